"""The harness itself, tried with a tiny extension of its own that draws as SureBid does."""

import json
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from selenium.common.exceptions import WebDriverException
from selenium.webdriver.common.by import By

from browser import processes
from browser.launch import NoBrowser
from browser.session import Browser
from browser.site import fill_dates

pytestmark = pytest.mark.browser

PAGE = "/jobs/Made-up_~021234567890123456789/"
MANIFEST = {
    "manifest_version": 3,
    "name": "Tiny",
    "version": "1",
    "permissions": ["storage"],
    "action": {"default_popup": "popup.html"},
    "content_scripts": [{"matches": ["https://www.upwork.com/*"], "js": ["draw.js"]}],
    "browser_specific_settings": {"gecko": {"id": "tiny@surebid.test"}},
}
DRAW = """
const host = document.createElement("span");
const root = host.attachShadow({ mode: "closed" });
const button = document.createElement("button");
button.className = "badge";
button.textContent = "Apply";
button.onclick = (event) => { button.textContent = event.isTrusted ? "Trusted" : "Forged"; };
const headline = document.createElement("span");
headline.className = "headline";
headline.textContent = "Nothing speaks against it";
root.append(button, headline);
document.querySelector(".job-details-card h4").after(host);
chrome.storage.sync.get({ port: "none" }).then(({ port }) => { headline.dataset.port = port; });
"""
HTML = (
    "<!doctype html><html lang='en'><title>A job</title><link rel='icon' href='data:,'>"
    "<div class='job-details-card'><h4>A job</h4><p>Posted {{date 3 days ago}}</p></div></html>"
)


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the tiny extension."""
    folder = tmp_path_factory.mktemp("tiny")
    (folder / "manifest.json").write_text(json.dumps(MANIFEST))
    (folder / "draw.js").write_text(DRAW)
    (folder / "popup.html").write_text("<!doctype html><title>Popup</title>")
    return folder


@pytest.fixture(scope="module")
def session(tiny, running_proxy):
    """One browser for this file."""
    try:
        browser = Browser(proxy=running_proxy, extension=tiny)
    except NoBrowser as error:
        pytest.fail(str(error), pytrace=False)
    yield browser
    browser.quit()


@pytest.fixture
def tab(session, site, proxy):
    """The browser with one clean tab on the page, and nothing stored."""
    session.reset()
    site.requests.clear()
    proxy.asked.clear()
    site.add(PAGE, lambda: fill_dates(HTML))
    session.open(PAGE)
    return session


def test_the_page_is_upworks(tab, site):
    assert tab.driver.execute_script("return [origin, isSecureContext]") == ["https://www.upwork.com", True]
    assert tab.driver.current_url == f"https://www.upwork.com{PAGE}"
    assert site.requests == [("GET", PAGE)]


def test_the_index_links_every_sample(tab, site):
    tab.open("/")
    links = tab.driver.find_elements(By.CSS_SELECTOR, "li > a")
    assert {link.get_dom_attribute("href").split("?")[0] for link in links} == set(site.pages)
    assert all(link.text for link in links)


def test_a_closed_shadow_root_is_read_and_clicked(tab):
    badge = tab.badge()
    assert badge.text == "Apply\nNothing speaks against it"
    assert [part.text for part in badge.all("span")] == ["Nothing speaks against it"]
    assert tab.driver.execute_script("return arguments[0].shadowRoot", tab.host()) is None, (
        "The page can look in"
    )
    badge.click()
    assert badge.find("button").text == "Trusted"


def test_storage_is_set_and_reset(tab):
    first = tab.driver.current_window_handle
    tab.set_storage({"port": 4321, "skills": [{"name": "Flask", "sample": True}]})
    assert tab.storage() == {"port": 4321, "skills": [{"name": "Flask", "sample": True}]}
    assert tab.driver.current_window_handle == first
    tab.open(PAGE)
    tab.wait(
        lambda: tab.badge().find(".headline").get_attribute("data-port") == "4321", message="No port arrived"
    )
    tab.reset(port=1234)
    assert tab.storage() == {"port": 1234}
    assert len(tab.driver.window_handles) == 1


def test_a_wait_that_fails_says_what_for(tab):
    with pytest.raises(AssertionError, match=r"No such thing appeared .* at https://www\.upwork\.com/jobs/"):
        tab.wait(lambda: tab.badge().find(".no-such-thing"), seconds=0.2, message="No such thing appeared")


def test_every_other_host_is_refused(tab, proxy):
    with pytest.raises(WebDriverException):
        tab.driver.get("https://example.com/")
    assert "example.com:443" in proxy.refused()
    assert not [target for target in proxy.refused() if "upwork" in target]


def test_the_page_itself_cannot_reach_this_computer(tab):
    """As on the real site. Firefox cannot show it: there, a page that came through a proxy is let through."""
    if tab.kind == "firefox":
        return
    fetch = "const [url, done] = arguments; fetch(url).then(() => done('answered'), () => done('refused'));"
    with listening() as (url, heard):
        assert tab.driver.execute_async_script(fetch, url) == "refused"
        assert heard == []


def test_size_colours_and_picture(tab, tmp_path):
    dark = "return matchMedia('(prefers-color-scheme: dark)').matches"
    tab.set_size(360, 640)
    assert tab.driver.execute_script("return [innerWidth, innerHeight]") == [360, 640]
    tab.set_dark()
    assert tab.driver.execute_script(dark)
    tab.screenshot(tmp_path / "new" / "dark.png")
    assert (tmp_path / "new" / "dark.png").stat().st_size > 500
    tab.set_dark(False)
    assert not tab.driver.execute_script(dark)


def test_quit_leaves_nothing(tiny, running_proxy):
    browser = Browser(proxy=running_proxy, extension=tiny)
    family = processes.family(browser.driver.service.process.pid)
    assert len(family) > 2, "driver, browser and its helpers are seen"
    browser.quit()
    assert processes.wait_gone(family, seconds=0) == []
    assert not browser.folder.exists()


def test_an_unknown_browser_is_named(tiny, running_proxy):
    with pytest.raises(NoBrowser, match="'netscape'; it can be chromium or firefox"):
        Browser("netscape", proxy=running_proxy, extension=tiny)


def test_a_missing_browser_is_said(tiny, running_proxy, monkeypatch):
    monkeypatch.setattr("browser.find.chromium", lambda: "/no/such/chromium")
    monkeypatch.setattr("browser.find.chromedriver", lambda browser: "/no/such/chromedriver")
    with pytest.raises(NoBrowser, match=r"Chromium did not start: [\s\S]*Run .setup/browser"):
        Browser("chromium", proxy=running_proxy, extension=tiny)


@contextmanager
def listening():
    """A server that anyone on this computer may ask; gives its address and what it heard."""
    heard = []

    class Listener(BaseHTTPRequestHandler):
        def handle(self):
            heard.append(self.rfile.readline())

    with ThreadingHTTPServer(("127.0.0.1", 0), Listener) as server:
        threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}/", heard
        server.shutdown()
