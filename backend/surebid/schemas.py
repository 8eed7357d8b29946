"""The HTTP contract in marshmallow schemas: what a request may hold, and what every answer holds."""

from typing import Any

from marshmallow import Schema, ValidationError, fields, post_load, validate, validates_schema

from .finding import Level
from .rules import RULES_BY_ID
from .settings import Profile, RuleSetting, Settings, Skill
from .sighting import BLOCKS, PLACES
from .verdict import Kind
from .words import for_people

MOST_JOBS = 100
"""Jobs in one request: a search page shows 50."""


class Switch(fields.Boolean):
    """True or false and nothing like it: marshmallow would also take "yes" and 1."""

    def _deserialize(self, value: Any, *args: Any, **kwargs: Any) -> bool:
        if not isinstance(value, bool):
            raise self.make_error("invalid", input=value)
        return value


class Number(fields.Float):
    """A finite number: marshmallow would also take the text "5"."""

    def _deserialize(self, value: Any, *args: Any, **kwargs: Any) -> Any:
        if isinstance(value, bool | str):
            raise self.make_error("invalid", input=value)
        return super()._deserialize(value, *args, **kwargs)


class ForPeople(fields.String):
    """A text without the keys of its sources."""

    def _serialize(self, value: Any, *args: Any, **kwargs: Any) -> str | None:
        return None if value is None else for_people(str(value))


class SeenSchema(Schema):
    """What was read at one time. The texts in `fields` are read one by one: a bad one is unknown, and no more."""

    seen_at = fields.Raw(
        load_default=None,
        metadata={
            "description": "When it was read: ISO 8601 with a time zone; the judge's “now”.",
            "type": "string",
        },
    )
    blocks = fields.List(fields.String(validate=validate.OneOf(BLOCKS)), load_default=list)
    fields_ = fields.Dict(
        keys=fields.String(),
        values=fields.Raw(),
        data_key="fields",
        attribute="fields",
        load_default=dict,
        metadata={"description": "Field name to the text that the page shows, or to a list of texts."},
    )


class JobSchema(SeenSchema):
    """One sighting of a job, and what was seen of it before where Upwork shows more of it."""

    id = fields.String(
        required=True,
        validate=validate.Regexp(
            r"[0-9A-Za-z~_-]{1,64}\Z", error="Must be the job's id: 1 to 64 letters and digits."
        ),
        metadata={"description": "The job's id, as in its address."},
    )
    place = fields.String(load_default="job_page", validate=validate.OneOf(PLACES))
    earlier = fields.Nested(SeenSchema, load_default=None, allow_none=True)


class SkillSchema(Schema):
    """One skill of the SURE list."""

    name = fields.String(required=True, validate=validate.Length(1, 50))
    sample = Switch(
        load_default=None, allow_none=True, metadata={"description": "Is there work of this kind to show?"}
    )

    @post_load
    def make(self, data: dict[str, Any], **kwargs: Any) -> Skill:
        """A Skill."""
        return Skill(**data)


class ProfileSchema(Schema):
    """The user, as far as rules need to know."""

    skills = fields.List(fields.Nested(SkillSchema), load_default=list, validate=validate.Length(max=200))
    min_hourly = Number(load_default=None, allow_none=True, validate=validate.Range(0, 10_000))
    min_budget = Number(load_default=None, allow_none=True, validate=validate.Range(0, 10_000_000))


class RuleSettingSchema(Schema):
    """One rule's switch and options; null or absent means the rule's own default."""

    enabled = Switch(load_default=None, allow_none=True)
    options = fields.Dict(keys=fields.String(), values=Number(), load_default=dict)


class SettingsSchema(Schema):
    """What differs from the defaults."""

    rules = fields.Dict(keys=fields.String(), values=fields.Nested(RuleSettingSchema), load_default=dict)
    profile = fields.Nested(ProfileSchema, load_default=lambda: ProfileSchema().load({}))
    connect_price = Number(load_default=Profile().connect_price, validate=validate.Range(0.01, 10))
    win_rate = Number(load_default=Profile().win_rate, validate=validate.Range(0.001, 1))

    @validates_schema
    def options_in_range(self, data: dict[str, Any], **kwargs: Any) -> None:
        """Options must be known to their rule and lie within its limits."""
        problems = {
            rule_id: {"options": wrong}
            for rule_id, setting in data["rules"].items()
            if (wrong := _wrong_options(rule_id, setting["options"]))
        }
        if problems:
            raise ValidationError(problems, "rules")

    @post_load
    def make(self, data: dict[str, Any], **kwargs: Any) -> Settings:
        """Settings. Rules that this version does not know are left aside: they belong to another version."""
        profile = Profile(
            **{**data["profile"], "skills": tuple(data["profile"]["skills"])},
            connect_price=data["connect_price"],
            win_rate=data["win_rate"],
        )
        rules = {
            name: RuleSetting(**setting) for name, setting in data["rules"].items() if name in RULES_BY_ID
        }
        return Settings(profile, rules)


def _wrong_options(rule_id: str, given: dict[str, float]) -> dict[str, list[str]]:
    rule = RULES_BY_ID.get(rule_id)
    known = {option.name: option for option in rule.options} if rule else {}
    wrong = {}
    for name, value in given.items() if rule else ():
        option = known.get(name)
        if option is None:
            wrong[name] = [f"This rule has no such option; it has: {', '.join(known) or 'none'}."]
        elif not option.low <= value <= option.high:
            wrong[name] = [f"Must be from {option.low} to {option.high} {option.unit}."]
    return wrong


class VerdictsRequestSchema(Schema):
    """The body of `POST /v1/verdicts`."""

    jobs = fields.List(
        fields.Raw(allow_none=True),
        required=True,
        validate=validate.Length(1, MOST_JOBS, error="Must hold {min} to {max} jobs."),
        metadata={"description": "Sightings (Job); one that cannot be understood gets an error of its own."},
    )
    settings = fields.Nested(SettingsSchema, load_default=Settings)


class FactSchema(Schema):
    """One typed value with its unit, and the text it came from."""

    label = fields.String(required=True)
    value = fields.Raw(required=True)
    unit = fields.String(required=True, allow_none=True)
    text = fields.String(required=True)
    how = fields.String(required=True, validate=validate.OneOf(["read", "absent line", "derived"]))
    at_least = fields.Boolean()
    seen_at = fields.String(metadata={"description": "When it was read, if earlier than this sighting."})


class OptionValueSchema(Schema):
    """An option as it was when a rule decided."""

    title = fields.String(required=True)
    value = fields.Raw(required=True, metadata={"type": "number"})
    unit = fields.String(required=True)
    default = fields.Raw(required=True, metadata={"type": "number"})
    source = fields.String(required=True)


class FindingSchema(Schema):
    """One rule's answer."""

    rule = fields.String(required=True)
    title = fields.String(required=True)
    tip = fields.Integer(required=True)
    level = fields.String(required=True, validate=validate.OneOf([level.value for level in Level]))
    headline = fields.String(required=True)
    says = fields.String(required=True)
    saw = fields.List(fields.String(), required=True)
    decisive = fields.Boolean(required=True)
    excused_by = fields.List(fields.String(), required=True)
    outweighed_by = fields.List(fields.String(), required=True)
    why = fields.String()
    source = fields.String()
    options = fields.List(fields.Nested(OptionValueSchema))


class CountSchema(Schema):
    """How many of the facts that decide were known."""

    count = fields.Integer(required=True)
    of = fields.Integer(required=True)


class CostSchema(Schema):
    """What applying costs, and what it leaves of the balance on the page."""

    connects = fields.Integer(required=True)
    usd = fields.Float(required=True)
    available = fields.Integer(required=True, allow_none=True)
    left = fields.Integer(required=True, allow_none=True)


class WouldBeSchema(Schema):
    """The verdict without each decisive rule."""

    without = fields.Dict(keys=fields.String(), values=fields.String(), required=True)


class UnreadSchema(Schema):
    """One text that could not be understood, and why."""

    field = fields.String(required=True)
    label = fields.String(required=True, metadata={"description": "The field as people call it."})
    text = fields.String(required=True)
    reason = fields.String(required=True)


class MissingSchema(Schema):
    """One field that this page does not show."""

    field = fields.String(required=True)
    label = fields.String(required=True)


class OffSchema(Schema):
    """One rule that is switched off."""

    rule = fields.String(required=True)
    title = fields.String(required=True)


class ErrorSchema(Schema):
    """Every failure, of a request or of one job in it."""

    error = fields.String(required=True, metadata={"description": "A word for programs."})
    message = fields.String(required=True, metadata={"description": "What is wrong."})
    hint = fields.String(required=True, metadata={"description": "What to do."})
    fields_ = fields.Dict(
        keys=fields.String(),
        values=fields.List(fields.String()),
        data_key="fields",
        metadata={"description": "Which field is wrong, and how it should be."},
    )


class VerdictSchema(Schema):
    """One job's verdict; or, for a job that could not be understood, `id`, `place` and `error` alone."""

    id = fields.String(required=True, allow_none=True)
    error = fields.Nested(ErrorSchema)
    place = fields.String()
    verdict = fields.String(validate=validate.OneOf([kind.value for kind in Kind]))
    rank = fields.Integer(validate=validate.Range(0, 100))
    preliminary = fields.Boolean()
    headline = fields.String()
    earlier = fields.String(
        allow_none=True, metadata={"description": "When the facts were read that an earlier place lent."}
    )
    known = fields.Nested(CountSchema)
    cost = fields.Nested(CostSchema, allow_none=True)
    facts = fields.Dict(keys=fields.String(), values=fields.Nested(FactSchema))
    findings = fields.List(fields.Nested(FindingSchema))
    would_be = fields.Nested(WouldBeSchema)
    unread = fields.List(fields.Nested(UnreadSchema))
    missing = fields.List(fields.Nested(MissingSchema))
    off = fields.List(fields.Nested(OffSchema))


class VerdictsSchema(Schema):
    """The answer of `POST /v1/verdicts`: one verdict a job, in the order asked."""

    verdicts = fields.List(fields.Nested(VerdictSchema), required=True)


class OptionSchema(Schema):
    """A number that the user may change."""

    name = fields.String(required=True)
    title = fields.String(required=True)
    type = fields.Constant("number")
    unit = fields.String(required=True)
    min = fields.Raw(required=True, attribute="low", metadata={"type": "number"})
    max = fields.Raw(required=True, attribute="high", metadata={"type": "number"})
    default = fields.Raw(required=True, metadata={"type": "number"})
    source = ForPeople(required=True)


class RuleSchema(Schema):
    """One rule, as the popup shows it."""

    id = fields.String(required=True)
    tip = fields.Integer(required=True)
    title = fields.String(required=True)
    summary = fields.String(required=True)
    why = fields.String(required=True)
    source = ForPeople(required=True)
    doc = fields.String(required=True)
    default = fields.Boolean(required=True)
    reads = fields.List(fields.String(), required=True)
    options = fields.List(fields.Nested(OptionSchema), required=True)


class TipSchema(Schema):
    """One of the post's tips."""

    tip = fields.Integer(required=True)
    title = fields.String(required=True)


class RulesSchema(Schema):
    """The catalogue: the post's tips in order, and every rule."""

    tips = fields.List(fields.Nested(TipSchema), required=True)
    rules = fields.List(fields.Nested(RuleSchema), required=True)


class HelloSchema(Schema):
    """Who answers, and which versions."""

    name = fields.String(required=True)
    version = fields.String(required=True)
    api = fields.List(fields.Integer(), required=True)
