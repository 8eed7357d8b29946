"""The HTTP contract as an OpenAPI document, made from the marshmallow schemas and the views' docstrings."""

import json
from pathlib import Path
from typing import Any

from apispec import APISpec
from apispec.ext.marshmallow import MarshmallowPlugin

from surebid import api, schemas
from surebid.guard import HEADER
from surebid.service import DEFAULT_PORT
from surebid.version import API_VERSION, __version__

FILE = Path(__file__).parents[1] / "openapi.json"

FAILURES = {
    400: "The body is not JSON, or the request came without a version.",
    403: "The sender is not an extension on this computer.",
    413: "The body is larger than 1 MiB.",
    415: "The body is not declared as JSON.",
    422: "Some fields are not as they should be; they are named.",
    426: "Extension and service speak different versions; the hint says which to update.",
}


def document() -> dict[str, Any]:
    """The whole document, ready for json.dumps."""
    spec = APISpec("SureBid", __version__, "3.1.0", plugins=[MarshmallowPlugin()])
    spec.components.schema("Error", schema=schemas.ErrorSchema)
    spec.components.response("Failure", {"description": "It failed.", **_json(schemas.ErrorSchema)})
    spec.components.parameter(
        "version",
        "header",
        {"name": HEADER, "required": True, "schema": {"type": "string", "const": str(API_VERSION)}},
    )
    spec.components.parameter(
        "origin",
        "header",
        {
            "name": "Origin",
            "required": True,
            "description": "An extension's origin.",
            "schema": {"type": "string"},
        },
    )
    for view, method, answer, body in (
        (api.hello, "get", schemas.HelloSchema, None),
        (api.rules, "get", schemas.RulesSchema, None),
        (api.verdicts, "post", schemas.VerdictsSchema, schemas.VerdictsRequestSchema),
    ):
        spec.path(f"/v{API_VERSION}/{view.__name__}", operations={method: _operation(view, answer, body)})
    made = spec.to_dict()
    made["servers"] = [{"url": f"http://127.0.0.1:{DEFAULT_PORT}"}]
    # Jobs are checked one by one, so the list itself takes anything; their shape is documented all the same.
    spec.components.schema("Job", schema=schemas.JobSchema)
    made["components"] = spec.to_dict()["components"]
    return made


def _operation(view: Any, answer: Any, body: Any) -> dict[str, Any]:
    operation: dict[str, Any] = {
        "operationId": view.__name__,
        "summary": view.__doc__,
        "parameters": ["version", "origin"],
        "responses": {200: {"description": answer.__doc__, **_json(answer)}},
    }
    if body:
        operation["requestBody"] = {"required": True, **_json(body)}
    for status, words in FAILURES.items():
        if body or status in (400, 403, 426):
            operation["responses"][status] = {"description": words, **_json(schemas.ErrorSchema)}
    return operation


def _json(schema: Any) -> dict[str, Any]:
    return {"content": {"application/json": {"schema": schema}}}


def text() -> str:
    """The document as it stands in the file."""
    return json.dumps(document(), indent=2, ensure_ascii=False) + "\n"
