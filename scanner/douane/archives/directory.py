"""Unpacked packages: a folder is read as an archive would be, into memory and within bounds."""

from __future__ import annotations

import hashlib
import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path

from douane.archives.bounds import DEFAULT, Bounds
from douane.archives.collecting import Collector
from douane.errors import ArchiveError, InputError
from douane.model import FileTree
from douane.text import excerpt

SKIPPED = frozenset({".git", "node_modules", ".venv", "__pycache__"})
"""Folders that are not the package's own: history, installed dependencies, what the interpreter wrote."""

_INSTALLED = frozenset({"node_modules", ".venv"})
_MOST_SETTINGS = 1 << 16
_PYTHON = re.compile(r"^version(?:_info)?[ \t]{0,8}=[ \t]{0,8}(3\.\d{1,3}\.\d{1,3})", re.ASCII | re.MULTILINE)
_ENVIRONMENTS = (".venv", "venv", "env", ".env")

_FLAGS = (
    os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
)


def open_directory(path: Path, *, installed: bool = False, bounds: Bounds = DEFAULT) -> FileTree:
    """Return the regular files below *path* except those in `SKIPPED` folders and virtual environments.

    With *installed* the packages that are installed in the folder are read, too: all ``node_modules``, and
    the packages (not the programs) of its virtual environment. Links are never followed: one that leaves the
    folder is a gap, one that stays names a file that is read anyway. Devices and pipes are gaps. Raises
    ArchiveError when *path* itself cannot be listed.
    """
    collector = Collector(package=None, bounds=bounds)
    base = path.resolve()
    passed = _Passed(environment_of(base), installed=installed)
    for entry, name in _walk(base, collector, passed):
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


def open_file(path: Path, *, bounds: Bounds = DEFAULT) -> FileTree:
    """Return the one file *path*, under its name. Raises ArchiveError when it cannot be read."""
    collector = Collector(package=None, bounds=bounds)
    try:
        with os.scandir(path.resolve().parent) as listing:
            entry = next((entry for entry in listing if entry.name == path.resolve().name), None)
    except OSError as error:
        raise ArchiveError(f"{excerpt(str(path))} cannot be read ({error.strerror})") from None
    if entry is None:
        raise ArchiveError(f"{excerpt(str(path))} is not there", remedy="check the path")
    _read(entry, entry.name, collector)
    return collector.tree()


def read_file(path: Path, most: int, shown: str = "") -> bytes:
    """Return the bytes of the regular file *path*, which errors call *shown*.

    Raises InputError, also for more than *most* bytes.
    """
    shown = excerpt(shown or str(path))
    try:
        with open(os.open(path, _FLAGS & ~getattr(os, "O_NOFOLLOW", 0)), "rb") as file:  # noqa: PTH123
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise InputError(f"{shown} is no file", remedy="name the file itself")
            data = file.read(most + 1)
    except OSError as error:
        raise InputError(f"{shown} cannot be read: {error.strerror}", remedy="check the path") from error
    if len(data) > most:
        raise InputError(f"{shown} is larger than {most} bytes", remedy="unpack it and vet its folder")
    return data


def environment_of(base: Path) -> str | None:
    """Return the name of the virtual environment in the folder *base*, or None."""
    for name in _ENVIRONMENTS:
        try:
            if (base / name / "pyvenv.cfg").is_file():
                return name
        except OSError:
            continue
    return None


def python_of(base: Path) -> str | None:
    """Return the version of the Python whose virtual environment lies in the folder *base*, or None."""
    name = environment_of(base)
    if name is None:
        return None
    try:
        with (base / name / "pyvenv.cfg").open("rb") as file:
            text = file.read(_MOST_SETTINGS).decode("utf-8", "replace")
    except OSError:
        return None
    match = _PYTHON.search(text)
    return match[1] if match else None


class _Passed:
    """Which folders are passed over."""

    def __init__(self, environment: str | None, *, installed: bool) -> None:
        self._environment = environment
        self._names = SKIPPED - _INSTALLED if installed else SKIPPED
        self._installed = installed

    def over(self, folder: str, name: str) -> bool:
        """Whether the folder *name* in *folder* (both below the base) is passed over."""
        if folder == self._environment:
            return name.lower() != "lib"
        if folder == "" and name == self._environment:
            return not self._installed
        return name in self._names


def tree_digest(tree: FileTree) -> str:
    """Return the SHA-256 (hex) of a folder's files: over ``path NUL sha256 LF`` of each, sorted by path."""
    whole = hashlib.sha256(b"douane-tree/1\n")
    for path in sorted(tree):
        whole.update(f"{path}\0{hashlib.sha256(tree[path]).hexdigest()}\n".encode("utf-8", "surrogateescape"))
    return whole.hexdigest()


def _walk(base: Path, collector: Collector, passed: _Passed) -> Iterator[tuple[os.DirEntry[str], str]]:
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
            elif not passed.over(folder, entry.name):
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
