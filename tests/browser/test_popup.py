"""The popup: every rule with its switch, the state of the service, and settings that stay."""

import pytest
from selenium.webdriver.common.by import By

from browser.test_badge import path_of, verdict_of
from surebid.rules import RULES, TIPS

PATH = path_of("fifty-proposals")


def find(browser, css):
    return browser.driver.find_element(By.CSS_SELECTOR, css)


def all_of(browser, css):
    return browser.driver.find_elements(By.CSS_SELECTOR, css)


def ready(browser):
    browser.wait(
        lambda: find(browser, "html").get_attribute("data-ready") == "true", message="The popup is not ready"
    )


def flip(browser, rule):
    switch = find(browser, f"#switch-{rule}")
    before = switch.get_attribute("aria-checked")
    switch.click()
    browser.wait(
        lambda: find(browser, f"#switch-{rule}").get_attribute("aria-checked") != before,
        message=f"The switch of {rule} did not move",
    )


def test_every_rule_stands_under_its_tip(browser):
    with browser.popup():
        ready(browser)
        titles = [it.text for it in all_of(browser, ".rule b")]
        assert sorted(titles) == sorted(rule.title for rule in RULES)
        headings = [it.text for it in all_of(browser, "#rules h2")]
        assert headings == [f"Tip {tip} · {title}" if tip else title for tip, title in TIPS.items()]
        assert all(it.get_attribute("aria-checked") == "true" for it in all_of(browser, "[role=switch]"))


def test_a_switch_changes_the_open_page_without_a_reload(browser, site):
    browser.open(PATH)
    verdict_of(browser, "skip")
    browser.driver.execute_script("window.marker = 1")
    with browser.popup():
        ready(browser)
        flip(browser, "many_proposals")
    verdict_of(browser, "apply")
    assert browser.driver.execute_script("return window.marker") == 1
    with browser.popup():
        ready(browser)
        flip(browser, "many_proposals")
    verdict_of(browser, "skip")
    assert site.requests == [("GET", PATH)]


def test_only_what_differs_from_the_default_is_kept(browser, service):
    with browser.popup():
        ready(browser)
        flip(browser, "skype")
    assert browser.storage() == {"port": service.port, "rule:skype": {"enabled": False}}
    with browser.popup():
        ready(browser)
        assert find(browser, "#switch-skype").get_attribute("aria-checked") == "false"
        flip(browser, "skype")
    assert browser.storage() == {"port": service.port}


def test_it_says_that_the_service_runs(browser):
    with browser.popup():
        ready(browser)
        assert find(browser, "#state").text == "Running on this computer"


def test_it_works_while_the_service_is_off(browser, service):
    with browser.popup():
        ready(browser)
    service.stop()
    with browser.popup():
        ready(browser)
        assert find(browser, "#state").text == "SureBid is not running"
        assert "surebid serve" in find(browser, "#advice").text
        flip(browser, "many_proposals")
    service.start()
    browser.open(PATH)
    verdict_of(browser, "apply")


def test_the_sure_list_counts_at_once(browser):
    browser.open(path_of("none-of-your-skills"))
    verdict_of(browser, "apply")
    with browser.popup():
        ready(browser)
        find(browser, "#skills").send_keys("Python, Flask; React\n Python")
        find(browser, "#port").click()
        browser.wait(lambda: find(browser, "#saved").text == "Saved: 3 skills.")
    verdict_of(browser, "caution")
    assert [skill["name"] for skill in browser.storage()["skills"]] == ["Python", "Flask", "React"]


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_it_follows_the_colours_that_a_person_prefers(browser, dark):
    browser.set_dark(dark)
    with browser.popup():
        if dark:
            browser.set_dark(dark)
        ready(browser)
        browser.wait(lambda: ("dark" in find(browser, "body").get_attribute("class")) == dark)
