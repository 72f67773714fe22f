"""Functions for a shell that stand in the place of a program and ask for the password themselves."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._places import is_aside
from douane.model import Confidence, Severity, Where
from douane.rules import Evidence

if TYPE_CHECKING:
    from douane.syntax import Codebase

MAX_FILE = 128 * 1024
"""Bytes of a file, code or data, in which such functions are looked for."""
_DATA = "code/credentials.toml"


def asked_in_its_place(codebase: Codebase) -> Iterator[Evidence]:
    """Yield where a text of the package defines such a function, and where that asks for the password."""
    table = douane_signatures.table(_DATA)["standing_in"]
    word = table["word"].encode()
    pattern = re.compile(table["pattern"])
    for path in codebase.tree:
        data = codebase.tree[path]
        if len(data) > MAX_FILE or word not in data or is_aside(path):
            continue
        text = data.decode("utf-8", "replace")
        for match in pattern.finditer(text):
            line = 1 + text.count("\n", 0, match.start("asks"))
            lines = text.splitlines()
            yield Evidence(
                where=Where(path=path, line=line),
                excerpt=lines[line - 1].strip()[:200] if line <= len(lines) else match[0][:200],
                why="a function for a shell stands in the place of a program and asks for the password",
                severity=Severity.HIGH,
                confidence=Confidence.MEDIUM,
            )
