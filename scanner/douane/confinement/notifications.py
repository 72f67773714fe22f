"""Calls that wait for an answer: reading them from a seccomp listener and answering (seccomp_unotify(2))."""

from __future__ import annotations

import fcntl
import struct
from dataclasses import dataclass

# _IOWR('!', 0, struct seccomp_notif), _IOWR('!', 1, struct seccomp_notif_resp), _IOW('!', 2, __u64)
_RECEIVE, _SEND, _VALID = 0xC0502100, 0xC0182101, 0x40082102
_CALL = struct.Struct("=QII iIQ 6Q")
_ANSWER = struct.Struct("=QqiI")
_CONTINUE = 1


@dataclass(frozen=True, slots=True)
class Call:
    """A call of the kernel by thread `thread`; it waits until it is answered."""

    key: int
    thread: int
    number: int
    arguments: tuple[int, ...]


class Listener:
    """The listener of one filter. What waits gets ENOSYS from the kernel once this is closed."""

    def __init__(self, descriptor: int) -> None:
        self.descriptor = descriptor

    def receive(self) -> Call | None:
        """Return a call that waits, None if it has meanwhile gone."""
        data = bytearray(_CALL.size)
        try:
            fcntl.ioctl(self.descriptor, _RECEIVE, data, True)
        except OSError:
            return None
        key, thread, _, number, _, _, *arguments = _CALL.unpack(data)
        return Call(key, thread, number, tuple(arguments))

    def waits(self, call: Call) -> bool:
        """Whether *call* still waits; only then is its thread's number sure to mean its thread."""
        try:
            fcntl.ioctl(self.descriptor, _VALID, struct.pack("=Q", call.key))
        except OSError:
            return False
        return True

    def allow(self, call: Call) -> None:
        """Let the kernel do what *call* asks for."""
        self._answer(_ANSWER.pack(call.key, 0, 0, _CONTINUE))

    def refuse(self, call: Call, error: int) -> None:
        """Have *call* fail with the number *error*."""
        self._answer(_ANSWER.pack(call.key, 0, -error, 0))

    def _answer(self, data: bytes) -> None:
        try:
            fcntl.ioctl(self.descriptor, _SEND, data)
        except OSError:  # the thread that called has been ended meanwhile
            return
