"""Raw JSON jobs in, JSON verdicts out: what the service and the command line share."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from marshmallow import ValidationError

from .answer import answer
from .judge import judge
from .schemas import JobSchema, SettingsSchema
from .settings import Settings
from .sighting import Sighting

_JOB = JobSchema()
_SETTINGS = SettingsSchema()

EARLIEST, LATEST = 2000, 2100
"""Years in which a sighting can have been made; anything else is a wrong clock or a wrong text."""


def score(job: Any, settings: Settings) -> dict[str, Any]:
    """The verdict on one raw job, or an answer that names what is wrong with it. Never raises."""
    try:
        loaded = _JOB.load(job)
    except ValidationError as error:
        given = job.get("id") if isinstance(job, dict) else None
        return {
            "id": given if isinstance(given, str) else None,
            "error": {
                "error": "bad_job",
                "message": "This job could not be understood; the others were judged.",
                "hint": "Correct the fields named here and send the job again.",
                "fields": problems(error.messages),
            },
        }
    sighting, unread = _sighting(loaded, loaded["id"], loaded["place"])
    if loaded["earlier"]:
        earlier, wrong = _sighting(loaded["earlier"], loaded["id"], "job_page")
        sighting, unread = replace(sighting, earlier=earlier), unread + wrong
    told = answer(judge(sighting, settings), settings)
    told["unread"] += unread
    return told


def load_settings(raw: Any) -> Settings:
    """Settings from raw JSON. Raises marshmallow.ValidationError, which names each wrong field."""
    settings: Settings = _SETTINGS.load(raw)
    return settings


def problems(messages: Any, path: str = "") -> dict[str, list[str]]:
    """marshmallow's nested messages as one flat table: "settings.rules.cost" -> what is wrong."""
    if isinstance(messages, Mapping):
        flat: dict[str, list[str]] = {}
        for name, inner in messages.items():
            # marshmallow reports a Dict's wrong values one level below the key, under "value".
            here = path if name in ("_schema", "value") and path else f"{path}.{name}" if path else str(name)
            flat |= problems(inner, here)
        return flat
    return {
        path or "body": [str(message) for message in ([messages] if isinstance(messages, str) else messages)]
    }


def _sighting(seen: Mapping[str, Any], job_id: str, place: str) -> tuple[Sighting, list[dict[str, str]]]:
    seen_at, unread = _moment(seen["seen_at"])
    return Sighting(job_id, place, seen_at, seen["blocks"], seen["fields"]), unread


def _moment(raw: Any) -> tuple[datetime | None, list[dict[str, str]]]:
    """When the job was seen; without it ages are as shown, and what needs the date is unknown."""
    if raw is None:
        return None, []
    reason = "not a moment with a time zone, such as 2026-11-22T21:01:00Z"
    try:
        seen_at = datetime.fromisoformat(raw)
        if seen_at.tzinfo and EARLIEST < seen_at.year < LATEST:
            return seen_at, []
    except (TypeError, ValueError):
        pass
    return None, [{"field": "seen_at", "label": "Time of reading", "text": str(raw)[:200], "reason": reason}]
