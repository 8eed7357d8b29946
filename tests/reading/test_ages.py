"""The age of a post: its text is the base, its id sharpens it, and a view cannot be older."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from surebid.reading import read
from surebid.reading.job_id import created_at

JOB_ID = "1998686625592258617"
CREATED = datetime(2025, 12, 10, 9, 30, tzinfo=UTC)


def posted(text, hours_after_creation, job_id=JOB_ID, **more):
    seen_at = CREATED + timedelta(hours=hours_after_creation)
    return read({"posted": text, **more}, [], seen_at, job_id)


def test_the_id_holds_the_creation_time():
    assert created_at(JOB_ID) == CREATED
    assert CREATED.timestamp() * 1000 == (int(JOB_ID) >> 22) + 1288834974657


@pytest.mark.parametrize("job_id", [JOB_ID, "~02" + JOB_ID, "02" + JOB_ID, "~01" + JOB_ID])
def test_forms_of_an_id(job_id):
    assert created_at(job_id) == CREATED


@pytest.mark.parametrize(
    "job_id",
    [
        *(
            None,
            "",
            1998686625592258617,
            "~011f08d1ef0f165412",
            "~01" + "1" * 16,
            "01" + "1" * 16,
            "0" + "1" * 17,
        ),
        *(
            "1" * 16,
            "1" * 20,
            "9" * 4301,
            "\uff11" + "9" * 17,
            JOB_ID + "\n",
            "-" + JOB_ID[1:],
            "~" + JOB_ID,
            "x",
        ),
    ],
)
def test_other_ids_hold_none(job_id):
    assert created_at(job_id) is None


def test_the_latest_possible_id_is_a_time():
    assert created_at("9" * 19).year < 2100


@pytest.mark.parametrize(
    ("text", "age"),
    [
        *(("2 hours ago", 1.0), ("2 hours ago", 2.4), ("2 hours ago", 3.0), ("Posted 40 minutes ago", 0.67)),
        *(
            ("yesterday", 0.5),
            ("yesterday", 22.4),
            ("yesterday", 47.9),
            ("last week", 24.5),
            ("last week", 320.0),
        ),
        *(("3 weeks ago", 600.0), ("last month", 800.0), ("2 quarters ago", 4000.0), ("just now", 0.01)),
        *(("15 seconds ago", 0.02), ("Posted Dec 10, 2025", 5.0), ("Dec 10, 2025", 30.0)),
    ],
)
def test_the_id_sharpens_an_age_that_it_agrees_with(text, age):
    fact = posted(text, age).facts["posted"]
    assert fact.value == pytest.approx(age)
    assert (fact.shown, fact.how) == (text, "read")


@pytest.mark.parametrize(
    ("text", "age", "hours"),
    [
        *(
            ("2 hours ago", 0.9, 2.0),
            ("2 hours ago", 3.1, 2.0),
            ("yesterday", 49.0, 24.0),
            ("just now", 1.0, 0.0),
        ),
        *(
            ("last week", 337.0, 168.0),
            ("Renewed 3 days ago", 700.0, 72.0),
            ("15 seconds ago", 1.0, 15 / 3600),
        ),
        *(("2 days ago", -5.0, 48.0), ("2 days ago", 9e5, 48.0)),
    ],
)
def test_the_text_stands_where_the_id_disagrees(text, age, hours):
    assert posted(text, age).facts["posted"].value == pytest.approx(hours)


def test_the_id_says_nothing_about_views():
    assert posted("3 hours ago", 2.4, last_viewed="2 hours ago").facts["last_viewed"].value == 2


def test_an_id_a_moment_ahead_of_the_clock_gives_no_negative_age():
    assert posted("just now", -0.01).facts["posted"].value == 0


def test_without_a_time_or_an_id_the_text_stands():
    assert read({"posted": "2 hours ago"}, [], None, JOB_ID).facts["posted"].value == 2
    assert posted("2 hours ago", 2.4, job_id=None).facts["posted"].value == 2
    assert posted("2 hours ago", 2.4, job_id="~011f08d1ef0f165412").facts["posted"].value == 2


def test_the_id_alone_is_no_fact():
    assert read({}, [], CREATED, JOB_ID).facts == {}


def test_a_date_needs_the_time_of_the_sighting():
    reading = read({"posted": "Dec 10, 2025"}, [], None, JOB_ID)
    assert reading.facts == {}
    assert "when the page was seen" in reading.unread[0].reason


@pytest.mark.parametrize("zone", [UTC, timezone(timedelta(hours=14)), timezone(timedelta(hours=-12)), None])
@pytest.mark.parametrize("moment", [datetime.min, datetime.max, datetime(2026, 11, 22)])
def test_no_time_of_sighting_raises(zone, moment):
    fields = {"posted": "Dec 10, 2025", "last_viewed": "yesterday", "client_member_since": "Sep 4, 2025"}
    reading = read(fields, ["activity"], moment.replace(tzinfo=zone), JOB_ID)
    assert "client_member_since" in reading.facts


def test_a_time_without_a_zone_counts_as_utc():
    aware = read({"posted": "2 hours ago"}, [], CREATED + timedelta(hours=1.5), JOB_ID)
    naive = read({"posted": "2 hours ago"}, [], (CREATED + timedelta(hours=1.5)).replace(tzinfo=None), JOB_ID)
    assert aware == naive


@pytest.mark.parametrize(
    ("text", "view", "known"),
    [
        *(("2 hours ago", "1 hour ago", True), ("2 hours ago", "3 hours ago", True)),
        *(("2 hours ago", "5 hours ago", False), ("2 hours ago", "3 days ago", False)),
        *(("Renewed 2 hours ago", "3 days ago", True), ("yesterday", "2 days ago", True)),
        *(("Dec 10, 2025", "3 weeks ago", False), ("vor 2 Stunden", "3 weeks ago", True)),
    ],
)
def test_a_view_older_than_the_post_is_unknown(text, view, known):
    reading = posted(text, 20, job_id=None, last_viewed=view)
    assert ("last_viewed" in reading.facts) is known
    if not known:
        assert [(u.field, u.text) for u in reading.unread] == [("last_viewed", view)]
        assert "older than the post" in reading.unread[0].reason


def test_a_sharpened_age_judges_views_more_strictly():
    assert "last_viewed" in posted("2 days ago", 49, job_id=None, last_viewed="4 days ago").facts
    assert "last_viewed" not in posted("2 days ago", 49, last_viewed="4 days ago").facts


def test_a_misread_view_is_not_taken_for_never():
    fields = {"posted": "1 hour ago", "last_viewed": "9 days ago", "proposals": "5 to 10"}
    assert "last_viewed" not in read(fields, ["activity"], CREATED, None).facts
