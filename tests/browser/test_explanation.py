"""The explanation: shows where a finding comes from, switches its rule, says what it rests on; for everybody."""

import json

import pytest
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from browser import tiles
from browser.own_pages import _axe, visit
from browser.recorder import Recorder
from browser.test_badge import path_of, verdict_of

POPUP = "extension/popup/popup.html"


@pytest.fixture
def opened(browser):
    """The explanation of the job with 50+ proposals, its first reason unfolded."""
    browser.set_size(1280, 900)
    browser.open(path_of("fifty-proposals"))
    badge = verdict_of(browser, "skip")
    badge.click()
    badge.find(".row").click()
    return browser


def button(badge, words):
    return next(it for it in badge.all("button") if it.text == words and it.is_displayed())


def test_show_on_page_lights_up_the_very_text(opened):
    badge = opened.badge()
    button(badge, "Show on page").click()
    light = opened.wait(lambda: opened.badge().find(".light"))
    line = opened.driver.find_element(By.CSS_SELECTOR, ".ca-item .value")
    assert line.text == "50+"

    def framed():
        box, text = light.rect, line.rect
        inside = (
            box["x"] <= text["x"]
            and box["y"] <= text["y"]
            and box["x"] + box["width"] >= text["x"] + text["width"]
        )
        view = opened.driver.execute_script("return [scrollY, innerHeight]")
        return inside and view[0] < text["y"] < view[0] + view[1]

    opened.wait(framed, message="the light is not around the text")
    opened.wait(lambda: not opened.badge().all(".light"), message="the light stays")


def test_a_rule_is_switched_off_right_there_and_back(opened):
    badge = opened.badge()
    badge.find(".switch").click()
    verdict_of(opened, "apply")
    opened.wait(lambda: opened.badge().find(".undo").text.startswith("“Many applicants” is off."))
    assert opened.badge().find(".verdict").text == "Worth applying", "the open explanation follows"
    assert opened.storage()["rule:many_proposals"] == {"enabled": False}


def test_undo_by_keyboard(opened):
    opened.badge().find(".switch").click()
    verdict_of(opened, "apply")
    opened.wait(lambda: opened.badge().find(".undo"))
    ActionChains(opened.driver).send_keys(Keys.ENTER).perform()
    verdict_of(opened, "skip")
    opened.wait(lambda: "is on" in opened.badge().find(".undo").text)


def test_rules_that_are_off_can_be_switched_on(browser):
    browser.set_storage({"rule:many_proposals": {"enabled": False}})
    browser.set_size(1280, 900)
    browser.open(path_of("fifty-proposals"))
    badge = verdict_of(browser, "apply")
    badge.click()
    next(it for it in badge.all("summary") if it.text == "1 rule off").click()
    button(badge, "Switch on").click()
    verdict_of(browser, "skip")


def test_sources_and_options_in_words(opened):
    why = opened.badge().find(".why")
    opened.badge().find(".why summary").click()
    assert "2,948 jobs" in why.text and "[F" not in why.text
    assert "Deal-breaker from 50 proposals." in why.text and "top band" in why.text


def test_a_tile_says_what_tiles_do_not_show(browser, site):
    tiles.other_jobs()
    site.add("/nx/search/jobs/", tiles.page(1))
    browser.set_size(1280, 900)
    browser.open("/nx/search/jobs/")
    badge = browser.wait(lambda: browser.inside(browser.host(".air3-line-clamp-wrapper")))
    browser.wait(lambda: badge.find("button.badge")).click()
    browser.wait(lambda: "not shown on tiles: open the job" in badge.find("[role=dialog]").text)


def test_lent_facts_say_when_they_were_read(browser):
    path = json.loads((tiles_folder() / "expected.json").read_text("utf-8"))["path"]
    browser.set_size(1280, 900)
    browser.open(path)
    title = "[data-ev-sublocation=job_feed_tile] h3"
    lent = "as you saw it"

    def lenders():
        found = [
            browser.inside(host) for host in browser.driver.find_elements(By.CSS_SELECTOR, f"{title} + *")
        ]
        return [badge for badge in found if lent in badge.find(".headline").text]

    browser.wait(lenders, message="the opened job lent its tile nothing")


def tiles_folder():
    from browser.site import PAGES

    return PAGES / "slide-over-wide"


DRAW = """
const [verdict, done] = [arguments[0], arguments[arguments.length - 1]];
(async () => {
  for (const name of ["shared/look", "shared/elements", "shared/protocol", "content/badge", "content/explanation"]) {
    await import(chrome.runtime.getURL(`extension/${name}.js`));
  }
  const host = document.createElement("main");
  const root = host.attachShadow({ mode: "open" });
  root.adoptedStyleSheets = Look.overlay;
  const dark = document.body.classList.contains("dark");
  const surface = Elements.make("div", { class: dark ? "surface dark" : "surface" });
  const around = { readAt: new Date(), close() {}, canShow: () => true, show() {}, switchRule() {},
    switched: { rule: "skype", title: "Skype", enabled: false } };
  const panel = Explanation.panel(verdict, around);
  surface.append(Badge.ofVerdict(verdict), panel);
  root.append(surface);
  document.body.replaceChildren(host);
  panel.showPopover();
  panel.querySelectorAll(".why").forEach((it) => { it.hidden = false; });
  panel.querySelectorAll("details").forEach((it) => { it.open = true; });
})().then(() => done(null), (error) => done(String(error)));
"""
RUN = """
const done = arguments[arguments.length - 1];
axe.run(document, { resultTypes: ["violations"], rules: { "page-has-heading-one": { enabled: false } } })
  .then((found) =>
  done(found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`))));
"""


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize(
    "name", ["fifty-proposals", "short-but-big-spender", "skype-and-never-hired", "late-invites"]
)
def test_axe_finds_nothing(browser, recorder: Recorder, name, dark):
    """The page's scripts cannot look into a closed root, so the same code draws the same verdict into an open one."""
    browser.set_size(1280, 900)
    browser.set_dark(dark)
    browser.open(path_of(name))
    browser.wait(lambda: recorder.verdicts)
    verdict = recorder.verdicts[-1]
    visit(browser, POPUP)
    browser.set_dark(dark)
    browser.wait(
        lambda: (
            ("dark" in browser.driver.find_element(By.CSS_SELECTOR, "body").get_attribute("class")) == dark
        )
    )
    assert browser.driver.execute_async_script(DRAW, verdict) is None
    browser.driver.execute_script(_axe())
    assert browser.driver.execute_async_script(RUN) == []


@pytest.mark.parametrize("name", ["fourteen-posts-no-hire", "new-client-invites-ignored"])
def test_it_fits_a_narrow_window(browser, name):
    browser.set_size(360, 740)
    browser.open(path_of(name))
    badge = browser.wait(lambda: browser.badge())
    browser.wait(lambda: browser.badge().find("button.badge")).click()
    for row in badge.all(".row"):
        row.click()
    box = badge.find("[role=dialog]").rect
    assert box["x"] >= 0 and box["x"] + box["width"] <= 360
    assert badge.find("[role=dialog]").get_property("scrollWidth") <= box["width"]
