"""Answering the calls that wait: what is asked for is taken down, and the network is never reached.

Confinement does not rest on this: without a network, with read-only mounts and an own process tree there is
nothing to reach. What is read here can have been changed by another thread of the program, so it is evidence
of what the program tried, and no more.
"""

from __future__ import annotations

import errno
import struct
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import ParamSpec

from douane.confinement import addresses, questions
from douane.confinement.clock import Clock
from douane.confinement.filters import calls
from douane.confinement.kernel import within
from douane.confinement.memory import Memory
from douane.confinement.notifications import Call, Listener
from douane.confinement.nouns import Contact, Limits, Program
from douane.confinement.questions import Names
from douane.confinement.seen import Seen
from douane.confinement.usage import THREADS
from douane_signatures import table

P = ParamSpec("P")

_MOST_CALLS = 20_000
_MOST_MESSAGES = 8
_MOST_TABLE = 1 << 20
_DOMAIN = 53
_THREAD = 0x10000  # CLONE_THREAD
_HERE = 0xFFFFFF9C  # AT_FDCWD
# Arguments that hold (folder, path) of files that are changed; "here" is no argument.
_PATHS: Mapping[str, tuple[tuple[int | None, int], ...]] = {
    "openat": ((0, 1),),
    "mkdirat": ((0, 1),),
    "renameat": ((0, 1), (2, 3)),
    "renameat2": ((0, 1), (2, 3)),
    "unlinkat": ((0, 1),),
    "linkat": ((2, 3),),
    "symlinkat": ((1, 2),),
    "fchmodat": ((0, 1),),
    "fchmodat2": ((0, 1),),
    "fchownat": ((0, 1),),
    "utimensat": ((0, 1),),
    "futimesat": ((0, 1),),
    "rename": ((None, 0), (None, 1)),
    "link": ((None, 1),),
    "symlink": ((None, 1),),
}
_FOLDERS = frozenset({"mkdir", "mkdirat"})
_NO_PATH = "(a file that is open)"


class Answers:
    """Takes down and answers the calls of one confined program. Used by one thread."""

    def __init__(
        self,
        listener: Listener,
        names: Names,
        seen: Seen,
        root: int,
        program: Program,
        limits: Limits,
        architecture: str,
        clock: Clock | None,
    ) -> None:
        self._listener, self._names, self._seen, self._root = listener, names, seen, root
        self._processes = limits.processes
        self._threads = limits.processes * THREADS
        self._first = program.argv
        self._calls = calls(architecture)
        self._notes: list[Callable[[], None]] = []
        self._count = 0
        self._clock = clock
        self._special: Mapping[str, Callable[[Call, Memory], int]] = {
            "connect": self._connect,
            "sendto": self._send_to,
            "sendmsg": self._send_message,
            "sendmmsg": self._send_messages,
            "execve": self._execute,
            "execveat": self._execute_at,
            "clone": self._multiply,
            "fork": self._multiply,
            "vfork": self._multiply,
            **dict.fromkeys(table("confinement/clock.toml")["calls"], self._begin),
        }

    def next(self) -> bool:
        """Answer one call that waits; return False once there have been too many to go on."""
        call = self._listener.receive()
        if call is None:
            return True
        self._count += 1
        self._notes.clear()
        error = self._looked_at(call, Memory(call.thread))
        if self._listener.waits(call):  # else what was read may be of any other process
            for note in self._notes:
                note()
        if error:
            self._listener.refuse(call, error)
        else:
            self._listener.allow(call)
        if self._count >= _MOST_CALLS:
            self._seen.gap(
                "calls of the program",
                f"there were more than {_MOST_CALLS:,}; from then on they were refused",
            )
        return self._count < _MOST_CALLS

    def _looked_at(self, call: Call, memory: Memory) -> int:
        name = self._calls.get(call.number, "")
        special = self._special.get(name)
        if special is not None:
            return special(call, memory)
        for folder, path in _PATHS.get(name, ((None, 0),)):
            place = _HERE if folder is None else call.arguments[folder]
            named = memory.path(place, call.arguments[path])
            # A folder that is there already is not made again, though programs ask for it.
            if named and not (name in _FOLDERS and within(self._root, named)):
                self._note(self._seen.write, named)
        return 0

    def _note(self, take: Callable[P, None], *details: P.args, **_: P.kwargs) -> None:
        self._notes.append(partial(take, *details))

    def _connect(self, call: Call, memory: Memory) -> int:
        data = memory.read(call.arguments[1], min(call.arguments[2] & 0xFFFFFFFF, addresses.MOST))
        return self._reached(addresses.address(data), call.thread)

    def _send_to(self, call: Call, memory: Memory) -> int:
        data = memory.read(call.arguments[4], min(call.arguments[5] & 0xFFFFFFFF, addresses.MOST))
        target = addresses.address(data)
        if target is not None and target.port == _DOMAIN:
            self._ask(memory.read(call.arguments[1], min(call.arguments[2], questions.MOST)))
        return self._reached(target, call.thread)

    def _send_message(self, call: Call, memory: Memory) -> int:
        return self._message(call.arguments[1], call.thread, memory)

    def _send_messages(self, call: Call, memory: Memory) -> int:
        # struct mmsghdr: struct msghdr of 56 bytes, and a length.
        count = min(call.arguments[2] & 0xFFFFFFFF, _MOST_MESSAGES)
        errors = [self._message(call.arguments[1] + 64 * i, call.thread, memory) for i in range(count)]
        return max(errors, default=0)

    def _message(self, place: int, thread: int, memory: Memory) -> int:
        head = memory.read(place, 32)  # struct msghdr: name, its length, vectors, how many
        if len(head) < 32:
            return 0
        name, size, vectors, _ = struct.unpack("=QI4xQQ", head)
        target = addresses.address(memory.read(name, min(size, addresses.MOST)))
        if target is not None and target.port == _DOMAIN:
            vector = memory.read(vectors, 16)
            if len(vector) == 16:
                start, length = struct.unpack("=QQ", vector)
                self._ask(memory.read(start, min(length, questions.MOST)))
        return self._reached(target, thread)

    def _ask(self, data: bytes) -> None:
        asked = questions.question(data)
        if asked is not None:
            self._note(self._seen.contact, Contact(host=asked.name))

    def _reached(self, target: addresses.Address | None, thread: int) -> int:
        """Take down where a socket is pointed to; return the error that the call gets."""
        if target is None:
            return 0
        if not target.host:
            if target.path and not within(self._root, target.path):
                self._note(self._seen.contact, Contact(address=target.path))
            return 0
        if target.own:
            if target.port != _DOMAIN and not _served(thread, target.port):
                self._note(self._seen.contact, Contact(address=target.host, port=target.port))
            return 0
        host = self._names.name(target.host)
        self._note(
            self._seen.contact, Contact(host=host, address="" if host else target.host, port=target.port)
        )
        return errno.ENETUNREACH

    def _multiply(self, call: Call, _: Memory) -> int:
        """Count what is made over the whole life of the program; who asks waits, so none is uncounted."""
        if self._calls[call.number] == "clone" and call.arguments[0] & _THREAD:
            self._threads -= 1
        else:
            self._processes -= 1
        if min(self._threads, self._processes) >= 0:
            return 0
        self._seen.exceed("processes")
        return errno.EAGAIN

    def _begin(self, call: Call, _: Memory) -> int:
        if self._clock is not None:
            self._clock.shift(call.thread, lambda: self._listener.waits(call))
        return 0

    def _execute(self, call: Call, memory: Memory) -> int:
        return self._started(memory.path(_HERE, call.arguments[0]), memory.words(call.arguments[1]))

    def _execute_at(self, call: Call, memory: Memory) -> int:
        named = memory.text(call.arguments[1])
        path = memory.path(call.arguments[0], call.arguments[1]) if named else _NO_PATH
        return self._started(path, memory.words(call.arguments[2]))

    def _started(self, path: str, words: tuple[str, ...]) -> int:
        if path and words != self._first:
            there = path == _NO_PATH or within(self._root, path)
            self._note(self._seen.program, (path, *words[1:]), there)
        return 0


def _served(thread: int, port: int) -> bool:
    """Whether something in the network of *thread* listens on *port*, or has a datagram socket there."""
    for kind, state in (("tcp", "0A"), ("tcp6", "0A"), ("udp", "07"), ("udp6", "07")):
        try:
            with Path(f"/proc/{thread}/net/{kind}").open("rb") as stream:
                lines = stream.read(_MOST_TABLE).decode("ascii", "replace").splitlines()[1:]
        except OSError:
            continue
        for line in lines:
            fields = line.split()
            if len(fields) > 3 and fields[3] == state and fields[1].endswith(f":{port:04X}"):
                return True
    return False
