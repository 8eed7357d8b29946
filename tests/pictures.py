"""The README's pictures: `make pictures` takes them anew from the sample pages."""

import json
from contextlib import ExitStack
from pathlib import Path

from browser.proxy import Proxy
from browser.report import hosts
from browser.service import Service
from browser.session import Browser
from browser.site import PAGES, Site

FOLDER = Path(__file__).parent / "pictures"


def path_of(name: str) -> str:
    """Return where a sample page stands."""
    return json.loads((PAGES / name / "expected.json").read_text("utf-8"))["path"]


def settled(browser: Browser) -> list:
    """Return the page's badges once each has its verdict."""
    badges = [browser.inside(host) for host in hosts(browser)]
    states = [badge.find(".badge").get_attribute("data-verdict") for badge in badges]
    return [] if "loading" in states else badges


def main() -> None:
    """Take every picture."""
    skills = json.loads((PAGES / "profile.json").read_text("utf-8"))["skills"]
    with ExitStack() as started:
        site, service = Site(), Service()
        started.callback(site.close)
        started.callback(service.close)
        proxy = Proxy(site.port)
        started.callback(proxy.close)
        browser = Browser(proxy=proxy)
        started.callback(browser.quit)
        browser.set_storage({"skills": skills, "port": service.port})
        browser.set_size(1280, 800)
        browser.open(path_of("hired-one-of-one"))
        browser.wait(lambda: settled(browser))[0].click()
        browser.screenshot(FOLDER / "explanation.png")
        browser.open(path_of("list-search-server"))
        browser.wait(lambda: settled(browser))
        browser.screenshot(FOLDER / "list.png")


if __name__ == "__main__":
    main()
