"""What a wheel holds against what its RECORD says that it holds (PEP 427, PEP 376)."""

from __future__ import annotations

import base64
import csv
import hashlib
import io
from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.detectors._scripts import LOCAL
from douane.model import Severity, Where
from douane.rules import Evidence

if TYPE_CHECKING:
    from douane.syntax import Codebase

MAX_RECORD = 32 * 2**20
"""Bytes of a RECORD that are read."""
MAX_TOLD = 5
"""Files that are named of one kind."""
_UNLISTED = ("RECORD", "RECORD.jws", "RECORD.p7s", "INSTALLER", "REQUESTED", "direct_url.json")
_CODE = (".py", ".pyc", ".pth", ".so", ".pyd", ".dll", ".dylib", ".exe", ".sh", ".js")


def look(codebase: Codebase) -> Iterator[Evidence]:
    """Yield the files that a wheel's RECORD leaves out, or lists with another hash."""
    records = [path for path in codebase.tree if path.endswith(".dist-info/RECORD") and path.count("/") == 1]
    if len(records) != 1 or len(codebase.tree[records[0]]) > MAX_RECORD:
        return
    listed = _listed(codebase.tree[records[0]])
    if len(listed) < 2:
        return
    severity = Severity.LOW if codebase.package.index == LOCAL else Severity.MEDIUM
    info = records[0].partition("/")[0]
    unlisted = [path for path in codebase.tree if path not in listed and not _may_lack(path, info)]
    for path in unlisted[:MAX_TOLD]:
        why = f"the wheel's RECORD does not list it{_more(unlisted)}"
        yield Evidence(where=Where(path=path), excerpt=path, why=why, severity=severity)
    changed = [
        path for path, digest in listed.items() if digest and _differs(codebase.tree.get(path), digest)
    ]
    for path in changed[:MAX_TOLD]:
        why = f"it is not the file whose hash the wheel's RECORD states{_more(changed)}"
        yield Evidence(where=Where(path=path), excerpt=path, why=why, severity=severity)


def _more(paths: list[str]) -> str:
    return f" ({len(paths)} such files)" if len(paths) > MAX_TOLD else ""


def _listed(data: bytes) -> dict[str, str]:
    try:
        rows = list(csv.reader(io.StringIO(data.decode("utf-8", "replace"))))
    except csv.Error:
        return {}
    return {row[0].replace("\\", "/").removeprefix("./"): row[1] for row in rows if len(row) >= 2}


def _may_lack(path: str, info: str) -> bool:
    if path.startswith(f"{info}/") and path.rpartition("/")[2] in _UNLISTED:
        return True
    return "__pycache__/" in path or not path.endswith(_CODE)


def _differs(data: bytes | None, digest: str) -> bool:
    kind, _, value = digest.partition("=")
    if data is None or kind not in ("sha256", "sha384", "sha512"):
        return False
    made = base64.urlsafe_b64encode(hashlib.new(kind, data).digest()).rstrip(b"=").decode()
    return len(value.rstrip("=")) == len(made) and made != value.rstrip("=")
