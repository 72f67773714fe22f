"""What the name of a file hides: its real ending, itself, or that it is there at all."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._flow import program_of
from douane.detectors._places import is_aside
from douane.model import Severity, Where
from douane.rules import Evidence

if TYPE_CHECKING:
    from douane.syntax import Codebase

DATA = "code/files.toml"
MAX_TOLD = 5
"""Files that are named of one kind."""
_CODE = (".js", ".mjs", ".cjs", ".py", ".sh", ".ps1", ".exe", ".dll", ".so", ".node")
_HIDING = frozenset({"Cf", "Cc", "Zl", "Zp"})


def look(codebase: Codebase) -> Iterator[Evidence]:
    """Yield the files whose names are made to be overlooked or taken for others."""
    data = douane_signatures.table(DATA)
    kinds = (
        (
            re.compile(data["double_program"], re.IGNORECASE),
            Severity.MEDIUM,
            "a program that is named like a document",
        ),
        (
            re.compile(data["double_script"], re.IGNORECASE),
            Severity.LOW,
            "a script that is named like a picture or document",
        ),
    )
    for path in codebase.tree:
        name = path.rpartition("/")[2]
        if any(unicodedata.category(character) in _HIDING for character in path if not character.isascii()):
            yield _told(
                path, Severity.HIGH, "the name holds characters that are not shown, or that turn it round"
            )
        elif re.search(data["padded"], name):
            yield _told(path, Severity.MEDIUM, "spaces push the real ending of the name out of sight")
        else:
            for pattern, severity, what in kinds:
                if pattern.search(name) and not is_aside(path):
                    yield _told(path, severity, what)
    yield from _hidden(codebase)


def _hidden(codebase: Codebase) -> Iterator[Evidence]:
    """Yield code in hidden files that other code of the package names."""
    known = re.compile(douane_signatures.table(DATA)["hidden_known"])
    told = 0
    for path in codebase.tree:
        parts = path.split("/")
        if not any(part.startswith(".") and len(part) > 2 for part in parts) or not path.endswith(_CODE):
            continue
        if known.search(path) or is_aside(path) or "node_modules" in parts or told >= MAX_TOLD:
            continue
        user = _named_in(codebase, path)
        if user is not None:
            told += 1
            yield _told(path, Severity.MEDIUM, f"code in a hidden file, which {user} names")


def _named_in(codebase: Codebase, path: str) -> str | None:
    """Return a file of the package that names the hidden part of *path*."""
    hidden = next(part for part in path.split("/") if part.startswith(".") and len(part) > 2)
    stem = re.sub(r"\.\w{1,4}$", "", hidden) or hidden
    needle = re.compile(rb"[\"'`/]" + re.escape(stem.encode("utf-8", "replace")) + rb"(?![\w-])")
    program = program_of(codebase)
    for each in program.paths:
        if each != path and program.holds(each, needle):
            return each
    return None


def _told(path: str, severity: Severity, what: str) -> Evidence:
    return Evidence(where=Where(path=path), excerpt=path, why=what, severity=severity)
