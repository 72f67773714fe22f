"""Files of the store that are being written, and what killed runs left of theirs."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from douane.errors import StoreError

_SUFFIX = ".partial"
_ABANDONED = 86_400.0  # seconds without a write, where files cannot be locked
_ATTEMPTS = 5


@contextmanager
def partial_in(folder: Path, now: float) -> Iterator[Path]:
    """Hand out a new, private file in *folder*, which is gone after the body unless it was renamed.

    What other runs left there when they were killed is taken away first; *now* is the time in seconds since
    the epoch. Raises OSError, and StoreError where no file can be had.
    """
    folder.mkdir(mode=0o700, exist_ok=True)
    _sweep(folder, now)
    descriptor, path = _held(folder)
    try:
        yield path
    finally:
        with suppress(OSError):
            path.unlink()
        os.close(descriptor)


def _held(folder: Path) -> tuple[int, Path]:
    """Return a new file in *folder*, locked for as long as the descriptor is open, and its path."""
    for _ in range(_ATTEMPTS):
        descriptor, name = tempfile.mkstemp(dir=folder, suffix=_SUFFIX)
        _is_locked(descriptor)
        if _is_at(descriptor, Path(name)):
            return descriptor, Path(name)
        os.close(descriptor)  # another run swept it before it was locked
    raise StoreError("files of the local store vanish while they are written", remedy="try again")


def _is_locked(descriptor: int) -> bool | None:
    """Lock the file of *descriptor*; return whether nobody else has, None where files cannot be locked."""
    try:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except (ImportError, OSError):
        return None
    return True


def _is_at(descriptor: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(descriptor), path.stat())
    except OSError:
        return False


def _sweep(folder: Path, now: float) -> None:
    """Remove what killed runs left: files that nobody holds."""
    for leftover in folder.glob(f"*{_SUFFIX}*"):
        with suppress(OSError):
            descriptor = os.open(leftover, os.O_RDWR | getattr(os, "O_NOFOLLOW", 0))
            try:
                free = _is_locked(descriptor)
                old = os.fstat(descriptor).st_mtime < now - _ABANDONED
            finally:
                os.close(descriptor)
            if free or (free is None and old):
                leftover.unlink()
