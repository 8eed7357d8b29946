"""What the extension knows of an open page, asked the way the popup asks it."""

from selenium.webdriver.remote.webelement import WebElement

from browser.session import Browser

ASK = """
const done = arguments[0];
chrome.tabs.query({}).then(async (tabs) => {
  const replies = await Promise.all(
    tabs.map((tab) => chrome.tabs.sendMessage(tab.id, { type: "describePage" }).catch(() => null)));
  done(replies.find((reply) => reply) ?? null);
});
"""


def describe(browser: Browser) -> dict | None:
    """Return the content script's PageReport, or None where the page has no job."""
    with browser.popup():
        return browser.driver.execute_async_script(ASK)


def report(browser: Browser) -> dict:
    """Return the report of a page about one job, once it has a verdict."""

    def scored():
        found = describe(browser)
        return found if found and found["verdict"] else None

    return browser.wait(scored, message="No verdict was given")


HOSTS = """
const bare = [...document.querySelectorAll("div")].filter((it) => !it.attributes.length && !it.childNodes.length);
const hosts = bare.filter((it) => it.offsetHeight >= 20);
return arguments[0] ? hosts.length : hosts;
"""


def hosts(browser: Browser) -> list[WebElement]:
    """Return our elements on the page: they have no attribute and no child, and yet they take room."""
    return browser.driver.execute_script(HOSTS, False)


def badges(browser: Browser) -> int:
    """Count our elements on the page."""
    return browser.driver.execute_script(HOSTS, True)
