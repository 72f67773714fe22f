"""Files named by the SHA-256 of their bytes."""

from __future__ import annotations

import errno
import hashlib
import os
import string
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import IO

from douane.errors import StoreError

REMEDY = "free some space, or set DOUANE_STORE= to a folder elsewhere"

_DAY = 86_400.0  # seconds
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_HEX = frozenset(string.hexdigits.lower())

Create = Callable[[Path], IO[bytes]]
"""Opens a new, private, uniquely named file for writing in a folder."""


def new_file(folder: Path) -> IO[bytes]:
    """Open a new file of mode 0600 in *folder*."""
    descriptor, path = tempfile.mkstemp(dir=folder)
    os.close(descriptor)
    return Path(path).open("wb")


class ForeignFolderError(Exception):
    """The folder belongs to another user, who could plant what we would then believe."""


class Blobs:
    """Blobs under *root*; a blob gets its name only when it is complete. Thread- and process-safe."""

    def __init__(self, root: Path, create: Create = new_file) -> None:
        self.root = root
        self._blobs = root / "blobs"
        self._partial = root / "partial"
        self._create = create

    def prepare(self, now: float) -> None:
        """Make the folders, try writing, and remove what runs killed more than a day before *now* left.

        Raises OSError when nothing can be written there, ForeignFolderError.
        """
        self.root.mkdir(mode=0o700, parents=True, exist_ok=True)
        _make_private(self.root)
        for folder in (self._blobs, self._partial):
            folder.mkdir(mode=0o700, exist_ok=True)
        with self._create(self._partial) as probe:
            name = probe.name
        Path(name).unlink()
        for leftover in self._partial.iterdir():
            with suppress(OSError):
                if leftover.stat().st_mtime < now - _DAY:
                    leftover.unlink()

    def put(self, digest: str, data: bytes) -> None:
        """Keep *data* under *digest*, its SHA-256. Raises StoreError."""
        path = self._path(digest)
        with suppress(OSError):
            if path.stat().st_size == len(data):
                return
        partial: Path | None = None
        try:
            with self._create(self._partial) as file:
                partial = Path(file.name)
                file.write(data)
            self._publish(partial, path)
        except OSError as error:
            if partial:
                with suppress(OSError):
                    partial.unlink()
            raise StoreError(f"{self.root}: {reason(error)}", remedy=REMEDY) from error

    def get(self, digest: str) -> bytes | None:
        """Return the bytes whose SHA-256 is *digest*; None if absent, or damaged and therefore dropped."""
        if not _is_digest(digest):
            return None
        path = self._path(digest)
        try:
            data = path.read_bytes()
        except OSError:
            return None
        if hashlib.sha256(data).hexdigest() == digest:
            return data
        with suppress(OSError):
            path.unlink()
        return None

    def has(self, digest: str) -> bool:
        """Whether a file of that name is there."""
        return _is_digest(digest) and self._path(digest).is_file()

    def size(self, digest: str) -> int | None:
        """Return the bytes of the file of that name, which may be damaged; None if there is none."""
        if not _is_digest(digest):
            return None
        try:
            return self._path(digest).stat().st_size
        except OSError:
            return None

    def _publish(self, partial: Path, path: Path) -> None:
        try:
            partial.replace(path)
        except FileNotFoundError:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            partial.replace(path)

    def _path(self, digest: str) -> Path:
        return self._blobs / digest[:2] / digest[2:]


def reason(error: OSError) -> str:
    """Return what went wrong, without the path."""
    return "no space is left on the disk" if error.errno in _FULL else (error.strerror or str(error)).lower()


def _is_digest(text: str) -> bool:
    return len(text) == 64 and _HEX.issuperset(text)


def _make_private(root: Path) -> None:
    if not hasattr(os, "getuid"):
        return  # Windows: the user's cache folder has its own access list
    status = root.stat()
    if status.st_uid != os.getuid():
        raise ForeignFolderError
    if status.st_mode & 0o077:
        with suppress(OSError):
            root.chmod(0o700)
