"""A verdict as the JSON that the service answers and the command line prints."""

from datetime import date
from typing import Any

from .finding import Finding, Level
from .judge import DECIDING, Verdict
from .reading import FACTS, Fact
from .rule import Rule
from .settings import Settings
from .sighting import Sighting
from .words import count, for_people, usd

NOT_ECHOED = ("description",)
"""Facts that stay out of the answer: whole texts, which the page has anyway."""

SILENT = (Level.OK, Level.UNKNOWN)


def answer(verdict: Verdict, settings: Settings) -> dict[str, Any]:
    """The verdict as plain JSON data; its shape is `schemas.VerdictSchema`."""
    return {
        "id": verdict.sighting.id,
        "place": verdict.sighting.place,
        "verdict": verdict.kind.value,
        "rank": verdict.rank,
        "preliminary": verdict.preliminary,
        "headline": verdict.headline,
        "earlier": _moment(verdict.sighting.earlier),
        "known": {"count": verdict.known, "of": len(DECIDING)},
        "cost": _cost(verdict, settings.profile.connect_price),
        "facts": {name: _fact(name, fact) for name, fact in verdict.facts.items() if name not in NOT_ECHOED},
        "findings": [_finding(rule, finding, verdict, settings) for rule, finding in verdict.findings],
        "would_be": {"without": {rule: kind.value for rule, kind in verdict.would_be.items()}},
        "unread": [
            {"field": it.field, "label": _label(it.field), "text": it.text, "reason": it.reason}
            for it in verdict.unread
        ],
        "missing": [{"field": name, "label": _label(name)} for name in verdict.missing],
        "off": [{"rule": rule.id, "title": rule.title} for rule in verdict.off],
    }


def _finding(rule: Rule, finding: Finding, verdict: Verdict, settings: Settings) -> dict[str, Any]:
    said: dict[str, Any] = {
        "rule": rule.id,
        "title": rule.title,
        "tip": rule.tip,
        "level": finding.level.value,
        "headline": finding.headline,
        "says": finding.says,
        "saw": [name for name in finding.saw if name in verdict.facts],
        "decisive": rule.id in verdict.decisive,
        "excused_by": list(finding.excused_by),
        "outweighed_by": list(verdict.outweighed_by) if finding.level is Level.MILD else [],
    }
    # Quiet rules are only listed by title, and lists of fifty jobs would carry their texts fifty times.
    if finding.level not in SILENT or finding.excused_by:
        said |= {"why": rule.why, "source": for_people(rule.source), "options": _options(rule, settings)}
    return said


def _options(rule: Rule, settings: Settings) -> list[dict[str, Any]]:
    setting = settings.rules.get(rule.id)
    chosen = setting.options if setting else {}
    return [
        {
            "title": option.title,
            "value": chosen.get(option.name, option.default),
            "unit": option.unit,
            "default": option.default,
            "source": for_people(option.source),
        }
        for option in rule.options
    ]


def _label(field: str) -> str:
    return FACTS[field].label if field in FACTS else field


def _moment(sighting: Sighting | None) -> str | None:
    return sighting.seen_at.isoformat() if sighting and sighting.seen_at else None


def _fact(name: str, fact: Fact) -> dict[str, Any]:
    told = {
        "label": FACTS[name].label,
        "value": fact.value.isoformat() if isinstance(fact.value, date) else fact.value,
        "unit": FACTS[name].unit,
        "text": fact.shown or _in_words(fact, FACTS[name].unit),
        "how": fact.how,
    }
    if fact.at_least:
        told["at_least"] = True
    if fact.seen_at:
        told["seen_at"] = fact.seen_at.isoformat()
    return told


def _in_words(fact: Fact, unit: str | None) -> str:
    value = fact.value
    if isinstance(value, (list, tuple)):
        text = ", ".join(map(str, value))
    elif isinstance(value, bool):
        text = "yes" if value else "no"
    elif unit == "usd":
        text = usd(value)
    elif unit in ("words", "days"):
        text = count(value, unit[:-1])
    else:
        text = str(value)
    return f"at least {text}" if fact.at_least else text


def _cost(verdict: Verdict, connect_price: float) -> dict[str, Any] | None:
    """What applying costs, in Connects and US dollars, and what it leaves of the balance on the page."""
    values = {
        name: verdict.facts[name].value
        for name in ("invited", "connects_required", "connects_available")
        if name in verdict.facts
    }
    connects = 0 if values.get("invited") else values.get("connects_required")
    if connects is None:
        return None
    available = values.get("connects_available")
    return {
        "connects": connects,
        "usd": round(connects * connect_price, 2),
        "available": available,
        "left": None if available is None else available - connects,
    }
