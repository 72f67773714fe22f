"""The key of fingerprints: 32 random bytes that never leave the store's folder."""

from __future__ import annotations

import os
import secrets
import tempfile
from contextlib import suppress
from pathlib import Path

LENGTH = 32
_NAME = "fingerprint.key"


def key_in(folder: Path) -> bytes:
    """Return the key kept in *folder*, which is made (mode 0600) when it is first asked for.

    Two processes that ask at once get the same key. Raises OSError where it can be neither read nor written.
    """
    path = folder / _NAME
    kept = _read(path)
    if kept is not None:
        return kept
    made = secrets.token_bytes(LENGTH)
    descriptor, partial = tempfile.mkstemp(dir=folder)  # made with mode 0600
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(made)
            file.flush()
            os.fsync(file.fileno())
        _put(Path(partial), path)
    finally:
        with suppress(OSError):
            Path(partial).unlink()
    return _read(path) or made


def _put(partial: Path, path: Path) -> None:
    """Give the complete file its name, unless another process was first; what is no key is replaced."""
    try:
        os.link(partial, path)
    except FileExistsError:
        if _read(path) is None:
            partial.replace(path)
    except OSError:  # a file system without links
        partial.replace(path)


def _read(path: Path) -> bytes | None:
    if path.is_symlink() or not path.is_file():
        return None
    kept = path.read_bytes()
    return kept if len(kept) == LENGTH else None
