"""Runs that are killed (SIGKILL) at points chosen at random: at what they do to files, or at some moment."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from douane_lockfiles import Lock, read
from e2e.running import Cli, command
from e2e.test_breaking_off import assert_sound

_HOOK = """
import os, sys

_left = int(os.environ.get("DIE_AT", "0"))
_count = 0
_EVENTS = ("os.", "sqlite3.", "shutil.", "tempfile.", "socket.connect")

def _hook(event, arguments):
    global _count
    is_written = event == "open" and isinstance(arguments[2], int) and arguments[2] & 3
    if not (is_written or event.startswith(_EVENTS)) or event == "os.listdir":
        return
    _count += 1
    if _count == _left:
        os.kill(os.getpid(), 9)

def _told():
    name = os.environ.get("DIE_COUNT")
    if name:
        with open(name, "w") as file:
            file.write(str(_count))

import atexit
atexit.register(_told)
sys.addaudithook(_hook)
"""


@dataclass(frozen=True)
class Dying:
    """Runs *arguments* of *douane* and kills each; `hook` is a folder for what counts in the process."""

    douane: Cli
    hook: Path
    arguments: Sequence[str | Path]

    def length(self) -> tuple[int, float]:
        """Run it to its end; return how often it touched files or sockets, and how many seconds it took."""
        (self.hook / "sitecustomize.py").write_text(_HOOK, encoding="utf-8")
        begun = time.monotonic()
        self._start(DIE_COUNT=str(self.hook / "count")).communicate(timeout=60)
        return int((self.hook / "count").read_text()), time.monotonic() - begun

    def points(self, count: int, total: int, seconds: float, seed: int) -> Iterator[tuple[int, float]]:
        """Yield *count* points, half of them events of *total*, half of them moments within *seconds*."""
        chosen = random.Random(seed)
        for number in range(count):
            if number % 2:
                yield 0, chosen.uniform(seconds / 3, seconds)
            else:
                part = total / count
                yield max(1, int(part * number + chosen.uniform(0, 2 * part))), 60.0

    def killed(self, event: int, after: float) -> bool:
        """Run it, kill it at *event* (0: none) or *after* seconds; return whether it was killed."""
        started = self._start(DIE_AT=str(event))
        try:
            started.communicate(timeout=after)
        except subprocess.TimeoutExpired:
            started.kill()
            started.communicate()
        return started.returncode == -signal.SIGKILL

    def _start(self, **more: str) -> subprocess.Popen[bytes]:
        path = os.pathsep.join(filter(None, (str(self.hook), self.douane.env.get("PYTHONPATH"))))
        return subprocess.Popen(
            command(self.arguments),
            cwd=self.douane.cwd,
            env={**self.douane.env, **more, "PYTHONPATH": path},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )


def looks(store: Path) -> int:
    """Return how many looks the history holds; it and the index are whole."""
    found = 0
    for file in store.glob("*.sqlite3"):
        with closing(sqlite3.connect(file)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            if file.name.startswith("history"):
                found = connection.execute("SELECT count(*) FROM looks").fetchone()[0]
    return found


def sound(douane: Cli) -> list[Lock]:
    """Return the locks, each of which is whole, as are the blobs, the index and the history."""
    store = Path(douane.env["DOUANE_STORE"])
    assert_sound(store)
    looks(store)
    assert not list(store.glob("*.damaged"))
    return [read(path) for path in sorted((douane.cwd / "lockfiles").rglob("*.json"))]
