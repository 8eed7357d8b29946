"""From findings to a verdict: RULES.md section 2, in its order."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from .finding import Finding, Level


class Kind(StrEnum):
    """The verdicts. The last two are no advice: there is nothing to apply to."""

    APPLY = "apply"
    CAUTION = "caution"
    SKIP = "skip"
    NOT_OPEN = "not_open"
    APPLIED = "applied"


@dataclass(frozen=True, slots=True)
class Decision:
    """A verdict with the ids of the rules that decided it, and a headline where no finding gives one."""

    kind: Kind
    decisive: Sequence[str] = ()
    headline: str = ""


MONEY_OR_IDENTITY, CONTACT_OUTSIDE = "money_or_identity", "contact_outside"
"""The two rules that keep their weight where answering costs nothing (X2 and X1)."""

KNOWN_ENOUGH = (
    ("posted",),
    ("proposals", "last_viewed", "interviewing"),
    ("client_hires", "client_total_spent", "client_jobs_posted", "client_hire_rate"),
)
"""Age, competition, client history: with fewer than two of these known, no job is called worth it."""


def decide(findings: Mapping[str, Finding], facts: Mapping[str, Any]) -> Decision:
    """The verdict that findings (by rule id) give for a job with these facts (known values by name)."""
    if facts.get("status", "open") != "open":
        return Decision(Kind.NOT_OPEN, headline="This job is not open")
    if facts.get("applied"):
        return Decision(Kind.APPLIED, headline="You have already applied")

    def of(level: Level) -> list[str]:
        return [rule for rule, finding in findings.items() if finding.level is level]

    vetoes, strongs, asks, milds, pluses = map(
        of, (Level.VETO, Level.STRONG, Level.ASK, Level.MILD, Level.PLUS)
    )
    if facts.get("invited"):
        return _invited(vetoes, strongs)
    if vetoes:
        return Decision(Kind.SKIP, vetoes)
    if len(strongs) >= 2:
        return Decision(Kind.SKIP, strongs)
    if strongs or asks:
        return Decision(Kind.CAUTION, strongs + asks)
    if len(milds) >= 3 or (len(milds) == 2 and not pluses):
        return Decision(Kind.CAUTION, milds)
    if sum(any(facts.get(name) is not None for name in group) for group in KNOWN_ENOUGH) < 2:
        return Decision(Kind.CAUTION, headline="Too few facts on this page")
    return Decision(Kind.APPLY, pluses, headline="Nothing speaks against it")


def _invited(vetoes: list[str], strongs: list[str]) -> Decision:
    if MONEY_OR_IDENTITY in vetoes:
        return Decision(Kind.SKIP, [MONEY_OR_IDENTITY])
    reasons = vetoes + [rule for rule in strongs if rule == CONTACT_OUTSIDE]
    if reasons:
        return Decision(Kind.CAUTION, reasons)
    return Decision(Kind.APPLY, headline="You are invited: 0 Connects")


BANDS = {Kind.APPLY: (67, 100), Kind.CAUTION: (34, 66), Kind.SKIP: (1, 33)}
WEIGHTS = {Level.VETO: -6, Level.STRONG: -5, Level.ASK: -4, Level.MILD: -3, Level.PLUS: 5}


def rank(kind: Kind, findings: Mapping[str, Finding]) -> int:
    """0 to 100, only for sorting: every apply above every caution above every skip; 0 without a verdict."""
    if kind not in BANDS:
        return 0
    low, high = BANDS[kind]
    weight = sum(WEIGHTS.get(finding.level, 0) for finding in findings.values())
    return max(low, min(high, (low + high) // 2 + weight))
