"""From the shown texts of one sighting to its facts."""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from marshmallow import ValidationError

from .absent import absent_lines
from .ages import Age, Day
from .derived import derive
from .facts import READ, Fact, Reading, Unread
from .fields import ACTIVITY, FACTS, FIELDS
from .line import RAW_LIMIT
from .money import AtLeast
from .timing import OLDER_THAN_POST, sharpen, viewed_before_posted

NOT_A_FIELD = "it is not a field that this version of SureBid knows"
_NAME_LIMIT, _TEXT_LIMIT = 60, 200


def read(
    fields: Mapping[str, Any], blocks: Collection[str], seen_at: datetime | None, job_id: str | None
) -> Reading:
    """Give the texts of one job their meaning.

    `fields`: name -> text or list of texts, as shown. `blocks`: the parts that were on the page. `seen_at`:
    when the page was read, the "now" of every age. `job_id`: Upwork's id, in any of its forms. What a field
    holds may be wrong in any way: it gives a fact or an entry in `unread`, never an exception.
    """
    facts: dict[str, Fact] = {}
    ages: dict[str, Age] = {}
    unread: list[Unread] = []
    for name, shown in fields.items():
        try:
            value = _value(name, shown, seen_at)
        except ValidationError as error:
            unread.append(Unread(_safe(name, _NAME_LIMIT), _shown(shown, _TEXT_LIMIT), str(error.args[0])))
            continue
        if value is None:
            continue
        if isinstance(value, Age):
            ages[name] = sharpen(value, job_id, seen_at) if name == "posted" else value
            value = ages[name].hours
        at_least = isinstance(value, AtLeast)
        facts[name] = Fact(value.usd if at_least else value, _shown(shown, RAW_LIMIT), READ, at_least)

    if {"posted", "last_viewed"} <= ages.keys() and viewed_before_posted(ages["last_viewed"], ages["posted"]):
        text = _shown(fields["last_viewed"], _TEXT_LIMIT)
        unread.append(Unread("last_viewed", text, OLDER_THAN_POST))
        del facts["last_viewed"]
    facts |= absent_lines(fields, blocks, facts)
    facts |= derive(facts, renewed="posted" in ages and ages["posted"].renewed, seen_at=seen_at)
    return Reading(
        {name: facts[name] for name in FACTS if name in facts},
        tuple(unread),
        tuple(_missing({*facts, *fields}, blocks)),
    )


def _value(name: str, shown: object, seen_at: datetime | None) -> Any:
    if name not in FIELDS:
        raise ValidationError(NOT_A_FIELD)
    value = FIELDS[name].deserialize(shown)
    return value.age(seen_at) if isinstance(value, Day) else value


def _missing(known: Collection[str], blocks: Collection[str]) -> list[str]:
    expected = [name for name, line in FIELDS.items() if line.metadata["expected"] and name not in known]
    # An open job with nobody hired has no such line, so its absence beside the others is no gap.
    return [name for name in expected if name != "hires" or ACTIVITY not in blocks]


def _shown(value: object, limit: int) -> str:
    """A text or list of texts for showing to people, on one line; empty for anything else."""
    if isinstance(value, list | tuple):
        return ", ".join(_safe(item, limit) for item in value[:limit])[:limit]
    return _safe(value, limit)


def _safe(value: object, limit: int) -> str:
    """A text that any encoder takes, cut before it is worked on so that its size does not matter."""
    if not isinstance(value, str):
        return ""
    text = value[:RAW_LIMIT].replace("\0", "").encode(errors="replace").decode()
    return " ".join(text.split())[:limit]
