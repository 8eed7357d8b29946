"""Lists that live: they grow, are drawn anew, move on, stand in many tabs; counted, not timed."""

from collections import Counter

import pytest
from selenium.webdriver.common.by import By

from browser import tiles
from browser.report import badges, describe

LIST = "/nx/search/jobs/"


def run(browser, script, *arguments):
    return browser.driver.execute_script(script, *arguments)


def asked(recorder):
    return Counter(sighting["id"] for sighting in recorder.sightings)


@pytest.fixture(autouse=True)
def other_jobs():
    tiles.other_jobs()


def open_list(browser, site, count, script=""):
    site.add(LIST, tiles.page(count, script))
    browser.set_size(1280, 900)
    browser.open(LIST)


def all_scored(browser, recorder, count, seconds=20):
    browser.wait(lambda: len(asked(recorder)) >= count, seconds, f"not all of {count} tiles were asked about")
    browser.wait(lambda: badges(browser) == count, seconds, f"not all of {count} tiles have a badge")


def heap(browser):
    """Bytes of live JavaScript objects, the extension's among them."""
    browser.driver.execute_cdp_cmd("HeapProfiler.enable", {})
    browser.driver.execute_cdp_cmd("HeapProfiler.collectGarbage", {})
    return browser.driver.execute_cdp_cmd("Runtime.getHeapUsage", {})["usedSize"]


def test_visible_tiles_come_first_in_batches_of_twenty(browser, site, recorder):
    open_list(browser, site, 50)
    all_scored(browser, recorder, 50)
    assert max(recorder.batches) <= 20 and recorder.most <= 2
    visible = run(
        browser,
        "const tiles = [...document.querySelectorAll('article')];"
        "return tiles.filter((it) => it.getBoundingClientRect().top < innerHeight).length",
    )
    first = {sighting["id"] for sighting in recorder.sightings[: recorder.batches[0]]}
    assert {tiles.uid(index) for index in range(visible)} <= first
    assert set(asked(recorder).values()) == {1}
    assert site.requests == [("GET", LIST)]


def test_endless_scroll(browser, site, recorder):
    """200 times 50 tiles: each asked about once, in no more requests than full batches need, and little is kept."""
    open_list(browser, site, 0)
    browser.wait(lambda: run(browser, "return document.readyState") == "complete")
    before = heap(browser) if browser.kind == "chromium" else 0
    for page in range(200):
        run(
            browser,
            "addTiles(arguments[0], 50); scrollTo(0, document.body.scrollHeight)",
            tiles.uid(page * 50),
        )
    all_scored(browser, recorder, 10_000, 240)
    assert set(asked(recorder).values()) == {1}
    assert len(recorder.batches) <= 500
    assert recorder.most <= 2
    if browser.kind == "chromium":
        assert heap(browser) - before < 30 * 1024 * 1024


def test_a_page_that_draws_itself_anew_all_the_time(browser, site, recorder):
    """50 tiles rewritten every 50 ms for 10 s: never two badges on one, put back three times, and then left alone."""
    open_list(browser, site, 50)
    all_scored(browser, recorder, 50)
    script = """
      const done = arguments[0];
      const list = document.querySelector("section");
      let rounds = 0, most = 0, seen = 0;
      new MutationObserver((records) => {
        const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
        seen += added.filter((it) => it.localName === "div" && !it.attributes.length).length;
      }).observe(list, { childList: true, subtree: true });
      const timer = setInterval(() => {
        for (const tile of list.querySelectorAll("article")) {
          const bare = [...tile.querySelectorAll("div")].filter((it) => !it.attributes.length && !it.childNodes.length);
          const ours = bare.filter((it) => it.offsetHeight >= 20);
          most = Math.max(most, ours.length);
        }
        list.replaceChildren(...[...list.querySelectorAll("article")].map((tile) => makeTile(tile.dataset.evJobUid)));
        if (++rounds === 200) { clearInterval(timer); done([most, seen]); }
      }, 50);
    """
    browser.driver.set_script_timeout(60)
    most, put_back = browser.driver.execute_async_script(script)
    assert most == 1
    assert put_back <= 3 * 50
    assert set(asked(recorder).values()) == {1}, "the same tiles were asked about again"


def test_twenty_tabs(browser, site, recorder):
    """20 tabs of 50 tiles: two requests at once over all of them, and the tab that is looked at is done first."""
    recorder.delay = 0.1
    site.add(LIST, tiles.page(50))
    first = browser.driver.current_window_handle
    browser.open(LIST)
    for _ in range(19):
        browser.driver.switch_to.new_window("tab")
        browser.open(LIST)
    last = browser.driver.current_window_handle
    browser.wait(lambda: badges(browser) == 50, 60, "the tab that is looked at was not done")
    for handle in browser.driver.window_handles:
        browser.driver.switch_to.window(handle)
        browser.wait(lambda: badges(browser) == 50, 60, "a tab was forgotten")
        if handle not in (first, last):
            browser.driver.close()
    browser.driver.switch_to.window(last)
    browser.driver.close()
    browser.driver.switch_to.window(first)
    assert recorder.most <= 2


def test_a_tile_that_is_drawn_anew_keeps_its_badge(browser, site, recorder):
    open_list(browser, site, 5)
    all_scored(browser, recorder, 5)
    run(
        browser,
        "const old = document.querySelector('article'); old.replaceWith(makeTile(old.dataset.evJobUid))",
    )
    browser.wait(lambda: badges(browser) == 5)
    assert set(asked(recorder).values()) == {1}


def test_a_tile_that_changes_is_asked_about_again(browser, site, recorder):
    open_list(browser, site, 5)
    all_scored(browser, recorder, 5)
    run(browser, "document.querySelector('[data-test=proposals-tier] strong').textContent = '50+'")
    browser.wait(lambda: asked(recorder)[tiles.uid(0)] == 2, message="the change went unnoticed")
    badge = browser.inside(browser.host(".air3-line-clamp-wrapper"))
    browser.wait(lambda: badge.find(".badge").get_attribute("data-verdict") == "skip")
    assert badges(browser) == 5


def test_a_tile_that_becomes_another_job(browser, site, recorder):
    """Lists that recycle their elements: the new job gets its own verdict, the old one's is gone."""
    open_list(browser, site, 3)
    all_scored(browser, recorder, 3)
    script = """
      const tile = document.querySelector('article');
      tile.dataset.evJobUid = arguments[0];
      tile.querySelector('[data-test=proposals-tier] strong').textContent = '50+';
    """
    run(browser, script, tiles.uid(77))
    browser.wait(lambda: asked(recorder)[tiles.uid(77)] == 1)
    browser.wait(lambda: badges(browser) == 3)


def test_tiles_that_leave_take_their_badges_with_them(browser, site, recorder):
    open_list(browser, site, 20)
    all_scored(browser, recorder, 20)
    run(browser, "document.querySelector('section').replaceChildren()")
    browser.wait(lambda: badges(browser) == 0)
    run(browser, "addTiles(arguments[0], 10)", tiles.uid(100))
    browser.wait(lambda: badges(browser) == 10)


def test_a_click_on_our_badge_is_not_a_click_on_the_tile(browser, site, recorder):
    open_list(browser, site, 2, "document.addEventListener('click', () => { document.title = 'opened'; });")
    all_scored(browser, recorder, 2)
    badge = browser.inside(browser.host(".air3-line-clamp-wrapper"))
    badge.click()
    browser.wait(lambda: badge.find("[role=dialog]").is_displayed())
    assert browser.driver.title == "Search"
    assert "had too little to go by" in badge.find("[role=dialog]").text


def test_back_and_forward(browser, site, recorder):
    site.add("/nx/find-work/", "<!doctype html><title>Home</title><body><main>Nothing here</main>")
    open_list(browser, site, 10)
    all_scored(browser, recorder, 10)
    browser.open("/nx/find-work/")
    browser.driver.back()
    browser.wait(lambda: badges(browser) == 10, message="no badges after going back")
    browser.driver.forward()
    browser.wait(lambda: badges(browser) == 0)


def test_a_tab_in_the_background_is_scored_too(browser, site, recorder):
    site.add(LIST, tiles.page(30))
    site.add(
        "/nx/find-work/", f"<!doctype html><title>Home</title><body><a href='{LIST}' target='_blank'>list</a>"
    )
    browser.open("/nx/find-work/")
    first = browser.driver.current_window_handle
    run(browser, "window.other = window.open(arguments[0], '_blank')", LIST)
    browser.driver.switch_to.window(first)
    browser.wait(lambda: len(asked(recorder)) == 30, 30, "the tab in the background was left out")


@pytest.mark.parametrize("mode", ["dim", "hide"])
def test_skips_are_set_aside(browser, site, recorder, mode):
    """Dimmed, or hidden behind a line with a button that brings them back."""
    browser.set_storage({"list_mode": mode})
    open_list(browser, site, 3, f"addTiles('{tiles.uid(500)}', 2, '50+');")
    browser.wait(lambda: len(asked(recorder)) == 5)
    state = """return [...document.querySelectorAll('article')].map((it) => it.style.opacity + it.style.display)"""
    expected = ["", "", ""] + (["0.55", "0.55"] if mode == "dim" else ["none", "none"])
    browser.wait(lambda: run(browser, state) == expected, message=f"{run(browser, state)} is not {expected}")
    if mode == "hide":
        line = browser.inside(browser.driver.find_element(By.CSS_SELECTOR, "section > div"))
        assert (
            "50+ proposals already" in line.find(".headline").text
            and "Job number" in line.find(".headline").text
        )
        line.find("button").click()
        browser.wait(lambda: run(browser, state) == ["", "", "", "", "none"])
    browser.set_storage({"list_mode": "show"})
    browser.wait(lambda: run(browser, state) == [""] * 5)
    assert badges(browser) == 5


def test_the_popup_counts(browser, site, recorder):
    open_list(browser, site, 3, f"addTiles('{tiles.uid(500)}', 2, '50+');")
    all_scored(browser, recorder, 5)
    told = describe(browser)
    assert told["list"] and told["counts"] == {"apply": 3, "caution": 0, "skip": 2}
