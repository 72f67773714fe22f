"""Reading what a waiting call points to in the memory of its process, under bounds.

Everything read is what hostile code wrote there; another of its threads may change it at any time.
"""

from __future__ import annotations

import posixpath
import struct
from pathlib import Path

from douane.confinement.kernel import copied

_MOST_TEXT = 4096  # PATH_MAX
_MOST_WORDS = 64
_HERE = -100  # AT_FDCWD


class Memory:
    """The memory of the process of a thread; what cannot be read is empty."""

    def __init__(self, thread: int) -> None:
        self._thread = thread

    def read(self, address: int, size: int) -> bytes:
        """Return up to *size* bytes at *address*, less where the memory ends before."""
        try:
            return copied(self._thread, address, size) if address and size else b""
        except OSError:
            return b""

    def text(self, address: int) -> str:
        """Return the text that ends with a NUL at *address*, at most the length of a path."""
        return self.read(address, _MOST_TEXT).split(b"\0", 1)[0].decode("utf-8", "backslashreplace")

    def words(self, address: int) -> tuple[str, ...]:
        """Return the texts that an array of pointers at *address* points to, up to a null pointer."""
        found = []
        for (pointer,) in struct.iter_unpack("=Q", _whole(self.read(address, 8 * _MOST_WORDS))):
            if not pointer:
                break
            found.append(self.text(pointer))
        return tuple(found)

    def path(self, folder: int, address: int) -> str:
        """Return the path that *address* names, against the folder open as *folder* (AT_FDCWD: here).

        It is empty where the kernel would find no path either.
        """
        name = self.text(address)
        if not name:
            return ""
        if name.startswith("/"):
            return posixpath.normpath(name)
        number = struct.unpack("=i", struct.pack("=I", folder & 0xFFFFFFFF))[0]
        link = "cwd" if number == _HERE else f"fd/{number}"
        try:
            base = str(Path(f"/proc/{self._thread}/{link}").readlink())
        except PermissionError:
            base = "/?"
        except OSError:
            return ""
        return posixpath.normpath(posixpath.join(base, name)) if base.startswith("/") else ""


def _whole(data: bytes) -> bytes:
    return data[: len(data) // 8 * 8]
