"""Whether a file can be written where it is meant to go: told before the work for it, not after.

What only writing shows (a disk that is full, a folder that is taken away meanwhile) is told then.
"""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path
from typing import Any

import click

from douane.errors import DouaneError, InputError
from douane.text import excerpt


class OutputFile(click.Path):
    """The type of -o: a file that can be written, or a device; a command that does not begin says why."""

    def __init__(self) -> None:
        super().__init__(dir_okay=False, path_type=Path)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Return *value* as a path. Raises InputError for one that cannot be written."""
        path = Path(os.fsdecode(super().convert(value, param, ctx)))
        check_output(path)
        return path


def check_output(path: Path, *, made: bool = False) -> None:
    """Raise InputError where the report *path* could not be written, with *made* folders that are made."""
    why = obstacle(path, made=made)
    if why is not None:
        raise InputError(f"{excerpt(str(path))} cannot be written: {why}")


def check_lock(path: Path) -> None:
    """Raise DouaneError where the lock *path*, or what belongs beside it, could not be written."""
    why = obstacle(path, made=True)
    if why is not None:
        raise unwritten(path, why)


def check_locks(folder: Path) -> None:
    """Raise DouaneError where no lock could be written below *folder*, which is made if it is missing."""
    why = obstacle(folder / "lock", made=True)
    if why is not None:
        raise unwritten(folder, why)


def unwritten(path: Path, why: str) -> DouaneError:
    """Return the error that says that *path* was not written, and *why*."""
    return DouaneError(f"{excerpt(str(path))} was not written: {excerpt(why)}", remedy="nothing was changed")


def obstacle(path: Path, *, made: bool = False) -> str | None:
    """Return why no file could be written at *path*, None where nothing is known against it.

    With *made* the folders that are missing would be made. Nothing is: the system is only asked.
    """
    try:
        mode = _mode(path)
        if mode is not None and stat.S_ISDIR(mode):
            return os.strerror(errno.EISDIR)
        if mode is not None and not stat.S_ISREG(mode):  # a device or a pipe is written itself
            return None if os.access(path, os.W_OK) else os.strerror(errno.EACCES)
        folder = path.resolve().parent
        while made and _mode(folder) is None and folder != folder.parent:
            folder = folder.parent
        if not stat.S_ISDIR(folder.stat().st_mode):
            return os.strerror(errno.ENOTDIR)
    except (OSError, RuntimeError) as error:  # RuntimeError: links in a circle
        return getattr(error, "strerror", None) or str(error)
    return None if os.access(folder, os.W_OK | os.X_OK) else _refusal(folder)


def _mode(path: Path) -> int | None:
    try:
        return path.stat().st_mode
    except FileNotFoundError:
        return None


def _refusal(folder: Path) -> str:
    """Return why nothing is written in *folder*: of a read-only file system, or of its permissions."""
    system = os.statvfs(folder).f_flag if hasattr(os, "statvfs") else 0
    return os.strerror(errno.EROFS if system & getattr(os, "ST_RDONLY", 1) else errno.EACCES)
