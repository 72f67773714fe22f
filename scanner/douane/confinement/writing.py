"""Which files lie in the folders that may be written to, looked at without following or opening any."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Mapping

_MOST_FILES = 10_000
_MOST_DEPTH = 64

State = tuple[int, int, int] | None  # inode, size, time of change in ns; None: not a file of this folder


class TooManyError(Exception):
    """More files, or folders deeper in each other, than are looked at."""


def files(folder: int) -> dict[str, State]:
    """Return path -> state of all below the open *folder* that is no folder, and of what is mounted there.

    Raises TooManyError and OSError.
    """
    device = os.fstat(folder).st_dev
    found: dict[str, State] = {}
    waiting = [""]
    while waiting:
        inside = waiting.pop()
        for path, state in _entries(folder, inside):
            if state.st_dev != device:
                found[path] = None
            elif not stat.S_ISDIR(state.st_mode):
                found[path] = (state.st_ino, state.st_size, state.st_mtime_ns)
            elif path.count("/") >= _MOST_DEPTH:
                raise TooManyError
            else:
                waiting.append(path)
            if len(found) + len(waiting) > _MOST_FILES:
                raise TooManyError
    return found


def changed(before: Mapping[str, State], after: Mapping[str, State]) -> Iterator[str]:
    """Yield the paths that are new, gone or another file than before."""
    for path in before.keys() | after.keys():
        was, now = before.get(path), after.get(path)
        if path not in before or (was is not None and was != now):
            yield path


def _entries(folder: int, inside: str) -> Iterator[tuple[str, os.stat_result]]:
    opened = os.open(
        inside or ".", os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC, dir_fd=folder
    )
    try:
        with os.scandir(opened) as entries:
            for entry in entries:
                yield (f"{inside}/{entry.name}" if inside else entry.name), entry.stat(follow_symlinks=False)
    finally:
        os.close(opened)
