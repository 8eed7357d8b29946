"""Names that people use for one skill are one skill, and names that only look alike are not."""

import pytest

from surebid.settings import Skill
from surebid.skills import canonical, matched

from .pairs import DIFFERENT, SAME


def ids(pairs):
    return [" / ".join(pair) for pair in pairs]


def is_yours(asked, yours):
    found, missing = matched([asked], [Skill(yours)])
    assert len(found) + len(missing) == 1
    return bool(found)


@pytest.mark.parametrize(("one", "other"), SAME, ids=ids(SAME))
def test_one_skill_under_two_names(one, other):
    assert canonical(one) == canonical(other)
    assert is_yours(one, other) and is_yours(other, one)


@pytest.mark.parametrize(("one", "other"), DIFFERENT, ids=ids(DIFFERENT))
def test_two_skills_that_look_alike(one, other):
    assert canonical(one) != canonical(other)
    assert not is_yours(one, other) and not is_yours(other, one)


def test_the_table_is_large_enough_and_says_nothing_twice():
    for pairs in (SAME, DIFFERENT):
        assert len({frozenset(pair) for pair in pairs}) == len(pairs) >= 100
    assert all(one != other for one, other in SAME)
