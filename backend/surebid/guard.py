"""Who may talk to the service: checked in one place, before any view runs (flask-cors only decides headers).

A page cannot get in: its Host or Origin is wrong, or its browser says what kind of request it is. Refusals
say nothing about the product, so that a page cannot learn from them that SureBid runs.
"""

import re
from collections.abc import Callable

from flask import Flask, request

from .errors import RefusedError
from .version import API_VERSION

HEADER = "X-SureBid-Api"

EXTENSION_ORIGIN = re.compile(
    r"(?:chrome-extension://[a-p]{32}|moz-extension://[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\Z"
)
"""Chromium's and Firefox's extension origins. Firefox makes a new one for each profile, so there is no list."""


def install(app: Flask, port: int) -> None:
    """Refuse, before the view, every request that is not an extension's in this version's words."""
    hosts = {f"127.0.0.1:{port}", f"localhost:{port}"}
    checks: tuple[Callable[[], None], ...] = (
        lambda: _host(hosts),
        _origin,
        _fetch_metadata,
        _version,
        _json,
    )

    @app.before_request
    def guard() -> None:
        for check in checks:
            check()


def _host(hosts: set[str]) -> None:
    """A rebinding page reaches 127.0.0.1 under its own name; only the Host header gives it away."""
    if request.headers.getlist("Host") not in [[host] for host in hosts]:
        raise RefusedError(403)


def _origin() -> None:
    if len(origins := request.headers.getlist("Origin")) != 1 or not EXTENSION_ORIGIN.match(origins[0]):
        raise RefusedError(403)


def _fetch_metadata() -> None:
    """Forms navigate, images and beacons are `no-cors`; the extension's worker does neither."""
    if request.headers.get("Sec-Fetch-Mode", "cors") != "cors":
        raise RefusedError(403)
    if request.headers.get("Sec-Fetch-Dest", "empty") != "empty":
        raise RefusedError(403)


def _version() -> None:
    """A preflight cannot carry the header; it announces it."""
    if request.method == "OPTIONS":
        return
    asked = request.headers.get(HEADER)
    if asked == str(API_VERSION):
        return
    if asked is None or not re.fullmatch("[0-9]{1,4}", asked):
        raise RefusedError(400)
    side = "the service" if int(asked) > API_VERSION else "the extension"
    raise RefusedError(
        426,
        "versions_differ",
        f"The extension speaks version {asked} and the service version {API_VERSION}.",
        f"Update {side}.",
    )


def _json() -> None:
    # A wrong address or method is said as such by the routing, which comes after the guard.
    if request.method == "POST" and not request.routing_exception and request.mimetype != "application/json":
        raise RefusedError(415, "not_json", "The body is not JSON.", "Send it as application/json.")
