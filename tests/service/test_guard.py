"""Nobody but an extension gets in, and a refused request never reaches a view."""

import pytest

from api_client import AS_EXTENSION
from surebid import api
from surebid.service import DEFAULT_PORT as PORT

BODY = {"jobs": [{"id": "1998744339961847531", "fields": {"title": "A job"}}]}
EXTENSION = AS_EXTENSION["Origin"]
FIREFOX = "moz-extension://3c5b2b0e-1f7c-4a53-9a0e-0a1b2c3d4e5f"


@pytest.fixture
def views_run(monkeypatch):
    """How many jobs a view has judged."""
    judged = []
    score = api.score
    monkeypatch.setattr(api, "score", lambda *args: judged.append(1) or score(*args))
    return judged


def post(client, **headers):
    return client.post(
        "/v1/verdicts", json=BODY, headers={k.replace("_", "-"): v for k, v in headers.items()}
    )


def test_the_extension_gets_in(client, views_run):
    for origin in (EXTENSION, FIREFOX):
        response = post(client, Origin=origin)
        assert response.status_code == 200
        assert response.headers["Access-Control-Allow-Origin"] == origin
        assert response.headers["X-SureBid-Api"] == "1"
    assert len(views_run) == 2


@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        f"evil.example:{PORT}",
        "127.0.0.1",
        "127.0.0.1:80",
        f"127.0.0.1.nip.io:{PORT}",
        f"127.0.0.1.evil.example:{PORT}",
        f"localhost.:{PORT}",
        f"[::1]:{PORT}",
        f"0.0.0.0:{PORT}",
        f"127.1:{PORT}",
        f"2130706433:{PORT}",
        f"user@127.0.0.1:{PORT}",
        f"127.0.0.1:{PORT}/",
        f"127.0.0.1:{PORT}, evil.example",
        f"127.0.0.1:0{PORT}",
    ],
)
def test_other_hosts_are_refused(client, views_run, host):
    for response in (post(client, Host=host), client.get("/v1/hello", headers={"Host": host})):
        assert response.status_code in (400, 403), "421 would make Chromium send it again"
    assert client.get("/nothing", headers={"Host": host}).status_code in (400, 403)
    assert client.options("/v1/verdicts", headers={"Host": host}).status_code in (400, 403)
    assert not views_run


@pytest.mark.parametrize(
    "origin",
    [
        None,
        "",
        "null",
        "*",
        "file://",
        "https://www.upwork.com",
        f"http://127.0.0.1:{PORT}",
        EXTENSION + ".evil",
        EXTENSION + "/",
        EXTENSION[:-1],
        EXTENSION[:-1] + "z",
        EXTENSION.upper(),
        "x" + EXTENSION,
        "chrome-extension://*",
        FIREFOX + ".evil",
        "moz-extension://not-a-uuid",
    ],
)
def test_other_origins_are_refused(client, views_run, origin):
    response = post(client, Origin=origin)
    assert response.status_code == 403
    assert not [name for name, _ in response.headers if name.startswith("Access-Control")]
    assert "X-SureBid-Api" not in response.headers
    assert client.get("/v1/rules", headers={"Origin": origin}).status_code == 403
    assert not views_run


@pytest.mark.parametrize(
    ("mode", "dest"),
    [
        ("navigate", "document"),
        ("no-cors", "image"),
        ("no-cors", "empty"),
        ("cors", "iframe"),
        ("websocket", "empty"),
    ],
)
def test_what_is_not_a_fetch_is_refused(client, views_run, mode, dest):
    response = post(client, Sec_Fetch_Mode=mode, Sec_Fetch_Dest=dest)
    assert response.status_code == 403
    assert not views_run


@pytest.mark.parametrize(
    "kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "", "text/json"]
)
def test_only_json_is_read(client, views_run, kind):
    response = client.post("/v1/verdicts", data=b"{}", headers={"Content-Type": kind})
    assert (response.status_code, response.json["error"]) == (415, "not_json")
    assert not views_run


@pytest.mark.parametrize(
    ("asked", "status", "words"), [("2", 426, "Update the service."), ("0", 426, "Update the extension.")]
)
def test_another_version_is_told_which_side_to_update(client, views_run, asked, status, words):
    response = post(client, X_SureBid_Api=asked)
    assert (response.status_code, response.json["hint"]) == (status, words)
    assert not views_run


@pytest.mark.parametrize("asked", [None, "", "one", "1.0", "-1", "99999"])
def test_a_request_without_a_version_is_refused(client, views_run, asked):
    assert post(client, X_SureBid_Api=asked).status_code == 400
    assert not views_run


def test_a_preflight_is_answered_for_extensions_alone(client):
    asks = {
        "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Headers": "content-type,x-surebid-api",
    }
    allowed = client.options("/v1/verdicts", headers={**asks, "X-SureBid-Api": None})
    assert allowed.status_code == 200
    assert allowed.headers["Access-Control-Allow-Origin"] == EXTENSION
    assert allowed.headers["Access-Control-Max-Age"] == "7200"
    assert "Origin" in allowed.headers["Vary"]
    refused = client.options("/v1/verdicts", headers={**asks, "Origin": "https://evil.example"})
    assert refused.status_code == 403
    assert not [name for name, _ in refused.headers if name.startswith("Access-Control")]


def test_refusals_say_nothing_about_the_product(client):
    for response in (post(client, Origin="https://evil.example"), post(client, Host="evil.example")):
        assert b"surebid" not in response.data.lower()
        assert "surebid" not in str(response.headers).lower()
        assert response.headers["Cross-Origin-Resource-Policy"] == "same-origin"
        assert response.headers["X-Content-Type-Options"] == "nosniff"
