"""Whatever is written down twice agrees; each message says how to mend it."""

import json
import re
import sys
from pathlib import Path

from surebid.guard import HEADER
from surebid.reading import FACTS, FIELDS
from surebid.rules import RULES, TIPS
from surebid.service import DEFAULT_PORT
from surebid.verdict import Kind
from surebid.version import API_VERSION, __version__

ROOT = Path(__file__).parents[1]
EXTENSION = ROOT / "extension"
MANIFEST = json.loads((ROOT / "manifest.json").read_text("utf-8"))

sys.path.insert(0, str(ROOT / "backend" / "tools"))
import openapi  # noqa: E402
import rule_table  # noqa: E402

ON_NO_PAGE = {"client_enterprise"}
"""Fields that the service reads, though no page that was seen shows them."""

READ_APART = {"category"}
"""Read from the tab's title by sighting.js, since it stands nowhere on the page."""


def source(name: str) -> str:
    return (EXTENSION / name).read_text("utf-8")


def test_the_extension_reads_the_fields_that_the_service_knows():
    read = set()
    for layout in ("job", "tile", "apply"):
        table = source(f"content/{layout}_fields.js").split("fields: {")[1]
        found = set(re.findall(r"^        (\w+): \[", table, re.MULTILINE))
        assert found <= set(FIELDS), f"backend/surebid/reading/fields.py lacks {found - set(FIELDS)}"
        read |= found
    assert read | READ_APART | ON_NO_PAGE == set(FIELDS), (
        "extension/content/*_fields.js and backend/surebid/reading/fields.py name different fields: add the "
        "missing one to the other side"
    )


def test_versions_header_and_port():
    protocol = source("shared/protocol.js")
    assert MANIFEST["version"] == __version__, "set manifest.json's version to backend/surebid/version.py's"
    for name, value in (
        ("API_VERSION", API_VERSION),
        ("DEFAULT_PORT", DEFAULT_PORT),
        ("HEADER", f'"{HEADER}"'),
    ):
        assert f"{name}: {value}," in protocol, f"set {name} in extension/shared/protocol.js to {value}"


def test_every_verdict_has_a_word_on_the_badge():
    words = source("content/badge.js").split("const VERDICTS")[1]
    for kind in Kind:
        assert re.search(rf"^    {kind}: ", words, re.MULTILINE), (
            f"add {kind} to VERDICTS in extension/content/badge.js"
        )


def test_each_rule_is_its_file():
    files = {path.stem for path in (ROOT / "backend/surebid/rules").glob("[!_]*.py")}
    assert {rule.id for rule in RULES} == files, "add the rule to RULES in backend/surebid/rules/__init__.py"
    assert len({rule.title for rule in RULES}) == len(RULES), "two rules have the same title"


def test_each_rule_is_whole():
    for rule in RULES:
        assert rule.tip in TIPS, f"{rule.id} names a tip that is not in TIPS"
        assert set(rule.reads) <= set(FACTS), (
            f"{rule.id} reads facts that backend/surebid/reading does not give"
        )
        earlier = [it.id for it in RULES[: RULES.index(rule)]]
        assert set(rule.hears) <= set(earlier), (
            f"{rule.id} hears a rule that does not stand before it in RULES"
        )
        for words in (rule.title, rule.summary, rule.why, rule.source, rule.doc):
            assert len(words) >= 4, f"{rule.id} has an empty text"
        for option in rule.options:
            assert option.low <= option.default <= option.high, (
                f"{rule.id}.{option.name} lies outside its limits"
            )
            assert option.title and option.unit and option.source, f"{rule.id}.{option.name} lacks a text"


def test_what_is_derived_is_up_to_date():
    for made in (openapi, rule_table):
        assert made.FILE.read_text("utf-8") == made.text(), (
            f"{made.FILE.name} is out of date: run `make docs`"
        )
