"""US dollars: budgets, hourly rates, bids, and what a client has spent."""

import re
from decimal import Decimal
from typing import NamedTuple

from marshmallow import ValidationError

from .line import UNKNOWN_WORDING, Line
from .patterns import DECIMAL, END, all_of, fold, number, one

AMOUNT = rf"(?<![\w.,+<>~-])(?<![<>] )\$({DECIMAL}){END}"
"""A plain amount such as "$1,000.00"; its number is the group."""


class HourlyRange(NamedTuple):
    """What an hour may cost, in USD per hour; low <= high."""

    low: float
    high: float


class BidRange(NamedTuple):
    """The bids so far on a job, in USD (per hour for hourly jobs); high >= avg >= low."""

    high: float
    avg: float
    low: float


class AtLeast(NamedTuple):
    """A lower bound in USD, shown with a plus: "$40K+"."""

    usd: float


class Amount(Line[float]):
    """One amount in USD: named by its neighbours, or alone."""

    def __init__(
        self, label: str, *, block: str, unit: str, named: str, alone: str = "", expected: bool = False
    ) -> None:
        """Declare how it is shown.

        `named`: patterns for folded text with AMOUNT in them, between " | ". `alone`: what may follow a lone
        amount.
        """
        super().__init__(label, block=block, unit=unit, expected=expected)
        self._named = re.compile("|".join(part.replace("AMOUNT", AMOUNT) for part in named.split(" | ")))
        self._alone = re.compile(AMOUNT + alone)

    def read(self, text: str) -> float:
        """The amount; a named one wins over a lone one."""
        text = fold(text)
        usd = one(number(next(filter(None, match.groups()))) for match in self._named.finditer(text))
        if usd is None and (match := self._alone.fullmatch(text)):
            usd = number(match[1])
        if usd is None:
            raise ValidationError(UNKNOWN_WORDING)
        return usd


class HourlyRate(Line[HourlyRange]):
    """ "Hourly: $15.00 - $30.00"; a bare "Hourly" means that the client gave no range."""

    _range = re.compile(rf"(?<![\w.,+<>~-])(?<![-<>] )(?<!to )\$({DECIMAL}) ?(?:-|to) ?\$({DECIMAL}){END}")

    def read(self, text: str) -> HourlyRange:
        """The two ends of the range."""
        text = fold(text)
        found = one(HourlyRange(number(m[1]), number(m[2])) for m in self._range.finditer(text))
        if found is None:
            raise ValidationError("no range is shown" if "hourly" in text else UNKNOWN_WORDING)
        if "fixed" in text:
            raise ValidationError("a fixed price stands in the place of an hourly range")
        if found.low > found.high:
            raise ValidationError("the range runs backwards")
        return found


class Bids(Line[BidRange]):
    """ "Bid range - High $6,500.00 | Avg $4,513.09 | Low $5.00"."""

    _ends = tuple(re.compile(rf"(?<!\w){end} {AMOUNT}") for end in BidRange._fields)

    def read(self, text: str) -> BidRange:
        """The three numbers, in the order in which the page shows them."""
        text = fold(text)
        found = [one(map(number, all_of(end, text))) for end in self._ends]
        high, avg, low = found
        if high is None or avg is None or low is None:
            paid = "upgrade your membership" in text
            raise ValidationError("Upwork shows it to paying members only" if paid else UNKNOWN_WORDING)
        if not high >= avg >= low:
            raise ValidationError("its average is outside of its ends")
        return BidRange(high, avg, low)


class Spent(Line[float | AtLeast]):
    """What a client has paid on Upwork: "$2.8K total spent", "$40K+ spent", "$0 spent"."""

    _amount = rf"(?<![\w.,+~-])\$({DECIMAL})([km]?)(\+?)"
    _named = re.compile(rf"{_amount} (?:total )?spent(?!\w)")
    _alone = re.compile(rf"(?:total spent: ?)?{_amount}")
    # "<$1k" says neither that nothing was spent nor how much: no bound that a rule could use.
    _bound = re.compile(r"(?:[<>≤≥]|(?<!\w)(?:less than|more than|under|over|up to|at least|about)) ?\$")
    _times = {"": 1, "k": 1_000, "m": 1_000_000}  # noqa: RUF012

    def read(self, text: str) -> float | AtLeast:
        """The amount; tiles round down and add a plus, which makes it a lower bound."""
        text = fold(text)
        if self._bound.search(text):
            raise ValidationError("only a limit is shown, not an amount")
        matches = list(self._named.finditer(text))
        if not matches and (alone := self._alone.fullmatch(text)):
            matches = [alone]
        found = one((m[1], m[2], m[3]) for m in matches)
        if found is None:
            raise ValidationError(UNKNOWN_WORDING)
        digits, times, plus = found
        usd = float(Decimal(digits.replace(",", "")) * self._times[times])
        return AtLeast(usd) if plus else usd
