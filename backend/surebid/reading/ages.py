"""How long ago: "2 hours ago", "yesterday", "last quarter", "Dec 10, 2025"."""

import re
from datetime import UTC, date, datetime, time
from typing import NamedTuple

from marshmallow import ValidationError

from .dates import DAY, day_of
from .line import UNKNOWN_WORDING, Line
from .patterns import fold, one

_DAY = 24.0
_UNITS = {
    "second": 1 / 3600,
    "minute": 1 / 60,
    "hour": 1.0,
    "day": _DAY,
    "week": 7 * _DAY,
    "month": 30 * _DAY,
    "quarter": 91 * _DAY,
    "year": 365 * _DAY,
}
"""Hours in each unit. "Last month" is 30 days, "last quarter" 91: the late end of RULES.md section 5."""
_MINUTE = _UNITS["minute"]


class Age(NamedTuple):
    """How long ago something was, as a text tells it."""

    hours: float
    grain: float
    """The size of the text's unit in hours; the true age lies within hours - grain and hours + grain.

    "2 hours ago" may be rounded either way. "Yesterday" and "last week" may mean the calendar's (just over
    its border) as well as up to two days or weeks; a page said "yesterday" at 22.4 hours. For seconds the
    grain is a minute, because opening and reading a page takes seconds."""
    renewed: bool = False
    """Whether the text says that the post was renewed."""


class Day(NamedTuple):
    """A calendar day in the place of an age; what it means depends on when the page was seen."""

    date: date
    renewed: bool = False

    def age(self, seen_at: datetime | None) -> Age:
        """The age counted from the day's first moment (the late end), with a grain of a day."""
        if seen_at is None:
            raise ValidationError("it is a date, and when the page was seen is unknown")
        hours = hours_between(datetime.combine(self.date, time(), UTC), seen_at)
        if hours < -_DAY:
            raise ValidationError("it lies in the future")
        return Age(max(hours, 0.0), _DAY, self.renewed)


def hours_between(earlier: datetime, later: datetime) -> float:
    """Hours from one time to another; a time without a zone counts as UTC."""
    start, end = (t if t.utcoffset() is not None else t.replace(tzinfo=UTC) for t in (earlier, later))
    return (end - start).total_seconds() / 3600


class Ago(Line[Age | Day]):
    """A line that tells an age. The words that name it, if any, tell it from its neighbours'."""

    _when = (
        r"(?:(?P<now>just now|moments? ago)(?!\w)"
        rf"|(?P<count>[0-9]{{1,4}}|an?) (?P<unit>{'|'.join(_UNITS)})s? ago(?!\w)"
        rf"|(?P<yesterday>yesterday)(?!\w)|last (?P<last>week|month|quarter|year)(?!\w)|{DAY})"
    )
    _named = re.compile(
        r"(?<!\w)(?:(?P<name>posted|renewed|last viewed by client)(?: on)?:? )?"
        rf"(?<![\w.,:/+-])(?<![0-9.,-] ){_when}"
    )
    _alone = re.compile(rf"{_when}(?: [∙·•|-] viewed)?")

    def __init__(self, label: str, *names: str, block: str, expected: bool = False) -> None:
        """Declare the line; `names` are the words before the age, the best first."""
        super().__init__(label, block=block, unit="hours", expected=expected)
        self._names = names

    def read(self, text: str) -> Age | Day:
        """The age, or the day that an age will be counted from.

        An age under another line's name is a neighbour; one under no name must agree with the named one, and
        without a named one it must be the whole text.
        """
        text = fold(text)
        renewed = "renewed" in text
        found = [(match["name"], _when(match, renewed)) for match in self._named.finditer(text)]
        for name in self._names:
            if (when := one(w for n, w in found if n == name)) is not None:
                one([when, *(w for n, w in found if n is None)])
                return when
        if match := self._alone.fullmatch(text):
            return _when(match, renewed)
        raise ValidationError(UNKNOWN_WORDING)


def _when(match: re.Match[str], renewed: bool) -> Age | Day:
    if match["month"]:
        return Day(day_of(match), renewed)
    if match["now"]:
        return Age(0.0, _MINUTE, renewed)
    unit = _UNITS[match["unit"] or match["last"] or "day"]
    count = int(match["count"]) if (match["count"] or "a")[0] != "a" else 1
    return Age(count * unit, max(unit, _MINUTE), renewed)
