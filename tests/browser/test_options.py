"""The settings page: the SURE list, pay, Connects, lists, the service; export, import and reset."""

import json

import pytest
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys

from browser.own_pages import (
    OPTIONS,
    all_of,
    axe,
    fill,
    find,
    focused,
    overflow,
    store,
    stored,
    visit,
    wait_notice,
    wait_stored,
)
from browser.test_badge import path_of, verdict_of

LONG = "Unbrokenverylongskillname" * 2


@pytest.fixture
def options(browser):
    """A browser on the settings page."""
    browser.set_size(1000, 900)
    visit(browser, OPTIONS)
    return browser


def names(browser):
    return [it.text for it in all_of(browser, "#sure .name")]


def wait_names(browser, expected):
    browser.wait(
        lambda: names(browser) == expected, message=f"The list is not {expected} but {names(browser)}"
    )


def skills(*names, sample=None):
    return [{"name": name, "sample": sample} for name in names]


def paste(browser, text):
    browser.driver.execute_script("document.getElementById('skills').value = arguments[0]", text)
    find(browser, "#add-skills").click()


def test_skills_are_added_by_typing(options):
    find(options, "#skills").send_keys("Python, Flask; React" + Keys.ENTER)
    wait_names(options, ["Python", "Flask", "React"])
    wait_stored(options, {"skills": skills("Python", "Flask", "React")})
    assert focused(options) == "skills" and find(options, "#skills").get_attribute("value") == ""
    wait_notice(options, "Added 3 skills.")


def test_skills_are_added_by_pasting(options):
    paste(options, "Python\nC++\r\n\n ; Node.js ,python,  Web   Scraping\t ")
    wait_names(options, ["Python", "C++", "Node.js", "Web Scraping"])
    paste(options, "PYTHON")
    options.wait(lambda: "on your list already" in find(options, "#skills-problem").text)
    assert len(names(options)) == 4


def test_what_is_too_long_stays_in_the_field(options):
    paste(options, f"Python, {LONG}x")
    wait_names(options, ["Python"])
    assert find(options, "#skills").get_attribute("value") == f"{LONG}x"
    assert "at most 50 letters" in find(options, "#skills-problem").text
    assert find(options, "#skills").get_attribute("aria-invalid") == "true"


def test_more_skills_than_the_service_takes(options):
    paste(options, ",".join(f"s{number}" for number in range(205)))
    options.wait(lambda: len(names(options)) == 200)
    assert "200 skills" in find(options, "#skills-problem").text
    assert find(options, "#skills").get_attribute("value") == "s200, s201, s202, s203, s204"


def test_a_list_too_long_to_sync_is_refused_in_words(options):
    text = ",".join(f"{'ü' * 45}{number}" for number in range(150))
    paste(options, text)
    wait_notice(options, "longer than your browser can sync. Remove some skills or shorten their names")
    assert find(options, "#skills").get_attribute("value") == text, "what was typed is not lost"
    assert "skills" not in stored(options)


def test_samples(options):
    paste(options, "Python, Flask")
    wait_names(options, ["Python", "Flask"])
    choice = find(options, "select[aria-label='Sample of Flask']")
    choice.send_keys("I have")
    wait_stored(options, {"skills": [*skills("Python"), *skills("Flask", sample=True)]})
    find(options, "select[aria-label='Sample of Flask']").send_keys("No sample")
    wait_stored(options, {"skills": [*skills("Python"), *skills("Flask", sample=False)]})
    assert focused(options) == "Sample of Flask"


def test_a_skill_is_removed_and_brought_back(options):
    paste(options, "Python, Flask, React")
    wait_names(options, ["Python", "Flask", "React"])
    find(options, "[aria-label='Remove Flask']").click()
    wait_names(options, ["Python", "React"])
    options.wait(lambda: focused(options) == "Remove React")
    find(options, "#notice button").click()
    wait_names(options, ["Python", "Flask", "React"])
    for name in ("React", "Flask", "Python"):
        find(options, f"[aria-label='Remove {name}']").click()
        options.wait(lambda name=name: name not in names(options))
    wait_stored(options, {})
    options.wait(lambda: focused(options) == "skills")


def test_the_sure_list_counts_at_once(browser):
    path = path_of("none-of-your-skills")
    browser.open(path)
    verdict_of(browser, "apply")
    first = browser.driver.current_window_handle
    browser.driver.switch_to.new_window("tab")
    visit(browser, OPTIONS)
    paste(browser, "Python, Flask")
    wait_names(browser, ["Python", "Flask"])
    browser.driver.close()
    browser.driver.switch_to.window(first)
    verdict_of(browser, "caution")


@pytest.mark.parametrize(
    ("key", "value", "bad"),
    [("min_hourly", 35.5, 10_001), ("min_budget", 500, -1), ("connect_price", 0.2, 0)],
)
def test_numbers(options, key, value, bad):
    field = f"#{key}"
    fill(options, field, bad)
    assert "Enter a number from" in find(options, f"{field}-problem").text
    wait_stored(options, {})
    fill(options, field, value)
    wait_stored(options, {key: value})
    assert find(options, f"{field}-problem").text == ""
    fill(options, field, "")
    wait_stored(options, {})


def test_what_is_the_default_is_not_kept(options):
    fill(options, "#connect_price", 0.3)
    wait_stored(options, {"connect_price": 0.3})
    fill(options, "#connect_price", 0.15)
    wait_stored(options, {})
    for mode in ("dim", "hide"):
        find(options, f"#list-mode-{mode}").click()
        wait_stored(options, {"list_mode": mode})
    find(options, "#list-mode-show").click()
    wait_stored(options, {})


def test_the_port(options, service):
    assert find(options, "#service").get_attribute("data-state") == "scored"
    fill(options, "#port", 1.5)
    assert "whole number" in find(options, "#port-problem").text
    fill(options, "#port", 9)
    options.wait(lambda: find(options, "#service").get_attribute("data-state") == "off")
    assert "127.0.0.1:9" in find(options, "#service").text
    fill(options, "#port", service.port)
    options.wait(lambda: find(options, "#service").get_attribute("data-state") == "scored")


def test_escape_takes_a_number_back(options):
    field = find(options, "#min_hourly")
    field.send_keys("77")
    field.send_keys(Keys.ESCAPE)
    assert field.get_attribute("value") == ""


def changes(browser):
    return [it.text for it in all_of(browser, "#changes span")]


def test_one_thing_is_reset_and_brought_back(options):
    store(options, {"min_hourly": 30, "rule:skype": {"enabled": False}, "list_mode": "dim"})
    options.wait(lambda: "Skype: off" in changes(options))
    assert "Lowest hourly rate: $30.00" in changes(options)
    find(options, "[aria-label='Reset Lowest hourly rate']").click()
    wait_stored(options, {"rule:skype": {"enabled": False}, "list_mode": "dim"})
    options.wait(lambda: focused(options) == "Reset Jobs to skip, on lists")
    find(options, "#notice button").click()
    wait_stored(options, {"min_hourly": 30, "rule:skype": {"enabled": False}, "list_mode": "dim"})


def test_everything_is_reset_after_a_question(options, service):
    kept = {"min_hourly": 30, "rule:skype": {"enabled": False}, "rule:from_the_future": {"enabled": True}}
    store(options, kept)
    options.wait(lambda: "1 setting of rules that this version does not know" in find(options, "#aside").text)
    find(options, "#reset-all").click()
    assert find(options, "dialog").is_displayed()
    ActionChains(options.driver).send_keys(Keys.ESCAPE).perform()
    options.wait(lambda: not find(options, "dialog").is_displayed())
    wait_stored(options, kept)
    assert focused(options) == "reset-all", "Escape says no, and the keyboard comes back"
    find(options, "#reset-all").click()
    find(options, "#question-yes").click()
    options.wait(lambda: stored(options) == {"rule:from_the_future": {"enabled": True}})
    wait_notice(options, "default")
    find(options, "#notice button").click()
    options.wait(lambda: stored(options) == {**kept, "port": service.port})


def test_export_and_import_give_the_same(options, service, tmp_path):
    kept = {
        "skills": skills("Python", "Grüße; \"'<b>"),
        "min_hourly": 30,
        "rule:skype": {"enabled": False},
        "rule:from_the_future": {"options": {"much": 3}},
    }
    store(options, kept)
    options.wait(lambda: "Skype: off" in changes(options))
    download_to(options, tmp_path)
    find(options, "#export").click()
    options.wait(lambda: list(tmp_path.glob("surebid-settings-*.json")), message="No file was written")
    file = next(tmp_path.glob("surebid-settings-*.json"))
    options.wait(lambda: file.stat().st_size)
    assert json.loads(file.read_text("utf-8")) == {
        "surebid_settings": 1,
        "settings": {**kept, "port": service.port},
    }
    find(options, "[aria-label='Reset SURE list']").click()
    store(options, {"min_hourly": 99, "connect_price": 0.3})
    options.wait(lambda: "Price of a Connect: $0.30" in changes(options))
    find(options, "#file").send_keys(str(file))
    options.wait(lambda: find(options, "dialog").is_displayed())
    text = find(options, "#question-text").text
    assert "SURE list: adds Python, Grüße; \"'<b>" in text
    assert "Lowest hourly rate: from $99.00 to $30.00" in text
    assert "Price of a Connect: from $0.30 to $0.15" in text
    assert "Skype" not in text, "only what changes is shown"
    find(options, "#question-yes").click()
    wait_stored(options, kept)
    find(options, "#notice button").click()
    wait_stored(
        options, {**{k: v for k, v in kept.items() if k != "skills"}, "min_hourly": 99, "connect_price": 0.3}
    )


def download_to(browser, folder):
    if browser.kind == "firefox":
        with browser.driver.context("chrome"):
            browser.driver.execute_script(
                "Services.prefs.setIntPref('browser.download.folderList', 2);"
                "Services.prefs.setStringPref('browser.download.dir', arguments[0]);"
                "Services.prefs.setBoolPref('browser.download.alwaysOpenPanel', false);",
                str(folder),
            )
    else:
        browser.driver.execute_cdp_cmd(
            "Browser.setDownloadBehavior", {"behavior": "allow", "downloadPath": str(folder)}
        )


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{", "damaged"),
        ("[]", "no SureBid settings file"),
        ('{"surebid_settings": 1, "settings": []}', "no SureBid settings file"),
        ('{"surebid_settings": 2, "settings": {}}', "newer SureBid"),
        (" " * 100_001, "too large"),
    ],
    ids=["damaged", "other", "shapeless", "newer", "large"],
)
def test_what_is_no_settings_file_is_refused_in_words(options, tmp_path, text, words):
    file = tmp_path / "settings.json"
    file.write_text(text)
    find(options, "#file").send_keys(str(file))
    options.wait(lambda: words in find(options, "#import-problem").text)
    wait_stored(options, {})


def test_what_is_not_valid_in_a_file_is_left_out_in_words(options, service, tmp_path):
    file = tmp_path / "settings.json"
    settings = {
        "port": service.port,
        "connect_price": 99,
        "min_hourly": "30",
        "min_budget": 100,
        "list_mode": "burn",
        "__proto__": {"polluted": True},
        "nonsense": 1,
        "rule:skype": {"enabled": "no"},
        "rule:many_proposals": {"enabled": False, "options": {"limit": 100_000, "crowded": 30, "gone": 1}},
        "skills": [{"name": "Python"}, {"name": ""}, 7],
    }
    file.write_text(json.dumps({"surebid_settings": 1, "settings": settings}))
    find(options, "#file").send_keys(str(file))
    options.wait(lambda: find(options, "dialog").is_displayed())
    text = find(options, "#question-text").text
    for left in (
        "Price of a Connect: not valid",
        "Lowest hourly rate: not valid",
        "Jobs to skip, on lists: not valid",
        "nonsense: SureBid has no such setting",
        "Skype: not valid",
        "Many applicants: only in part valid",
        "SURE list: only in part valid",
    ):
        assert left in text
    assert axe(options) == []
    find(options, "#question-yes").click()
    wait_stored(
        options,
        {
            "min_budget": 100,
            "skills": skills("Python"),
            "rule:many_proposals": {"enabled": False, "options": {"crowded": 30}},
        },
    )


def test_an_import_that_is_not_wanted_changes_nothing(options, tmp_path):
    file = tmp_path / "settings.json"
    file.write_text(json.dumps({"surebid_settings": 1, "settings": {"min_hourly": 5}}))
    find(options, "#file").send_keys(str(file))
    options.wait(lambda: find(options, "dialog").is_displayed())
    ActionChains(options.driver).send_keys(Keys.ESCAPE).perform()
    options.wait(lambda: focused(options) == "import")
    wait_stored(options, {})


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_it_is_for_everybody(options, dark):
    options.set_dark(dark)
    store(options, {"skills": skills("Python", LONG), "rule:skype": {"enabled": False}, "rule:x": {}})
    options.wait(lambda: "Skype: off" in changes(options))
    options.wait(lambda: ("dark" in find(options, "body").get_attribute("class")) == dark)
    fill(options, "#min_hourly", -1)
    find(options, "#list-mode-dim").click()
    assert axe(options) == []


@pytest.mark.parametrize("width", [1000, 360, 320])
def test_nothing_sticks_out(options, width):
    """360 px is also what a window of 720 px has at 200 %."""
    store(options, {"skills": skills(*(LONG[:-1] + digit for digit in "123"))})
    wait_names(options, [LONG[:-1] + digit for digit in "123"])
    options.set_size(width, 800)
    assert overflow(options) == []
