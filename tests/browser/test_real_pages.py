"""Real job pages, where they lie beside the checkout: every value that a person reads off them comes out right."""

import datetime as dt
import json
import re
from pathlib import Path

import pytest
from browser.report import report

REAL = Path(__file__).parents[3] / "shared" / "pages"
EXPECTED = json.loads((REAL / "expected.json").read_text("utf-8")) if REAL.exists() else {}
JOB_PAGES = sorted(name for name in EXPECTED if name.startswith("job-page"))
HOURS = {"minute": 1 / 60, "hour": 1, "day": 24}
RANGES = ("proposals", "hourly_rate")


def test_real_pages_are_used_where_they_are():
    assert not REAL.exists() or len(JOB_PAGES) == 3


def typed(name: str, value):
    """An expected value as the fact has it."""
    if name in ("posted", "last_viewed") and value != "never":
        number, unit = re.match(r"(\d+) (\w+?)s? ago", value).groups()
        return int(number) * HOURS[unit]
    if name == "client_member_since":
        return dt.datetime.strptime(value, "%b %d, %Y").date().isoformat()
    return value


@pytest.mark.parametrize("name", JOB_PAGES)
def test_real_page(browser, site, name):
    html = (REAL / f"{name}.html").read_text("utf-8")
    uid = re.search(r'data-ev-opening_uid="(\d+)"', html)[1]
    site.add(f"/jobs/A-Job_~02{uid}/", html)
    browser.open(f"/jobs/A-Job_~02{uid}/")
    told = report(browser)
    verdict = told["verdict"]
    assert verdict["id"] == uid

    job = dict(EXPECTED[name]["job"])
    expected = {f"client_{key}": value for key, value in job.pop("client").items()} | job
    words = expected.pop("words")
    assert verdict["facts"]["words"]["value"] == pytest.approx(words, rel=0.02)
    wrong = {}
    for fact, value in expected.items():
        found = verdict["facts"].get(fact, {}).get("value")
        if found != (pytest.approx(typed(fact, value)) if fact in ("posted", "last_viewed") else typed(fact, value)):
            wrong[fact] = (value, found)
    assert not wrong
    assert not verdict["unread"], told["sighting"]["fields"]
