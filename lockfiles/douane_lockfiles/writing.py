"""Writing a file whole or not at all."""

from __future__ import annotations

import contextlib
import os
import re
import secrets
import time
from pathlib import Path

_DAY = 86_400.0  # seconds


def write_text(path: Path, text: str) -> None:
    """Write *text* to *path* as UTF-8, whole or not at all: temporary file, fsync, rename, fsync of folder.

    The file keeps the mode it has; a new one gets the mode any new file gets. Raises OSError; the temporary
    file is removed whatever interrupts the writing; what a killed process left is, by whoever writes the same
    file a day later.
    """
    _sweep(path)
    temporary = path.with_name(f".{path.name[:60]}.{secrets.token_hex(8)}.tmp")
    try:
        handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
        with os.fdopen(handle, "wb") as file:
            file.write(text.encode("utf-8", "backslashreplace"))
            file.flush()
            os.fsync(file.fileno())
        with contextlib.suppress(FileNotFoundError):
            temporary.chmod(path.stat().st_mode & 0o777)
        temporary.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    _sync_folder(path.parent)


def _sweep(path: Path) -> None:
    left = re.compile(re.escape(f".{path.name[:60]}.") + r"[0-9a-f]{16}\.tmp")
    with contextlib.suppress(OSError):
        for each in path.parent.iterdir():
            if left.fullmatch(each.name) and each.lstat().st_mtime < time.time() - _DAY:
                each.unlink()


def _sync_folder(folder: Path) -> None:
    with contextlib.suppress(OSError):  # not every file system can sync a folder
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
