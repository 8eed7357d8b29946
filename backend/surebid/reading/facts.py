"""What a reading is made of: facts, texts that could not be read, and lines that were not seen."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

READ = "read"
ABSENT_LINE = "absent line"
DERIVED = "derived"


@dataclass(frozen=True, slots=True)
class Fact:
    """One typed value of one job; its unit and label stand in `FACTS` under the same name."""

    value: Any
    """A str, bool, int, float, date, list of str or named tuple, as the fact's name demands; never None."""
    shown: str | None
    """The text it came from, with space collapsed; None if it came from an absent line or other facts."""
    how: str
    """`"read"` from a shown text, `"absent line"` (the block is there, the line is not) or `"derived"`."""
    at_least: bool = False
    """True if the value is a lower bound: "$40K+", or "hired at least once"."""
    seen_at: datetime | None = None
    """When it was read, if that was at an earlier place than the one that is judged."""


@dataclass(frozen=True, slots=True)
class Unread:
    """A text that came along and gave no fact."""

    field: str
    text: str
    """What was shown, cut to 200 characters; empty if what came was no text."""
    reason: str
    """Why it gave no fact, in words for a person who is no engineer."""


@dataclass(frozen=True, slots=True)
class Reading:
    """All that one sighting's texts say. A name in none of the three parts was simply not on the page."""

    facts: Mapping[str, Fact]
    """The known facts only, by name: unknown is neither zero nor False, it is not here."""
    unread: tuple[Unread, ...]
    missing: tuple[str, ...]
    """Fields that a job page normally shows and this sighting lacks, in the table's order."""
