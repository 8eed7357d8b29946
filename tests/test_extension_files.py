"""The extension asks for no more than it needs, and its code does nothing that SureBid promises not to do."""

import json
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
MANIFEST = json.loads((ROOT / "manifest.json").read_text("utf-8"))
SCRIPTS = sorted((ROOT / "extension").rglob("*.js"))
CONTENT = MANIFEST["content_scripts"][0]["js"]


def code(path: Path) -> str:
    """A script without its comments, which may name what is banned."""
    text = re.sub(r"/\*.*?\*/", "", path.read_text("utf-8"), flags=re.DOTALL)
    return re.sub(r"(?<!:)//.*", "", text)


def test_the_manifest_asks_for_no_more_than_this():
    assert MANIFEST["permissions"] == ["storage"]
    (content,) = MANIFEST["content_scripts"]
    assert content["matches"] == [
        f"https://www.upwork.com/{part}/*"
        for part in ("jobs", "nx/search", "nx/find-work", "nx/proposals", "ab/proposals")
    ]
    allowed = {
        "manifest_version", "name", "version", "description", "minimum_chrome_version", "browser_specific_settings",
        "icons", "action", "options_ui", "permissions", "background", "content_scripts", "content_security_policy",
    }  # fmt: skip
    assert set(MANIFEST) == allowed, "a new key can be a new right: justify it here and in the README"
    policy = MANIFEST["content_security_policy"]["extension_pages"]
    assert "default-src 'none'" in policy and "connect-src http://127.0.0.1:*" in policy
    assert "unsafe" not in policy and "https:" not in policy
    assert MANIFEST["browser_specific_settings"]["gecko"]["data_collection_permissions"] == {
        "required": ["websiteContent"]
    }


def test_every_file_of_the_manifest_exists():
    background = MANIFEST["background"]
    named = [
        *CONTENT,
        background["service_worker"],
        *background["scripts"],
        MANIFEST["action"]["default_popup"],
        MANIFEST["options_ui"]["page"],
    ]
    named += [*MANIFEST["icons"].values(), *MANIFEST["action"]["default_icon"].values()]
    missing = [name for name in named if not (ROOT / name).is_file()]
    assert not missing


BANNED = {
    "page text as HTML": r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment",
    "code from text": r"\beval\(|new Function|setTimeout\(\s*[\"'`]",
    "polling": r"setInterval",
    "a link to the page's own scripts": r"window\.postMessage|externally_connectable|onMessageExternal",
}
SCROLLS = "extension/content/spotlight.js"
BANNED_ON_THE_PAGE = {
    "requests": r"\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|new Image|import\(",
    "acting for the person": r"\.click\(|\.submit\(|dispatchEvent|\.scroll(To|By|IntoView)?\(",
    "going elsewhere": r"location\.(href|assign|replace|reload)\s*[=(]|history\.",
    "fields that the page could listen to": r"contenteditable|\"(input|textarea)\"",
}


@pytest.mark.parametrize("what", BANNED)
def test_no_script_does(what):
    found = [path.name for path in SCRIPTS if re.search(BANNED[what], code(path))]
    assert not found, f"{what}: {found}"


@pytest.mark.parametrize("what", BANNED_ON_THE_PAGE)
def test_no_content_script_does(what):
    found = {name for name in CONTENT if re.search(BANNED_ON_THE_PAGE[what], code(ROOT / name))}
    assert found == ({SCROLLS} if what == "acting for the person" else set()), f"{what}: {found}"


def test_the_page_is_scrolled_by_one_click_alone():
    """ "Show on page" is the one thing that moves the page, and a person has asked for it."""
    assert re.findall(r"\.scroll\w*\(", code(ROOT / SCROLLS)) == [".scrollIntoView("]
    assert not re.search(r"\.click\(|\.submit\(|dispatchEvent", code(ROOT / SCROLLS))


def test_only_one_script_talks_to_the_service():
    assert [path.name for path in SCRIPTS if re.search(r"\bfetch\(", code(path))] == ["service.js"]


def test_every_listener_on_the_interface_asks_for_a_trusted_event():
    """Events that scripts make are not a person's: handlers go through Elements.onTrusted."""
    for path in SCRIPTS:
        for line in code(path).splitlines():
            if re.search(r"addEventListener\(.(click|keydown|change|pointerdown|input)", line):
                pytest.fail(f"{path.name}: {line.strip()}")
