"""A clock that says another date, for programs that take the date from where the kernel offers it (vdso(7)).

Each process has a page of the kernel's code that tells the time without asking the kernel. While a process
starts, before any code of its own, the functions in its copy of that page are overwritten. What asks the
kernel itself, measures time spans, or looks at the times of files is not deceived.
"""

from __future__ import annotations

import ctypes
import os
import platform
import struct
from collections.abc import Callable, Mapping
from functools import cache

from douane.confinement.kernel import started_with
from douane_signatures import table

_PAGE_OF_CODE = 33  # AT_SYSINFO_EHDR
_JUMP = struct.Struct("<Bi")
_ROOM = 64  # bytes between two functions in the spacious one


def can_be_set() -> bool:
    """Whether the functions to replace are known for this machine's architecture and found in its page."""
    return bool(_places(platform.machine()))


class Clock:
    """Makes the clocks of processes run *offset* seconds ahead of the machine's."""

    def __init__(self, offset: int, architecture: str) -> None:
        self.patches = _patches(offset, architecture)
        self.worked = False
        self.failed = False

    def shift(self, thread: int, waits: Callable[[], bool]) -> None:
        """Shift the clock of the process of *thread*, which starts, if it still *waits* for that."""
        try:
            page = started_with(thread, _PAGE_OF_CODE)
            memory = os.open(f"/proc/{thread}/mem", os.O_RDWR | os.O_CLOEXEC)
        except OSError:
            self.failed = True
            return
        try:
            if not waits():
                return
            written = [os.pwrite(memory, code, page + place) == len(code) for place, code in self.patches]
        except (OSError, OverflowError):
            written = [False]
        finally:
            os.close(memory)
        self.worked |= all(written)
        self.failed |= not all(written)


def _patches(offset: int, architecture: str) -> list[tuple[int, bytes]]:
    """Return where in the page which bytes are written."""
    known = table("confinement/clock.toml")[architecture]
    places = _places(architecture)
    start = places[known["spacious"]]
    patches = []
    for index, (name, lines) in enumerate(known["functions"].items()):
        body = start + index * _ROOM
        patches.append((body, _code(lines, offset)))
        if body != places[name]:
            patches.append((places[name], _JUMP.pack(0xE9, body - places[name] - _JUMP.size)))
    return patches


def _code(lines: list[str], offset: int) -> bytes:
    return bytes.fromhex("".join(lines).replace("OFFSET", struct.pack("<q", offset).hex()))


@cache
def _places(architecture: str) -> Mapping[str, int]:
    """Return name -> place in the page of the functions to replace, empty if one is missing.

    The page is the same in all processes of a kernel; it is looked up in this one.
    """
    known = table("confinement/clock.toml").get(architecture)
    try:
        start = started_with(os.getpid(), _PAGE_OF_CODE)
        page = ctypes.CDLL("linux-vdso.so.1")
        found = {name: _address(page, name) - start for name in known["functions"]} if known else {}
    except (OSError, AttributeError):
        return {}
    return found


def _address(library: ctypes.CDLL, name: str) -> int:
    return ctypes.cast(getattr(library, name), ctypes.c_void_p).value or 0
