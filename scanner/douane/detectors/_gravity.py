"""How grave it is that text of an origin is run as code."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from douane.detectors import _sources as sources
from douane.detectors._answered import is_fixed
from douane.detectors._flow import HOLE
from douane.model import Confidence, Severity

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State, Trace

_GRAVITY = {
    sources.DECODED: (Severity.CRITICAL, Confidence.HIGH),
    sources.REMOTE: (Severity.CRITICAL, Confidence.HIGH),
    sources.UNPACKED: (Severity.HIGH, Confidence.MEDIUM),
    sources.DATA_FILE: (Severity.HIGH, Confidence.MEDIUM),
    sources.ENVIRONMENT: (Severity.MEDIUM, Confidence.MEDIUM),
}
ORIGINS = tuple(_GRAVITY)
"""What can be run, the worst first."""


# How files end that people write and read: templates, pages, statements, prompts.
_READABLE = (".html", ".htm", ".tpl", ".tmpl", ".ejs", ".hbs", ".sql", ".template", ".prompt")
# What a program is handed by who starts it: its arguments, and its input.
_HANDED = re.compile(r"(sys|process)\.argv\b|process\.stdin\b|sys\.stdin\b|input\(|fs\.readFileSync\(0\b")
_ENOUGH = 60  # characters of code that stand in the package, into which only values are put


def _is_written_out(program: Program, run: State) -> bool:
    return all(len(text.replace(HOLE, "").strip()) >= _ENOUGH for text in program.shapes(run))


def gravity(
    program: Program, what: str, trace: Trace, run: State, *, is_hidden: bool
) -> tuple[Severity, Confidence]:
    """Return severity and confidence of running *what*, which *trace* leads to, as (a part of) *run*.

    It weighs less where nobody of the package decides what the text is, where most of it is written out, or
    where anybody can read it: unless it *is_hidden*, which is to say encoded, or masked.
    """
    by_others = (
        # A loader that fetches whatever it is told to, perhaps a file of its own.
        (what == sources.REMOTE and not (sources.elsewhere(program, trace.at) or is_fixed(program, trace.at)))
        # Template engines read files that others name.
        or (what == sources.DATA_FILE and sources.is_named_by_others(program, trace.at))
        or (what == sources.DATA_FILE and _is_written_out(program, run))
    )
    if what == sources.DATA_FILE and not (by_others or is_hidden) and _is_of_people(program, trace):
        return Severity.MEDIUM, Confidence.MEDIUM
    if what == sources.UNPACKED and not is_hidden and _is_handed(program, run):
        return Severity.MEDIUM, Confidence.MEDIUM
    return (Severity.MEDIUM, Confidence.LOW) if by_others else _GRAVITY[what]


def _is_of_people(program: Program, trace: Trace) -> bool:
    """Whether the file that is read at *trace* is a text that people read, or lies in a folder of theirs."""
    paths = sources.file_read(program, trace.at)
    return bool(paths) and all(path.startswith("~") or path.lower().endswith(_READABLE) for path in paths)


def _is_handed(program: Program, run: State) -> bool:
    """Whether *run* is made of what the program is started with, as one is that runs what it is handed."""

    def handed(state: State) -> str | None:
        return "handed" if _HANDED.match(state.text[:80]) else None

    return program.tracer(handed).reaches(run)
