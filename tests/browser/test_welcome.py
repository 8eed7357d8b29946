"""The welcome page: what SureBid does and never does, the service seen live, the skills, done."""

import pytest
from selenium.webdriver.common.keys import Keys

from browser.own_pages import (
    WELCOME,
    all_of,
    axe,
    find,
    overflow,
    visit,
    wait_notice,
    wait_stored,
)

ON_INSTALL = """
const [reason, path, done] = arguments;
const views = () => chrome.extension.getViews({ type: "tab" }).map((it) => it.location.pathname);
const open = () => views().filter((it) => it.endsWith(path)).length;
(async () => {
  const { welcomeNewcomer } = await import(chrome.runtime.getURL("extension/welcome/on_install.js"));
  const before = (await chrome.tabs.query({})).map((tab) => tab.id);
  const first = open();
  await welcomeNewcomer({ reason });
  const made = (await chrome.tabs.query({})).filter((tab) => !before.includes(tab.id));
  while (made.length && open() === first) await new Promise((go) => setTimeout(go, 20));
  await chrome.tabs.remove(made.map((tab) => tab.id));
  return made.length;
})().then(done, (error) => done(String(error)));
"""
"""Drivers do not list tabs that an extension opens, so the page counts them, and closes them again."""


@pytest.fixture
def welcome(browser):
    """A browser on the welcome page, in a tab beside an empty one."""
    browser.driver.switch_to.new_window("tab")
    visit(browser, WELCOME)
    browser.set_size(900, 900)
    return browser


def test_it_says_what_it_reads_and_never_does(welcome):
    assert [it.text.split("\n")[-1] for it in all_of(welcome, "h2")] == [
        "What it reads, and what it never does",
        "Start the service",
        "Your skills",
        "Done",
    ]
    text = find(welcome, ".promises").text
    assert "only what an Upwork page shows that you opened" in text
    assert "sends Upwork a request, clicks, scrolls or fills in a form" in text


def test_it_sees_the_service_start(welcome, service):
    service.stop()
    welcome.driver.refresh()
    welcome.wait(lambda: find(welcome, "#service").get_attribute("data-state") == "off")
    assert find(welcome, "#command").text == "make run"
    assert "Until the service runs" in find(welcome, "#next").text
    service.start()
    welcome.wait(lambda: find(welcome, "#service").get_attribute("data-state") == "scored", 15)
    welcome.wait(lambda: "Open a job on Upwork" in find(welcome, "#next").text)


def test_the_command_is_copied(welcome):
    find(welcome, "#copy").click()
    wait_notice(welcome, "Copied.")


def test_skills_are_kept(welcome):
    find(welcome, "#skills").send_keys("Python, Flask" + Keys.ENTER)
    wait_stored(welcome, {"skills": [{"name": "Python", "sample": None}, {"name": "Flask", "sample": None}]})
    welcome.wait(lambda: find(welcome, "#next").text.startswith("All set."))


def test_done_closes_it(welcome):
    before = welcome.driver.window_handles
    find(welcome, "#done").click()
    welcome.wait(lambda: len(welcome.driver.window_handles) == len(before) - 1)
    welcome.driver.switch_to.window(welcome.driver.window_handles[0])


@pytest.mark.parametrize(("reason", "tabs"), [("install", 1), ("update", 0)])
def test_it_opens_at_install_alone(welcome, reason, tabs):
    assert welcome.driver.execute_async_script(ON_INSTALL, reason, WELCOME) == tabs


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("runs", [True, False], ids=["running", "off"])
def test_it_is_for_everybody(welcome, service, dark, runs):
    if not runs:
        service.stop()
    welcome.set_dark(dark)
    visit(welcome, WELCOME)
    welcome.wait(lambda: ("dark" in find(welcome, "body").get_attribute("class")) == dark)
    assert axe(welcome) == []


@pytest.mark.parametrize("width", [900, 360, 320])
def test_nothing_sticks_out(welcome, width):
    welcome.set_size(width, 800)
    assert overflow(welcome) == []
