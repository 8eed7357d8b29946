"""Calendar days in English: "Sep 4, 2025"."""

import re
from datetime import date

from marshmallow import ValidationError

from .line import UNKNOWN_WORDING, Line
from .patterns import fold, one

_MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_NUMBERS = {name[:3]: number for number, name in enumerate(_MONTHS, 1)}
_NAMES = "|".join(f"{name}|{name[:3]}" for name in _MONTHS) + "|sept"

DAY = rf"(?<!\w)(?P<month>{_NAMES})\.? (?P<day>[0-9]{{1,2}}), (?P<year>[0-9]{{4}})(?!\w)"
"""A day within a folded text."""
FIRST_YEAR, LAST_YEAR = 1999, 2100
"""Upwork's oldest ancestor opened in 1999; a day outside of these years is a fault of the page."""


def day_of(match: re.Match[str]) -> date:
    """The day of a match of DAY, or ValidationError for a day that no calendar has."""
    year = int(match["year"])
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise ValidationError("its year cannot be right")
    try:
        return date(year, _NUMBERS[match["month"][:3]], int(match["day"]))
    except ValueError:
        raise ValidationError("no calendar has this day") from None


class MemberSince(Line[date]):
    """ "Member since Sep 4, 2025". Shown in the viewer's time zone, so it may be off by a day."""

    _named = re.compile(rf"member since:? {DAY}")
    _alone = re.compile(DAY)

    def read(self, text: str) -> date:
        """The day on which the client joined."""
        text = fold(text)
        since = one(map(day_of, self._named.finditer(text)))
        if since is None and (match := self._alone.fullmatch(text)):
            since = day_of(match)
        if since is None:
            raise ValidationError(UNKNOWN_WORDING)
        return since
