"""The app factory: Flask with the guard, one JSON error shape, and CORS for extensions alone."""

from flask import Flask, Response, g
from flask_cors import CORS

from . import errors, guard
from .api import api
from .version import API_VERSION

DEFAULT_PORT = 5715

BODY_LIMIT = 1024 * 1024
"""Bytes of one request: 50 tiles with full descriptions are about 100 KB."""

PREFLIGHT_SECONDS = 7200
"""How long a browser may remember a preflight; Chromium allows no more."""

HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
}


def create_app(port: int = DEFAULT_PORT) -> Flask:
    """The service as it answers on `port`; the port is a part of the Host header that it accepts."""
    app = Flask(__name__, static_folder=None)
    app.config.update(MAX_CONTENT_LENGTH=BODY_LIMIT, TRUSTED_HOSTS=["127.0.0.1", "localhost"])
    app.json.sort_keys = False  # type: ignore[attr-defined]
    guard.install(app, port)
    errors.install(app)
    app.register_blueprint(api)

    @app.after_request
    def label(response: Response) -> Response:
        response.headers.update(HEADERS)
        if g.get("silent"):
            for name in [name for name, _ in response.headers if name.startswith("Access-Control-")]:
                del response.headers[name]
        else:
            response.headers[guard.HEADER] = str(API_VERSION)
        return response

    # After `label`, since Flask runs the latest first: what a refusal must not carry is taken out last.
    CORS(
        app,
        origins=[guard.EXTENSION_ORIGIN],
        methods=["GET", "POST"],
        allow_headers=["Content-Type", guard.HEADER],
        expose_headers=[guard.HEADER],
        max_age=PREFLIGHT_SECONDS,
        supports_credentials=False,
        allow_private_network=False,
    )
    return app
