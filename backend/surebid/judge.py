"""The judge: one sighting and the user's settings in, one verdict out. No clock, no chance, no network."""

import logging
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .finding import Finding, Level, unknown
from .reading import Fact, Reading, Unread, lend, read
from .rule import Job, Rule
from .rules import RULES
from .settings import Settings
from .sighting import Sighting
from .verdict import Decision, Kind, decide, rank

log = logging.getLogger(__name__)

DECIDING = (
    "posted",
    "proposals",
    "last_viewed",
    "interviewing",
    "invites_sent",
    "hires",
    "words",
    "skills",
    "client_hires",
    "client_jobs_posted",
    "client_total_spent",
    "client_member_days",
)
"""The facts that the post's tips turn on; "from 5 of 12 facts" counts these."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is said about one job, and everything it rests on.

    `findings` stand worst first; `would_be` maps each decisive rule to the verdict without it; `outweighed_by`
    are the rules in the job's favour that keep minor ones from counting; `off` are the rules switched off.
    """

    sighting: Sighting
    kind: Kind
    headline: str
    rank: int
    facts: Mapping[str, Fact]
    findings: Sequence[tuple[Rule, Finding]]
    decisive: Collection[str]
    outweighed_by: Sequence[str]
    would_be: Mapping[str, Kind]
    unread: Sequence[Unread]
    missing: Sequence[str]
    off: Sequence[Rule]

    @property
    def preliminary(self) -> bool:
        """Tiles lack the client's activity, the hire rate and the cost, so their verdicts may change; not where
        the whole job was seen earlier.
        """
        return self.sighting.place == "tile" and self.sighting.earlier is None

    @property
    def known(self) -> int:
        """How many of the DECIDING facts were known."""
        return sum(name in self.facts for name in DECIDING)


def judge(sighting: Sighting, settings: Settings | None = None) -> Verdict:
    """Judge one sighting by the rules that are switched on. Never raises for what stood on a page."""
    settings = settings or Settings()
    reading = _read(sighting)
    values = {name: fact.value for name, fact in reading.facts.items()}
    on = [rule for rule in RULES if _is_on(rule, settings)]
    findings: dict[str, Finding] = {}
    for rule in on:
        findings[rule.id] = _ask(rule, values, findings, settings)
    decision = decide(findings, values)
    levels = list(Level)
    return Verdict(
        sighting=sighting,
        kind=decision.kind,
        headline=_headline(decision, findings, invited=bool(values.get("invited"))),
        rank=rank(decision.kind, findings),
        facts=reading.facts,
        findings=sorted(
            ((rule, findings[rule.id]) for rule in on), key=lambda pair: levels.index(pair[1].level)
        ),
        decisive=decision.decisive,
        outweighed_by=_outweighing(decision, findings),
        would_be={rule: _without(rule, on, values, findings, settings) for rule in decision.decisive},
        unread=reading.unread,
        missing=reading.missing,
        off=[rule for rule in RULES if rule not in on],
    )


def _read(sighting: Sighting) -> Reading:
    reading = read(sighting.fields, sighting.blocks, sighting.seen_at, sighting.id)
    before = sighting.earlier
    if before is None or before.seen_at is None or sighting.seen_at is None:
        return reading
    hours = max(0.0, (sighting.seen_at - before.seen_at).total_seconds() / 3600)
    return lend(reading, read(before.fields, before.blocks, before.seen_at, before.id), before.seen_at, hours)


def _is_on(rule: Rule, settings: Settings) -> bool:
    setting = settings.rules.get(rule.id)
    return rule.default if setting is None or setting.enabled is None else setting.enabled


def _ask(
    rule: Rule, values: Mapping[str, Any], earlier: Mapping[str, Finding], settings: Settings
) -> Finding:
    """One rule's finding. A rule that fails is named, and never spoils the others."""
    setting = settings.rules.get(rule.id)
    options = {**rule.defaults, **setting.options} if setting else rule.defaults
    job = Job(**{name: values.get(name) for name in rule.reads})
    job.heard = {name: earlier[name].level for name in rule.hears if name in earlier}
    try:
        return rule.judge(job, settings.profile, **options)
    except Exception:
        # The traceback holds no fact's value: logs must never carry what stood on a page.
        log.exception("rule %s failed", rule.id)
        says = f"The rule “{rule.title}” failed and was left out; the others still count."
        return unknown(f"“{rule.title}” failed", says)


def _without(
    left_out: str,
    on: list[Rule],
    values: Mapping[str, Any],
    findings: Mapping[str, Finding],
    settings: Settings,
) -> Kind:
    rest: dict[str, Finding] = {}
    for rule in on:
        if rule.id == left_out:
            continue
        rest[rule.id] = _ask(rule, values, rest, settings) if left_out in rule.hears else findings[rule.id]
    return decide(rest, values).kind


def _headline(decision: Decision, findings: Mapping[str, Finding], *, invited: bool) -> str:
    if not decision.decisive:
        return decision.headline
    headline = findings[decision.decisive[0]].headline
    return f"Invited (0 Connects), but {headline}" if invited else headline


def _outweighing(decision: Decision, findings: Mapping[str, Finding]) -> Sequence[str]:
    minor = any(finding.level is Level.MILD for finding in findings.values())
    return decision.decisive if decision.kind is Kind.APPLY and minor else ()
