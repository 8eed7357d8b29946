"""Every place where Upwork shows a job, on hand-written pages of each layout: one badge each, and all its values."""

import json

import pytest

from browser.report import badges
from browser.site import PAGES, fill_dates

FOLDERS = sorted(file.parent for file in PAGES.glob("*/expected.json"))
EXPECTED = {
    folder.name: json.loads(fill_dates((folder / "expected.json").read_text("utf-8"))) for folder in FOLDERS
}
PLACES = sorted(name for name, expected in EXPECTED.items() if "jobs" in expected)
SKILLS = json.loads((PAGES / "profile.json").read_text("utf-8"))["skills"]
LENT = ("slide-over-wide", "slide-over-narrow")
"""Pages on which a whole job lends its facts to its own tile, which then has the verdict of the whole."""


def spaceless(fields):
    """In a description, words that a search marked stand apart from what they touch."""
    return {name: "".join(text.split()) if name == "description" else text for name, text in fields.items()}


def test_every_layout_is_there():
    for start in (
        "list-search",
        "list-feed",
        "slide-over",
        "apply-page",
        "closed",
        "removed",
        "private",
        "invited",
        "applied",
    ):
        assert [name for name in PLACES if name.startswith(start)], f"no page of the layout {start}"


@pytest.mark.parametrize("name", PLACES)
def test_place(browser, site, recorder, name):
    expected = EXPECTED[name]
    browser.set_storage({"skills": SKILLS})
    browser.set_size(1280, 900)
    browser.open(expected["path"])
    jobs = expected["jobs"]
    browser.wait(lambda: len(recorder.last()) >= len(jobs), message=f"not all {len(jobs)} jobs were read")
    browser.wait(lambda: badges(browser) == len(jobs), message=f"not exactly {len(jobs)} badges")

    found = recorder.last()
    assert set(found) == {(job["place"], job["id"]) for job in jobs}, "ads and placeholders are no jobs"
    whole = {job["id"] for job in jobs if job["place"] != "tile"}
    for job in jobs:
        sighting, verdict = found[job["place"], job["id"]]
        shown = {field: text for field, text in sighting["fields"].items() if field in job["fields"]}
        assert spaceless(shown) == spaceless(job["fields"])
        if job["place"] == "tile" and job["id"] in whole:
            continue
        values = {fact: verdict["facts"].get(fact, {}).get("value") for fact in job["facts"]}
        if "words" in values:
            assert values.pop("words") == pytest.approx(job["facts"].pop("words"), rel=0.02)
        assert values == job["facts"]
        decisive = {it["rule"] for it in verdict["findings"] if it["decisive"]}
        assert (verdict["verdict"], decisive) == (job["verdict"], set(job.get("decisive", [])))
        assert verdict["preliminary"] == (job["place"] == "tile")
