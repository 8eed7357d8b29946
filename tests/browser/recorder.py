"""The real service in this process, with a record of what the extension asked and was told."""

import io
import json
import threading
import time
from collections.abc import Iterator

import pytest
from waitress.server import create_server

from surebid.service import create_app


class Recorder:
    """`sightings` and `verdicts` in the order asked; `batches` are their sizes; `most` requests ran at once.

    `delay` are the seconds that every answer takes.
    """

    def __init__(self):
        self.delay = 0.0
        self._server = create_server(
            self._record, host="127.0.0.1", port=0, threads=8, clear_untrusted_proxy_headers=True
        )
        self.port = self._server.effective_port
        self._app = create_app(self.port)
        self._lock = threading.Lock()
        self.reset()
        threading.Thread(target=self._server.run, daemon=True).start()

    def reset(self) -> None:
        self.sightings: list[dict] = []
        self.verdicts: list[dict] = []
        self.batches: list[int] = []
        self.most = self._running = 0

    def close(self) -> None:
        self._server.close()

    def last(self) -> dict[tuple[str, str], tuple[dict, dict]]:
        """The latest sighting and verdict of each place and job."""
        return {(s["place"], s["id"]): (s, v) for s, v in zip(self.sightings, self.verdicts, strict=True)}

    def _record(self, environ: dict, start_response) -> Iterator[bytes]:
        if not environ["PATH_INFO"].endswith("/verdicts") or environ["REQUEST_METHOD"] != "POST":
            return self._app(environ, start_response)
        body = environ["wsgi.input"].read()
        environ["wsgi.input"] = io.BytesIO(body)
        with self._lock:
            self._running += 1
            self.most = max(self.most, self._running)
        time.sleep(self.delay)
        answer = b"".join(self._app(environ, start_response))
        with self._lock:
            self._running -= 1
            asked, told = json.loads(body)["jobs"], json.loads(answer)["verdicts"]
            self.sightings += asked
            self.verdicts += told
            self.batches.append(len(asked))
        return iter([answer])


@pytest.fixture(scope="session")
def running_recorder():
    recorder = Recorder()
    yield recorder
    recorder.close()


@pytest.fixture
def recorder(browser, running_recorder):
    """The extension asks the recorder instead of the service."""
    running_recorder.reset()
    running_recorder.delay = 0.0
    browser.set_storage({"port": running_recorder.port})
    return running_recorder
