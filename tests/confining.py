"""Programs that misbehave, started in confinement, for the tests of it."""

from __future__ import annotations

import shutil
import time
from dataclasses import dataclass

import pytest

from douane.confinement import EndedError, Limits, Mount, Observed, Program, available, start
from douane.confinement.launching import interpreter

_WHY_NOT = available()
confined = pytest.mark.skipif(_WHY_NOT is not None, reason=str(_WHY_NOT))
NODE = shutil.which("node", path="/usr/bin") or ""
with_node = pytest.mark.skipif(not NODE, reason="there is no node in /usr/bin")
SHORT = Limits(seconds=20)


@dataclass(frozen=True)
class Run:
    """The lines a program wrote, what was seen of it, and how long it all took in seconds."""

    lines: list[str]
    observed: Observed
    seconds: float


def run(*argv: str, limits: Limits = SHORT, date: float | None = None, mounts: tuple[Mount, ...] = ()) -> Run:
    """Run a program until its output ends or its time is over."""
    began = time.monotonic()
    environment = {"PATH": "/usr/bin:/bin", "HOME": "/home/user"}
    if interpreter().libraries:
        environment["LD_LIBRARY_PATH"] = interpreter().libraries
    lines = []
    with start(Program(argv=argv, environment=environment, date=date, mounts=mounts), limits) as running:
        try:
            while (line := running.receive(limits.seconds)) is not None:
                lines.append(line.decode("utf-8", "replace")[:1000])
        except EndedError:
            pass
        observed = running.close()
    return Run(lines, observed, time.monotonic() - began)


def python(code: str, *, limits: Limits = SHORT, date: float | None = None) -> Run:
    """Run Python code with the interpreter that is there for the launcher."""
    return run(interpreter().command[0], "-I", "-S", "-c", code, limits=limits, date=date)


def node(code: str, *, limits: Limits = SHORT, date: float | None = None) -> Run:
    """Run JavaScript."""
    return run(NODE, "-e", code, limits=limits, date=date)


def shell(code: str, *, limits: Limits = SHORT) -> Run:
    """Run a shell's words."""
    return run("/bin/sh", "-c", code, limits=limits)
