"""Functions for a shell that stand in the place of a program and ask for the password themselves."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors import _sources as sources
from douane.detectors._flow import program_of
from douane.detectors._places import evidence_at, is_aside
from douane.model import Confidence, Severity, Where
from douane.rules import Evidence

if TYPE_CHECKING:
    from douane.detectors._flow import Program
    from douane.syntax import Codebase

MAX_FILE = 128 * 1024
"""Bytes of a file, code or data, in which such functions are looked for."""
MAX_READS = 300
"""Calls of a package that read a file and are held against what such functions leave."""
_LEFT = re.compile(r">>?\s{0,4}[\"']?((?:~|\$HOME|/tmp|/var)/[\w./@-]{2,120})")
_MOST_FUNCTION = 800  # characters of such a function, behind where it asks
_DATA = "code/credentials.toml"


def asked_in_its_place(codebase: Codebase) -> Iterator[Evidence]:
    """Yield where a text of the package defines such a function, and where that asks for the password."""
    table = douane_signatures.table(_DATA)["standing_in"]
    word = table["word"].encode()
    pattern = re.compile(table["pattern"])
    left: dict[str, str] = {}  # a file in which what was typed is left -> where that is said
    for path in codebase.tree:
        data = codebase.tree[path]
        if len(data) > MAX_FILE or word not in data or is_aside(path):
            continue
        text = data.decode("utf-8", "replace")
        for match in pattern.finditer(text):
            line = 1 + text.count("\n", 0, match.start("asks"))
            lines = text.splitlines()
            for kept in _LEFT.finditer(text[match.start("asks") : match.start("asks") + _MOST_FUNCTION]):
                left.setdefault(kept[1].replace("$HOME/", "~/"), f"{path}:{line}")
            yield Evidence(
                where=Where(path=path, line=line),
                excerpt=lines[line - 1].strip()[:200] if line <= len(lines) else match[0][:200],
                why="a function for a shell stands in the place of a program and asks for the password",
                severity=Severity.HIGH,
                confidence=Confidence.MEDIUM,
            )
    yield from _read(program_of(codebase), left) if left else ()


def stands_in(text: str) -> bool:
    """Whether *text* defines a shell function in the place of a program that asks for the password."""
    table = douane_signatures.table(_DATA)["standing_in"]
    return table["word"] in text and re.search(table["pattern"], text) is not None


def _read(program: Program, left: dict[str, str]) -> Iterator[Evidence]:
    """Yield where the package reads a file of *left*, in which such a function leaves what was typed."""
    names = frozenset(douane_signatures.table(sources.EXECUTION)["files"]["read_names"])
    paths = tuple(path for path in program.paths if not is_aside(path))
    for call in islice(program.calls(paths, names), MAX_READS):
        for text in sources.file_read(program, call):
            if text in left:
                why = f"reads what a function for a shell in the place of a program left there ({left[text]})"
                yield evidence_at(call, why=why, severity=Severity.HIGH, confidence=Confidence.MEDIUM)
                break
