"""Every format that Upwork shows gives its value, and what is no such format gives none."""

from datetime import UTC, datetime

import pytest

from surebid.reading import FACTS, FIELDS, read

from .cases import AT_LEAST, BAD_NUMBERS, READ, UNREAD

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
NUMERIC = [name for name, line in FIELDS.items() if line.metadata["unit"] or name == "proposals"]


def each(table):
    return [
        pytest.param(name, *case, id=f"{name}: {str(case[0])[:50]!r}")
        for name in table
        for case in table[name]
    ]


def fact(name, shown):
    reading = read({name: shown}, [], NOON, None)
    assert reading.unread == ()
    return reading.facts[name]


@pytest.mark.parametrize(("name", "shown", "value"), each(READ))
def test_reads(name, shown, value):
    got = fact(name, shown)
    assert got.value == pytest.approx(value) if isinstance(value, float) else got.value == value
    assert type(got.value) is type(value)
    assert (got.how, got.at_least) == ("read", False)
    parts = shown if isinstance(shown, list) else [shown]
    assert got.shown == ", ".join(" ".join(part.split()) for part in parts)


@pytest.mark.parametrize(("name", "shown", "value"), each(AT_LEAST))
def test_reads_a_lower_bound(name, shown, value):
    got = fact(name, shown)
    assert (got.value, got.at_least) == (value, True)


@pytest.mark.parametrize(
    ("name", "shown"),
    [pytest.param(n, shown, id=f"{n}: {str(shown)[:50]!r}") for n in UNREAD for shown in UNREAD[n]],
)
def test_does_not_guess(name, shown):
    reading = read({name: shown}, [], NOON, None)
    assert reading.facts == {}
    assert [entry.field for entry in reading.unread] == [name]
    assert reading.unread[0].reason


@pytest.mark.parametrize("text", BAD_NUMBERS)
@pytest.mark.parametrize("name", NUMERIC)
def test_bad_numbers_are_unknown_in_every_numeric_field(name, text):
    label = name.replace("_", " ").capitalize()
    for shown in (
        text,
        f"{label}: {text}",
        f"${text}",
        f"{text} hours",
        f"{text}% hire rate",
        f"{text} Connects",
    ):
        assert read({name: shown}, [], NOON, None).facts == {}, shown


@pytest.mark.parametrize("name", FIELDS)
def test_every_field_has_cases_label_and_fact(name):
    assert READ[name]
    assert FACTS[name].label and FACTS[name].block in {"about", "activity", "client", "connects"}


def test_reasons_are_said_in_the_readers_terms():
    def reason(name, shown):
        return read({name: shown}, [], NOON, None).unread[0].reason

    assert reason("hourly_rate", "Hourly") == "no range is shown"
    assert "paying members" in reason("bid_range", "Upgrade your membership to see the bid range")
    assert "English" in reason("proposals", "20 bis 50")
    assert "average is outside" in reason("bid_range", "High $5.00 | Avg $9.00 | Low $1.00")
    assert "two ways" in reason("hires", "Hires: 1 Hires: 2")
    assert "label is on the page" in reason("posted", "  ")
    assert "too long" in reason("title", "x" * 501)
    assert "future" in reason("posted", "Nov 25, 2026")
    assert reason("shoe_size", "44") == "it is not a field that this version of SureBid knows"


def test_units_are_written_in_one_way():
    assert {about.unit for about in FACTS.values() if about.unit and "usd" in about.unit.lower()} == {
        "usd",
        "usd per hour",
    }
    assert [FACTS[name].unit for name in ("posted", "words", "client_member_days")] == [
        "hours",
        "words",
        "days",
    ]


@pytest.mark.parametrize(
    "shown", ["No feedback yet", "Rating is 0 out of 5. 0 No feedback yet", "0", "Rating is 0 out of 5."]
)
def test_a_client_without_reviews_has_no_rating_and_nothing_is_wrong(shown):
    reading = read({"client_rating": shown}, [], NOON, None)
    assert "client_rating" not in reading.facts and not reading.unread
