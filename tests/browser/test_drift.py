"""Upwork changes its pages: what cannot be found is unknown, nothing else changes, and nothing is ever wrong."""

import pytest

from browser.test_places import EXPECTED, SKILLS

JOB = "twenty-to-fifty"
LISTS = ("list-search-hydrated", "list-search-server", "list-feed", "list-feed-other")

REMOVE = """
const [text, label] = arguments;
const plain = (it) => it.textContent.split(/\\s+/).filter(Boolean).join(" ");
const lines = [...document.querySelectorAll("li, div, section")];
const root = label ? lines.filter((it) => plain(it).startsWith(label)).at(-1) : document.body;
const found = root && [...root.querySelectorAll("*")].filter((it) => plain(it) === text && it.checkVisibility()).at(-1);
if (!found) return false;
window.taken = [found, found.parentElement, found.nextSibling];
found.remove();
return true;
"""
PUT_BACK = "const [it, parent, next] = window.taken; parent.insertBefore(it, next);"

LABELS = {
    "proposals": "Proposals:",
    "last_viewed": "Last viewed by client:",
    "interviewing": "Interviewing:",
    "invites_sent": "Invites sent:",
    "unanswered_invites": "Unanswered invites:",
}


def facts_of(verdict):
    return {name: fact["value"] for name, fact in verdict["facts"].items()}


def latest(browser, recorder, before):
    """The answer to the next request about the page's job."""
    browser.wait(lambda: len(recorder.verdicts) > before, message="the change went unnoticed")
    return recorder.sightings[-1], recorder.verdicts[-1]


def test_each_field_deleted_is_one_unknown_and_nothing_else(browser, recorder):
    expected = EXPECTED[JOB]
    browser.set_size(1280, 900)
    browser.open(expected["path"])
    whole, verdict = latest(browser, recorder, 0)
    facts = facts_of(verdict)
    tried = 0
    for name, text in expected["fields"].items():
        if isinstance(text, list) or name in ("title", "category", "description"):
            continue
        before = len(recorder.verdicts)
        if not browser.driver.execute_script(REMOVE, text, LABELS.get(name)):
            continue
        tried += 1
        sighting, verdict = latest(browser, recorder, before)
        gone = {field for field in whole["fields"] if sighting["fields"].get(field) != whole["fields"][field]}
        # Two fields can stand in one line ("78% hire rate, 1 open job").
        assert name in gone and gone <= {
            field for field in whole["fields"] if whole["fields"][field] == text or field == name
        }
        left = facts_of(verdict)
        assert {fact: value for fact, value in left.items() if facts.get(fact) != value} in (
            {},
            ABSENT.get(name, {}),
        )
        if name in LABELS:
            assert name not in left, "the label is there without a value, which is not the same as no line"
        before = len(recorder.verdicts)
        browser.driver.execute_script(PUT_BACK)
        _, verdict = latest(browser, recorder, before)
        assert facts_of(verdict) == facts
    assert tried >= 20


ABSENT = {
    "client_total_spent": {"client_total_spent": 0.0},
    "client_hires": {"client_hires": 1},
    "client_active": {"client_hires": 1},
}
"""Where a line that is not there says something by itself, or another fact still bounds this one."""

RENAME_CLASSES = """
for (const it of document.querySelectorAll("body [class]")) {
  it.className = [...it.classList].map((name) => `new-${name}`).join(" ");
}
"""
RENAME_DATA = """
for (const it of document.querySelectorAll("body *")) for (const { name, value } of [...it.attributes]) {
  if (!name.startsWith("data-") || /uid/.test(name)) continue;
  it.removeAttribute(name);
  it.setAttribute(name.replace("data-", "data-new-"), value);
}
"""


@pytest.mark.parametrize("rename", [RENAME_CLASSES, RENAME_DATA], ids=["classes", "data"])
@pytest.mark.parametrize("name", [JOB, "old-but-still-viewed", "eight-months-no-hire", "hired-two-of-five"])
def test_a_job_page_with_other_names_is_right_or_not_recognised(browser, site, recorder, name, rename):
    expected = EXPECTED[name]
    browser.set_size(1280, 900)
    browser.set_storage({"skills": SKILLS})
    html = site.answer(expected["path"])[0].replace("</body>", f"<script>{rename}</script></body>")
    site.add(expected["path"], html)
    browser.open(expected["path"])
    badge = browser.badge("h4")
    browser.wait(lambda: badge.find(".badge").get_attribute("data-verdict") != "loading")
    if badge.find(".badge").get_attribute("data-verdict") == "unrecognised":
        assert not recorder.verdicts
        return
    verdict = recorder.verdicts[-1]
    wrong = {
        fact: (value, verdict["facts"][fact]["value"])
        for fact, value in expected["facts"].items()
        if fact in verdict["facts"] and verdict["facts"][fact]["value"] != value
    }
    assert not wrong
    assert verdict["verdict"] == expected["verdict"]


@pytest.mark.parametrize("rename", [RENAME_CLASSES, RENAME_DATA], ids=["classes", "data"])
@pytest.mark.parametrize("name", LISTS)
def test_a_list_with_other_names_is_right_or_silent(browser, site, recorder, name, rename):
    """Tiles that are not found have no badge; those that are found never show a wrong value."""
    expected = EXPECTED[name]
    path = expected["path"].split("?")[0]
    site.add(path, site.answer(path)[0].replace("</body>", f"<script>{rename}</script></body>"))
    browser.set_size(1280, 900)
    browser.open(path)
    browser.wait(lambda: browser.driver.execute_script("return document.readyState") == "complete")
    recorder_settled(browser, recorder)
    for (_, job_id), (_, verdict) in recorder.last().items():
        (job,) = [it for it in expected["jobs"] if it["id"] == job_id]
        wrong = {
            fact: (value, verdict["facts"][fact]["value"])
            for fact, value in job["facts"].items()
            if fact in verdict["facts"] and fact != "words" and verdict["facts"][fact]["value"] != value
        }
        assert not wrong


def recorder_settled(browser, recorder):
    """Wait until nothing new has been asked for a second."""
    seen = []

    def quiet():
        seen.append(len(recorder.verdicts))
        return len(seen) > 20 and len(set(seen[-20:])) == 1

    browser.wait(quiet, 20)
