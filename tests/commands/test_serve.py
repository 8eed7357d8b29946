"""`surebid serve` as a process: where it listens, and what it says when the port is taken."""

import http.client
import http.server
import os
import re
import signal
import socket
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from surebid.server import AS_EXTENSION, answers

SERVE = [sys.executable, "-m", "surebid", "serve"]


@pytest.fixture
def running():
    """A service on a free port: its process and the port."""
    process = subprocess.Popen(
        [*SERVE, "--port", "0"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    line = process.stdout.readline()
    yield process, int(re.search(r":(\d+)\.", line)[1])
    process.terminate()
    process.wait(10)
    process.stdout.close()


def serve(port):
    return subprocess.run(
        [*SERVE, "--port", str(port)], capture_output=True, text=True, timeout=30, check=False
    )


@pytest.mark.skipif(not Path("/proc/net/tcp").exists(), reason="the table of sockets is Linux's")
def test_it_listens_on_this_computer_alone(running):
    _, port = running
    table = Path("/proc/net/tcp").read_text().splitlines()[1:]
    listening = [
        row.split()[1] for row in table if row.split()[3] == "0A" and row.split()[1].endswith(f":{port:04X}")
    ]
    assert listening == [f"0100007F:{port:04X}"]


def test_it_answers_and_names_no_server(running):
    _, port = running
    assert answers(port)
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    connection.request("GET", "/v1/hello", headers=AS_EXTENSION)
    response = connection.getresponse()
    assert response.status == 200 and response.headers["Server"] is None
    connection.close()


def test_a_second_start_finds_the_first(running):
    _, port = running
    second = serve(port)
    assert second.returncode == 0
    assert second.stdout == f"SureBid is already running on port {port}: there is nothing to do.\n"


def test_a_stranger_on_the_port_is_named():
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), http.server.BaseHTTPRequestHandler) as stranger:
        threading.Thread(target=stranger.serve_forever, args=(0.05,), daemon=True).start()
        result = serve(stranger.server_address[1])
        stranger.shutdown()
    assert result.returncode == 3
    assert "is used by another program" in result.stderr and len(result.stderr.splitlines()) == 1


def test_a_silent_stranger_too():
    with socket.create_server(("127.0.0.1", 0)) as stranger:
        result = serve(stranger.getsockname()[1])
    assert result.returncode == 3


@pytest.mark.skipif(os.name == "nt", reason="Windows has no Ctrl-C by signal to one process")
def test_ctrl_c_ends_it_in_plain_words(running):
    process, _ = running
    process.send_signal(signal.SIGINT)
    assert process.wait(10) == 0
    assert process.stdout.read() == "SureBid has stopped.\n"
