"""What was seen of a job earlier, where Upwork shows more of it, lends its facts to a place that shows less."""

from dataclasses import replace
from datetime import datetime

from .facts import Fact, Reading

AGES = {"posted": 1.0, "last_viewed": 1.0, "client_member_days": 1 / 24}
"""Facts that have grown since they were read, and by how much an hour."""


def lend(now: Reading, earlier: Reading, seen_at: datetime, hours: float) -> Reading:
    """The reading of now, completed by facts that were read `hours` ago, which keep the time of their reading.

    What is shown now wins, except where it is only a lower bound and the exact value was seen.
    """
    lent = {
        name: _aged(name, fact, seen_at, hours)
        for name, fact in earlier.facts.items()
        if name not in now.facts or (now.facts[name].at_least and not fact.at_least)
    }
    facts = {**now.facts, **lent}
    return replace(now, facts=facts, missing=tuple(name for name in now.missing if name not in facts))


def _aged(name: str, fact: Fact, seen_at: datetime, hours: float) -> Fact:
    value = fact.value
    if name in AGES and isinstance(value, int | float):
        value = type(value)(value + hours * AGES[name])
    return replace(fact, value=value, seen_at=seen_at)
