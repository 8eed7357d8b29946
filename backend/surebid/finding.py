"""What a rule answers: a level, and one sentence with the facts in it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """How much a finding weighs (RULES.md section 2), worst first; `words` is what people read."""

    VETO = "veto"
    STRONG = "strong"
    ASK = "ask"
    MILD = "mild"
    PLUS = "plus"
    INFO = "info"
    OK = "ok"
    UNKNOWN = "unknown"

    @property
    def words(self) -> str:
        """The level as people read it; "quiet" and "too little to go by" only stand in folded lists."""
        return _WORDS[self]


_WORDS = {
    Level.VETO: "Deal-breaker",
    Level.STRONG: "Warning",
    Level.ASK: "Check first",
    Level.MILD: "Minor",
    Level.PLUS: "In your favour",
    Level.INFO: "Good to know",
    Level.OK: "Quiet",
    Level.UNKNOWN: "Too little to go by",
}


@dataclass(frozen=True, slots=True)
class Finding:
    """One rule's answer about one job.

    `headline` is short enough to stand beside a badge; `says` is the whole sentence; `saw` names the facts
    that it rests on; `excused_by` names the facts that turned a bad sign into a harmless or a good one.
    """

    level: Level
    headline: str
    says: str
    saw: Sequence[str] = ()
    excused_by: Sequence[str] = ()


def _answers(level: Level) -> Callable[..., Finding]:
    def answer(headline: str, says: str = "", *, saw: str = "", excused_by: str = "") -> Finding:
        return Finding(level, headline, says or f"{headline}.", saw.split(), excused_by.split())

    answer.__doc__ = f"A finding of level {level}; `saw` and `excused_by` are fact names between spaces."
    return answer


veto = _answers(Level.VETO)
strong = _answers(Level.STRONG)
ask = _answers(Level.ASK)
mild = _answers(Level.MILD)
plus = _answers(Level.PLUS)
info = _answers(Level.INFO)
ok = _answers(Level.OK)
unknown = _answers(Level.UNKNOWN)
