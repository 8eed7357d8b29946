"""What tests share: the stand-in for Upwork, the real service, and a real browser with the extension in it.

Browser, service and site start once and are brought back to a clean state before each test.
"""

import os
import signal
from collections.abc import Iterator

import pytest

from api_client import app, client  # noqa: F401
from browser import processes
from browser.recorder import recorder, running_recorder  # noqa: F401


def pytest_configure(config: pytest.Config) -> None:
    # Ended from outside, we still end what we started: fixtures are torn down as after Ctrl-C.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    config.addinivalue_line(
        "markers", "browser: needs a real browser (make e2e runs these, make unit the others)"
    )


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark every test that uses the `browser` fixture."""
    for item in items:
        if "browser" in getattr(item, "fixturenames", ()):
            item.add_marker("browser")


@pytest.fixture(scope="session", autouse=True)
def nothing_left() -> Iterator[None]:
    """Fail the run if it leaves a process behind. Set up first, so checked last."""
    yield
    ours = [process for process in processes.family(os.getpid()) if process.pid != os.getpid()]
    left = processes.wait_gone(ours)
    processes.end(left)
    assert not left, f"The tests left processes running (now ended): {left}"


@pytest.fixture(scope="session")
def running_site():
    from browser.site import Site

    site = Site()
    yield site
    site.close()


@pytest.fixture
def site(running_site):
    """The stand-in for www.upwork.com, with nothing asked of it yet and only the sample pages."""
    running_site.reset()
    return running_site


@pytest.fixture(scope="session")
def running_proxy(running_site):
    from browser.proxy import Proxy

    proxy = Proxy(running_site.port)
    yield proxy
    proxy.close()


@pytest.fixture
def proxy(running_proxy):
    """The browser's only way out, with nothing asked of it yet."""
    running_proxy.asked.clear()
    return running_proxy


@pytest.fixture(scope="session")
def running_service():
    from browser.service import Service

    service = Service()
    yield service
    service.close()


@pytest.fixture
def service(running_service):
    """The real service on a free port; started again if the test before ended it, and never left paused."""
    if not running_service.running:
        running_service.start()
    yield running_service
    if running_service.running:
        running_service.resume()


@pytest.fixture(scope="session")
def running_browser(running_proxy):
    from browser.launch import NoBrowser
    from browser.session import Browser

    try:
        browser = Browser(proxy=running_proxy)
    except NoBrowser as error:
        pytest.fail(str(error), pytrace=False)
    yield browser
    browser.quit()


@pytest.fixture
def browser(site, proxy, service, running_browser):
    """A browser with the extension as it is shipped, one empty tab, no settings but the service's port."""
    running_browser.reset(port=service.port)
    site.requests.clear()
    proxy.asked.clear()
    return running_browser
