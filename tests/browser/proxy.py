"""A proxy that lets a browser reach one site only: www.upwork.com, which it hands to the local stand-in.

Everything else is refused, so nothing that a browser does of its own accord leaves this computer.
"""

import socket
import socketserver
import threading
from contextlib import suppress

CONNECTED = b"HTTP/1.1 200 OK\r\n\r\n"
REFUSED = b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"


class Proxy:
    """A CONNECT proxy on a free port of 127.0.0.1. `asked` lists every target ("host:443") asked for."""

    def __init__(self, site_port: int, target: str = "www.upwork.com:443"):
        """Start to pass `target` on to the site's port."""
        self.target, self.site_port = target, site_port
        self.asked: list[str] = []
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.proxy = self
        self.port: int = self._server.server_address[1]
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()

    def refused(self) -> list[str]:
        """Return the targets asked for that were turned away."""
        return [target for target in self.asked if target != self.target]

    def close(self) -> None:
        """Stop."""
        self._server.shutdown()
        self._server.server_close()


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    proxy: Proxy

    def handle_error(self, request, client_address):
        """Say nothing: browsers drop connections at any moment."""


class _Handler(socketserver.StreamRequestHandler):
    server: _Server

    def handle(self):
        proxy = self.server.proxy
        method, target, *_ = [*self.rfile.readline().decode("latin1").split(), "", ""]
        while self.rfile.readline() not in (b"\r\n", b"\n", b""):
            pass  # the request's headers say nothing that matters here
        if not target:
            return
        proxy.asked.append(target)
        if (method, target) != ("CONNECT", proxy.target):
            self.wfile.write(REFUSED)
            return
        with socket.create_connection(("127.0.0.1", proxy.site_port)) as site:
            self.wfile.write(CONNECTED)
            back = threading.Thread(target=_pump, args=(site, self.connection), daemon=True)
            back.start()
            _pump(self.connection, site)
            back.join()


def _pump(source: socket.socket, sink: socket.socket) -> None:
    """Copy until either side ends, then end the other, so that the opposite direction ends too."""
    with suppress(OSError):
        while data := source.recv(65536):
            sink.sendall(data)
    for end in (source, sink):
        with suppress(OSError):
            end.shutdown(socket.SHUT_RDWR)
