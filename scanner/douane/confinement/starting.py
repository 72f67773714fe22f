"""Starting a program in confinement, and whether that can be done on this machine."""

from __future__ import annotations

import os
import shutil
import sys
import time
from functools import cache

from douane.confinement.arguments import arguments
from douane.confinement.confined import Confined
from douane.confinement.nouns import ConfinementError, Limits, Program
from douane.confinement.pipes import EndedError, Pipes
from douane.confinement.watching import Watch

_TRIAL = Program(argv=("/usr/bin/env", "true"), environment={"PATH": "/usr/bin:/bin"}, cwd="/")


@cache
def available() -> str | None:
    """Return None if programs can be confined here, else one sentence that says why not and what to do."""
    if sys.platform != "linux":
        return "The sandbox needs Linux; use --surface static."
    if shutil.which("bwrap") is None:
        return "bubblewrap is not installed; install the package bubblewrap."
    try:
        with start(_TRIAL, Limits(seconds=10)) as trial:
            while trial.receive(10) is not None:
                pass
    except EndedError:
        pass
    except ConfinementError as error:
        return f"bubblewrap does not work here: {error}."
    observed = trial.close()
    return None if observed.exit_code == 0 else f"bubblewrap does not work here: {observed.stderr.strip()}."


def start(program: Program, limits: Limits) -> Confined:
    """Start *program* under *limits*; it ends when what is returned is closed.

    Raises ConfinementError if there is no bubblewrap or it refuses, ValueError for a NUL in what is passed.
    """
    bubblewrap = shutil.which("bwrap")
    if bubblewrap is None:
        raise ConfinementError("bubblewrap is not installed", remedy="install the package bubblewrap")
    handed: list[int] = []

    def data(content: bytes) -> int:
        handed.append(_data(content))
        return handed[-1]

    environment = [part for name, value in program.environment.items() for part in ("--setenv", name, value)]
    command = [bubblewrap, *arguments(program, limits, data), *environment, "--", *program.argv]
    stdin, to_stdin = os.pipe2(os.O_CLOEXEC)
    from_stdout, stdout = os.pipe2(os.O_CLOEXEC)
    watch = Watch(command, handed, (stdin, stdout), limits)
    pipes = Pipes(to_stdin, from_stdout, limits.output)
    try:
        watch.start()
    except BaseException:
        pipes.close()
        raise
    return Confined(pipes, watch, time.monotonic() + limits.seconds)


def _data(content: bytes) -> int:
    descriptor = os.memfd_create("data", os.MFD_CLOEXEC)
    os.write(descriptor, content)
    os.lseek(descriptor, 0, os.SEEK_SET)
    return descriptor
