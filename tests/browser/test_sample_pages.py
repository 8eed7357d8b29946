"""Every sample page, in a real browser with the shipped manifest: texts, facts, verdict and reasons."""

import json

import pytest

from browser.report import report
from browser.site import PAGES, fill_dates

FOLDERS = sorted(file.parent for file in PAGES.glob("*/expected.json"))
SAMPLES = [
    folder for folder in FOLDERS if "jobs" not in json.loads((folder / "expected.json").read_text("utf-8"))
]
SKILLS = json.loads((PAGES / "profile.json").read_text("utf-8"))["skills"]


def test_there_are_samples():
    assert len(SAMPLES) >= 10


@pytest.mark.parametrize("folder", SAMPLES, ids=lambda folder: folder.name)
def test_sample(browser, site, folder):
    expected = json.loads(fill_dates((folder / "expected.json").read_text("utf-8")))
    browser.set_size(1280, 900)
    browser.set_storage({"skills": SKILLS})
    browser.open(expected["path"])
    told = report(browser)

    shown = {name: text for name, text in told["sighting"]["fields"].items() if name in expected["fields"]}
    assert shown == expected["fields"]
    verdict = told["verdict"]
    facts = {name: verdict["facts"].get(name, {}).get("value") for name in expected["facts"]}
    assert facts == expected["facts"]
    assert not verdict["unread"]
    levels = {finding["rule"]: finding["level"] for finding in verdict["findings"]}
    assert {rule: levels[rule] for rule in expected["levels"]} == expected["levels"]
    decisive = {finding["rule"] for finding in verdict["findings"] if finding["decisive"]}
    assert (verdict["verdict"], decisive) == (expected["verdict"], set(expected["decisive"]))
    assert browser.badge().find("button.badge").get_attribute("data-verdict") == expected["verdict"]
    assert site.requests == [("GET", expected["path"])], "nothing but the opened page is asked of Upwork"
