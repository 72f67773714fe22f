"""What the watching side holds of a confinement: open folders, the listener, the names, the planted secrets.

Everything is opened before the program starts, while only the launcher is inside, and stays open after its
last process has ended: what was written can then be looked at in peace.
"""

from __future__ import annotations

import contextlib
import math
import os
import resource
import socket
import time
from collections.abc import Mapping
from pathlib import Path

from douane.confinement.answering import Answers
from douane.confinement.canaries import Canaries
from douane.confinement.clock import Clock, can_be_set
from douane.confinement.kernel import taken
from douane.confinement.notifications import Listener
from douane.confinement.nouns import Contact, Limits, Program
from douane.confinement.questions import MOST, Names
from douane.confinement.seen import Seen
from douane.confinement.usage import Usage, usage
from douane.confinement.writing import State, TooManyError, changed, files
from douane_signatures import table

_DOMAIN = ("127.0.0.1", 53)
_MOST_OPEN = 4096


class Inside:
    """A confinement whose launcher, process *launcher*, waits. Used by one thread."""

    def __init__(self, launcher: int, limits: Limits, seen: Seen) -> None:
        self._seen, self._limits = seen, limits
        self._process = os.pidfd_open(launcher)
        self._root = os.open(f"/proc/{launcher}/root", os.O_PATH | os.O_DIRECTORY | os.O_CLOEXEC)
        self._processes = self._folder("/proc")
        self._folders = {name: self._folder(name) for name in table("confinement/system.toml")["writable"]}
        self._before: dict[str, Mapping[str, State]] = {}
        self._names = Names()
        self._answers: Answers | None = None
        self._clock: Clock | None = None
        self._dated = False
        self._listener = -1
        self._domain: socket.socket | None = None
        self.canaries = Canaries(self._folders[table("confinement/system.toml")["home"]], seen)
        _limit(launcher, limits)

    def prepare(self, numbers: tuple[int, int], program: Program, architecture: str) -> str | None:
        """Listen to what the launcher opened as *numbers* (listener, datagrams), and plant the secrets.

        Return why that cannot be: what cannot be counted cannot be held, so the program must not start.
        """
        self._dated = program.date is not None
        self.canaries.plant()
        self._before = {name: files(folder) for name, folder in self._folders.items()}
        if numbers[0] < 0:
            return "the kernel or this Python cannot hand over calls (seccomp)"
        try:
            self._listener = taken(self._process, numbers[0])
            self._domain = socket.socket(fileno=taken(self._process, numbers[1]))
            self._domain.setblocking(False)
            self._domain.bind(_DOMAIN)
        except OSError as error:
            return f"the kernel does not hand over calls: {error.strerror}"
        if program.date is not None and can_be_set():
            self._clock = Clock(math.ceil(program.date - time.time()), architecture)
        self._answers = Answers(
            Listener(self._listener),
            self._names,
            self._seen,
            self._root,
            program,
            self._limits,
            architecture,
            self._clock,
        )
        return None

    def descriptors(self) -> Mapping[int, str]:
        """Return what to wait for: descriptor -> what `attend` is then told."""
        wanted = {self._listener: "call", self.canaries.descriptor: "canary"}
        if self._domain is not None:
            wanted[self._domain.fileno()] = "name"
        return {descriptor: what for descriptor, what in wanted.items() if descriptor >= 0}

    def attend(self, what: str) -> bool:
        """Do what waits at the descriptor of *what*; return False if it need not be waited for any more."""
        if what == "call":
            if self._answers is None or not self._answers.next():
                self._hang_up()
                return False
        elif what == "canary":
            self.canaries.notice()
        else:
            self._answer_name()
        return True

    def usage(self) -> Usage:
        """Return what is used now."""
        return usage(self._processes, tuple(self._folders.values()), self._limits.processes)

    def look(self) -> None:
        """Take down what was opened and written, once all processes have ended."""
        self.canaries.notice()
        self._answer_name()
        if self._dated and (self._clock is None or self._clock.failed or not self._clock.worked):
            self._seen.gap("what the program does on another date", "its clock could not be changed")
        for name, folder in self._folders.items():
            try:
                for path in changed(self._before.get(name, {}), files(folder)):
                    self._seen.write(
                        f"{name}/{path}".encode("utf-8", "surrogateescape").decode(
                            "utf-8", "backslashreplace"
                        )
                    )
            except TooManyError:
                self._seen.gap(f"files in {name}", "there are more than can be looked at")
            except OSError as error:
                self._seen.gap(f"files in {name}", f"they cannot be looked at: {error.strerror}")

    def close(self) -> None:
        """Let go of everything."""
        self.canaries.close()
        self._deafen()
        for descriptor in (self._process, self._root, self._processes, *self._folders.values()):
            os.close(descriptor)

    def _folder(self, name: str) -> int:
        return os.open(name.lstrip("/"), os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC, dir_fd=self._root)

    def _hang_up(self) -> None:
        """Stop listening: the kernel then refuses the calls that were listened to."""
        if self._listener >= 0:
            os.close(self._listener)
            self._listener = -1

    def _deafen(self) -> None:
        self._hang_up()
        if self._domain is not None:
            self._domain.close()
            self._domain = None

    def _answer_name(self) -> None:
        if self._domain is None:
            return
        with contextlib.suppress(OSError):
            data, asker = self._domain.recvfrom(MOST)
            answer = self._names.answer(data)
            if answer is not None:
                self._seen.contact(Contact(host=answer[0]))
                self._domain.sendto(answer[1], asker)


def _limit(process: int, limits: Limits) -> None:
    """Set limits of the kernel: backstops for what is watched, which is slower but knows all processes.

    Addresses are not memory: WebAssembly takes many GB of them that it never uses, so that the limit which a
    helper of ours has for its own (`workers`) must not be that of the program.
    """
    hard = resource.getrlimit(resource.RLIMIT_AS)[1]
    resource.prlimit(process, resource.RLIMIT_AS, (hard, hard))
    resource.prlimit(process, resource.RLIMIT_CORE, (0, 0))
    resource.prlimit(process, resource.RLIMIT_DATA, (2 * limits.memory, 2 * limits.memory))
    resource.prlimit(process, resource.RLIMIT_NOFILE, (_MOST_OPEN, _MOST_OPEN))
    with (
        contextlib.suppress(OSError),
        Path(f"/proc/{process}/oom_score_adj").open("w", encoding="ascii") as stream,
    ):
        stream.write("1000")
