"""The real service, as a person starts it: `surebid serve`, in its own process."""

import signal
import socket
import subprocess
import sys
import tempfile
import time

HOST = "127.0.0.1"


class Service:
    """One service on one port; it can be ended and started again on the same port."""

    def __init__(self, port: int | None = None):
        """Start the service on a port (a free one by default) and wait until it answers."""
        self.port = port or free_port()
        self._log = tempfile.TemporaryFile("a+b")  # noqa: SIM115 (closed in `close`; "a": reading must not move where it writes)
        self._process: subprocess.Popen[bytes] | None = None
        try:
            self.start()
        except BaseException:
            self.close()
            raise

    @property
    def running(self) -> bool:
        """Whether the process lives."""
        return self._process is not None and self._process.poll() is None

    def start(self, seconds: float = 15) -> None:
        """Start the process and return when its port accepts a connection."""
        command = [sys.executable, "-m", "surebid", "serve", "--port", str(self.port)]
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=self._log,
            stderr=subprocess.STDOUT,
            start_new_session=True,  # Ctrl-C in the terminal shall reach us alone: we end it in order
        )
        deadline = time.monotonic() + seconds
        while not answers(self.port):
            if not self.running or time.monotonic() > deadline:
                self.kill()
                raise RuntimeError(f"The service did not start on port {self.port}.\n{self.output()}")
            time.sleep(0.02)

    def stop(self) -> None:
        """End it as Ctrl-C or a log-out does; returns when it has ended."""
        if self.running:
            self._process.terminate()
            self.resume()  # while it is paused it cannot end in order
            try:
                self._process.wait(5)
            except subprocess.TimeoutExpired:
                self.kill()

    def kill(self) -> None:
        """End it at once, as a crash does."""
        if self.running:
            self._process.kill()
            self._process.wait()

    def pause(self) -> None:
        """Let it hang: it still takes connections, and answers nobody."""
        self._process.send_signal(signal.SIGSTOP)

    def resume(self) -> None:
        """Let it go on."""
        self._process.send_signal(signal.SIGCONT)

    def close(self) -> None:
        """End it for good."""
        self.stop()
        self._log.close()

    def output(self) -> str:
        """Return what it has printed."""
        self._log.seek(0)
        return self._log.read().decode(errors="replace")


def answers(port: int) -> bool:
    """Whether something on this computer accepts connections at the port."""
    try:
        socket.create_connection((HOST, port), timeout=1).close()
    except OSError:
        return False
    return True


def free_port() -> int:
    """Return a port that nothing uses."""
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return probe.getsockname()[1]
