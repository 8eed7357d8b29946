"""What the extension knows of an open job page, asked the way the popup asks it."""

from browser.session import Browser

ASK = """
const done = arguments[0];
chrome.tabs.query({}).then(async (tabs) => {
  const replies = await Promise.all(
    tabs.map((tab) => chrome.tabs.sendMessage(tab.id, { type: "describePage" }).catch(() => null)));
  done(replies.find((reply) => reply) ?? null);
});
"""


def report(browser: Browser) -> dict:
    """Return the content script's PageReport once it has a verdict."""
    browser.wait(lambda: browser.badge().find("button.badge"), message="No verdict appeared")
    with browser.popup():
        found = browser.driver.execute_async_script(ASK)
    assert found and found["verdict"], f"The page reported no verdict: {found}"
    return found
