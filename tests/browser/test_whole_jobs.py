"""A job that is opened over a list, in the toolbar, and what the extension remembers of it."""

import json

import pytest

from browser import launch
from browser.report import badges
from browser.session import Browser
from browser.site import PAGES
from browser.test_badge import path_of, verdict_of

WIDE = json.loads((PAGES / "slide-over-wide" / "expected.json").read_text("utf-8"))

TOOLBAR = """
const done = arguments[0];
chrome.tabs.query({}).then(async (tabs) => {
  const told = await Promise.all(tabs.map(async ({ id: tabId }) => [
    await chrome.action.getBadgeText({ tabId }), await chrome.action.getTitle({ tabId })]));
  done(told.find(([text]) => text) ?? null);
});
"""
LAYOUT = """
const done = arguments[0];
chrome.tabs.query({}).then(async (tabs) => {
  const asked = tabs.map((tab) => chrome.tabs.sendMessage(tab.id, { type: "describeLayout" }).catch(() => null));
  done((await Promise.all(asked)).find((reply) => reply) ?? null);
});
"""


def test_a_slide_over_opened_and_closed_fifty_times(browser, recorder):
    """One badge more while it is open, one less when it is closed, and no request but for what is new."""
    tiles = sum(job["place"] == "tile" for job in WIDE["jobs"])
    browser.set_size(1280, 900)
    browser.open(WIDE["path"])
    browser.wait(lambda: badges(browser) == tiles + 1)
    toggle = """
      window.slider ??= document.querySelector(".air3-fullscreen-element");
      const open = window.slider.isConnected;
      history.pushState({}, "", open ? "/nx/find-work/best-matches" : arguments[0]);
      if (open) window.slider.remove(); else document.body.append(window.slider);
    """
    for _ in range(50):
        browser.driver.execute_script(toggle, WIDE["path"])
        browser.wait(lambda: badges(browser) == tiles, message="the badge of the closed job stayed")
        browser.driver.execute_script(toggle, WIDE["path"])
        browser.wait(
            lambda: badges(browser) == tiles + 1, message="the job that was opened again has no badge"
        )
    asked = [sighting for sighting in recorder.sightings if sighting["place"] == "tile"]
    assert len(asked) <= 2 * tiles, "tiles were asked about again though nothing on them changed"


def test_the_toolbar_repeats_the_verdict(browser):
    """A page can draw a false badge, but not there."""
    browser.open(path_of("fifty-proposals"))
    verdict_of(browser, "skip")
    with browser.popup():
        text, title = browser.driver.execute_async_script(TOOLBAR)
    assert (text, title) == ("\u2013", "SureBid: Skip. 50+ proposals already")
    browser.driver.execute_script(
        "history.pushState({}, '', '/nx/find-work/'); document.title = 'Find work';"
    )
    with browser.popup():
        browser.wait(
            lambda: browser.driver.execute_async_script(TOOLBAR) is None, message="the icon kept the verdict"
        )


def test_a_report_of_the_layout_holds_no_text_and_no_id(browser):
    expected = json.loads((PAGES / "hired-one-of-one" / "expected.json").read_text("utf-8"))
    browser.open(expected["path"])
    verdict_of(browser, "skip")
    with browser.popup():
        report = browser.driver.execute_async_script(LAYOUT)
    assert "ca-item" in report and 'data-qa="client-spend"' in report
    for text in expected["fields"].values():
        for part in [text] if isinstance(text, str) else text:
            assert len(part) < 6 or part not in report
    assert not [word for word in report.split() if word.isdigit() and len(word) > 3]


@pytest.mark.browser
def test_settings_are_kept_over_a_restart(site, proxy, service):
    """In Chromium: Firefox forgets an extension that was loaded for a try, and its settings with it."""
    folder = launch.new_folder()
    first = Browser("chromium", proxy=proxy, folder=folder)
    try:
        first.set_storage({"port": service.port, "rule:many_proposals": {"enabled": False}})
    finally:
        first.quit(keep=True)
    again = Browser("chromium", proxy=proxy, folder=folder)
    try:
        assert again.storage()["rule:many_proposals"] == {"enabled": False}
        again.open(path_of("fifty-proposals"))
        verdict_of(again, "apply")
    finally:
        again.quit()


@pytest.mark.parametrize("place", ["job_page", "slide_over"])
def test_only_session_memory_holds_what_was_opened(browser, place):
    """Nothing about jobs is ever written to a disk."""
    browser.set_size(1280, 900)
    browser.open(WIDE["path"] if place == "slide_over" else path_of("fifty-proposals"))
    browser.wait(lambda: badges(browser) >= 1)
    browser.wait(lambda: browser.storage("session"), message="what was opened is not remembered")
    assert [key for key in browser.storage("session") if key.startswith("seen:")]
    assert not [key for area in ("sync", "local") for key in browser.storage(area) if "seen" in key]
