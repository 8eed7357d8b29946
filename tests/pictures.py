"""The README's pictures and the extension's icons: `make pictures` takes them anew."""

import base64
import json
from contextlib import ExitStack
from pathlib import Path

from browser.own_pages import visit
from browser.proxy import Proxy
from browser.report import hosts
from browser.service import Service
from browser.session import Browser
from browser.site import PAGES, Site

FOLDER = Path(__file__).parent / "pictures"
ICON_FOLDER = Path(__file__).parents[1] / "extension" / "icons"
ICONS = (16, 32, 48, 128)


def path_of(name: str) -> str:
    """Return where a sample page stands."""
    return json.loads((PAGES / name / "expected.json").read_text("utf-8"))["path"]


def settled(browser: Browser) -> list:
    """Return the page's badges once each has its verdict."""
    badges = [browser.inside(host) for host in hosts(browser)]
    states = [badge.find(".badge").get_attribute("data-verdict") for badge in badges]
    return [] if "loading" in states else badges


def draw_icon(browser: Browser, size: int) -> None:
    """Draw the mark in one size, on nothing."""
    mark = base64.b64encode((ICON_FOLDER / "mark.svg").read_bytes()).decode()
    style = f"display:block;width:{size}px;height:{size}px"
    page = f'<body style="margin:0"><img style="{style}" src="data:image/svg+xml;base64,{mark}">'
    browser.driver.get("data:text/html;base64," + base64.b64encode(page.encode()).decode())
    clear = {"color": {"r": 0, "g": 0, "b": 0, "a": 0}}
    browser.driver.execute_cdp_cmd("Emulation.setDefaultBackgroundColorOverride", clear)
    clip = {"x": 0, "y": 0, "width": size, "height": size, "scale": 1}
    shot = browser.driver.execute_cdp_cmd("Page.captureScreenshot", {"format": "png", "clip": clip})
    (ICON_FOLDER / f"{size}.png").write_bytes(base64.b64decode(shot["data"]))


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
        badge = browser.wait(lambda: settled(browser))[0]
        badge.click()
        badge.find(".row").click()
        browser.screenshot(FOLDER / "explanation.png")
        browser.open(path_of("list-search-server"))
        browser.wait(lambda: settled(browser))
        browser.screenshot(FOLDER / "list.png")
        for name, height in (("popup", 900), ("options", 1100), ("welcome", 900)):
            browser.set_size(400 if name == "popup" else 900, height)
            visit(browser, f"extension/{name}/{name}.html")
            browser.screenshot(FOLDER / f"{name}.png")
        for size in ICONS:
            draw_icon(browser, size)


if __name__ == "__main__":
    main()
