"""Which processes came from one of ours, and whether they are gone: a test run must leave nothing running."""

import os
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple


class Process(NamedTuple):
    """One living process; the time it started at tells it from a later one with the same number."""

    pid: int
    started: str
    parent: int
    name: str


def family(pid: int) -> list[Process]:
    """Return a process and everything below it."""
    everyone = list(_living())
    found = [process for process in everyone if process.pid == pid]
    for process in found:  # grows while we go through it
        found += [child for child in everyone if child.parent == process.pid and child not in found]
    return found


def wait_gone(processes: list[Process], seconds: float = 10) -> list[Process]:
    """Wait until these processes have ended; return those that have not."""
    deadline = time.monotonic() + seconds
    while True:
        living = {(process.pid, process.started) for process in _living()}
        left = [process for process in processes if (process.pid, process.started) in living]
        if not left or time.monotonic() > deadline:
            return left
        time.sleep(0.05)


def end(processes: list[Process]) -> None:
    """End processes that we started and that would not end by themselves."""
    for process in processes:
        with suppress(ProcessLookupError):
            os.kill(process.pid, signal.SIGKILL)


def _living() -> Iterator[Process]:
    """Go through all processes, without the dead ones that only were not waited for yet (state Z)."""
    if not Path("/proc/self/stat").exists():
        yield from _living_by_ps()
        return
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):  # it ended while we looked
            pid, rest = stat.read_text(errors="replace").split(" (", 1)
            name, rest = rest.rsplit(") ", 1)
            fields = rest.split()
            if fields[0] != "Z":
                yield Process(int(pid), started=fields[19], parent=int(fields[1]), name=name)


def _living_by_ps() -> Iterator[Process]:
    command = ["ps", "-A", "-o", "pid=,ppid=,stat=,lstart=,comm="]
    for line in subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines():
        pid, parent, state, *started, name = line.split(None, 8)
        if state[0] != "Z" and not name.endswith("ps"):
            yield Process(int(pid), " ".join(started), int(parent), name)
