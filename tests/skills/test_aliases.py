"""The table of aliases says one thing about each name, in an order in which a name is found."""

from itertools import chain

import pytest

from surebid.skills import canonical
from surebid.skills.aliases import ALIASES, OTHERS, SUMS
from surebid.skills.everyday import EXACT, STRICT
from surebid.skills.mentions import MOST_WORDS
from surebid.skills.names import WORD, bare

SPELLED = [(name, [name, *filter(None, others.split(", "))]) for name, others in ALIASES.items()]
ALL = list(chain.from_iterable(spellings for _, spellings in SPELLED))


def test_no_alias_belongs_to_two_skills_and_none_is_needless():
    """An alias that differs only in what is not compared (case, dots, plural) would say nothing."""
    owner = {}
    for name, spellings in SPELLED:
        for spelling in spellings:
            key = bare(spelling)
            assert key not in owner, f"{spelling!r} of {name!r} already stands with {owner.get(key)!r}"
            owner[key] = name
    assert not {bare(name) for name in OTHERS.split()} & owner.keys()


@pytest.mark.parametrize("spelling", ALL)
def test_every_spelling_leads_to_its_skill_and_stays_there(spelling):
    name = next(name for name, spellings in SPELLED if spelling in spellings)
    assert canonical(spelling) == canonical(name) == canonical(canonical(spelling)) == bare(name)


def test_the_table_is_in_alphabetical_order():
    names = [name.lstrip(".").casefold() for name in ALIASES]
    assert names == sorted(names)


def test_entries_fit_the_search():
    assert max(len(WORD.findall(spelling)) for spelling in ALL) <= MOST_WORDS
    assert not STRICT - EXACT.keys()
    assert not {*SUMS} - ALIASES.keys()
