"""What a handler of log records is given: everything that the package writes to its log."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.detectors._flow.state import State

if TYPE_CHECKING:
    from douane.detectors._flow.index import Function, Index
    from douane.detectors._flow.program import Program

LOGGING = ("debug", "info", "warning", "warn", "error", "exception", "critical", "log")
_TAKING = frozenset({"emit", "handle", "filter", "format"})
_MOST = 60  # calls that write to the log, in one file
_MOST_FILES = 12


def said(program: Program, index: Index, function: Function) -> Iterator[State]:
    """Yield what is logged, where *function* is a method that takes records of the log."""
    if function.owner is None or function.name not in _TAKING or not index.module.language.is_python:
        return
    bases = " ".join(index.text(base, 100) for base in function.owner.bases)
    if not bases.endswith(("Handler", "Filter", "Formatter")):
        return
    files = program.mentioning(frozenset({b"getLogger", b"logging"}))[:_MOST_FILES]
    for other in program.indexes(tuple(path for path in files if program.can_afford(path))):
        for name in LOGGING:
            for call in other.calls_by_name.get(name, ())[:_MOST]:
                given = (*call.arguments, *call.keywords.values()) if call.receiver is not None else ()
                yield from (State(other, each) for each in given)
