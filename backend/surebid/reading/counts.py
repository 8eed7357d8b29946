"""Whole numbers: "Interviewing: 4", "18 jobs posted", "78% hire rate", and the rating beside its reviews."""

import re

from marshmallow import ValidationError

from .line import UNKNOWN_WORDING, Line
from .patterns import END, START, TWO_READINGS, WHOLE, all_of, fold, number, one


class Count(Line[int]):
    """A number that stands behind its label, before its noun, or alone."""

    def __init__(
        self,
        label: str,
        *,
        block: str,
        unit: str,
        after: str | None = None,
        before: str | None = None,
        alone: str | None = "",
        least: int = 0,
        expected: bool = False,
    ) -> None:
        """Declare how it is shown, as folded patterns.

        `after`: the label in front, with its colon. `before`: the noun behind. `alone`: what may follow a
        number that is the whole text; None if a lone number could mean something else. `least`: a smaller
        number cannot be right.
        """
        super().__init__(label, block=block, unit=unit, expected=expected)
        self._patterns = []
        if after is not None:
            self._patterns.append(re.compile(rf"(?<!\w)(?:{after}) ?({WHOLE}){END}"))
        if before is not None:
            self._patterns.append(re.compile(rf"{START}({WHOLE}) (?:{before})(?!\w)"))
        self._alone = None if alone is None else re.compile(rf"({WHOLE}){alone}")
        self._least = least

    def read(self, text: str) -> int:
        """The count; a labelled number wins over a lone one, since the text then has neighbours."""
        text = fold(text)
        count = one(int(number(n)) for pattern in self._patterns for n in all_of(pattern, text))
        if count is None and self._alone and (match := self._alone.fullmatch(text)):
            count = int(number(match[1]))
        if count is None or count < self._least:
            raise ValidationError(UNKNOWN_WORDING)
        return count


class HireRate(Line[int]):
    """Posts that led to a hire, in percent; at most 100, although real pages show 101 at times."""

    _named = re.compile(rf"{START}({WHOLE})% hire rate(?!\w)")
    _alone = re.compile(rf"(?:hire rate: ?)?({WHOLE})%")

    def read(self, text: str) -> int:
        """The number before "% hire rate", or a lone percentage."""
        text = fold(text)
        rate = one(int(number(n)) for n in all_of(self._named, text))
        if rate is None and (match := self._alone.fullmatch(text)):
            rate = int(number(match[1]))
        if rate is None:
            raise ValidationError(UNKNOWN_WORDING)
        return min(rate, 100)


class Reviews(Count):
    """How many reviews; the words for "none" count as 0."""

    def read(self, text: str) -> int:
        """The number of reviews or feedbacks."""
        return 0 if "no feedback yet" in fold(text) else super().read(text)


class Rating(Line[float | None]):
    """Stars from 1 to 5. A client without reviews is shown with 0, which is no rating."""

    _exact = re.compile(rf"(?<![\w.,-])([0-9]\.[0-9]{{1,2}}) (?:of {WHOLE} reviews?|stars?, based on)(?!\w)")
    _rounded = re.compile(r"rating is ([0-9](?:\.[0-9]{1,2})?) out of 5(?!\w|\.[0-9])")
    _alone = re.compile(r"[0-9](?:\.[0-9]{1,2})?")

    def read(self, text: str) -> float | None:
        """The form with two decimals if it is there; the other is rounded to a tenth or half a star. None where
        the page says that there are no reviews yet: nothing is wrong, and there is no rating.
        """
        text = fold(text)
        exact = one(map(float, all_of(self._exact, text)))
        rounded = one(map(float, all_of(self._rounded, text)))
        if exact is None and rounded is None and self._alone.fullmatch(text):
            rounded = float(text)
        if exact is not None and rounded is not None and abs(exact - rounded) > 0.5:
            raise ValidationError(TWO_READINGS)
        stars = rounded if exact is None else exact
        if stars == 0 or "no feedback yet" in text:
            return None
        if stars is None:
            raise ValidationError(UNKNOWN_WORDING)
        if not 1 <= stars <= 5:
            raise ValidationError("a rating is between 1 and 5 stars")
        return stars
