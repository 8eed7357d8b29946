"""The worked cases give the expected verdict and main reason through the real HTTP contract."""

import pytest

from acceptance.cases import CASES, YOURS, job

SETTINGS = {"profile": {"skills": YOURS}}


def ask(client, *jobs, settings=SETTINGS):
    response = client.post("/v1/verdicts", json={"jobs": list(jobs), "settings": settings})
    assert response.status_code == 200, response.json
    return response.json["verdicts"]


@pytest.mark.parametrize("name", CASES)
def test_case(client, name):
    changes, expected, reason = CASES[name]
    (verdict,) = ask(client, job(changes))
    assert verdict["verdict"] == expected, verdict["findings"]
    if reason is None:
        assert verdict["headline"] == "Too few facts on this page"
        return
    rule, level = reason
    (finding,) = [it for it in verdict["findings"] if it["rule"] == rule]
    assert finding["level"] == level
    if level in ("veto", "strong", "ask", "plus"):
        deciding = [it["rule"] for it in verdict["findings"] if it["decisive"]]
        assert deciding[0] == rule, f"the first reason is {deciding}"
        assert verdict["headline"].endswith(finding["headline"])


def test_all_cases_in_one_batch_keep_their_order(client):
    verdicts = ask(client, *(job(changes) for changes, _, _ in CASES.values()))
    assert [it["verdict"] for it in verdicts] == [expected for _, expected, _ in CASES.values()]


def test_skype_is_never_the_reason(client):
    (verdict,) = ask(client, job(CASES["A25"][0]))
    (skype,) = [it for it in verdict["findings"] if it["rule"] == "skype"]
    assert (skype["level"], skype["decisive"]) == ("info", False)
    assert "the pattern the post warns of" in skype["says"]


def test_sentences_read_as_specified(client):
    says = {
        name: [it["says"] for it in ask(client, job(CASES[name][0]))[0]["findings"]]
        for name in ("A01", "A03", "A05", "A08", "A11", "A12", "A16", "A20", "A23", "B13")
    }
    assert "4 of the 5 skills asked for are on your SURE list (missing: Docker)." in says["A01"]
    assert "Posted 6 days ago, never viewed by the client, nobody interviewed or invited." in says["A03"]
    assert "4 days old, but the client looked 2 hours ago and has hired nobody: still looking." in says["A05"]
    assert "50+ proposals already; in a 2014 study clients opened about 7 per job." in says["A08"]
    assert "8 being interviewed and 15 invited already." in says["A11"]
    assert any("3 invited, nobody interviewing after 4 hours" in it for it in says["A12"])
    assert "Only 12 words of description, and this client has never hired or paid anyone." in says["A16"]
    assert "14 jobs posted, nobody ever hired." in says["A20"]
    assert any("1 of 1 already hired; last viewed 4 days ago" in it for it in says["A23"])
    assert "6 Connects = $0.90 to apply." in says["B13"]


def test_what_would_be_without_a_rule(client):
    (many,) = ask(client, job(CASES["A08"][0]))
    assert many["would_be"]["without"] == {"many_proposals": "apply"}
    (quiet,) = ask(client, job(CASES["A03"][0]))
    assert quiet["would_be"]["without"] == {"old_and_quiet": "caution"}, (
        "“Last viewed” speaks when it is gone"
    )


def test_a_switched_off_rule_has_no_effect_and_no_reason(client):
    off = {**SETTINGS, "rules": {"many_proposals": {"enabled": False}}}
    (verdict,) = ask(client, job(CASES["A08"][0]), settings=off)
    assert verdict["verdict"] == "apply"
    assert verdict["off"] == [{"rule": "many_proposals", "title": "Many applicants"}]
    assert "many_proposals" not in {it["rule"] for it in verdict["findings"]}


def test_an_option_moves_the_line(client):
    lenient = {**SETTINGS, "rules": {"many_proposals": {"options": {"limit": 60}}}}
    (verdict,) = ask(client, job(CASES["A08"][0]), settings=lenient)
    assert verdict["verdict"] == "apply"


def test_cost_and_what_it_leaves(client):
    shown = {"connects_available": "Available Connects: 22"}
    (verdict,) = ask(client, job(shown, connects_required="Send a proposal for: 17 Connects"))
    assert verdict["cost"] == {"connects": 17, "usd": 2.55, "available": 22, "left": 5}
    (cost,) = [it for it in verdict["findings"] if it["rule"] == "cost"]
    assert cost["says"] == "17 of your 22 Connects = $2.55 to apply; 5 left."
    (short,) = ask(client, job({"connects_available": "Available Connects: 8"}))
    (cost,) = [it for it in short["findings"] if it["rule"] == "cost"]
    assert cost["says"] == "12 Connects = $1.80 to apply. You have 8: 4 Connects = $0.60 more to buy."


def test_excuses_are_shown_as_such(client):
    (spender,) = ask(client, job(CASES["A17"][0]))
    (scanty,) = [it for it in spender["findings"] if it["rule"] == "scanty_details"]
    assert scanty["excused_by"] == ["client_hires", "client_total_spent"]
    (crowded,) = ask(client, job(CASES["A10"][0]))
    (many,) = [it for it in crowded["findings"] if it["rule"] == "many_proposals"]
    assert many["outweighed_by"] == ["sure_work"]


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        ("This job is no longer available.", "not_open"),
        ("This job has been removed from Upwork.", "not_open"),
    ],
)
def test_a_closed_job_gets_no_verdict(client, status, expected):
    (verdict,) = ask(client, job({"status": status}))
    assert (verdict["verdict"], verdict["rank"]) == (expected, 0)


def test_an_applied_job_gets_no_verdict(client):
    (verdict,) = ask(client, job({"applied": "You have already submitted a proposal for yourself."}))
    assert verdict["verdict"] == "applied"
