"""Settings survive: other versions, renamed rules, two windows at once, full storage, no sync."""

import json
import shutil

import pytest
from selenium.webdriver.common.keys import Keys

from browser.launch import NoBrowser
from browser.own_pages import (
    OPTIONS,
    POPUP,
    all_of,
    fill,
    find,
    own_tab,
    ready,
    store,
    stored,
    visit,
    wait_notice,
    wait_stored,
)
from browser.session import ROOT, Browser
from browser.test_badge import path_of, verdict_of


@pytest.fixture
def options(browser):
    """A browser on the settings page."""
    visit(browser, OPTIONS)
    return browser


def for_service(browser, kept, catalogue=None):
    """What would be sent to the service, computed in the page's own world."""
    script = (
        "const page = window.wrappedJSObject ?? window;"
        "const [kept, known] = JSON.parse(arguments[0]);"
        "const own = (it) => page.JSON.parse(JSON.stringify(it));"
        "return JSON.stringify(page.Settings.forService(own(kept), known ? own(known) : undefined));"
    )
    return json.loads(browser.driver.execute_script(script, json.dumps([kept, catalogue])))


def test_what_is_not_valid_is_not_sent(options):
    """One value of a wrong kind would make the service refuse every job."""
    sent = for_service(
        options,
        {
            "skills": [{"name": "Python", "sample": "yes"}, {"name": ""}, None, {"name": "x" * 51}],
            "min_hourly": "30",
            "min_budget": -1,
            "connect_price": 99,
            "rule:skype": {"enabled": "no", "options": {"a": "1"}},
            "rule:cost": 7,
            "rule:many_proposals": {"enabled": False, "options": {"limit": 60, "few": None}, "new": 1},
        },
    )
    assert sent == {
        "rules": {"many_proposals": {"enabled": False, "options": {"limit": 60}}},
        "profile": {
            "skills": [{"name": "Python", "sample": None}],
            "min_hourly": None,
            "min_budget": None,
        },
    }


def test_options_of_another_version_are_not_sent(options):
    catalogue = stored(options, "local")["catalogue"]
    kept = {"rule:many_proposals": {"options": {"limit": 60, "crowded": 100_000, "gone": 1}}}
    sent = for_service(options, kept, catalogue)
    assert sent["rules"] == {"many_proposals": {"options": {"limit": 60}}}


def test_broken_settings_do_not_stop_the_verdict(browser):
    browser.set_storage(
        {"skills": "Python", "min_hourly": "x", "rule:many_proposals": {"enabled": "?"}, "rule:gone": 1}
    )
    browser.open(path_of("fifty-proposals"))
    verdict_of(browser, "skip")
    with browser.popup():
        ready(browser)
        assert find(browser, "#switch-many_proposals").get_attribute("aria-checked") == "true"


def test_rules_of_other_versions_are_kept_aside(options):
    aside = {"rule:from_the_future": {"enabled": False, "options": {"much": 3}, "more": [1]}, "theme": "blue"}
    store(options, {**aside, "rule:skype": {"enabled": False, "note": "new"}})
    visit(options, POPUP)
    find(options, "#switch-skype").click()
    wait_stored(options, {**aside, "rule:skype": {"note": "new"}})


@pytest.fixture(scope="module")
def renaming(tmp_path_factory, running_proxy):
    """A browser with a SureBid in which a rule has got another name."""
    folder = tmp_path_factory.mktemp("renaming")
    shutil.copytree(ROOT / "extension", folder / "extension")
    shutil.copy(ROOT / "manifest.json", folder)
    settings = folder / "extension/shared/settings.js"
    text = settings.read_text("utf-8")
    table = "RENAMED = Object.freeze(/** @type {Record<string, string>} */ ({"
    assert table in text
    settings.write_text(text.replace(table, f'{table} talks_on_skype: "skype" '), "utf-8")
    try:
        browser = Browser(proxy=running_proxy, extension=folder)
    except NoBrowser as error:
        pytest.fail(str(error), pytrace=False)
    yield browser
    browser.quit()


@pytest.mark.browser
def test_a_renamed_rule_keeps_its_switch(renaming, service):
    renaming.reset(port=service.port)
    visit(renaming, POPUP)
    store(renaming, {"rule:talks_on_skype": {"enabled": False}})
    visit(renaming, POPUP)
    assert find(renaming, "#switch-skype").get_attribute("aria-checked") == "false"
    wait_stored(renaming, {"rule:talks_on_skype": {"enabled": False}})
    find(renaming, "#switch-skype").click()
    wait_stored(renaming, {})
    renaming.wait(lambda: find(renaming, "#switch-skype").get_attribute("aria-checked") == "true")


def test_two_windows_at_once_end_in_one_state(browser):
    """Both change the same rule and the same list as fast as they can: no change is lost, both show the end."""
    start = """
    const page = window.wrappedJSObject ?? window;
    const { Settings } = page;
    const [options, names] = JSON.parse(arguments[0]);
    document.title = "at work";
    const work = [];
    for (const [name, value] of options) work.push(Settings.setOption("invites_and_interviews", name, value));
    for (const name of names) work.push(Settings.set("rule:made_up_" + name, page.JSON.parse('{"enabled":true}')));
    Promise.all(work).then(() => { document.title = "done"; }, (error) => { document.title = String(error); });
    """
    first = [["many_interviews", 7], ["some_interviews", 3], ["many_invites", 12]]
    second = [["taken_up_after", 3], ["taken_up_until", 30], ["new_client", 90]]
    with own_tab(browser, OPTIONS) as one, own_tab(browser, POPUP) as two:
        for tab, options, names in ((one, first, "abc"), (two, second, "def")):
            browser.driver.switch_to.window(tab)
            browser.driver.execute_script(start, json.dumps([options, list(names)]))
        for tab in (one, two):
            browser.driver.switch_to.window(tab)
            browser.wait(lambda: browser.driver.title == "done", message="A change was refused")
        kept = stored(browser)
        assert kept["rule:invites_and_interviews"] == {"options": dict([*first, *second])}
        assert {key for key in kept if "made_up" in key} == {f"rule:made_up_{name}" for name in "abcdef"}
        browser.wait(lambda: "6 options changed" in find(browser, "#unfold-invites_and_interviews").text)
        browser.driver.switch_to.window(one)
        browser.wait(lambda: "Invites and interviews" in find(browser, "#changes").text)
        browser.driver.switch_to.window(two)


def test_what_one_window_changes_the_other_shows_and_keeps(browser):
    with own_tab(browser, OPTIONS) as one, own_tab(browser, OPTIONS) as two:
        find(browser, "#skills").send_keys("Python" + Keys.ENTER)
        wait_notice(browser, "Added 1 skill.")
        find(browser, "#min_budget").send_keys("7")  # typed and not yet left
        browser.driver.switch_to.window(one)
        browser.wait(lambda: [it.text for it in all_of(browser, "#sure .name")] == ["Python"])
        find(browser, "#skills").send_keys("Flask" + Keys.ENTER)
        fill(browser, "#min_budget", 100)
        wait_notice(browser, "Added 1 skill.")
        browser.driver.switch_to.window(two)
        browser.wait(lambda: [it.text for it in all_of(browser, "#sure .name")] == ["Python", "Flask"])
        assert [skill["name"] for skill in stored(browser)["skills"]] == ["Python", "Flask"]
        assert find(browser, "#min_budget").get_attribute("value") == "7", "what is being typed stays"


def test_what_the_browser_refuses_is_said_and_taken_back(options):
    break_storage(options, "This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.")
    fill(options, "#min_hourly", 30)
    wait_notice(options, "Your browser allows 120 changes a minute. Wait a minute, then try again.")
    assert find(options, "#min_hourly").get_attribute("value") == ""
    break_storage(options, "QUOTA_BYTES quota exceeded")
    fill(options, "#min_hourly", 30)
    wait_notice(options, "no more room for synced settings")


def break_storage(browser, error):
    script = (
        "const page = window.wrappedJSObject ?? window;"
        "page.chrome.storage.sync.set = () => page.Promise.reject(new page.Error(arguments[0]));"
    )
    browser.driver.execute_script(script.replace("arguments[0]", json.dumps(error)))


def test_without_sync_settings_stay_on_this_computer(options):
    options.driver.execute_script(
        "const page = window.wrappedJSObject ?? window;"
        "Object.defineProperty(page.chrome.storage, 'sync', { value: undefined })"
    )
    fill(options, "#min_hourly", 30)
    options.wait(lambda: stored(options, "local").get("min_hourly") == 30)
    options.wait(lambda: "Lowest hourly rate: $30.00" in find(options, "#changes").text)
    assert "catalogue" not in find(options, "#changes").text, "what is no setting is no change"
    find(options, "#reset-all").click()
    find(options, "#question-yes").click()
    options.wait(lambda: "min_hourly" not in stored(options, "local"))
    assert "catalogue" in stored(options, "local")
