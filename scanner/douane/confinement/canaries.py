"""Planted secrets, and noticing that one is opened.

What is noticed is the opening of the file itself (inotify(7)), so the name by which it was reached (a link, a
copy of a descriptor, /proc/self/root) makes no difference. Looking at its size and listing its folder are
not noticed: programs do both without wanting anything.
"""

from __future__ import annotations

import contextlib
import os
import struct

from douane.confinement.kernel import notices, tell_opening
from douane.confinement.seen import Seen
from douane_signatures import table

_PLANTED_ON = 1714557600  # seconds since the epoch: nothing tells these files from old ones
_EVENT = struct.Struct("=iIII")
_OVERFLOW = 0x4000
_MOST = 1 << 16


class Canaries:
    """The secrets planted below the home folder that is open as *home*."""

    def __init__(self, home: int, seen: Seen) -> None:
        self._home, self._seen = home, seen
        self._names: dict[int, str] = {}
        self.descriptor = -1

    def plant(self) -> None:
        """Write all secrets and have their opening told. What cannot be told is a gap."""
        files: dict[str, str] = table("confinement/canaries.toml")["files"]
        for name, content in files.items():
            self._write(name, content)
        try:
            self.descriptor = notices()
            for name in files:
                self._names[tell_opening(self.descriptor, f"/proc/self/fd/{self._home}/{name}")] = name
        except OSError as error:
            self._seen.gap("reads of planted secrets", f"this machine cannot tell them: {error.strerror}")

    def notice(self) -> None:
        """Take down what was opened since the last time."""
        try:
            data = os.read(self.descriptor, _MOST)
        except OSError:
            return
        place = 0
        while place + _EVENT.size <= len(data):
            mark, what, _, size = _EVENT.unpack_from(data, place)
            place += _EVENT.size + size
            if what & _OVERFLOW:
                self._seen.gap("reads of planted secrets", "there were too many to be told")
            elif mark in self._names:
                self._seen.canary(f"~/{self._names.pop(mark)}")

    def close(self) -> None:
        """Let go of them."""
        if self.descriptor >= 0:
            os.close(self.descriptor)

    def _write(self, name: str, content: str) -> None:
        folder = self._home
        *above, last = name.split("/")
        opened = []
        for part in above:
            with contextlib.suppress(FileExistsError):
                os.mkdir(part, 0o700, dir_fd=folder)
            folder = os.open(part, os.O_DIRECTORY | os.O_CLOEXEC, dir_fd=folder)
            opened.append(folder)
        descriptor = os.open(last, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600, dir_fd=folder)
        os.write(descriptor, content.lstrip("\n").encode())
        os.utime(descriptor, (_PLANTED_ON, _PLANTED_ON))
        os.close(descriptor)
        for folder in opened:
            os.close(folder)
