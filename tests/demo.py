"""Show SureBid at work: a real browser, the extension as it is shipped, and sample jobs from this computer.

With a screen it opens a window to look around in. Without one it visits every sample job, prints the verdicts
and saves pictures.
"""

import json
import os
import shutil
import signal
import sys
from contextlib import ExitStack, suppress

import click
from selenium.common.exceptions import WebDriverException
from selenium.webdriver.support.wait import WebDriverWait

from browser.badge import Badge
from browser.launch import NoBrowser
from browser.proxy import Proxy
from browser.report import hosts
from browser.service import Service, answers
from browser.session import ROOT, Browser
from browser.site import PAGES, Site
from surebid.server import answers as surebid_answers
from surebid.service import DEFAULT_PORT

PICTURES = ROOT / ".demo"


@click.command(help=__doc__)
@click.option("--port", default=DEFAULT_PORT, show_default=True, help="Where the service listens.")
@click.option("--headless", is_flag=True, help="Print the verdicts, even where there is a screen.")
@click.option("--keep-open", is_flag=True, help="Keep service and sample jobs running until Ctrl-C.")
def main(port: int, headless: bool, keep_open: bool) -> None:
    for ended in (signal.SIGTERM, signal.SIGHUP):  # from outside, or with its terminal: as by Ctrl-C
        signal.signal(ended, signal.default_int_handler)
    headed = not headless and has_screen()
    with ExitStack() as started:
        try:
            port = start_service(port, started)
            site = Site()
            started.callback(site.close)
            proxy = Proxy(site.port)
            started.callback(proxy.close)
            browser = Browser(proxy=proxy, headed=headed)
            started.callback(browser.quit)
            profile = json.loads((PAGES / "profile.json").read_text("utf-8"))
            browser.set_storage({"skills": profile["skills"], "port": port})
            if headed:
                look_around(browser)
                return
            tour(browser, site)
            if keep_open:
                click.echo("The service keeps running; Ctrl-C stops it.")
                signal.pause()
        except (NoBrowser, RuntimeError) as error:
            raise click.ClickException(str(error)) from error
        except KeyboardInterrupt:
            click.echo("\nStopped.")


def start_service(port: int, started: ExitStack) -> int:
    """Return the port of a running service; a service that we start ends with the demo."""
    if surebid_answers(port):
        click.echo(f"SureBid already answers on port {port}: using it.")
        return port
    taken = answers(port)
    service = Service(None if taken else port)
    started.callback(service.close)
    if taken:
        click.echo(f"Another program uses port {port}: SureBid answers on {service.port} for this demo.")
    return service.port


def look_around(browser: Browser) -> None:
    """Open the list of sample jobs, and return when the person has closed the window."""
    browser.open("/")
    click.echo("Open any sample job in the browser's window. Close the window, or press Ctrl-C here, to end.")
    until_closed = WebDriverWait(browser.driver, timeout=float("inf"), poll_frequency=0.5)
    with suppress(WebDriverException):  # so says a driver whose browser is gone
        until_closed.until(lambda driver: not driver.window_handles)
    click.echo("The window was closed.")


def tour(browser: Browser, site: Site) -> None:
    """Visit every sample job: print its verdict, and keep pictures of the page and of the explanation."""
    shutil.rmtree(PICTURES, ignore_errors=True)
    browser.set_size(1280, 900)
    rows = []
    with click.progressbar(site.pages.items(), label="Opening sample jobs", file=sys.stderr) as pages:
        for path, folder in pages:
            browser.open(path)
            badges = browser.wait(lambda: finished(browser), message=f"No verdict on {folder.name}")
            for badge in badges:
                rows.append((folder.name, badge.find(".badge").text, badge.find(".headline").text))
            browser.screenshot(PICTURES / f"{folder.name}.png")
            # A slide-over stands last, and covers the list under it.
            badge = badges[-1] if folder.name.startswith("slide-over") else badges[0]
            if badge.all("button.badge"):
                badge.click()
                browser.wait(lambda badge=badge: badge.find("[role=dialog]").is_displayed())
                browser.screenshot(PICTURES / f"{folder.name}-explained.png")
    with browser.popup():
        browser.set_size(400, 600)
        browser.screenshot(PICTURES / "popup.png")
    print_table([("JOB", "VERDICT", "REASON"), *rows])
    click.echo(f"\nPictures of each page, its explanation and the popup: {os.path.relpath(PICTURES)}{os.sep}")


def finished(browser: Browser) -> list[Badge]:
    """Return the page's badges, the job that the page is about first, once none of them is reading any more."""
    badges = [browser.inside(host) for host in hosts(browser)]
    states = [badge.find(".badge").get_attribute("data-verdict") for badge in badges]
    return [] if "loading" in states else badges


def print_table(rows: list[tuple[str, str, str]]) -> None:
    job, word, _ = (max(map(len, column)) for column in zip(*rows, strict=True))
    for row in rows:
        click.echo(f"{row[0]:{job}}  {row[1]:{word}}  {row[2]}")


def has_screen() -> bool:
    if sys.platform in ("darwin", "win32"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


if __name__ == "__main__":
    main()
