"""A stand-in for https://www.upwork.com: the sample pages, over TLS, on this computer.

A sample page is a folder `tests/pages/NAME/` with `source.html` and `expected.json`, whose "path" says where
Upwork would show it. The browser reaches the site through `proxy.py`, so the address bar, the manifest's
`matches` and the page's origin are those of the real site.
"""

import datetime as dt
import html
import json
import re
import ssl
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

import trustme

HOST = "www.upwork.com"
PAGES = Path(__file__).parents[1] / "pages"
DATE = re.compile(r"\{\{date (\d+) days ago\}\}")
BROUGHT_ALONG = {("GET", "/site.css"), ("GET", "/favicon.ico")}
"""What a browser fetches by itself for a page that somebody opened."""


class Site:
    """The server. `requests` lists every (method, path) asked, without what a page brings along."""

    def __init__(self, pages: Path = PAGES):
        """Start to serve the sample pages on a free port of 127.0.0.1."""
        self.requests: list[tuple[str, str]] = []
        # A query belongs to the address that a person opens, and not to the page that is found there.
        self.pages = {
            json.loads(f.read_text("utf-8"))["path"].split("?")[0]: f.parent for f in _expected(pages)
        }
        self._css = pages / "site.css"
        self._added: dict[str, tuple[str | Callable[[], str], dict[str, str]]] = {}
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.site = self
        tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        trustme.CA().issue_cert(HOST).configure_cert(tls)
        # Each connection's own thread shakes hands: a silent connection must not block the others.
        self._server.socket = tls.wrap_socket(
            self._server.socket, server_side=True, do_handshake_on_connect=False
        )
        self.port: int = self._server.server_address[1]
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()

    def add(self, path: str, page: str | Callable[[], str], headers: dict[str, str] | None = None) -> None:
        """Serve one more page until `reset`; `page` is its HTML, or is called for it at each request."""
        self._added[path] = (page, headers or {})

    def reset(self) -> None:
        """Forget the added pages and the requests."""
        self._added.clear()
        self.requests.clear()

    def close(self) -> None:
        """Stop serving."""
        self._server.shutdown()
        self._server.server_close()

    def answer(self, path: str) -> tuple[str, dict[str, str]] | None:
        """Return the text and headers to send for a path; None where there is no such page."""
        # One spelling for both "/jobs/X_~02…" and "/jobs/X_%7E02…".
        path = quote(unquote(path), safe="/~")
        if path in self._added:
            page, headers = self._added[path]
            return page() if callable(page) else page, headers
        if path in self.pages:
            return fill_dates((self.pages[path] / "source.html").read_text("utf-8")), {}
        if path == "/":
            return self._index(), {}
        if path == "/site.css" and self._css.exists():
            return self._css.read_text("utf-8"), {"Content-Type": "text/css; charset=utf-8"}
        return None

    def _index(self) -> str:
        rows = []
        for folder in sorted(self.pages.values(), key=lambda folder: folder.name):
            expected = json.loads((folder / "expected.json").read_text("utf-8"))
            title = html.escape(expected.get("fields", {}).get("title", folder.name))
            shows = html.escape(expected.get("shows") or expected.get("layout", ""))
            rows.append(f'<li><a href="{expected["path"]}">{title}</a><p>{shows}</p></li>')
        return (
            '<!doctype html><html lang="en"><meta charset="utf-8"><title>Sample jobs</title>'
            '<link rel="stylesheet" href="/site.css"><main><h1>Sample jobs</h1>'
            "<p>Served by this computer; nothing here comes from Upwork or goes there.</p>"
            f"<ul>{''.join(rows)}</ul></main></html>"
        )


def fill_dates(text: str, today: dt.date | None = None) -> str:
    """Write "{{date 3 days ago}}" as Upwork writes a date ("Nov 19, 2026"): samples never grow old."""
    today = today or dt.date.today()

    def shown(match: re.Match[str]) -> str:
        day = today - dt.timedelta(days=int(match[1]))
        return f"{day:%b} {day.day}, {day.year}"

    return DATE.sub(shown, text)


def _expected(pages: Path) -> list[Path]:
    return sorted(pages.glob("*/expected.json"))


class _Server(ThreadingHTTPServer):
    site: Site

    def handle_error(self, request, client_address):
        """Say nothing: browsers drop connections that they opened just in case."""


class _Handler(BaseHTTPRequestHandler):
    server: _Server

    def do_GET(self):
        site, path = self.server.site, self.path
        if (self.command, urlsplit(path).path) not in BROUGHT_ALONG:
            site.requests.append((self.command, path))
        found = site.answer(urlsplit(path).path) if self.command in ("GET", "HEAD") else None
        text, headers = found or ("<!doctype html><title>Not found</title><p>No such page.", {})
        body = text.encode()
        self.send_response(200 if found else 404)
        # Nothing is cached, so that each opened page is one request.
        always = {"Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store"}
        for name, value in {**always, **headers, "Content-Length": str(len(body))}.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    do_HEAD = do_POST = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = do_GET  # noqa: N815

    def log_message(self, *args):
        """Keep the test output quiet."""
