"""Starting a program in confinement, and whether that can be done on this machine.

Modules that exist on Linux only, and slow ones, are imported where a program is started.
"""

from __future__ import annotations

import os
import shutil
import socket
import sys
from functools import cache

from douane.confinement.confined import Confined
from douane.confinement.nouns import ConfinementError, Limits, Program
from douane.confinement.pipes import EndedError, Pipes
from douane.text import excerpt

_NEEDED = "it needs bubblewrap 0.7 or newer, and a user who may make user namespaces"
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
        return _not_here(str(error))
    observed = trial.close()
    return None if observed.exit_code == 0 else _not_here(observed.stderr)


def _not_here(reason: str) -> str:
    return f"The sandbox does not work here: {excerpt(reason)}; {_NEEDED}."


def clock_available() -> bool:
    """Whether programs can be started with another date on this machine."""
    if sys.platform != "linux":
        return False
    from douane.confinement.clock import can_be_set

    return can_be_set()


def start(program: Program, limits: Limits) -> Confined:
    """Start *program* under *limits*; it ends when what is returned is closed.

    Raises ConfinementError if there is no bubblewrap, it refuses, or what is passed holds a NUL.
    """
    from douane.confinement.filters import machine
    from douane.confinement.watching import Command, Watch

    bubblewrap = shutil.which("bwrap")
    if bubblewrap is None:
        raise ConfinementError("bubblewrap is not installed", remedy="install the package bubblewrap")
    _checked(program)
    architecture = machine()
    if architecture is None:
        raise ConfinementError("the calls of the kernel are not known for this machine's processor")
    stdin, to_stdin = os.pipe2(os.O_CLOEXEC)
    from_stdout, stdout = os.pipe2(os.O_CLOEXEC)
    control, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    control.setsockopt(socket.SOL_SOCKET, socket.SO_PASSCRED, 1)
    handed = [stdin, stdout]
    words = [bubblewrap, *_words(program, limits, architecture, handed, theirs.fileno())]
    command = Command(words=words, handed=handed, control=control, orders=theirs)
    watch = Watch(command, program, limits, architecture)
    pipes = Pipes(to_stdin, from_stdout, limits.output)
    try:
        until = watch.start()
    except BaseException:
        watch.finish(ended=False)
        pipes.close()
        raise
    return Confined(pipes, watch, until)


def _words(program: Program, limits: Limits, architecture: str, handed: list[int], control: int) -> list[str]:
    """Return what bubblewrap is told; *handed* begins with the program's streams, and grows.

    Its options are handed over as well, because the program can read how it was started.
    """
    from douane.confinement.arguments import arguments
    from douane.confinement.filters import refusing
    from douane.confinement.launching import interpreter, orders

    streams = [str(handed[0]), str(handed[1])]

    def data(content: bytes) -> int:
        handed.append(_data(content))
        return handed[-1]

    runs = interpreter()
    options = arguments(program, limits, data, runs.mounts, runs.covered)
    if runs.libraries:
        options += ["--setenv", "LD_LIBRARY_PATH", runs.libraries]
    options += ["--seccomp", str(data(refusing(architecture)))]
    told = data(b"".join(os.fsencode(option) + b"\0" for option in options))
    ordered = data(orders(program, architecture))
    return ["--args", str(told), "--", *runs.command, str(ordered), str(control), *streams]


def _checked(program: Program) -> None:
    names = [mount.inside for mount in program.mounts]
    texts = [*program.argv, program.cwd, *names, *program.environment, *program.environment.values()]
    if not program.argv or any("\0" in text for text in texts):
        raise ConfinementError("a command to confine is empty or holds a NUL character")


def _data(content: bytes) -> int:
    descriptor = os.memfd_create("data", os.MFD_CLOEXEC)
    with open(descriptor, "wb", closefd=False) as stream:
        stream.write(content)
    os.lseek(descriptor, 0, os.SEEK_SET)
    return descriptor
