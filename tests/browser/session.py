"""A browser with the extension in it, with helpers that read like sentences."""

import json
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from selenium.common import exceptions
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.wait import WebDriverWait

from browser import launch, processes
from browser.badge import TITLE, Badge
from browser.proxy import Proxy
from browser.site import HOST

ROOT = Path(__file__).parents[2]
NOT_YET = (
    exceptions.NoSuchElementException,
    exceptions.NoSuchShadowRootException,
    exceptions.StaleElementReferenceException,
)
RESET_STORAGE = """
const [keep, done] = arguments;
(async () => {
  for (const area of ["sync", "local", "session"]) {
    const wanted = area === "sync" ? keep : {};
    const found = await chrome.storage[area].get(null);
    const extra = Object.keys(found).filter((key) => !(key in wanted));
    const missing = Object.keys(wanted).filter((key) => found[key] !== wanted[key]);
    // Written only where something differs: browsers allow 120 writes a minute to storage.sync.
    if (extra.length) await chrome.storage[area].remove(extra);
    if (missing.length) await chrome.storage[area].set(wanted);
  }
})().then(() => done(null), (error) => done(String(error)));
"""
CLOSE_OTHERS = """
const done = arguments[0];
chrome.tabs.getCurrent(async ({ id }) => {
  const others = (await chrome.tabs.query({})).filter((tab) => tab.id !== id).map((tab) => tab.id);
  await chrome.tabs.remove(others);
  done(others.length);
});
"""
SET_STORAGE = """
const [area, values, done] = arguments;
chrome.storage[area].set(values).then(() => done(null), (error) => done(String(error)));
"""


class Browser:
    """One running browser; `driver` is Selenium's, for what has no helper here."""

    def __init__(
        self,
        kind: str | None = None,
        *,
        proxy: Proxy,
        extension: Path = ROOT,
        headed: bool = False,
        folder: Path | None = None,
    ):
        """Start Chromium or Firefox (SUREBID_BROWSER says which by default) and load the extension."""
        self.kind = kind or os.environ.get("SUREBID_BROWSER", "chromium")
        self.extension = extension
        self.folder = folder or launch.new_folder()
        try:
            self.manifest = json.loads((extension / "manifest.json").read_text("utf-8"))
            gecko = self.manifest.get("browser_specific_settings", {}).get("gecko", {}).get("id")
            self.driver = launch.start(self.kind, self.folder, proxy.port, gecko, headed)
        except BaseException:
            shutil.rmtree(self.folder, ignore_errors=True)
            raise
        try:
            self.extension_id = self.driver.webextension.install(path=str(extension))["extension"]
            self._close_welcome()
        except BaseException:
            self.quit()
            raise

    def _close_welcome(self) -> None:
        """Close the page that opens at an installation, once it is there; drivers do not list it."""
        if not (self.extension / "extension" / "welcome").is_dir():
            return
        self._open_popup()
        self.wait(
            lambda: self.driver.execute_async_script(CLOSE_OTHERS), message="The welcome page did not open"
        )
        self.driver.get("about:blank")

    def open(self, path: str = "/") -> None:
        """Open a page of www.upwork.com, as a person does who types its address."""
        self.driver.get(f"https://{HOST}{path}")

    def extension_url(self, path: str) -> str:
        """Return the address of one of the extension's own pages."""
        if self.kind == "firefox":
            return f"moz-extension://{launch.FIREFOX_UUID}/{path}"
        return f"chrome-extension://{self.extension_id}/{path}"

    def wait(self, condition: Callable[[], Any], seconds: float = 10, message: str = "") -> Any:
        """Return what `condition` returns as soon as it is true; an element not there yet is not true."""
        waiting = WebDriverWait(self.driver, seconds, poll_frequency=0.05, ignored_exceptions=NOT_YET)
        try:
            return waiting.until(lambda _: condition())
        except exceptions.TimeoutException:
            where = self.driver.current_url
        raise AssertionError(f"{message or 'It did not come true'} (waited {seconds} s at {where})")

    def host(self, title: str = TITLE) -> WebElement:
        """Return the element that the extension put beside the title."""
        return self.driver.find_element(By.CSS_SELECTOR, f"{title} + *")

    def inside(self, host: WebElement) -> Badge:
        """Return what is in the element's closed shadow root."""
        return Badge(host.shadow_root)

    def badge(self, title: str = TITLE, seconds: float = 10) -> Badge:
        """Return the badge beside the title once it is there."""
        return self.wait(lambda: self.inside(self.host(title)), seconds, f"No badge appeared after {title!r}")

    @contextmanager
    def popup(self) -> Iterator[None]:
        """Work in the popup, opened in its own tab (no driver can click the toolbar), then come back."""
        first = self.driver.current_window_handle
        self.driver.switch_to.new_window("tab")
        try:
            self._open_popup()
            yield
        finally:
            self.driver.close()
            self.driver.switch_to.window(first)

    def set_storage(self, values: dict[str, Any], area: str = "sync") -> None:
        """Store values as the popup and the options page do, and come back to the tab."""
        with self.popup():
            self._run(SET_STORAGE, area, values)

    def storage(self, area: str = "sync") -> dict[str, Any]:
        """Return everything that is stored."""
        with self.popup():
            script = "chrome.storage[arguments[0]].get(null).then(arguments[1]);"
            return self.driver.execute_async_script(script, area)

    def reset(self, **stored: Any) -> None:
        """Make a clean state: one empty new tab, and nothing in the extension's storage but `stored`."""
        old = self.driver.window_handles
        self.driver.switch_to.new_window("tab")
        new = self.driver.current_window_handle
        self._open_popup()
        self._run(RESET_STORAGE, stored)
        self.set_dark(False)
        self.driver.get("about:blank")
        for handle in old:
            self.driver.switch_to.window(handle)
            self.driver.close()
        self.driver.switch_to.window(new)

    def set_size(self, width: int, height: int) -> None:
        """Set the size of the tab's visible part, also smaller than windows can be."""
        tab = self.driver.current_window_handle
        self.driver.browsing_context.set_viewport(context=tab, viewport={"width": width, "height": height})

    def set_dark(self, dark: bool = True) -> None:
        """Let the person prefer dark colours, or have no preference."""
        if self.kind == "firefox":
            name = "layout.css.prefers-color-scheme.content-override"
            change = f"setIntPref('{name}', 0)" if dark else f"clearUserPref('{name}')"
            with self.driver.context("chrome"):
                self.driver.execute_script(f"Services.prefs.{change}")
        else:
            feature = {"name": "prefers-color-scheme", "value": "dark" if dark else ""}
            self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [feature]})

    def screenshot(self, path: Path) -> None:
        """Save a picture (.png) of what can be seen."""
        path.parent.mkdir(parents=True, exist_ok=True)
        if not self.driver.save_screenshot(str(path)):
            raise OSError(f"The picture could not be written to {path}.")

    def quit(self, *, keep: bool = False) -> None:
        """End the browser; no process stays, and no file of it unless they are to be kept for another."""
        started = processes.family(self.driver.service.process.pid)
        launch.end(self.driver)
        processes.end(processes.wait_gone(started))
        if not keep:
            shutil.rmtree(self.folder)

    def _open_popup(self) -> None:
        self.driver.get(self.extension_url(self.manifest["action"]["default_popup"]))

    def _run(self, script: str, *arguments: Any) -> None:
        error = self.driver.execute_async_script(script, *arguments)
        assert error is None, f"The extension's storage refused: {error}"
