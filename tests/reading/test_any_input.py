"""Whatever comes from a page gives facts or unread entries: never an exception, never a long wait."""

import json
import sys
import time
from contextlib import suppress
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from marshmallow import ValidationError

from surebid.reading import FACTS, FIELDS, read
from surebid.reading.line import Line

SEEN = datetime(2026, 11, 22, 12, tzinfo=UTC)
SECONDS = 1.0
"""A bound against hanging; each of these readings takes milliseconds."""

WORDS = [
    *(
        "posted",
        "renewed",
        "last viewed by client:",
        "ago",
        "hours",
        "yesterday",
        "last",
        "week",
        "Dec 10, 2025",
    ),
    *("2", "5", "10", "40", "1,000", ".5", "4.96", "to", "-", "+", "$", "%", "K", "of", "or", "less than"),
    *("spent", "total", "hires", "hire rate", "proposals:", "reviews", "Connects remaining", "open jobs"),
    *("high", "avg", "low", "fixed", "budget:", "hourly", "|", "\ud800", "\0", "\u2026", "\u0665", "\u2212"),
]

names = st.sampled_from(list(FIELDS))
characters = st.characters(exclude_categories=[])
texts = st.text(characters)
wordings = st.lists(st.sampled_from(WORDS)).map(" ".join)
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=5,
)


def check(fields, blocks=("activity", "client")):
    reading = read(fields, blocks, SEEN, "1998686625592258617")
    given_facts = {name for name, fact in reading.facts.items() if fact.how == "read"}
    known = set(fields) & set(FIELDS)
    # A count of 0 may be replaced by what contradicts it; every other field ends in exactly one place.
    unread = [entry.field for entry in reading.unread if entry.field in known]
    assert len(unread) == len(set(unread))
    assert given_facts | set(unread) | {"client_hires"} & set(reading.facts) >= known
    assert not given_facts & set(unread)
    assert set(reading.facts) <= set(FACTS)
    assert all(fact.value is not None for fact in reading.facts.values())
    for entry in reading.unread:
        assert entry.reason and len(entry.text) <= 200
    json.dumps([[e.field, e.text, e.reason] for e in reading.unread], ensure_ascii=False).encode()
    json.dumps([f.shown for f in reading.facts.values()], ensure_ascii=False).encode()
    return reading


@settings(max_examples=200, deadline=None)
@given(st.dictionaries(names | texts, texts, max_size=5))
def test_any_text(fields):
    check(fields)


@settings(max_examples=200, deadline=None)
@given(wordings)
def test_any_mixture_of_known_words_in_every_field(text):
    check(dict.fromkeys(FIELDS, text))


@settings(max_examples=200, deadline=None)
@given(st.dictionaries(names | texts, values, max_size=5), st.lists(texts | st.just("client")))
def test_any_json(fields, blocks):
    check(fields, blocks)


@settings(max_examples=200, deadline=None)
@given(
    st.sampled_from(["posted", "last_viewed", "client_member_since"]),
    st.sampled_from(["Dec 10, 2025", "yesterday", "2 quarters ago", "9999 years ago", "Jan 1, 2100"]),
    st.none() | st.datetimes(timezones=st.none() | st.timezones()),
    st.none() | texts | st.integers(0, 10**20).map(str),
)
def test_any_time_and_id(name, text, seen_at, job_id):
    reading = read({name: text}, [], seen_at, job_id)
    assert len(reading.unread) + (name in reading.facts) == 1
    assert name == "client_member_since" or all(fact.value >= 0 for fact in reading.facts.values())


@pytest.mark.parametrize(
    "value",
    [
        *(
            None,
            5,
            5.5,
            float("nan"),
            True,
            {},
            {"a": 1},
            [None],
            [["x"]],
            "",
            " \n",
            "\0",
            "a\0b",
            "\ud800",
            "\udfff x",
        ),
        *(["\ud800"], ["a\0"], [5], 10**4301, "x" * 1_000_000, ["x" * 1_000_000], ["x"] * 100_000),
    ],
    ids=lambda value: type(value).__name__,
)
@pytest.mark.parametrize("name", FIELDS)
def test_a_wrong_value_is_one_unread_entry(name, value):
    if name == "description" and isinstance(value, str) and len(value) > 1000:
        assert check({name: value}).facts["words"].value == 1
        return
    reading = check({name: value})
    assert reading.facts == {}
    assert [entry.field for entry in reading.unread] == [name]


def test_deep_nesting():
    value = []
    for _ in range(10 * sys.getrecursionlimit()):
        value = [value]
    check(dict.fromkeys(FIELDS, value))
    while value:
        value = value[0]


def test_an_endless_description_is_cut():
    facts = check({"description": "word " * 200_000}).facts
    assert len(facts["description"].value) < 50_000
    assert facts["words"].value == 10_000


def test_unknown_and_broken_names_are_unread():
    reading = check({"shoe_size": "44", "\ud800" * 9: "x", "n" * 1000: "x", "__proto__": {}})
    assert len(reading.unread) == 4
    assert max(len(entry.field) for entry in reading.unread) <= 60


def test_one_bad_field_leaves_the_others_alone():
    reading = check({"title": 5, "proposals": "5 to 10", "skills": [None], "client_hours": "328 hours"}, ())
    assert set(reading.facts) == {"proposals", "client_hours"}


NASTY = [
    " ",
    "1",
    "1,",
    "$1,111 - ",
    "posted last viewed by client: 1 hour ",
    "\n \n",
    "...",
    "less than 5 to ",
    "a\u0301",
]


@pytest.mark.parametrize("size", [499, 10_000, 50_000, 1_000_000])
@pytest.mark.parametrize("unit", NASTY)
def test_long_texts_take_no_time(unit, size):
    text = (unit * (size // len(unit) + 1))[: size - 1] + "!"
    for name in FIELDS:
        started = time.perf_counter()
        check({name: text})
        check({name: [text] * 20})
        assert time.perf_counter() - started < SECONDS, name


def test_patterns_are_linear_even_without_the_limit():
    # The limit of 500 characters is the first guard; the patterns themselves are the second.
    for unit in NASTY:
        text = (unit * 50_000)[:50_000].strip() or "x"
        for name, line in FIELDS.items():
            if type(line).read is Line.read:
                continue
            started = time.perf_counter()
            with suppress(ValidationError):
                line.read(text)
            assert time.perf_counter() - started < SECONDS, (name, unit)
