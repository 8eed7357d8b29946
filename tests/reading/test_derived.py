"""Facts from other facts."""

from datetime import UTC, datetime

import pytest

from surebid.reading import read

SEEN = datetime(2026, 11, 22, 12, tzinfo=UTC)


def facts(**fields):
    return read(fields, [], SEEN, None).facts


def test_words():
    fact = facts(description="Five  words\n\nin two paragraphs")["words"]
    assert (fact.value, fact.how, fact.shown) == (5, "derived", None)


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        *(
            ("We need a …", True),
            ("We need a...", True),
            ("We need a … more", True),
            ("We need a ...More", True),
        ),
        *(("We need more", False), ("We … need it", False), ("We need it.", False), ("more", False)),
    ],
)
def test_truncated(text, cut):
    assert facts(description=text)["truncated"].value is cut


def test_renewed_only_if_the_text_says_so():
    assert facts(posted="Renewed 3 days ago")["renewed"].value is True
    assert facts(posted="Posted 4 weeks ago Renewed 3 days ago")["renewed"].value is True
    assert "renewed" not in facts(posted="3 days ago")
    assert "renewed" not in facts(posted="erneuert, renewed")


@pytest.mark.parametrize(
    ("rate", "spent", "hires", "expected"),
    [
        *(
            ("0% hire rate", None, None, (0, "derived", False)),
            ("4% hire rate", None, None, (1, "derived", True)),
        ),
        *((None, "$40K+ spent", None, (1, "derived", True)), (None, "$0 spent", None, None)),
        *(("0% hire rate", "$5 spent", None, (1, "derived", True)), (None, None, None, None)),
        *(("4% hire rate", None, "0 hires, 0 active", (1, "derived", True)),),
        *((None, "$9 spent", "0 hires, 0 active", (1, "derived", True)),),
        *(("0% hire rate", "$0 spent", "0 hires, 0 active", (0, "read", False)),),
        *(("4% hire rate", "$9 spent", "6 hires, 0 active", (6, "read", False)),),
        *(("0% hire rate", "$0 spent", "6 hires, 0 active", (6, "read", False)),),
        *(("4% hire rate", None, "viele", (1, "derived", True)),),
    ],
)
def test_client_hires(rate, spent, hires, expected):
    given = {"client_hire_rate": rate, "client_total_spent": spent, "client_hires": hires}
    fact = facts(**{name: text for name, text in given.items() if text}).get("client_hires")
    assert (fact and (fact.value, fact.how, fact.at_least)) == expected


def test_nothing_spent_by_an_absent_line_does_not_mean_no_hires():
    reading = read({"client_jobs_posted": "3 jobs posted"}, ["client"], SEEN, None)
    assert reading.facts["client_total_spent"].value == 0
    assert "client_hires" not in reading.facts


@pytest.mark.parametrize(
    ("since", "days"),
    [
        ("Nov 22, 2026", 0),
        ("Nov 21, 2026", 1),
        ("Nov 22, 2025", 365),
        ("Nov 23, 2026", 0),
        ("Nov 24, 2026", None),
    ],
)
def test_client_member_days(since, days):
    fact = facts(client_member_since=f"Member since {since}").get("client_member_days")
    assert (fact and fact.value) == days


def test_member_days_need_the_time_of_the_sighting():
    assert set(read({"client_member_since": "Sep 4, 2025"}, [], None, None).facts) == {"client_member_since"}
