"""A line that is not there says something only beside lines of its block that are."""

from datetime import UTC, datetime

import pytest

from surebid.reading import FIELDS, read

SEEN = datetime(2026, 11, 22, 12, tzinfo=UTC)
CLIENT = {"client_jobs_posted": "18 jobs posted", "client_hire_rate": "78% hire rate"}
ALWAYS_SHOWN = [
    *("title", "description", "posted", "experience_level", "skills"),
    *("proposals", "last_viewed", "hires", "interviewing", "invites_sent", "connects_required"),
    *("client_payment_verified", "client_jobs_posted", "client_hire_rate", "client_total_spent"),
    *("client_hires", "client_member_since"),
]


def values(fields, *blocks):
    return {name: (fact.value, fact.how) for name, fact in read(fields, blocks, SEEN, None).facts.items()}


@pytest.mark.parametrize("name", ["proposals", "interviewing", "invites_sent", "unanswered_invites"])
def test_activity_without_views_and_hires(name):
    got = values({name: "7"}, "activity")
    assert got["last_viewed"] == ("never", "absent line")
    assert got["hires"] == (0, "absent line")
    assert read({name: "7"}, ["activity"], SEEN, None).facts["hires"].shown is None


def test_a_block_that_is_not_listed_says_nothing():
    assert set(values({"proposals": "5 to 10"})) == {"proposals"}
    assert set(values({"proposals": "5 to 10"}, "about", "client")) == {"proposals"}
    assert "client_total_spent" not in values(CLIENT, "activity")


def test_a_block_without_a_line_that_was_read_says_nothing():
    assert values({}, "activity", "client") == {}
    assert values({"proposals": "20 bis 50", "interviewing": ""}, "activity") == {}
    assert set(values({"client_location": "Norway"}, "client")) == {"client_location"}


def test_a_line_without_its_value_is_no_absent_line():
    reading = read({"interviewing": "0", "last_viewed": "", "hires": " "}, ["activity"], SEEN, None)
    assert set(reading.facts) == {"interviewing"}
    assert [entry.field for entry in reading.unread] == ["last_viewed", "hires"]


def test_lines_that_were_read_stand():
    fields = {"interviewing": "0", "last_viewed": "2 hours ago", "hires": "Hires: 1"}
    assert values(fields, "activity") == {
        "last_viewed": (2.0, "read"),
        "hires": (1, "read"),
        "interviewing": (0, "read"),
    }


@pytest.mark.parametrize("name", CLIENT)
def test_client_without_spending(name):
    assert values({name: CLIENT[name]}, "client")["client_total_spent"] == (0.0, "absent line")
    assert "client_total_spent" not in values({name: CLIENT[name], "client_total_spent": "<$1k"}, "client")


def test_an_enterprise_client_may_hide_its_spending():
    assert "client_total_spent" not in values({**CLIENT, "client_enterprise": "Enterprise"}, "client")


def test_missing_names_what_job_pages_show_in_the_tables_order():
    assert read({}, [], SEEN, None).missing == tuple(ALWAYS_SHOWN)
    assert list(ALWAYS_SHOWN) == [name for name in FIELDS if name in ALWAYS_SHOWN]


def test_known_unread_and_derived_are_not_missing():
    missing = read({**CLIENT, "title": "", "posted": "vorhin"}, [], SEEN, None).missing
    assert not {*CLIENT, "title", "posted", "client_hires"} & set(missing)
    assert {"description", "client_total_spent"} <= set(missing)


def test_hires_are_missed_only_without_the_activity_block():
    assert "hires" not in read({}, ["activity"], SEEN, None).missing
    assert "last_viewed" in read({}, ["activity"], SEEN, None).missing
