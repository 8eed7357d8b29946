"""Numbers as people say them, for the rules' sentences."""

import re

_KEYS = re.compile(r" ?\[F[0-9]+(?:, F[0-9]+)*\]")

HOUR_STEPS = ((24 * 60, "month", 24 * 30.44), (24 * 2, "day", 24), (1, "hour", 1))


def lasting(hours: float) -> str:
    """A length of time: "20 minutes", "5 hours", "6 days", "8 months"; rounded down, as the page does."""
    for start, unit, size in HOUR_STEPS:
        if hours >= start:
            return count(int(hours / size), unit)
    return count(max(int(hours * 60), 1), "minute")


def old(hours: float) -> str:
    """An age as an adjective phrase: "6 days old"."""
    return f"{lasting(hours)} old"


def count(number: int | float, noun: str) -> str:
    """ "1 job", "2 jobs", "1,200 jobs"."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def usd(amount: float) -> str:
    """ "$2.10", "$90", "$85K", "$1.2M": cents only below $100, thousands short."""
    for size, letter in ((1_000_000, "M"), (1_000, "K")):
        if amount >= size * (10 if letter == "K" else 1):
            return f"${amount / size:.1f}".removesuffix(".0") + letter
    cents = amount < 100 and round(amount, 2) != round(amount)
    return f"${amount:,.2f}" if cents else f"${amount:,.0f}"


def listed(names: list[str], most: int = 3) -> str:
    """ "a", "a and b", "a, b, c and 2 more"."""
    if len(names) > most:
        names = [*names[:most], f"{len(names) - most} more"]
    return " and ".join(filter(None, [", ".join(names[:-1]), *names[-1:]]))


def for_people(text: str) -> str:
    """A text without the keys of its sources ([F12] and the like), which only help those who keep the rules."""
    return _KEYS.sub("", text)


def price(connects: int, connect_price: float) -> str:
    """ "14 Connects = $2.10"."""
    return f"{count(connects, 'Connect')} = ${connects * connect_price:,.2f}"
