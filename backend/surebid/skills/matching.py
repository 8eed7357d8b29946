"""The skills that a job lists, beside yours."""

from collections.abc import Iterable, Mapping
from functools import lru_cache

from ..settings import Skill
from .names import canonical


def matched(asked: Iterable[str], yours: Iterable[Skill]) -> tuple[list[Skill], list[str]]:
    """The skills asked for that are yours, and the names of those that are not, both in the page's order.

    A skill counts once, however often and however it is spelled in either list: together the two results are
    as long as the job asks for different skills.
    """
    known = by_canonical(tuple(yours))
    first: dict[str, str] = {}
    for name in asked:
        first.setdefault(canonical(name), name)
    first.pop("", None)
    return (
        [known[key] for key in first if key in known],
        [name for key, name in first.items() if key not in known],
    )


@lru_cache(maxsize=16)
def by_canonical(yours: tuple[Skill, ...]) -> Mapping[str, Skill]:
    """Your skills by canonical name, each once; of two spellings the one that has a sample speaks for both."""
    known: dict[str, Skill] = {}
    for skill in yours:
        key = canonical(skill.name)
        if key and (key not in known or _proof(skill) > _proof(known[key])):
            known[key] = skill
    return known


def _proof(skill: Skill) -> int:
    # A sample, nothing said about samples, no sample.
    return {True: 2, None: 1, False: 0}[skill.sample]
