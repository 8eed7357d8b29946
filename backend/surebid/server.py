"""The service on its port: waitress on 127.0.0.1 alone, and who holds the port when it is taken."""

import http.client
import json
import os
import socket
from collections.abc import Callable
from typing import Any

from waitress.server import create_server

from .guard import HEADER
from .service import BODY_LIMIT, create_app
from .version import API_VERSION

HOST = "127.0.0.1"

AS_EXTENSION = {"Origin": "chrome-extension://" + "a" * 32, HEADER: str(API_VERSION)}
"""How this program asks whether SureBid already answers: in the words of an extension."""

LIMITS: dict[str, Any] = {
    "threads": 4,
    "max_request_body_size": BODY_LIMIT,
    "max_request_header_size": 16 * 1024,
    # Half-open connections must not keep the service from answering: waitress waits two minutes by default.
    "channel_timeout": 5,
    "cleanup_interval": 2,
    "connection_limit": 200,
}


class PortTakenError(Exception):
    """Another program listens on the port; `by_us` where that is SureBid itself."""

    def __init__(self, by_us: bool) -> None:
        """`by_us`: SureBid answers there."""
        super().__init__("port taken")
        self.by_us = by_us


def serve(port: int, ready: Callable[[int], None]) -> None:
    """Serve until interrupted; `ready` is called with the port once it is bound (0 picks a free one).

    Raises PortTakenError where something else listens there.
    """
    sock = _bind(port)
    port = sock.getsockname()[1]
    server = create_server(
        create_app(port), sockets=[sock], ident=None, clear_untrusted_proxy_headers=True, **LIMITS
    )
    try:
        ready(port)
        server.run()
    except KeyboardInterrupt:
        # waitress takes Ctrl-C for the end of a run; it can also come before the run has begun.
        pass
    finally:
        server.close()


def _bind(port: int) -> socket.socket:
    sock = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    if os.name == "nt":
        # Windows lets two programs share a port unless one of them insists on having it alone.
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)  # type: ignore[attr-defined]
    else:
        # Without it a service that was just stopped could not start again for a minute.
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        sock.bind((HOST, port))
        sock.listen(1024)
    except OSError as error:
        sock.close()
        raise PortTakenError(answers(port)) from error
    return sock


def answers(port: int) -> bool:
    """Does SureBid answer on this port of this computer?"""
    connection = http.client.HTTPConnection(HOST, port, timeout=2)
    try:
        connection.request("GET", f"/v{API_VERSION}/hello", headers=AS_EXTENSION)
        hello = json.loads(connection.getresponse().read(10_000))
    except (OSError, ValueError, http.client.HTTPException):
        return False
    finally:
        connection.close()
    return isinstance(hello, dict) and hello.get("name") == "SureBid"
