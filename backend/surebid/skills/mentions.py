"""The skills that a text mentions.

The text is cut into words once, and words that follow each other are looked up together: one pass whatever the
number of skills, and no pattern per skill that could run away on a hostile text.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from ..settings import Skill
from .everyday import is_everyday, is_meant
from .matching import by_canonical
from .names import HIDING, SPELLINGS, WORD, bare, canonical, singular
from .words import Word, split

MOST_WORDS = 8
"""No name in the table has more words; your own may."""


@dataclass(slots=True)
class _Hit:
    """A spelling, and the places of the first and the last word that make it up."""

    first: int
    last: int
    spelling: str


@dataclass(slots=True)
class _Lookup:
    names: Mapping[str, str]
    """Bare spelling -> canonical form, of the known names and of your own."""
    beginnings: frozenset[str]
    """Of all those spellings: what is none of them cannot become a name by one more word."""
    most_words: int


def mentioned(text: str, yours: Iterable[Skill]) -> list[Skill]:
    """Your skills that stand in a text as whole words, under any of their names, in your list's order, each once.

    A longer known name hides the shorter one in it: "React Native" does not mention React. Names that are also
    everyday words, such as Go, R and Excel, need their spelling and a fitting neighbour (see everyday.py).
    """
    skills = tuple(yours)
    lookup = _lookup(skills)
    words = split(text)
    hits = list(_hits(words, lookup))
    sure: set[int] = set()
    for hit in hits:
        if not is_everyday(hit.spelling):
            sure.update(range(hit.first, hit.last + 1))
    doubtful = [hit.last for hit in hits if hit.first == hit.last and hit.last not in sure]
    # Once each way, so that the surer end of a list vouches for all of it: "Go, Rust, Python".
    for place in (*doubtful, *reversed(doubtful)):
        if place not in sure and is_meant(words, place, sure):
            sure.add(place)
    found = {lookup.names[hit.spelling] for hit in hits if hit.last in sure}
    return [skill for key, skill in by_canonical(skills).items() if key in found]


@lru_cache(maxsize=16)
def _lookup(yours: tuple[Skill, ...]) -> _Lookup:
    own = {bare(skill.name): canonical(skill.name) for skill in yours}
    names = {**own, **{key: key for key in own.values()}, **SPELLINGS}
    names.pop("", None)
    beginnings = frozenset(name[:end] for name in names for end in range(1, len(name) + 1))
    return _Lookup(names, beginnings, max([MOST_WORDS, *(len(WORD.findall(skill.name)) for skill in yours)]))


def _hits(words: list[Word], lookup: _Lookup) -> Iterator[_Hit]:
    hidden = -1  # the last word of the longest known name so far: known names within it are part of it
    for first in range(len(words)):
        joined, ends = "", []
        for last in range(first, min(first + lookup.most_words, len(words))):
            word = words[last]
            if last > first and not (word.tight or word.before in ("", "/")):
                break
            joined += word.folded
            spelling = singular(joined)
            if spelling in lookup.names:
                ends.append(_Hit(first, last, spelling))
            if joined not in lookup.beginnings:
                break
        for hit in reversed(ends):
            if hit.last > hidden or hit.spelling not in SPELLINGS:
                yield hit
            if hit.spelling in HIDING:
                hidden = max(hidden, hit.last)
