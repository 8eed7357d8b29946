"""Every failure has one JSON shape: a word for programs, what is wrong, what to do, and which fields."""

import logging

from flask import Flask, g
from flask.typing import ResponseReturnValue
from marshmallow import ValidationError
from werkzeug.exceptions import HTTPException

from .scoring import problems

log = logging.getLogger(__name__)


class RefusedError(Exception):
    """A request that the guard turned away; `silent` where the asker must not even learn who refuses."""

    def __init__(self, status: int, error: str = "", message: str = "", hint: str = "") -> None:
        """Words for the asker; without them the refusal is silent."""
        super().__init__(message)
        self.status = status
        self.silent = not error
        self.body = {
            "error": error or "refused",
            "message": message or "This request is not accepted.",
            "hint": hint or "There is nothing here for this sender.",
        }


HINTS = {
    400: ("bad_request", "The body could not be read as JSON.", "Check that it is complete and well formed."),
    404: ("not_found", "There is nothing at this address.", "Check the address."),
    405: (
        "wrong_method",
        "This address does not take this method.",
        "Use the method that the document names.",
    ),
    413: ("too_large", "The body is too large.", "Send fewer jobs at a time: at most 100, and 1 MiB in all."),
    415: ("not_json", "The body is not JSON.", "Send it as application/json."),
}


def install(app: Flask) -> None:
    """Answer every failure in the one shape; never a stack, a path or a value that was sent."""

    @app.errorhandler(RefusedError)
    def refused(error: RefusedError) -> ResponseReturnValue:
        g.silent = error.silent
        return error.body, error.status

    @app.errorhandler(ValidationError)
    def invalid(error: ValidationError) -> ResponseReturnValue:
        return {
            "error": "invalid",
            "message": "Some fields are not as they should be.",
            "hint": "Correct the fields named here and send it again.",
            "fields": problems(error.messages),
        }, 422

    @app.errorhandler(RecursionError)
    def too_deep(error: RecursionError) -> ResponseReturnValue:
        word, message, hint = HINTS[400]
        return {"error": word, "message": message, "hint": hint}, 400

    @app.errorhandler(HTTPException)
    def http(error: HTTPException) -> ResponseReturnValue:
        status = error.code or 500
        word, message, hint = HINTS.get(status, ("failed", "The request failed.", "Try again."))
        allow = error.get_response().headers.get("Allow")
        return {"error": word, "message": message, "hint": hint}, status, {"Allow": allow} if allow else {}

    @app.errorhandler(Exception)
    def unexpected(error: Exception) -> ResponseReturnValue:
        log.error("unexpected %s while answering", type(error).__name__)
        return {
            "error": "failed",
            "message": "Something went wrong inside the service.",
            "hint": "Try again; if it stays, start the service anew.",
        }, 500
