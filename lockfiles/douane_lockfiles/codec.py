"""Reading and writing lockfiles.

Two-space indent, sorted keys, one record a line, and characters that are invisible or rarely seen are
escaped: a reviewer sees in a diff exactly what changed. Written whole or not at all, and never when nothing
changed.
"""

from __future__ import annotations

import json
import re
import stat
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from douane_lockfiles.canonical import JsonError, canonical
from douane_lockfiles.errors import LockConflictError, LockError, LockVersionError
from douane_lockfiles.model import Lock
from douane_lockfiles.parsing import MOST_BYTES, parse_json, parse_place
from douane_lockfiles.quick import Memory
from douane_lockfiles.writing import write_text

# Letters and signs that show as themselves: ASCII, Latin, Greek, Cyrillic, kana, Han, Hangul, common
# punctuation. A fixed table, not the interpreter's Unicode data, so that every version writes the same bytes.
_ESCAPED = re.compile(
    "[^\x00-\x7e\xa1-\xac\xae-\u024f\u0391-\u03c9\u0410-\u044f\u2013\u2014\u2018-\u201e\u2022\u2026"
    "\u20ac\u2190-\u2193\u2713\u3001\u3002\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uac00-\ud7a3]"
)
_CONFLICT = re.compile(r"^<{7}(?: |$)", re.MULTILINE)  # no line of a JSON document begins so
_ONE_A_LINE = frozenset({"answers", "findings", "gaps", "packages", "provenance", "waivers"})


def loads(text: str | bytes, *, verify: bool = True, memory: Memory | None = None) -> Lock:
    """Return the lock in *text*. Raises LockError (with the place) and its kinds.

    With *verify* false a lock that was edited by hand is read, too: to show it, not to trust it.
    Of many locks that are read with one *memory* those after the first are read in less time.
    """
    lock = (memory or Memory()).lock(text) if verify else None
    if lock is not None:
        return lock
    try:
        document, problems = parse_json(text)
    except JsonError as error:
        raise _refused(text, error) from error
    if problems:
        first = problems[0]
        raise LockError(f"{first.kind}: {first.detail}", parse_place(first.pointer, document))
    return Lock.read(document, verify=verify)


def read(path: Path, *, verify: bool = True) -> Lock:
    """Return the lock in file *path*. Raises LockError and its kinds, also for an unreadable file."""
    try:
        # A pipe would block for ever on opening; nothing but a regular file is a lockfile.
        if not stat.S_ISREG(path.stat().st_mode):
            raise LockError("is no regular file")
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        if isinstance(error, LockError):
            raise
        raise LockError(f"cannot be read: {getattr(error, 'strerror', None) or error}") from error
    if len(data) > MOST_BYTES:
        raise LockError(f"is larger than {MOST_BYTES} bytes: that is no lockfile")
    return loads(data, verify=verify)


def _refused(text: str | bytes, error: JsonError) -> LockError:
    """Return why *text*, which cannot be read because of *error*, is no lock."""
    source = text.decode("utf-8", "replace") if isinstance(text, bytes) else text
    if not source.strip():
        return LockError("is empty")
    mark = _CONFLICT.search(source) if error.problem.kind == "not-json" else None
    if mark is None:
        return LockError(str(error))
    line = source.count("\n", 0, mark.start()) + 1
    return LockConflictError(f"is in a merge conflict, from line {line}")


def dumps(lock: Lock) -> str:
    """Return *lock* as the text of its file, ending in a newline; the same lock gives the same text."""
    document = lock.document
    parts = [f"  {_text(key)}: {_section(key, document[key])}" for key in sorted(document)]
    return "{\n" + ",\n".join(parts) + "\n}\n"


def write(lock: Lock, path: Path) -> bool:
    """Write *lock* to *path*, unless only dates would change; return whether the file was written.

    Raises LockError when *path* is a link, no regular file or a lockfile of a newer format, OSError when the
    disk refuses. The old file is then untouched.
    """
    try:
        mode = path.lstat().st_mode
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True)
    else:
        if stat.S_ISLNK(mode):
            raise LockError("is a link: a lockfile is a regular file")
        if not stat.S_ISREG(mode):
            raise LockError("is no regular file")
        if _says_the_same(path, lock):
            return False
    write_text(path, dumps(lock))
    return True


def _says_the_same(path: Path, lock: Lock) -> bool:
    try:
        there = read(path)
    except LockVersionError:
        raise  # what a newer Douane wrote is not to be replaced by what an older one knows
    except LockError:
        return False
    return canonical(_lasting(there.document)) == canonical(_lasting(lock.document))


def _lasting(document: dict[str, Any]) -> dict[str, Any]:
    """Return *document* without what changes every day: when it was decided, when a thing was first seen."""
    kept = {key: _without_first_seen(value) for key, value in document.items() if key != "digest"}
    kept["surface"]["items"] = _without_first_seen(kept["surface"]["items"])
    kept["decision"].pop("date")
    return kept


def _without_first_seen(section: Any) -> Any:
    """Return *section* with `first_seen` taken out of its records."""
    if isinstance(section, list):
        return [_bare(record) for record in section]
    return {key: _bare(record) for key, record in section.items()} if isinstance(section, dict) else section


def _bare(record: Any) -> Any:
    if not isinstance(record, dict):
        return record
    return {key: value for key, value in record.items() if key != "first_seen"}


def _section(key: str, value: Any) -> str:
    if key not in _ONE_A_LINE or not value:
        return _text(value, indent=2).replace("\n", "\n  ")
    if isinstance(value, Mapping):
        lines = (f"    {_text(name)}: {_text(value[name])}" for name in sorted(value))
        return "{\n" + ",\n".join(lines) + "\n  }"
    return "[\n" + ",\n".join(f"    {_text(item)}" for item in value) + "\n  ]"


def _text(value: Any, *, indent: int | None = None) -> str:
    shown = json.dumps(value, indent=indent, sort_keys=True, ensure_ascii=False, allow_nan=False)
    escape: Callable[[re.Match[str]], str] = lambda found: json.dumps(found.group())[1:-1]  # noqa: E731
    return _ESCAPED.sub(escape, shown)
