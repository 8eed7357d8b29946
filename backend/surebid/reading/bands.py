"""The proposals tier: "Less than 5", "20 to 50", "50+", or an exact number."""

import re
from typing import NamedTuple

from marshmallow import ValidationError

from .line import UNKNOWN_WORDING, Line
from .patterns import END, WHOLE, fold, number, one


class Band(NamedTuple):
    """How many proposals there are, both ends included; high is None if only the low end is known."""

    low: int
    high: int | None


class Proposals(Line[Band]):
    """The reader of the tier, as job pages, tiles and feeds word it."""

    _band = (
        rf"(?:(?:less|fewer) than (?P<below>{WHOLE}){END}"
        rf"|(?P<low>{WHOLE}) ?(?:to|-) ?(?P<high>{WHOLE}){END}"
        rf"|(?P<over>{WHOLE})\+(?![\w+])"
        rf"|(?P<exact>{WHOLE}){END})"
    )
    _named = re.compile(rf"(?<!\w)proposals: ?{_band}")
    _alone = re.compile(rf"{_band}(?: proposals?)?")

    def read(self, text: str) -> Band:
        """The band; one named "Proposals:" wins over a lone one, since the text then has neighbours."""
        text = fold(text)
        band = one(map(_band, self._named.finditer(text)))
        if band is None and (match := self._alone.fullmatch(text)):
            band = _band(match)
        if band is None:
            raise ValidationError(UNKNOWN_WORDING)
        if band.high is not None and band.low > band.high:
            raise ValidationError("the range runs backwards")
        return band


def _band(match: re.Match[str]) -> Band:
    groups = {name: int(number(digits)) for name, digits in match.groupdict().items() if digits}
    if "below" in groups:
        return Band(0, groups["below"])
    if "over" in groups:
        return Band(groups["over"], None)
    if "exact" in groups:
        return Band(groups["exact"], groups["exact"])
    return Band(groups["low"], groups["high"])
