"""`POST /v1/verdicts`: batches, bad jobs, bad fields, bad settings, and one shape for every failure."""

import logging
import sys

import pytest

from acceptance.cases import BASE, job
from surebid import api
from surebid.rules import RULES
from surebid.schemas import ErrorSchema, VerdictsSchema


def ask(client, jobs, settings=None):
    return client.post("/v1/verdicts", json={"jobs": jobs} | ({"settings": settings} if settings else {}))


def test_the_answer_has_the_agreed_shape(client):
    response = ask(client, [job({}), {"id": 5}])
    assert VerdictsSchema().validate(response.json) == {}


@pytest.mark.parametrize("count", [0, 101])
def test_a_batch_holds_1_to_100_jobs(client, count):
    response = ask(client, [job({})] * count)
    assert (response.status_code, response.json["fields"]) == (422, {"jobs": ["Must hold 1 to 100 jobs."]})


def test_one_bad_job_never_fails_the_batch(client):
    bad = [
        None,
        5,
        "x",
        [[[[]]]],
        {},
        {"id": ""},
        {**job({}), "place": "moon"},
        {**job({}), "extra": 1},
        {**job({}), "fields": []},
    ]
    response = ask(client, [job({}), *bad, job({})])
    assert response.status_code == 200
    first, *middle, last = response.json["verdicts"]
    assert first["verdict"] == last["verdict"] == "apply"
    for verdict in middle:
        assert verdict["error"]["error"] == "bad_job"
        assert verdict["error"]["fields"]
    assert middle[6]["error"]["fields"] == {
        "place": ["Must be one of: job_page, slide_over, tile, apply_page."]
    }


NUMBERS = sorted(set(BASE) - {"title", "description", "skills"})
NOT_TEXTS = {"number": 7, "object": {"a": [1]}, "surrogate": "\ud800", "nul": "\0"}
NOT_NUMBERS = {"words": "¿qué?", "half": "5 to", "empty": "", "long": "x" * 60_000}


@pytest.mark.parametrize("name", NUMBERS)
@pytest.mark.parametrize("wrong", [*NOT_TEXTS, *NOT_NUMBERS])
def test_one_bad_field_is_one_unknown_fact(client, name, wrong):
    check_one_unknown(client, name, {**NOT_TEXTS, **NOT_NUMBERS}[wrong])


@pytest.mark.parametrize("name", ["description", "skills"])
@pytest.mark.parametrize("wrong", NOT_TEXTS)
def test_one_bad_text_is_one_unknown_fact(client, name, wrong):
    check_one_unknown(client, name, NOT_TEXTS[wrong])


def check_one_unknown(client, name, wrong):
    (verdict,) = ask(client, [job({}, **{name: wrong})]).json["verdicts"]
    assert [it["field"] for it in verdict["unread"]] == [name]
    assert set(verdict["facts"]) >= {"title"}
    assert verdict["verdict"] in ("apply", "caution")


def test_an_unknown_field_is_named(client):
    (verdict,) = ask(client, [job({}, colour="green")]).json["verdicts"]
    assert [it["field"] for it in verdict["unread"]] == ["colour"]
    assert verdict["verdict"] == "apply"


@pytest.mark.parametrize(
    "moment", ["yesterday", "2026-11-22T12:00:00", 5, "9999-12-31T23:59:59-12:00", "1999-01-01T00:00:00Z"]
)
def test_a_wrong_time_of_reading_is_one_unknown(client, moment):
    (verdict,) = ask(client, [{**job({}), "seen_at": moment}]).json["verdicts"]
    assert "seen_at" in [it["field"] for it in verdict["unread"]]
    assert "client_member_days" not in verdict["facts"]
    assert verdict["facts"]["posted"]["value"] == 5


@pytest.mark.parametrize(
    ("settings", "field"),
    [
        ({"connect_price": -1}, "settings.connect_price"),
        (
            {"rules": {"many_proposals": {"options": {"limit": 9999}}}},
            "settings.rules.many_proposals.options.limit",
        ),
        (
            {"rules": {"many_proposals": {"options": {"limt": 50}}}},
            "settings.rules.many_proposals.options.limt",
        ),
        ({"rules": {"many_proposals": {"enabled": "perhaps"}}}, "settings.rules.many_proposals.enabled"),
        ({"profile": {"skills": [{"name": ""}]}}, "settings.profile.skills.0.name"),
        ({"colour": "green"}, "settings.colour"),
    ],
)
def test_a_wrong_setting_is_named(client, settings, field):
    response = ask(client, [job({})], settings)
    assert response.status_code == 422
    assert list(response.json["fields"]) == [field]
    assert ErrorSchema().validate(response.json) == {}


def test_rules_of_another_version_are_left_aside(client):
    response = ask(
        client, [job({})], {"rules": {"rule_of_tomorrow": {"enabled": False, "options": {"x": 1}}}}
    )
    assert response.json["verdicts"][0]["verdict"] == "apply"


def test_a_rule_that_fails_is_named_and_the_others_count(client, monkeypatch):
    broken = next(rule for rule in RULES if rule.id == "sure_work")

    def fail(*args, **kwargs):
        raise RuntimeError("broken")

    monkeypatch.setattr(
        "surebid.judge.RULES", [rule for rule in RULES if rule is not broken] + [_copy(broken, fail)]
    )
    (verdict,) = ask(client, [job({"proposals": "50+"})]).json["verdicts"]
    (finding,) = [it for it in verdict["findings"] if it["rule"] == "sure_work"]
    assert finding["level"] == "unknown"
    assert "“SURE work” failed" in finding["says"]
    assert verdict["verdict"] == "skip"


def _copy(rule, judge):
    from dataclasses import replace

    return replace(rule, judge=judge)


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 400),
        (b"{", 400),
        (b"[" * 60_000, 400),
        (b"\xff\xfe", 400),
        (b"5", 422),
        (b"null", 422),
        (b'{"jobs": 5}', 422),
        (b'{"jobs": [{"id": ' + b"9" * 4301 + b"}]}", 400),
        (b'{"jobs": [], "settings": {"connect_price": NaN}}', 422),
        (b"x" * (1024 * 1024 + 1), 413),
    ],
)
def test_bad_bodies_get_the_one_shape(client, body, status):
    response = client.post("/v1/verdicts", data=body, content_type="application/json")
    assert response.status_code == status
    assert ErrorSchema().validate(response.json) == {}


def test_an_unexpected_failure_tells_no_secrets(app, client, monkeypatch, caplog):
    def fail(*args):
        raise RuntimeError("canary in a message")

    app.config["PROPAGATE_EXCEPTIONS"] = False
    monkeypatch.setattr(api, "score", fail)
    with caplog.at_level(logging.DEBUG):
        response = ask(client, [job({}, title="canary in a title")])
    assert response.status_code == 500
    assert ErrorSchema().validate(response.json) == {}
    assert b"canary" not in response.data and b"Traceback" not in response.data
    assert "canary" not in caplog.text


@pytest.mark.parametrize(
    ("path", "status"), [("/", 404), ("/console", 404), ("/v1/verdicts", 405), ("/static/x", 404)]
)
def test_other_addresses_answer_in_the_one_shape(client, path, status):
    response = client.get(path)
    assert response.status_code == status
    assert ErrorSchema().validate(response.json) == {}


def test_the_routes_are_these_and_no_others(app):
    assert {rule.rule for rule in app.url_map.iter_rules()} == {"/v1/hello", "/v1/rules", "/v1/verdicts"}


def test_nothing_is_kept_about_jobs(client):
    """Two equal requests get equal answers, and nothing grows in the module that judges."""
    before = set(sys.modules["surebid.judge"].__dict__)
    first, again = ask(client, [job({})]).json, ask(client, [job({})]).json
    assert first == again
    assert set(sys.modules["surebid.judge"].__dict__) == before


def test_every_answer_forbids_caching_and_framing(client):
    for response in (ask(client, [job({})]), client.get("/v1/hello"), client.get("/nothing")):
        assert response.headers["Cache-Control"] == "no-store"
        assert "frame-ancestors 'none'" in response.headers["Content-Security-Policy"]
        assert "Set-Cookie" not in response.headers


def test_people_never_read_the_keys_of_sources(client):
    assert "[F" not in ask(client, [job({}), job({"proposals": "50+"})]).get_data(as_text=True)
    assert "[F" not in client.get("/v1/rules").get_data(as_text=True)
