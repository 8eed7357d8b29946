"""What the extension drew beside a title.

It lives in a closed shadow root, which the page cannot look into; WebDriver can, in Chromium and in Firefox.
"""

from selenium.webdriver.common.by import By
from selenium.webdriver.remote.shadowroot import ShadowRoot
from selenium.webdriver.remote.webelement import WebElement

TITLE = ".job-details-card h4"
"""The title on a job page; the badge's element comes directly after it."""


class Badge:
    """The inside of one of our shadow roots."""

    def __init__(self, root: ShadowRoot):
        self._root = root

    @property
    def text(self) -> str:
        """All the text that can be seen, one line a part."""
        return "\n".join(text for part in self.all(":host > *") if (text := part.text))

    def find(self, css: str) -> WebElement:
        """Return the first element that matches; selenium's NoSuchElementException if there is none."""
        return self._root.find_element(By.CSS_SELECTOR, css)

    def all(self, css: str) -> list[WebElement]:
        """Return all elements that match."""
        return self._root.find_elements(By.CSS_SELECTOR, css)

    def click(self, css: str = "button.badge") -> None:
        """Click as a person does: the page gets a trusted event, and what is covered cannot be clicked."""
        self.find(css).click()
