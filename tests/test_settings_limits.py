"""What the extension lets a person set is what the service takes."""

import re
from pathlib import Path

import pytest
from marshmallow import ValidationError

from surebid.rules import RULES
from surebid.schemas import SettingsSchema
from surebid.settings import Profile

SOURCE = (Path(__file__).parents[1] / "extension/shared/settings.js").read_text("utf-8")
MEND = "make LIMITS in extension/shared/settings.js and the schemas in backend/surebid/schemas.py agree"


def limits():
    table = re.search(r"LIMITS = Object.freeze\(\{(.*?)\}\)", SOURCE).group(1)
    found = re.findall(r"(\w+): \[([\d._]+), ([\d._]+)\]", table)
    return {name: (float(low), float(high)) for name, low, high in found}


def taken(settings):
    try:
        SettingsSchema().load(settings)
    except ValidationError:
        return False
    return True


@pytest.mark.parametrize("name", ["min_hourly", "min_budget", "connect_price"])
def test_numbers_have_the_same_limits(name):
    low, high = limits()[name]
    wrap = (
        (lambda value: {name: value})
        if name == "connect_price"
        else (lambda value: {"profile": {name: value}})
    )
    assert taken(wrap(low)) and taken(wrap(high)), MEND
    assert not taken(wrap(low - 0.001)) and not taken(wrap(high + 0.001)), MEND


def test_skills_have_the_same_limits():
    most = int(re.search(r"MOST_SKILLS = (\d+)", SOURCE).group(1))
    longest = int(re.search(r"LONGEST_SKILL = (\d+)", SOURCE).group(1))
    for many, long, fits in ((most, longest, True), (most + 1, 1, False), (1, longest + 1, False)):
        skills = [{"name": "x" * long} for _ in range(many)]
        assert taken({"profile": {"skills": skills}}) == fits, MEND


def test_the_price_of_a_connect_has_the_same_default():
    default = re.search(r"connect_price: ([\d.]+)", SOURCE.split("DEFAULTS")[1]).group(1)
    assert float(default) == Profile().connect_price, MEND


def test_renamed_rules_lead_to_rules_that_exist():
    table = re.search(r"RENAMED = Object.freeze\((.*?)\);", SOURCE, re.DOTALL).group(1)
    pairs = re.findall(r"(\w+): \"(\w+)\"", table)
    ids = {rule.id for rule in RULES}
    for old, new in pairs:
        assert new in ids, (
            f"RENAMED in extension/shared/settings.js leads from {old} to {new}, which is no rule"
        )
        assert old not in ids, f"{old} is a rule: take it out of RENAMED in extension/shared/settings.js"
