"""Timing whole processes: wall time around each, peak memory from the kernel's accounting of it.

Commands that are compared run in turn, round after round, so that a change of the machine's speed hits all of
them. The figures are reported, never judged: no test depends on them.
"""

from __future__ import annotations

import datetime
import os
import platform
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from importlib import metadata
from pathlib import Path

DOUANE = (sys.executable, "-m", "douane")


@dataclass(frozen=True)
class Run:
    """One finished process: seconds of wall time, peak resident bytes of its largest process, exit code."""

    seconds: float
    peak: int
    code: int


@dataclass
class Case:
    """A command, made anew for each round in an empty scratch folder; *codes* are those that count."""

    name: str
    command: Callable[[Path], Sequence[str]]
    codes: tuple[int, ...]
    runs: list[Run] = field(default_factory=list)

    @property
    def median(self) -> float:
        """Median wall time in seconds."""
        return statistics.median(run.seconds for run in self.runs)

    @property
    def peak(self) -> int:
        """Largest peak memory in bytes."""
        return max(run.peak for run in self.runs)

    def once(self) -> None:
        """Run the command. Raises SystemExit where its exit code is none of *codes*: nothing was measured."""
        scratch = Path(tempfile.mkdtemp(prefix="bench-"))
        try:
            started = time.perf_counter()
            child = subprocess.Popen(
                self.command(scratch),
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                stdin=subprocess.DEVNULL,
            )
            _, status, usage = os.wait4(child.pid, 0)
            seconds = time.perf_counter() - started
            child.returncode = os.waitstatus_to_exitcode(status)
        finally:
            shutil.rmtree(scratch, ignore_errors=True)
        if child.returncode not in self.codes:
            raise SystemExit(f"{self.name}: exit code {child.returncode}: not measured")
        self.runs.append(Run(seconds, usage.ru_maxrss * 1024, child.returncode))


def in_turn(cases: Iterable[Case], rounds: int) -> None:
    """Run all *cases*, one after the other, *rounds* times."""
    kept = list(cases)
    for _ in range(rounds):
        for case in kept:
            case.once()


def ratio(ours: Case, theirs: Case) -> float:
    """Return the median of the ratios, round by round."""
    return statistics.median(a.seconds / b.seconds for a, b in zip(ours.runs, theirs.runs, strict=True))


def machine(**programs: str) -> str:
    """Return date, machine and versions in one line; *programs* names more of the latter."""
    today = f"{datetime.datetime.now(datetime.UTC):%Y-%m-%d}"
    where = f"{os.cpu_count()} cores, {platform.system()} {platform.machine()}"
    versions = {"Python": platform.python_version(), "pip": metadata.version("pip"), **programs}
    return ", ".join([today, where, *(f"{name} {version}" for name, version in versions.items())])


def version_of(program: str) -> str:
    """Return what *program* says of its version, or that it is not there."""
    if shutil.which(program) is None:
        return "(not installed)"
    said = subprocess.run([program, "--version"], capture_output=True, text=True, check=False).stdout
    found = re.search(r"\d+(?:\.\d+)+", said)
    return found.group() if found else "unknown"
