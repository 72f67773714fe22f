"""A server puts a file that hides itself, or a program, into a folder that everybody shares.

**What.** When a tool is called, or at start, a file is written whose place and content the code fixes: its
name begins with a dot and it lies in the folder for temporary files of the whole machine; or it is a program
(its text begins with `#!`) that lies there, or hidden in the home folder, and is made executable or started.
Paths and contents are followed through variables, constants of classes, functions and files of the package.

**Why.** A program that is put together when the server runs is seen by nobody who reads what was installed,
and it goes on when the server was removed. What a server keeps for itself has a folder of its own; what hides
among the temporary files is meant to be overlooked.

**Example.** `open("/tmp/.helper", "w").write("#!/bin/bash\\n..."); os.chmod("/tmp/.helper", 0o755)`

**Left alone.** Unique temporary files and folders (`mkdtemp`); locks, sockets and files that bear the name of
the package; scripts that a person asks for by name; what the caller of a tool has given.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._catalogue import catalogue
from douane.detectors._changes import LARGE, Change, changes, run_lines
from douane.detectors._flow import HOLE, program_of
from douane.detectors._hoarded import place_of
from douane.detectors._marked import is_server
from douane.detectors._occasions import Occasion, occasion
from douane.detectors._places import evidence_at, is_aside
from douane.detectors._purposes import own_names
from douane.detectors._sources import EXECUTION, texts_of
from douane.model import Confidence, Severity
from douane.rules import Evidence, Rule

if TYPE_CHECKING:
    from douane.detectors._flow import Program
    from douane.syntax import Codebase

_DATA = "code/dropped.toml"


def look(codebase: Codebase) -> Iterator[Evidence]:
    """Yield the files that are put where nobody looks."""
    program = program_of(codebase)
    table = douane_signatures.table(_DATA)
    needle = re.compile(table["needle"].encode())
    if program.size > LARGE or not is_server(program):
        return
    if not any(program.holds(path, needle) for path in program.paths):
        return
    own = own_names(codebase)
    with program.unnoted():
        for change in changes(program):
            if change.kind != "write" or is_aside(change.at.index.path):
                continue
            hidden = place_of(program, change, table["hidden"])
            place = hidden or place_of(program, change, table["shared"])
            if not place or re.search(table["usual"], place):
                continue
            program_text = _is_program(program, change)
            if not program_text and any(name in place.lower() for name in own):
                continue
            works = program_text and _is_used(program, place)
            if (hidden or works) and occasion(program, change.at, codebase) >= Occasion.TOOL:
                yield _evidence(change, place, is_program=program_text, works=works)


def _is_program(program: Program, change: Change) -> bool:
    pattern = douane_signatures.table(_DATA)["program"]
    if change.content is None:
        return False
    return any(re.match(pattern, text) for text in texts_of(program, change.content))


def _is_used(program: Program, place: str) -> bool:
    """Whether something makes the file at *place* executable, or starts it."""
    for index in program.indexes(program.mentioning(frozenset({b"chmod", b"chmodSync"}))):
        if any(index.calls_by_name.get(name) for name in ("chmod", "chmodSync")):
            return True
    for _, call in catalogue(EXECUTION, "start").calls(program, program.paths):
        if any(place in line for line in run_lines(program, call)):
            return True
    return False


def _evidence(change: Change, place: str, *, is_program: bool, works: bool) -> Evidence:
    what = "a program" if is_program else "a file"
    use = ", which is made executable or started" if works else ""
    return evidence_at(
        change.at,
        why=f"puts {what} where everybody may write and nobody looks ({place.replace(HOLE, '…')[:80]}){use}",
        severity=Severity.HIGH if works else Severity.MEDIUM,
    )


RULE = Rule(
    id="dropped-file",
    summary="a hidden file, or a program, is put into a folder that everybody shares",
    severity=Severity.MEDIUM,
    confidence=Confidence.MEDIUM,
    row="supply.code",
    remedy="Do not install this package; look at the file that is named, and at what started it.",
    taxonomy=("MCP04:2025", "SAFE-T1203", "AML.T0074"),
    code=look,
)
