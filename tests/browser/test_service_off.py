"""The service fails in every way it can, and comes back: plain words, no verdict, and no reload to mend it."""

import http.server
import json
import threading
from typing import ClassVar

import pytest

from browser.site import PAGES
from browser.test_badge import path_of, verdict_of

PATH = path_of("fifty-proposals")


def test_off_says_so_and_how_to_start_it(browser, service):
    service.stop()
    browser.open(PATH)
    badge = verdict_of(browser, "off")
    assert badge.find(".badge").text == "SureBid is not running"
    assert "surebid serve" in badge.find(".headline").text
    assert not badge.all("button"), "without a verdict there is nothing to open"


def test_it_recovers_by_itself(browser, service, site):
    service.stop()
    browser.open(PATH)
    verdict_of(browser, "off")
    service.start()
    browser.wait(
        lambda: browser.badge().find(".badge").get_attribute("data-verdict") == "skip",
        35,
        "It did not recover",
    )
    assert site.requests == [("GET", PATH)], "the page was not loaded again"


def test_killed_while_a_verdict_stands(browser, service):
    """What was judged stays; what changes afterwards is grey, never an old verdict."""
    browser.open(PATH)
    verdict_of(browser, "skip")
    service.kill()
    browser.driver.execute_script(
        "document.querySelector('.posted-on-line span').textContent = '3 hours ago'"
    )
    verdict_of(browser, "off")


@pytest.fixture
def stranger():
    """Another program's web server on a port of this computer."""

    class Handler(http.server.BaseHTTPRequestHandler):
        asked: ClassVar[list] = []

        def do_GET(self):
            self.asked.append((self.command, self.headers.get("Origin")))
            body = json.dumps({"hello": "not SureBid"}).encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        do_POST = do_OPTIONS = do_GET  # noqa: N815

        def log_message(self, *args):
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
        yield server.server_address[1]
        server.shutdown()
    assert not [method for method, _ in Handler.asked if method == "POST"], "it was told about a job"


def test_another_program_on_the_port_is_told_apart(browser, stranger):
    browser.set_storage({"port": stranger})
    browser.open(PATH)
    verdict_of(browser, "stranger")


def test_a_service_that_hangs_is_told_apart(browser, service):
    browser.open(PATH)
    verdict_of(browser, "skip")
    service.pause()
    browser.driver.execute_script(
        "document.querySelector('.posted-on-line span').textContent = '3 hours ago'"
    )
    verdict_of(browser, "slow")
    service.resume()
    browser.wait(
        lambda: browser.badge().find(".badge").get_attribute("data-verdict") == "skip",
        35,
        "It did not recover",
    )


def test_there_are_pages_to_test_with():
    assert (PAGES / "fifty-proposals" / "source.html").exists()
