"""The three addresses of `/v1`: who answers, the rules, and verdicts."""

from typing import Any

from flask import Blueprint, request

from .rules import RULES, TIPS
from .schemas import RulesSchema, VerdictsRequestSchema
from .scoring import score
from .version import API_VERSION, __version__

api = Blueprint("api", __name__, url_prefix=f"/v{API_VERSION}")

_REQUEST = VerdictsRequestSchema()
CATALOGUE: dict[str, Any] = RulesSchema().dump(
    {"tips": [{"tip": tip, "title": title} for tip, title in TIPS.items()], "rules": RULES}
)


@api.get("/hello")
def hello() -> dict[str, Any]:
    """Who answers, and which versions of the contract it speaks."""
    return {"name": "SureBid", "version": __version__, "api": [API_VERSION]}


@api.get("/rules")
def rules() -> dict[str, Any]:
    """Every rule with its texts and options, grouped by the post's tips."""
    return CATALOGUE


@api.post("/verdicts")
def verdicts() -> dict[str, Any]:
    """Verdicts on 1 to 100 jobs, in the order asked; one bad job never fails the others."""
    asked = _REQUEST.load(request.get_json())
    return {"verdicts": [score(job, asked["settings"]) for job in asked["jobs"]]}
