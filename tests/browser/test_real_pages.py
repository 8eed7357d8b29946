"""Real pages, where they lie beside the checkout: every value that a person reads off them comes out right."""

import datetime as dt
import json
import re
from pathlib import Path

import pytest

from browser.report import badges

REAL = Path(__file__).parents[3] / "shared" / "pages"
EXPECTED = json.loads((REAL / "expected.json").read_text("utf-8")) if REAL.exists() else {}
HOURS = {"minute": 1 / 60, "hour": 1, "day": 24}
THE_CLIENTS_ON_TILES = ("total_spent", "payment_verified", "rating", "reviews")


def test_real_pages_are_used_where_they_are():
    assert not REAL.exists() or len(EXPECTED) == 8


def typed(name, value):
    """An expected value as the fact has it."""
    if name in ("posted", "last_viewed") and value not in ("never", "yesterday"):
        if found := re.match(r"(\d+) (\w+?)s? ago", value):
            return pytest.approx(int(found[1]) * HOURS[found[2]])
        day = dt.datetime.strptime(value, "%b %d, %Y").replace(tzinfo=dt.UTC)
        return pytest.approx((dt.datetime.now(dt.UTC) - day).total_seconds() / 3600, abs=24)
    if value == "yesterday":
        return 24
    if name == "client_member_since":
        return dt.datetime.strptime(value, "%b %d, %Y").date().isoformat()
    return value


def check(expected, sighting, verdict):
    """Compare every expected value with its fact; words may differ by 2 %."""
    facts = verdict["facts"]
    assert not verdict["unread"], sighting["fields"]
    expected = {name: value for name, value in expected.items() if name != "client"}
    if "words" in expected:
        assert facts["words"]["value"] == pytest.approx(expected.pop("words"), rel=0.02)
    wrong = {}
    for name, value in expected.items():
        if "seen_at" in facts.get(name, {}):
            continue  # the slide-over above the list has lent its own, sharper value
        found = facts.get(name, {}).get("value")
        if found != typed(name, value):
            wrong[name] = (value, found)
    assert not wrong


def serve(site, name):
    """Serve a real page at an address of its kind; return the path."""
    html = (REAL / f"{name}.html").read_text("utf-8")
    if name.startswith("job-page"):
        uid = re.search(r'data-ev-opening_uid="(\d+)"', html)[1]
        path = f"/jobs/A-Job_~02{uid}/"
    elif name.startswith("apply"):
        path = "/nx/proposals/job/~021998744339961847531/apply/"
    elif name.startswith("slide-over"):
        path = "/nx/find-work/best-matches/details/~021989056312240255676"
    else:
        path = "/nx/search/jobs/" if name.startswith("search") else "/nx/find-work/"
    site.add(path, html)
    return path


@pytest.mark.parametrize("name", EXPECTED)
def test_real_page(browser, site, recorder, name):
    """Every job of the page, on tiles and whole, has one badge and all its values."""
    browser.set_size(1280, 900)
    path = serve(site, name)
    browser.open(path)
    tiles = [job | {"place": "tile"} for job in EXPECTED[name].get("tiles", [])]
    whole = [EXPECTED[name]["job"]] if "job" in EXPECTED[name] else []
    count = len(tiles) + len(whole)
    browser.wait(
        lambda: len(recorder.last()) >= count, message=f"{len(recorder.last())} of {count} jobs were read"
    )
    browser.wait(lambda: badges(browser) == count, message=f"{badges(browser)} badges for {count} jobs")

    found = recorder.last()
    assert [job for place, job in found if place == "tile"] == [tile["id"] for tile in tiles]
    for tile in tiles:
        expected = {
            f"client_{key}" if key in THE_CLIENTS_ON_TILES else key: value for key, value in tile.items()
        }
        check(expected, *found[expected.pop("place"), expected.pop("id")])
    for job in whole:
        ((sighting, verdict),) = [pair for (place, _), pair in found.items() if place != "tile"]
        check(
            {f"client_{key}": value for key, value in job.get("client", {}).items()} | job, sighting, verdict
        )
    assert site.requests == [("GET", path)]
