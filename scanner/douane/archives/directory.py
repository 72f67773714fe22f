"""Unpacked packages: a folder is read as an archive would be, into memory and within bounds."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Iterator
from pathlib import Path

from douane.archives.bounds import DEFAULT, Bounds
from douane.archives.collecting import Collector
from douane.errors import ArchiveError
from douane.model import FileTree
from douane.text import excerpt

SKIPPED = frozenset({".git", "node_modules", ".venv", "__pycache__"})
"""Folders that are not the package's own: history, installed dependencies, what the interpreter wrote."""

_FLAGS = (
    os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
)


def open_directory(path: Path, *, bounds: Bounds = DEFAULT) -> FileTree:
    """Return the regular files below *path* except those in `SKIPPED` folders.

    Links are never followed: one that leaves the folder is a gap, one that stays names a file that is read
    anyway. Devices and pipes are gaps. Raises ArchiveError when *path* itself cannot be listed.
    """
    collector = Collector(package=None, bounds=bounds)
    base = path.resolve()
    for entry, name in _walk(base, collector):
        if not collector.entry():
            break
        if entry.is_symlink():
            if not Path(entry.path).resolve().is_relative_to(base):
                collector.gap(name, "a link to a place outside the folder is not followed")
        elif entry.is_file(follow_symlinks=False):
            _read(entry, name, collector)
        else:
            collector.gap(name, "it is a device, a pipe or a socket")
    return collector.tree()


def tree_digest(tree: FileTree) -> str:
    """Return the SHA-256 (hex) of a folder's files: over ``path NUL sha256 LF`` of each, sorted by path."""
    whole = hashlib.sha256(b"douane-tree/1\n")
    for path in sorted(tree):
        whole.update(f"{path}\0{hashlib.sha256(tree[path]).hexdigest()}\n".encode("utf-8", "surrogateescape"))
    return whole.hexdigest()


def _walk(base: Path, collector: Collector) -> Iterator[tuple[os.DirEntry[str], str]]:
    """Yield all that is no folder, with its path below *base*; unlisted folders become gaps."""
    pending = [""]
    while pending:
        folder = pending.pop()
        try:
            with os.scandir(base / folder) as listing:
                entries = sorted(listing, key=lambda entry: entry.name)
        except OSError as error:
            if not folder:
                raise ArchiveError(f"{excerpt(str(base))} cannot be listed ({error.strerror})") from None
            collector.gap(folder, f"the folder cannot be listed ({error.strerror})")
            continue
        for entry in entries:
            name = f"{folder}/{entry.name}" if folder else entry.name
            if not entry.is_dir(follow_symlinks=False):
                yield entry, name
            elif entry.name not in SKIPPED:
                pending.append(name)


def _read(entry: os.DirEntry[str], name: str, collector: Collector) -> None:
    shown = os.fsencode(name).decode("utf-8", "replace").replace(os.sep, "/")
    try:
        descriptor = os.open(entry.path, _FLAGS)
        with open(descriptor, "rb") as file:  # noqa: PTH123 - a descriptor, not a path
            status = os.fstat(descriptor)
            if not stat.S_ISREG(status.st_mode):
                raise OSError(0, "it changed while it was read")
            path = collector.admit(shown, status.st_size)
            if path:
                collector.keep(path, file.read(collector.bounds.file_bytes))
    except OSError as error:
        collector.gap(shown, f"it cannot be read ({error.strerror})")
