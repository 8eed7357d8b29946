"""The popup: every rule with its switch and options, the state of the service, the tab's verdict."""

import http.server
import json
import threading

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
    own_tab,
    ready,
    store,
    stored,
    wait_notice,
    wait_stored,
)
from browser.test_badge import path_of, verdict_of
from surebid.rules import RULES, RULES_BY_ID, TIPS

PATH = path_of("fifty-proposals")
ANSWER = """
const reply = JSON.parse(arguments[0]);
chrome.runtime.onMessage.addListener((message, sender, answer) => {
  if (message.type in reply) answer(reply[message.type]);
});
"""


@pytest.fixture
def stranger():
    """Another program's web server."""
    yield from answering(200, "not SureBid", {})


@pytest.fixture
def newer():
    """A service that speaks another version only."""
    refusal = json.dumps({"error": "versions_differ", "message": "", "hint": "Update the extension."})
    allowed = {"Access-Control-Allow-Origin": "*", "Access-Control-Allow-Headers": "*"}
    yield from answering(426, refusal, allowed)


def answering(status, body, headers):
    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200 if self.command == "OPTIONS" else status)
            for name, value in {**headers, "Content-Length": str(len(body))}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body.encode())

        do_OPTIONS = do_GET  # noqa: N815

        def log_message(self, *args):
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
        yield server.server_address[1]
        server.shutdown()


def replies(**by_type):
    return json.dumps(by_type)


def flip(browser, rule):
    switch = find(browser, f"#switch-{rule}")
    before = switch.get_attribute("aria-checked")
    switch.click()
    browser.wait(
        lambda: find(browser, f"#switch-{rule}").get_attribute("aria-checked") != before,
        message=f"The switch of {rule} did not move",
    )


def unfold(browser, rule="many_proposals"):
    find(browser, f"#unfold-{rule}").click()
    assert find(browser, f"#detail-{rule}").is_displayed()


def test_every_rule_stands_under_its_tip(browser):
    with browser.popup():
        ready(browser)
        titles = [it.text for it in all_of(browser, ".rule b")]
        assert sorted(titles) == sorted(rule.title for rule in RULES)
        headings = [it.text for it in all_of(browser, ".tip > h3")]
        assert headings == [f"Tip {tip} · {title}" if tip else title for tip, title in TIPS.items()]
        assert all(it.get_attribute("aria-checked") == "true" for it in all_of(browser, "[role=switch]"))


def test_rules_are_found_by_their_words(browser):
    with browser.popup():
        ready(browser)
        find(browser, "#search").send_keys("never HIRED")
        shown = {it.text for it in all_of(browser, ".rule b") if it.is_displayed()}
        assert shown >= {"Here for months, never hired", "Many posts, no hire"} and len(shown) < len(RULES)
        assert find(browser, "#found").text == f"{len(shown)} rules found"
        find(browser, "#search").send_keys(" zebra")
        assert "No rule has these words" in find(browser, "#found").text
        find(browser, "#search").send_keys(Keys.ESCAPE)
        assert all(it.is_displayed() for it in all_of(browser, ".rule")), "Escape clears the words"


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


def test_only_what_differs_from_the_default_is_kept(browser):
    with browser.popup():
        ready(browser)
        flip(browser, "skype")
        wait_stored(browser, {"rule:skype": {"enabled": False}})
    with browser.popup():
        ready(browser)
        assert find(browser, "#switch-skype").get_attribute("aria-checked") == "false"
        assert "You set this off; default on" in find(browser, "#unfold-skype").text
        flip(browser, "skype")
        wait_stored(browser, {})


def test_on_is_not_the_same_as_default(browser):
    """A later default reaches those who never chose, and not those who chose."""
    with browser.popup():
        ready(browser)
        unfold(browser)
        assert find(browser, "#state-many_proposals-default").is_selected()
        find(browser, "#state-many_proposals-on").click()
        wait_stored(browser, {"rule:many_proposals": {"enabled": True}})
        catalogue = stored(browser, "local")["catalogue"]
        for rule in catalogue["rules"]:
            rule["default"] = False
        store(browser, {"catalogue": catalogue}, "local")
        store(browser, {"port": 1})  # nobody answers there: the rules are those that were kept
        browser.wait(lambda: find(browser, "#switch-skype").get_attribute("aria-checked") == "false")
        assert find(browser, "#switch-many_proposals").get_attribute("aria-checked") == "true"


def test_options_keep_to_their_range_and_go_back(browser):
    option = RULES_BY_ID["many_proposals"].options[0]
    field = f"#option-many_proposals-{option.name}"
    with browser.popup():
        ready(browser)
        unfold(browser)
        hint = find(browser, f"{field}-hint").text
        assert hint == f"{option.low} to {option.high} {option.unit} · default {option.default}"
        fill(browser, field, option.high + 1)
        assert find(browser, field).get_attribute("aria-invalid") == "true"
        assert f"from {option.low} to {option.high}" in find(browser, f"{field}-problem").text
        assert "rule:many_proposals" not in stored(browser)
        fill(browser, field, option.high)
        wait_stored(browser, {"rule:many_proposals": {"options": {option.name: option.high}}})
        assert "1 option changed" in find(browser, "#unfold-many_proposals").text
        reset = find(browser, "#detail-many_proposals .number .quiet-button")
        reset.click()
        wait_stored(browser, {})
        browser.wait(lambda: find(browser, field).get_attribute("value") == str(option.default))
        assert focused(browser) == field[1:], "the button goes, so the keyboard goes to its field"
        flip(browser, "many_proposals")
        fill(browser, field, 60)
        wait_stored(browser, {"rule:many_proposals": {"enabled": False, "options": {option.name: 60}}})
        find(browser, "#detail-many_proposals .all").click()
        wait_stored(browser, {})


def test_an_option_counts_on_the_open_page(browser):
    browser.open(PATH)
    verdict_of(browser, "skip")
    with browser.popup():
        ready(browser)
        unfold(browser)
        fill(browser, "#option-many_proposals-limit", 60)
        browser.wait(lambda: find(browser, "#tab .chip").text != "Skip", message="The popup follows the page")
    verdict_of(browser, "apply")


def test_all_by_keyboard(browser):
    with browser.popup():
        ready(browser)
        browser.driver.execute_script("document.getElementById('unfold-skype').focus()")
        ActionChains(browser.driver).send_keys(Keys.ENTER).perform()
        assert find(browser, "#detail-skype").is_displayed()
        ActionChains(browser.driver).send_keys(Keys.TAB, Keys.SPACE).perform()
        wait_stored(browser, {"rule:skype": {"enabled": False}})
        assert focused(browser) == "switch-skype", "the keyboard stays where it was used"
        ActionChains(browser.driver).send_keys(Keys.TAB, Keys.ARROW_UP).perform()
        wait_stored(browser, {"rule:skype": {"enabled": True}})
        ActionChains(browser.driver).send_keys(Keys.ESCAPE).perform()
        assert not find(browser, "#detail-skype").is_displayed()
        assert focused(browser) == "unfold-skype"


def test_it_says_that_the_service_runs_and_where(browser, service):
    with browser.popup():
        ready(browser)
        assert find(browser, "#service").text.splitlines() == [
            "Running on this computer",
            f"127.0.0.1:{service.port}",
        ]


def test_it_works_while_the_service_is_off(browser, service):
    with browser.popup():
        ready(browser)
    service.stop()
    with browser.popup():
        ready(browser)
        text = find(browser, "#service").text
        assert "SureBid is not running" in text and "surebid serve" in text and str(service.port) in text
        flip(browser, "many_proposals")
        service.start()
        browser.wait(
            lambda: "Running" in find(browser, "#service").text, 15, "It did not see the service start"
        )
    browser.open(PATH)
    verdict_of(browser, "apply")


def test_without_rules_it_says_when_they_come(browser, service):
    service.stop()
    with browser.popup():
        ready(browser)
        browser.driver.execute_async_script("chrome.storage.local.clear().then(arguments[0])")
        browser.driver.refresh()
        ready(browser)
        assert find(browser, "#found").text == "The rules appear here when the service has run once."
        assert not find(browser, "#search").is_enabled()


def test_a_service_that_hangs_has_its_own_words(browser, service):
    service.pause()
    with browser.popup():
        ready(browser)
        assert find(browser, "#service").get_attribute("data-state") == "slow"
        assert "does not answer" in find(browser, "#service b").text
        service.resume()
        find(browser, "#service .button").click()
        browser.wait(lambda: find(browser, "#service").get_attribute("data-state") == "scored")


def test_another_program_on_the_port_has_its_own_words(browser, stranger):
    with browser.popup():
        ready(browser)
        store(browser, {"port": stranger})
        browser.wait(lambda: find(browser, "#service").get_attribute("data-state") == "stranger")
        assert "Another program" in find(browser, "#service b").text
        assert f"127.0.0.1:{stranger}" in find(browser, "#service").text


def test_versions_that_do_not_fit_have_their_own_words(browser, newer):
    with browser.popup():
        ready(browser)
        store(browser, {"port": newer})
        browser.wait(lambda: find(browser, "#service").get_attribute("data-state") == "versions")
        assert "do not fit" in find(browser, "#service b").text
        assert "Update the extension." in find(browser, "#service").text


def test_the_verdict_and_what_was_read(browser):
    browser.open(PATH)
    verdict_of(browser, "skip")
    with browser.popup():
        ready(browser)
        assert find(browser, "#tab .chip").text == "Skip"
        assert find(browser, "#tab .headline").text == "50+ proposals already"
        find(browser, "#tab summary").click()
        rows = dict(
            zip(
                [it.text for it in all_of(browser, ".read dt")],
                [it.text for it in all_of(browser, ".read dd")],
                strict=True,
            )
        )
        assert rows["Proposals"] == "50+"


def test_missing_and_not_understood_stand_apart(browser):
    verdict = {
        "verdict": "caution",
        "headline": "<b>Two</b> points",
        "known": {"count": 1, "of": 12},
        "facts": {"a": {"label": "Proposals", "text": "5 to 10", "how": "read"}},
        "missing": [{"field": "b", "label": "Posted"}],
        "unread": [{"field": "c", "label": "Budget", "text": "lots", "reason": "no number in it"}],
    }
    page = {"state": "scored", "verdict": verdict, "sighting": None}
    with own_tab(browser, OPTIONS):
        browser.driver.execute_script(ANSWER, replies(describePage=page, describeLayout="layout: job page"))
        with browser.popup():
            ready(browser)
            assert find(browser, "#tab .headline").text == "<b>Two</b> points", "text is only ever text"
            find(browser, "#tab summary").click()
            assert "1 read, 1 missing, 1 not understood" in find(browser, "#tab summary").text
            assert [it.text for it in all_of(browser, ".read h3")] == [
                "Not understood",
                "Read",
                "Missing here",
            ]
            assert "no number in it" in find(browser, ".read").text
            find(browser, ".read .button").click()
            wait_notice(browser, "Copied.")
            find(browser, "#search").send_keys(Keys.CONTROL, "v")
            assert find(browser, "#search").get_attribute("value") == "layout: job page"


def test_a_list_shows_its_counts(browser):
    counts = {"apply": 7, "caution": 12, "skip": 9}
    with own_tab(browser, OPTIONS):
        page = {"state": "scored", "jobs": [], "counts": counts, "list": True}
        browser.driver.execute_script(ANSWER, replies(describePage=page))
        with browser.popup():
            ready(browser)
            assert [it.text for it in all_of(browser, "#tab .chip")] == ["7 apply", "12 caution", "9 skip"]
            assert "on this page" in find(browser, "#tab").text
            assert not [it for it in all_of(browser, "#tab .button") if it.is_displayed()], "nothing to copy"
            find(browser, "#list-mode-hide").click()
            wait_stored(browser, {"list_mode": "hide"})
            find(browser, "#list-mode-show").click()
            wait_stored(browser, {})
            assert axe(browser) == []


def test_no_job_here(browser):
    with browser.popup():
        ready(browser)
        assert "Open a job" in find(browser, "#tab").text


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_it_is_for_everybody(browser, dark):
    browser.set_dark(dark)
    browser.open(PATH)
    verdict_of(browser, "skip")
    with browser.popup():
        browser.set_dark(dark)
        ready(browser)
        browser.wait(lambda: ("dark" in find(browser, "body").get_attribute("class")) == dark)
        find(browser, "#tab summary").click()
        unfold(browser)
        fill(browser, "#option-many_proposals-limit", 99999)
        assert axe(browser) == []


@pytest.mark.parametrize("width", [380, 360, 190])
def test_nothing_sticks_out(browser, width):
    """190 px is what a popup of 380 px has when it is shown at 200 %."""
    with browser.popup():
        ready(browser)
        catalogue = stored(browser, "local")["catalogue"]
        catalogue["rules"][0]["title"] = "Unbrokenverylongtitle" * 6
        store(browser, {"catalogue": catalogue}, "local")
        store(browser, {"port": 1})
        browser.wait(
            lambda: "Unbroken" in find(browser, f"#unfold-{catalogue['rules'][0]['id']}").text,
        )
        unfold(browser)
        browser.set_size(width, 600)
        assert overflow(browser) == []
