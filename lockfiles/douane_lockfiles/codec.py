"""Reading and writing lockfiles.

Two-space indent, sorted keys, one package a line, characters that cannot be told apart or seen are escaped: a
reviewer sees in a diff exactly what changed. Written whole or not at all, and never when nothing changed.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from douane_lockfiles.canonical import JsonError, parse_json
from douane_lockfiles.errors import LockError
from douane_lockfiles.model import Lock

MOST_BYTES = 32 * 1024 * 1024

# Letters and signs that show as themselves: ASCII, Latin, Greek, Cyrillic, kana, Han, Hangul, common
# punctuation. A fixed table, not the interpreter's Unicode data, so that every version writes the same bytes.
_ESCAPED = re.compile(
    "[^\x00-\x7e\xa1-\xac\xae-\u024f\u0391-\u03c9\u0410-\u044f\u2013\u2014\u2018-\u201e\u2022\u2026"
    "\u20ac\u2190-\u2193\u2713\u3001\u3002\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uac00-\ud7a3]"
)
_VOLATILE = (("decision", "date"), ("digest",))


def loads(text: str | bytes, *, verify: bool = True) -> Lock:
    """Return the lock in *text*. Raises LockError (with the place), LockVersionError, LockTamperedError."""
    try:
        document, problems = parse_json(text)
    except JsonError as error:
        raise LockError(str(error)) from error
    if problems:
        raise LockError(f"{problems[0].kind}: {problems[0].detail[:80]!r}", problems[0].pointer or "/")
    return Lock.read(document, verify=verify)


def read(path: Path, *, verify: bool = True) -> Lock:
    """Return the lock in file *path*. Raises LockError and its kinds, also for an unreadable file."""
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise LockError(f"cannot be read: {error.strerror or error}") from error
    if len(data) > MOST_BYTES:
        raise LockError(f"is larger than {MOST_BYTES} bytes: that is no lockfile")
    return loads(data, verify=verify)


def dumps(lock: Lock) -> str:
    """Return *lock* as the bytes of its file, ending in a newline."""
    document = lock.document
    parts = []
    for key in sorted(document):
        value = document[key]
        if key == "packages" and value:
            lines = ",\n".join(f"    {_line(package)}" for package in value)
            parts.append(f'  "packages": [\n{lines}\n  ]')
        else:
            shown = _escape(json.dumps(value, indent=2, sort_keys=True, ensure_ascii=False))
            parts.append(f"  {json.dumps(key)}: " + shown.replace("\n", "\n  "))
    return "{\n" + ",\n".join(parts) + "\n}\n"


def write(lock: Lock, path: Path) -> bool:
    """Write *lock* to *path*, unless only its date would change; return whether the file was written.

    Raises LockError when *path* is a link, OSError when the disk refuses; the old file is then untouched.
    """
    if path.is_symlink():
        raise LockError("is a link: a lockfile is a regular file")
    if path.exists():
        with contextlib.suppress(LockError):
            if _lasting(read(path).document) == _lasting(lock.document):
                return False
    path.parent.mkdir(parents=True, exist_ok=True)
    write_text(path, dumps(lock))
    return True


def write_text(path: Path, text: str) -> None:
    """Write *text* to *path* as UTF-8, whole or not at all: temporary file, fsync, rename, fsync of folder.

    Raises OSError; the temporary file is removed whatever interrupts the writing.
    """
    folder = path.parent
    handle, temporary = tempfile.mkstemp(prefix=f".{path.name[:60]}.", suffix=".tmp", dir=folder)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(text.encode("utf-8", "backslashreplace"))
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).chmod(_mode(path))
        Path(temporary).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(temporary).unlink()
        raise
    _sync_folder(folder)


def _mode(path: Path) -> int:
    """The mode an ordinary file would get, or the one the file already has."""
    try:
        return path.stat().st_mode & 0o777
    except OSError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask


def _sync_folder(folder: Path) -> None:
    with contextlib.suppress(OSError):  # not every file system can sync a folder
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _lasting(document: dict[str, Any]) -> dict[str, Any]:
    """Return *document* without what changes every day."""
    for *parents, last in _VOLATILE:
        place: Any = document
        for key in parents:
            place = place.get(key) if isinstance(place, Mapping) else None
        if isinstance(place, dict):
            place.pop(last, None)
    return document


def _line(package: Mapping[str, Any]) -> str:
    return _escape(json.dumps(package, sort_keys=True, ensure_ascii=False))


def _escape(text: str) -> str:
    return _ESCAPED.sub(lambda found: json.dumps(found.group())[1:-1], text)
