"""The skills that a text mentions.

The text is cut into words once, and words that follow each other are looked up together: one pass whatever the
number of skills, and no pattern per skill that could run away on a hostile text.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from dataclasses import dataclass
from functools import lru_cache

from ..settings import Skill
from .everyday import BEFORE, EXACT, LANGUAGE, PEOPLE, THINGS, is_everyday, is_exact, is_strict
from .matching import by_canonical
from .names import HIDING, SPELLINGS, WORD, bare, canonical, clean, fold, singular

LONGEST = 100
"""No name is longer, so no longer word is looked at: comparing forms of endless words costs time."""
MOST_WORDS = 8
"""No name in the table has more words; your own may."""

_BLANKS = " \t\u00a0"
_JOINTS = frozenset("-./_'\u2019\u2010\u2011\u2013")
_LISTS = frozenset(",/+|;\u2022\u00b7()")
_STARTS = frozenset(".!?:\n\u2022*")
_LINKS = frozenset(["and", "or"])


@dataclass(frozen=True, slots=True)
class _Word:
    shown: str
    folded: str
    before: str  # what stands between it and the word before, without blanks at the ends
    tight: bool  # no blank at all stands there


@dataclass(frozen=True, slots=True)
class _Hit:
    first: int
    last: int
    spelling: str

    @property
    def span(self) -> range:
        return range(self.first, self.last + 1)


@dataclass(frozen=True, slots=True)
class _Lookup:
    names: Mapping[str, str]  # bare spelling -> canonical form, of the known and of your own names
    beginnings: frozenset[str]  # of all those spellings
    most_words: int


def mentioned(text: str, yours: Iterable[Skill]) -> list[Skill]:
    """Your skills that stand in a text as whole words, under any of their names, in your list's order, each once.

    A longer known name hides the shorter one in it: "React Native" does not mention React. Names that are also
    everyday words, such as Go, R and Excel, need their spelling and a fitting neighbour (see everyday.py).
    """
    skills = tuple(yours)
    lookup = _lookup(skills)
    words = list(_words(text))
    hits = list(_hits(words, lookup))
    sure = {index for hit in hits if not is_everyday(hit.spelling) for index in hit.span}
    # Once each way, so that the surer end of a list vouches for all of it: "Go, Rust, Python".
    for hit in (*hits, *reversed(hits)):
        if hit.last not in sure and _is_meant(words, hit, sure):
            sure.update(hit.span)
    found = {lookup.names[hit.spelling] for hit in hits if hit.last in sure}
    return [skill for key, skill in by_canonical(skills).items() if key in found]


@lru_cache(maxsize=16)
def _lookup(yours: tuple[Skill, ...]) -> _Lookup:
    own = {bare(skill.name): canonical(skill.name) for skill in yours}
    names = {**own, **{key: key for key in own.values()}, **SPELLINGS}
    names.pop("", None)
    beginnings = frozenset(name[:end] for name in names for end in range(1, len(name) + 1))
    return _Lookup(names, beginnings, max([MOST_WORDS, *(len(WORD.findall(skill.name)) for skill in yours)]))


def _words(text: str) -> Iterator[_Word]:
    text, end = clean(text), 0
    for match in WORD.finditer(text):
        shown, gap, end = match.group(), text[end : match.start()], match.end()
        folded = fold(shown) if len(shown) <= LONGEST else ""
        # A dot that follows a blank or a sign belongs to the word after it: "C#/.NET", "a .NET shop".
        before = gap[:-1] if len(gap) > 1 and gap[-1] == "." else gap
        yield _Word(shown, folded, before.strip(_BLANKS), not gap or (len(gap) == 1 and gap in _JOINTS))


def _hits(words: list[_Word], lookup: _Lookup) -> Iterator[_Hit]:
    hidden = -1  # the last word of the longest known name so far: known names within it are part of it
    for first in range(len(words)):
        joined, ends = "", []
        for last in range(first, min(first + lookup.most_words, len(words))):
            word = words[last]
            if last > first and not (word.tight or not word.before or word.before == "/"):
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


def _is_meant(words: list[_Word], hit: _Hit, sure: set[int]) -> bool:
    """Is an everyday name a skill here? The module everyday.py says when, and why."""
    if hit.first != hit.last:
        return False
    index, word = hit.first, words[hit.first]
    left = words[index - 1] if index else None
    right = words[index + 1] if index + 1 < len(words) else None
    if word.folded not in EXACT and len(word.folded) > 1:
        return False  # "it reacts", "a rail engineer"
    if any(near and near.tight and near.before != "/" for near in (left and word, right)):
        return False  # "C-level", "R'n'B", "example.net"
    exact, strict = is_exact(word.folded, word.shown), is_strict(word.folded)
    if strict and not exact:
        return False
    following = right.folded if right and not right.before else ""
    whole = exact or not following or following in _LINKS
    if following in PEOPLE or (whole and _in_list(words, index, sure)):
        return True
    if not exact:
        return False
    leading = left.folded if left and not word.before else ""
    alone = (not left or "\n" in word.before) and (not right or "\n" in right.before)
    if alone or leading in BEFORE or following in LANGUAGE:
        return True
    starts = not left or not _STARTS.isdisjoint(word.before)
    return not strict and (not starts or following in THINGS)


def _in_list(words: list[_Word], index: int, sure: set[int]) -> bool:
    """Is the next or the previous item, after a comma, a slash or "and", a name beyond doubt?"""
    for step in (-1, 1):
        other = index + step
        gap = max(index, other)
        listed = gap < len(words) and bool(words[gap].before) and _LISTS.issuperset(words[gap].before)
        while 0 <= other < len(words) and words[other].folded in _LINKS:
            other, listed = other + step, True
        if listed and other in sure:
            return True
    return False
