"""A lockfile that somebody names: read and verified, or refused by its name."""

from __future__ import annotations

from pathlib import Path

from douane.errors import InputError
from douane.text import excerpt
from douane_lockfiles import Lock, LockError, LockTamperedError, read


def load(path: Path) -> Lock:
    """Return the verified lock in *path*. Raises InputError that names the file and the place in it."""
    try:
        return read(path)
    except LockError as error:
        is_tampered = isinstance(error, LockTamperedError)
        remedy = "restore it, or delete it and pin again" if is_tampered else ""
        raise InputError(f"{excerpt(str(path))}: {excerpt(str(error), 400)}", remedy=remedy) from error
