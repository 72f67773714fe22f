"""A lockfile that somebody names: read and verified, or refused by its name."""

from __future__ import annotations

from pathlib import Path

from douane.errors import InputError
from douane.text import excerpt
from douane_lockfiles import Lock, LockConflictError, LockError, LockTamperedError, read

_CONFLICT = (
    "take one side whole, `git checkout --ours` or `git checkout --theirs` and the file, "
    "then `douane pin --update` and the file"
)


def load(path: Path) -> Lock:
    """Return the verified lock in *path*. Raises InputError that names the file and the place in it."""
    try:
        return read(path)
    except LockError as error:
        raise refused(path, error) from error


def refused(path: Path, error: LockError) -> InputError:
    """Return what is told of the file *path*, which is no lock because of *error*."""
    return InputError(f"{excerpt(str(path))}: {excerpt(str(error), 400)}", remedy=_remedy(error))


def told(error: LockError) -> str:
    """Return what *error* says, with the remedy, of a file that is named beside it."""
    return str(InputError(excerpt(str(error), 400), remedy=_remedy(error)))


def _remedy(error: LockError) -> str:
    if isinstance(error, LockConflictError):
        return _CONFLICT
    return "restore it, or delete it and pin again" if isinstance(error, LockTamperedError) else ""
