"""What the files of a builder of native code (Meson, CMake) have run when a Python package is built."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._backends import native_files
from douane.detectors._conduct import Conduct, worst
from douane.detectors._flow import program_of
from douane.detectors._hooks import files, shell, started_by
from douane.detectors._shell import MAX_TEXT
from douane.model import Severity, Where
from douane.rules import Evidence

if TYPE_CHECKING:
    from douane.syntax import Codebase

_DATA = "code/install.toml"
MAX_STATEMENTS = 60
"""Statements of one file of a builder that run a program; where there are more, it is a gap."""
_LONGEST = 2_000  # characters of one such statement
_COMMENT = re.compile(r"(?m)(?:^|[ \t])#[^\n]*$")
_FOLDER = re.compile(r"\$\{\w{1,60}\}/?")  # a folder of CMake's, in front of a path
_MARKS = re.compile(r"[(),\[\]\"']|:(?!//)")


def look(codebase: Codebase) -> Iterator[Evidence]:
    """Yield the statements by which a build runs what it should not, and the places in what they run."""
    for path in native_files(codebase):
        text = _uncommented((codebase.tree.get(path) or b"")[:MAX_TEXT].decode("utf-8", "replace"))
        for line, statement in _statements(codebase, path, text):
            found = _judged(codebase, path, statement)
            if found.severity.rank >= Severity.MEDIUM.rank:
                where = Where(path=path, line=line)
                shown = " ".join(statement.split())[:200]
                yield Evidence(where=where, excerpt=shown, why=found.why, severity=found.severity)
                yield from (each for each in found.places if each.where.path != path)


def _uncommented(text: str) -> str:
    return _COMMENT.sub("", text)


def _statements(codebase: Codebase, path: str, text: str) -> Iterator[tuple[int, str]]:
    """Yield line and text of the statements of *text* that run a program."""
    runs = re.compile(douane_signatures.table(_DATA)["python"]["runs_program"])
    starts = [*islice(runs.finditer(text), MAX_STATEMENTS + 1)]
    if len(starts) > MAX_STATEMENTS:
        program_of(codebase).unfollowed(path)
    for match in starts[:MAX_STATEMENTS]:
        yield text.count("\n", 0, match.start()) + 1, _whole(text, match.start())


def _whole(text: str, start: int) -> str:
    """Return the statement that begins at *start*, up to the bracket that closes it."""
    depth = 0
    for at, sign in enumerate(text[start : start + _LONGEST], start):
        depth += (sign == "(") - (sign == ")")
        if sign == ")" and depth == 0:
            return text[start : at + 1]
    return text[start : start + _LONGEST]


def _judged(codebase: Codebase, path: str, statement: str) -> Conduct:
    subject = f"installing from source runs this, in {path}"
    command = " ".join(_MARKS.sub(" ", _FOLDER.sub("", statement)).split())
    scripts = [
        each for each in started_by(codebase, command, posixpath.dirname(path)) if each in codebase.tree.files
    ]
    told = files(codebase, scripts, f"installing from source runs {{}}, named in {path}")
    return worst([shell(path, command, subject), *told])
