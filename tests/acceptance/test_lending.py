"""A job that was opened lends its facts to its tile: the same facts give the same verdict wherever the job stands."""

import pytest

from acceptance.cases import CASES, SEEN_AT, job
from acceptance.test_acceptance import ask

ON_TILES = (
    "title",
    "description",
    "posted",
    "proposals",
    "skills",
    "client_total_spent",
    "client_payment_verified",
)


def tile(whole, hours=0.0, **fields):
    """The tile of a job, some hours after its page was open."""
    from datetime import timedelta

    shown = {name: whole["fields"][name] for name in ON_TILES if name in whole["fields"]} | fields
    earlier = {key: whole[key] for key in ("seen_at", "blocks", "fields")}
    seen_at = (SEEN_AT + timedelta(hours=hours)).isoformat()
    return {
        "id": whole["id"],
        "place": "tile",
        "seen_at": seen_at,
        "blocks": ["about"],
        "fields": shown,
        "earlier": earlier,
    }


@pytest.mark.parametrize("name", [name for name in CASES if name != "B12"])
def test_the_same_facts_give_the_same_verdict(client, name):
    whole = job(CASES[name][0])
    page, lent = ask(client, whole, tile(whole))
    assert (lent["verdict"], lent["headline"]) == (page["verdict"], page["headline"])
    assert not lent["preliminary"]


def test_lent_facts_carry_the_time_of_their_reading(client):
    whole = job({})
    (lent,) = ask(client, tile(whole, hours=3))
    assert lent["facts"]["interviewing"]["seen_at"] == SEEN_AT.isoformat()
    assert "seen_at" not in lent["facts"]["posted"]
    assert lent["earlier"] == SEEN_AT.isoformat()


def test_lent_ages_have_grown(client):
    (lent,) = ask(client, tile(job({}), hours=3))
    assert lent["facts"]["last_viewed"]["value"] == pytest.approx(4)
    assert lent["facts"]["client_member_days"]["value"] == 400
    (later,) = ask(client, tile(job({}), hours=48))
    assert later["facts"]["client_member_days"]["value"] == 402


def test_what_is_shown_now_wins(client):
    whole = job({})
    (lent,) = ask(client, tile(whole, hours=5, proposals="50+"))
    assert (lent["verdict"], lent["facts"]["proposals"]["value"]) == ("skip", [50, None])


def test_an_exact_value_beats_a_lower_bound(client):
    whole = job({"client_total_spent": "$49K total spent"})
    (lent,) = ask(client, tile(whole, client_total_spent="$40K+ spent"))
    assert lent["facts"]["client_total_spent"]["value"] == 49000


def test_a_tile_alone_is_preliminary(client):
    alone = {key: value for key, value in tile(job({})).items() if key != "earlier"}
    (verdict,) = ask(client, alone)
    assert verdict["preliminary"]
    assert verdict["known"]["count"] < verdict["known"]["of"]
    assert verdict["earlier"] is None
