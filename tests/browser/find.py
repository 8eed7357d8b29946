"""Find a Chromium or Chrome on this computer, and the chromedriver that fits it.

`python -m browser.find` prints what was found, for the set-up; exit code 1 says that there is none.
"""

import functools
import re
import shutil
import subprocess
import sys

CHROMIUM = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
)


@functools.cache
def chromium() -> str | None:
    """Return the path of a Chromium that runs, or None."""
    return next((path for name in CHROMIUM if (path := shutil.which(name)) and version(path)), None)


def chromedriver(browser: str) -> str | None:
    """Return the path of an installed chromedriver of the browser's own version, or None."""
    driver = shutil.which("chromedriver")
    return driver if driver and version(driver) == version(browser) else None


@functools.cache
def version(path: str) -> str | None:
    """Return the major version that a program says it has, or None if it does not run.

    Ubuntu's `chromium-browser` is a stub that only says "install the snap", and a snap's Chromium may not
    read the folders that tests use. Neither counts.
    """
    try:
        said = subprocess.run([path, "--version"], capture_output=True, text=True, timeout=30)
    except (OSError, subprocess.TimeoutExpired):
        return None
    number = re.search(r"\b(\d+)\.\d+\.\d+", said.stdout)
    return number[1] if number and said.returncode == 0 and " snap" not in said.stdout else None


if __name__ == "__main__":
    if not (found := chromium()):
        sys.exit(1)
    sys.stdout.write(f"{found} (version {version(found)})\n")
