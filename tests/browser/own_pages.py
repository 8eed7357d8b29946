"""Work with the extension's own pages: popup, settings and welcome."""

import json
from contextlib import contextmanager
from functools import cache
from importlib.resources import files

from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

OPTIONS = "extension/options/options.html"
WELCOME = "extension/welcome/welcome.html"
POPUP = "extension/popup/popup.html"


def find(browser, css):
    """Return the first element that matches."""
    return browser.driver.find_element(By.CSS_SELECTOR, css)


def all_of(browser, css):
    """Return all elements that match."""
    return browser.driver.find_elements(By.CSS_SELECTOR, css)


def ready(browser):
    """Wait until the page has drawn everything."""
    browser.wait(
        lambda: find(browser, "html").get_attribute("data-ready") == "true", message="The page is not ready"
    )


def visit(browser, path):
    """Open one of the extension's pages in this tab."""
    browser.driver.get(browser.extension_url(path))
    ready(browser)


@contextmanager
def own_tab(browser, path):
    """Work in one of the extension's pages in a tab of its own, then come back; gives the tab's handle."""
    first = browser.driver.current_window_handle
    browser.driver.switch_to.new_window("tab")
    handle = browser.driver.current_window_handle
    try:
        visit(browser, path)
        yield handle
    finally:
        browser.driver.switch_to.window(handle)
        browser.driver.close()
        browser.driver.switch_to.window(first)


def stored(browser, area="sync"):
    """Return what is stored, asked on the extension's page that is open."""
    script = "chrome.storage[arguments[0]].get(null).then(arguments[1]);"
    return browser.driver.execute_async_script(script, area)


def wait_stored(browser, expected):
    """Wait until exactly this is stored besides the port."""

    def kept():
        return {key: value for key, value in stored(browser).items() if key != "port"}

    browser.wait(lambda: kept() == expected, message=f"Not stored: {expected}; but {kept()}")


def store(browser, values, area="sync"):
    """Store values from the extension's page that is open, as another window would."""
    script = "const [area, it, done] = arguments; chrome.storage[area].set(it).then(() => done());"
    browser.driver.execute_async_script(script, area, values)


def notice(browser):
    """Return the words about what was just done."""
    return find(browser, "#notice span").text


def wait_notice(browser, words):
    """Wait until the notice says them."""
    browser.wait(lambda: words in notice(browser), message=f"The notice does not say {words!r}")


def fill(browser, css, value):
    """Type a value into a field in place of what was there, and leave it as the Tab key does."""
    field = find(browser, css)
    field.send_keys(Keys.END, *[Keys.BACKSPACE] * len(field.get_attribute("value")), str(value), Keys.TAB)


def focused(browser):
    """Return the id of the element that has the keyboard, or its name for screen readers."""
    return browser.driver.execute_script(
        "const it = document.activeElement; return it.id || it.getAttribute('aria-label') || it.tagName;"
    )


def overflow(browser):
    """Return how many pixels stick out of the window's width, and what sticks out."""
    return browser.driver.execute_script(
        "const wide = document.documentElement.clientWidth;"
        "return [...document.querySelectorAll('body *')].filter((it) => it.checkVisibility() &&"
        "  !it.closest('.hidden-words') && it.getBoundingClientRect().right > wide + 1)"
        "  .map((it) => `${it.tagName}#${it.id}.${it.className}`);"
    )


@cache
def _axe():
    return (files("axe_playwright_python") / "axe.min.js").read_text("utf-8")


def axe(browser):
    """Return what axe-core finds on the page: "rule: element" for each problem."""
    found = browser.driver.execute_async_script(
        _axe() + "\nconst done = arguments[arguments.length - 1];"
        "axe.run(document, {resultTypes: ['violations']}).then("
        "  (it) => done(JSON.stringify(it.violations.flatMap((rule) => rule.nodes.map("
        "    (node) => `${rule.id}: ${node.html} ${node.failureSummary}`)))),"
        "  (error) => done(JSON.stringify([String(error)])));"
    )
    return json.loads(found)
