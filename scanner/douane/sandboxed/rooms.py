"""Where the files of a server lie while it is listed: a folder that is gone at the end.

Thousands of small files are written and taken away again: in memory that takes a tenth of the time. What a
killed run left in memory would stay there, so each folder is locked while it is used, and unlocked ones go.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from douane.model import Closure

MEMORY = Path("/dev/shm")  # noqa: S108 - the folder in memory of every Linux (shm_overview(7))
MOST_IN_MEMORY = 512 * 2**20
"""Bytes of files that are placed in memory at most."""

_SPARE = 4  # times as much must be free
_OLD = 60.0  # seconds; a younger folder may not be locked yet
_PREFIX = "douane-"
_MEMINFO = Path("/proc/meminfo")


@contextlib.contextmanager
def room(closure: Closure, folder: Path | None, *, memory: Path = MEMORY) -> Iterator[Path]:
    """Yield a new folder below *folder* for the files of *closure*; it and all in it are gone afterwards.

    Where none is asked for, it is in *memory* if there is room, unless TMPDIR names a place, else where
    the system keeps temporary files. Raises OSError where none can be made.
    """
    if folder is None and "TMPDIR" not in os.environ and _fits(_size(closure), memory):
        with contextlib.suppress(OSError):
            _swept(memory)
        folder = memory
    with tempfile.TemporaryDirectory(prefix=_PREFIX, dir=folder, ignore_cleanup_errors=True) as made:
        descriptor = os.open(made, os.O_RDONLY)
        try:
            _locked(descriptor)
            yield Path(made)
        finally:
            os.close(descriptor)


def _size(closure: Closure) -> int | None:
    """Return the bytes of all files as they were counted in the archives, None if not all were."""
    sizes = [package.unpacked for package in closure.packages if package.carrier is None]
    return None if None in sizes else sum(size for size in sizes if size)


def _fits(size: int | None, memory: Path) -> bool:
    """Whether files of *size* bytes in all may lie in *memory*, and be run from there."""
    if size is None or size > MOST_IN_MEMORY:
        return False
    try:
        state = os.statvfs(memory)
        lines = _MEMINFO.read_text(encoding="ascii").splitlines()
        available = next(int(line.split()[1]) * 1024 for line in lines if line.startswith("MemAvailable:"))
    except (OSError, ValueError, StopIteration, AttributeError):
        return False
    if state.f_flag & (os.ST_NOEXEC | os.ST_RDONLY) or not os.access(memory, os.W_OK | os.X_OK):
        return False
    wanted = _SPARE * size + MOST_IN_MEMORY // 8
    return wanted <= min(state.f_bavail * state.f_frsize, available)


def _locked(descriptor: int) -> bool:
    """Lock the folder of *descriptor*, which its closing ends; return False if somebody else has."""
    try:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (ImportError, OSError):
        return False
    return True


def _swept(memory: Path) -> None:
    """Take away folders that runs of this user left when they were killed."""
    for entry in memory.glob(f"{_PREFIX}*"):
        state = entry.lstat()
        if state.st_uid != os.getuid() or time.time() - state.st_mtime < _OLD or not entry.is_dir():
            continue
        with contextlib.suppress(OSError):
            descriptor = os.open(entry, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
            try:
                if _locked(descriptor):
                    shutil.rmtree(entry, ignore_errors=True)
            finally:
                os.close(descriptor)
