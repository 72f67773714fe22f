"""Writing hostile files into a folder of ours: no name leads outside it, nothing is written twice."""

from __future__ import annotations

import errno
import os
from pathlib import Path

from douane.archives.names import escape_of
from douane.errors import StoreError
from douane.text import excerpt

MOST_FILES = 500_000
"""Files of a closure that are written at most."""

MOST_BYTES = 4 * 2**30
"""Bytes of a closure that are written at most."""

_FLAGS = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)
_REFUSED = frozenset(
    {errno.EEXIST, errno.ENOTDIR, errno.EISDIR, errno.ENAMETOOLONG, errno.EINVAL, errno.EILSEQ}
)
_PROGRAMS = (b"#!", b"\x7fELF")


class RefusedError(Exception):
    """A file that is not written, and why in words."""


class Folder:
    """A new folder that files are written into, each once. Links are made last, by `link` alone."""

    def __init__(self, root: Path) -> None:
        """Make *root*, or take it if it is empty. Raises StoreError."""
        self._begin(root)
        try:
            root.mkdir(mode=0o700, parents=True, exist_ok=True)
            if any(root.iterdir()):
                raise StoreError(f"{excerpt(str(root))} is not empty", remedy="name a new folder")
        except OSError as error:
            raise self._failed(error) from error

    @classmethod
    def within(cls, root: Path) -> Folder:
        """Return the folder *root* that was made before, to write more into it."""
        folder = cls.__new__(cls)
        folder._begin(root)
        return folder

    def _begin(self, root: Path) -> None:
        self.root = root
        self._base = f"{root}{os.sep}"
        self.files = 0
        self.bytes = 0
        self._made = {""}

    def count(self, files: int, size: int) -> None:
        """Count what is written. Raises RefusedError beyond a bound."""
        self.files += files
        self.bytes += size
        if self.files > MOST_FILES:
            raise RefusedError(f"there are more than {MOST_FILES} files")
        if self.bytes > MOST_BYTES:
            raise RefusedError(f"there are more than {MOST_BYTES} bytes")

    def write(self, path: str, data: bytes, *, executable: bool | None = None) -> None:
        """Write *data* at *path* below the root; None tells that programs shall be *executable*.

        Raises RefusedError for a name that leads elsewhere or is taken, and beyond a bound; StoreError.
        """
        why = escape_of(path)
        if why or not path:
            raise RefusedError(why or "it has no name")
        self.count(1, len(data))
        runs = data.startswith(_PROGRAMS) if executable is None else executable
        mode = 0o755 if runs else 0o644
        try:
            self._folder(path.rpartition("/")[0])
            descriptor = os.open(f"{self._base}{path}", _FLAGS, mode)
            try:
                os.fchmod(descriptor, mode)  # whatever the mask of the process says
                _write_all(descriptor, data)
            finally:
                os.close(descriptor)
        except OSError as error:
            if error.errno in _REFUSED:
                raise RefusedError("another file has its name, or its name is too long") from None
            raise self._failed(error) from error
        except UnicodeEncodeError:
            raise RefusedError("its name is no text") from None

    def make(self, path: str) -> None:
        """Make the folder *path*. Raises RefusedError and StoreError."""
        if escape_of(path):
            raise RefusedError("its name leads elsewhere")
        try:
            self._folder(path)
        except OSError as error:
            raise self._failed(error) from error

    def link(self, path: str, target: str) -> None:
        """Make *path* a link to *target*; the last thing that is done. Raises StoreError."""
        try:
            self._folder(path.rpartition("/")[0])
            (self.root / path).symlink_to(target)
        except OSError as error:
            raise self._failed(error) from error

    def _folder(self, path: str) -> None:
        if path in self._made:
            return
        self._folder(path.rpartition("/")[0])
        try:
            os.mkdir(f"{self._base}{path}", 0o755)  # noqa: PTH102 - of texts, three times as fast
        except FileExistsError:
            if not os.path.isdir(f"{self._base}{path}"):  # noqa: PTH112
                raise
        self._made.add(path)

    def _failed(self, error: OSError) -> StoreError:
        why = (error.strerror or str(error)).lower()
        return StoreError(
            f"the server cannot be placed: {why}", remedy="free some space, or set TMPDIR= elsewhere"
        )


def _write_all(descriptor: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(descriptor, view) :]
