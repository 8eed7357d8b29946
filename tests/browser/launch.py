"""Start Chromium or Firefox behind the proxy, in a fresh profile, ready to take an unpacked extension."""

import json
import os
import shutil
import sys
import tempfile
from contextlib import suppress
from pathlib import Path

from selenium import webdriver
from selenium.common.exceptions import WebDriverException

from browser import find

QUIET = (
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
FIREFOX_UUID = "5b1d0000-0000-4000-8000-000000005b1d"
"""The host of moz-extension:// addresses, random unless it is pinned."""

OWN_GROUP = {"start_new_session": True}
"""Ctrl-C in the terminal shall reach us alone: we end the browser in order."""


class NoBrowser(Exception):  # noqa: N818
    """No browser could be started; the text says what to do."""


def start(kind: str, folder: Path, proxy_port: int, gecko_id: str | None, headed: bool) -> webdriver.Remote:
    """Return a driver of a new browser that keeps all its files in `folder`."""
    starters = {"chromium": _chromium, "firefox": _firefox}
    if kind not in starters:
        raise NoBrowser(f"SUREBID_BROWSER is {kind!r}; it can be chromium or firefox.")
    try:
        return starters[kind](folder, proxy_port, gecko_id, headed)
    except WebDriverException as error:
        said = (error.msg or type(error).__name__).strip().splitlines()[0].split("; For documentation")[0]
        raise NoBrowser(f"{kind.capitalize()} did not start: {said}\n{_advice(kind)}") from error


def _chromium(folder: Path, proxy_port: int, gecko_id: str | None, headed: bool) -> webdriver.Remote:
    options = webdriver.ChromeOptions()
    # Chromium calls a page public or local by the address that it came from, here the proxy's. The real site
    # is public: only so is 127.0.0.1 guarded against the page as it is there.
    space = f"--ip-address-space-overrides=127.0.0.1:{proxy_port}=public"
    for flag in (*QUIET, space, f"--user-data-dir={folder / 'profile'}"):
        options.add_argument(flag)
    if not headed:
        options.add_argument("--headless=new")
    if sys.platform == "linux":
        options.add_argument("--disable-dev-shm-usage")  # containers have little of it
        if os.geteuid() == 0:
            options.add_argument("--no-sandbox")  # Chromium refuses to run as root with it
    options.enable_webextensions = True
    browser = find.chromium()
    driver = browser and find.chromedriver(browser)
    if browser:
        options.binary_location = browser
    # Without paths, Selenium's own manager looks for a browser and a driver, and fetches what is missing.
    service = webdriver.ChromeService(executable_path=driver, popen_kw=OWN_GROUP)
    return webdriver.Chrome(_shared(options, proxy_port), service)


def _firefox(folder: Path, proxy_port: int, gecko_id: str | None, headed: bool) -> webdriver.Remote:
    options = webdriver.FirefoxOptions()
    if not headed:
        options.add_argument("-headless")
    options.set_preference("extensions.webextensions.uuids", json.dumps({gecko_id: FIREFOX_UUID}))
    if browser := shutil.which("firefox") or shutil.which("firefox-esr"):
        options.binary_location = browser
    service = webdriver.FirefoxService(
        executable_path=shutil.which("geckodriver") or os.environ.get("SUREBID_GECKODRIVER"),
        service_args=["--allow-system-access"],  # to switch to dark colours, see Browser.set_dark
        env={**os.environ, "TMPDIR": str(folder)},  # the profile is made there
        popen_kw=OWN_GROUP,
    )
    return webdriver.Firefox(_shared(options, proxy_port), service)


def end(driver: webdriver.Remote) -> None:
    """End the browser and its driver.

    Selenium would first close its BiDi connection under the thread that reads it, which then often sleeps on for
    ten seconds. So that thread is woken and let go before; Selenium has no public way to do it.
    """
    with suppress(AttributeError):
        bidi = driver._websocket_connection
        bidi._ws.sock.abort()
        bidi._ws_thread.join(5)
    with suppress(WebDriverException):
        driver.quit()


def _shared(options, proxy_port: int):
    options.enable_bidi = True
    options.accept_insecure_certs = True
    options.proxy = webdriver.Proxy({"proxyType": "manual", "sslProxy": f"127.0.0.1:{proxy_port}"})
    return options


def _advice(kind: str) -> str:
    if kind == "chromium":
        return "Run .setup/browser, or install Chromium or Chrome yourself."
    return "Firefox needs geckodriver on the PATH, or its path in SUREBID_GECKODRIVER."


def new_folder() -> Path:
    """Make the folder for one browser's files; the name is short because sockets inside have short limits."""
    return Path(tempfile.mkdtemp(prefix="surebid-"))
