"""How grave it is that text of an origin is run as code."""

from __future__ import annotations

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


_ENOUGH = 60  # characters of code that stand in the package, into which only values are put


def _is_written_out(program: Program, run: State) -> bool:
    return all(len(text.replace(HOLE, "").strip()) >= _ENOUGH for text in program.shapes(run))


def gravity(program: Program, what: str, trace: Trace, run: State) -> tuple[Severity, Confidence]:
    """Return severity and confidence of running *what*, which *trace* leads to, as (a part of) *run*.

    It weighs less where nobody of the package decides what the text is, or where most of it is written out.
    """
    by_others = (
        # A loader that fetches whatever it is told to, perhaps a file of its own.
        (what == sources.REMOTE and not (sources.elsewhere(program, trace.at) or is_fixed(program, trace.at)))
        # Template engines read files that others name.
        or (what == sources.DATA_FILE and sources.is_named_by_others(program, trace.at))
        or (what == sources.DATA_FILE and _is_written_out(program, run))
    )
    return (Severity.MEDIUM, Confidence.LOW) if by_others else _GRAVITY[what]
