"""Facts that follow from other facts."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from math import floor

from .ages import hours_between
from .facts import DERIVED, Fact


def derive(facts: Mapping[str, Fact], *, renewed: bool, seen_at: datetime | None) -> dict[str, Fact]:
    """The derived facts; `client_hires` replaces a count of 0 that other facts contradict."""
    found: dict[str, Fact | None] = {"renewed": Fact(True, None, DERIVED) if renewed else None}
    if description := facts.get("description"):
        found["words"] = Fact(len(description.value.split()), None, DERIVED)
        found["truncated"] = Fact(is_cut(description.value), None, DERIVED)
    found["client_hires"] = _client_hires(facts)
    if (since := facts.get("client_member_since")) and seen_at is not None:
        found["client_member_days"] = _days(since.value, seen_at)
    return {name: fact for name, fact in found.items() if fact is not None}


def is_cut(description: str) -> bool:
    """Whether a description ends in an ellipsis; the word of the control behind it may have come along."""
    return description.casefold().removesuffix("more").rstrip().endswith(("…", "..."))


def _client_hires(facts: Mapping[str, Fact]) -> Fact | None:
    """At least one hire if the client's hire rate or spending proves it, none if the rate is 0.

    A count that was read stands, except for 0 against such proof.
    """
    hires, rate, spent = (
        facts[name].value if name in facts else None
        for name in ("client_hires", "client_hire_rate", "client_total_spent")
    )
    if hires:
        return None
    if rate or spent:
        return Fact(1, None, DERIVED, at_least=True)
    return Fact(0, None, DERIVED) if hires is None and rate == 0 else None


def _days(since: date, seen_at: datetime) -> Fact | None:
    """Whole days of membership. The page's day may be one ahead of UTC's; more is a contradiction."""
    days = floor(hours_between(datetime.combine(since, time(), UTC), seen_at) / 24)
    return Fact(max(days, 0), None, DERIVED) if days >= -1 else None
