"""Which lockfiles are meant: files as they are named, folders searched."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from douane.errors import InputError
from douane.text import excerpt

SIGNATURE = ".sigstore.json"
"""What the name of a lock's signature ends in."""


def locks_in(paths: tuple[Path, ...]) -> Iterator[Path]:
    """Yield the lockfiles *paths* name, files as given and folders searched, sorted.

    Raises InputError for a path that is not there or a folder without any lockfile.
    """
    for path in paths:
        if path.is_dir():
            found = sorted(item for item in path.rglob("*.json") if _is_lock(item))
            if not found:
                raise InputError(f"{excerpt(str(path))} holds no lockfile", remedy="`douane pin` writes one")
            yield from found
        elif path.is_file():
            yield path
        else:
            raise InputError(
                f"{excerpt(str(path))} is not there",
                remedy="`douane pin` writes the first; or name a lockfile, or a folder",
            )


def _is_lock(path: Path) -> bool:
    return path.is_file() and not path.is_symlink() and not path.name.endswith(SIGNATURE)
