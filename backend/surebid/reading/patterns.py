"""Numbers as Upwork writes them, for use inside the readers' patterns.

Patterns match folded text (`fold`) and know ASCII digits only. They refuse rather than guess: a number that
is a piece of something longer ("1.234,56", "1 234", "-5", "5+", "5 to 10", "under 5") is no number here.
"""

import re
from collections.abc import Iterable
from typing import TypeVar

from marshmallow import ValidationError

T = TypeVar("T")

TWO_READINGS = "it can be read in two ways"

WHOLE = r"(?:[0-9]{1,3}(?:,[0-9]{3}){1,3}|[0-9]{1,9})"
"""A whole number, with or without thousands commas. Bounded, so that no text makes a huge integer."""
DECIMAL = WHOLE + r"(?:\.[0-9]{1,2})?"
"""A number of dollars: at most cents."""

_BOUNDS = ("to", "or", "than", "over", "under", "about", "least", "most")
START = r"(?<![\w.,:/+$'<>~\u2248\u2264\u2265-])(?<![0-9<>-] )" + "".join(rf"(?<!\b{w} )" for w in _BOUNDS)
"""Before a number that stands in running text: not the tail of a longer number, a range or a bound."""
END = r"(?![\w%+']|[.,:/-][0-9]| (?:to|or)\b| -(?: ?[$0-9]|$)| [0-9])"
"""After a number: not the head of a longer number, a range or a bound."""

_ONE_SIGN = str.maketrans({**dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-"), "\u2019": "'"})


def fold(text: str) -> str:
    """The text for matching: case-folded, with one sign for all dashes and one for both apostrophes.

    Folding beats re.IGNORECASE, under which a pattern's "s", "i" and "k" match other alphabets' letters too.
    """
    return text.casefold().translate(_ONE_SIGN)


def number(digits: str) -> float:
    """The value of a match of WHOLE or DECIMAL."""
    return float(digits.replace(",", ""))


def one(values: Iterable[T]) -> T | None:
    """The value found, None if there is none; two different values are two readings, hence an error."""
    found: list[T] = []
    for value in values:
        if value not in found:
            found.append(value)
    if len(found) > 1:
        raise ValidationError(TWO_READINGS)
    return found[0] if found else None


def all_of(pattern: re.Pattern[str], text: str) -> list[str]:
    """The first group of every match."""
    return [match[1] for match in pattern.finditer(text)]
