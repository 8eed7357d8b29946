"""Any text at all: matching stays reflexive, symmetric and stable, never raises and never runs away."""

# ruff: noqa: RUF001 (full-width letters and curly quotes are what is tested)

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from surebid.settings import Skill
from surebid.skills import canonical, matched, mentioned

from .pairs import DIFFERENT, SAME

known = st.sampled_from([name for pair in (*SAME, *DIFFERENT) for name in pair])
signs = st.text("aAİǅßçé\u0301\u0323ﬁﷺ⒈ᴬ٣हि＃＋．#+&()-. \u200bsyie", max_size=20)
anything = st.text(max_size=50) | signs | known | st.builds("{} ({})".format, known, known)

TEXT = 50_000
HANG = 5.0
"""Seconds; a bound for patterns that run away, not for slow computers. Usual: some ten milliseconds."""


@given(anything)
def test_the_canonical_form_is_stable_and_a_name_matches_itself(name):
    form = canonical(name)
    assert canonical(form) == form
    assert bool(form) == bool(matched([name], [Skill(name)])[0])


@given(anything, anything)
def test_matching_is_symmetric(one, other):
    def found(asked, yours):
        return bool(matched([asked], [Skill(yours)])[0])

    assert found(one, other) == found(other, one)


@given(st.lists(anything), st.lists(anything))
def test_each_skill_asked_for_is_found_or_missing_once(asked, yours):
    found, missing = matched(asked, map(Skill, yours))
    forms = [canonical(name) for name in (*(skill.name for skill in found), *missing)]
    assert sorted(forms) == sorted({canonical(name) for name in asked} - {""})


@given(st.text() | signs, st.lists(anything))
def test_any_text_can_be_searched_and_mentions_only_yours(text, yours):
    skills = [Skill(name) for name in yours]
    found = mentioned(text, skills)
    assert all(skill in skills for skill in found)
    assert mentioned(text, skills) == found


@given(st.lists(known, min_size=1), st.text("abc .,\n"))
def test_more_skills_never_mention_fewer(yours, around):
    text = around.join(yours)
    alone = {canonical(name) for name in yours if mentioned(text, [Skill(name)])}
    assert alone <= {canonical(skill.name) for skill in mentioned(text, map(Skill, yours))}


HOSTILE = {
    "prose": "We need someone who knows Python, Postgres and React to go and excel at it. ",
    "letters": "a ",
    "one word": "a",
    "marks": "a\u0301\u0323",
    "unsorted marks": "\u0301" * (TEXT // 2) + "\u0323" * (TEXT // 2),
    "Hebrew marks": "\u05d0\u05b0\u05bc",
    "ligatures": "ﷺ",
    "spaces": " ",
    "links": "Go and and ",
    "signs": "C++#",
    "brackets": "()",
    "lists": "Go, R, C/",
    "beginnings": "react-nativ ",
}


@pytest.mark.parametrize("piece", HOSTILE.values(), ids=HOSTILE)
def test_no_text_runs_away(piece):
    text = (piece * (TEXT // len(piece) + 1))[:TEXT]
    skills = [*(Skill(f"Skill {n}") for n in range(197)), Skill("a" * 50), Skill("Go"), Skill("a " * 25)]
    start = time.perf_counter()
    mentioned(text, skills)
    canonical(text)
    assert time.perf_counter() - start < HANG
