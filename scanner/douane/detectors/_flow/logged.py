"""What a handler of log records is given: everything that the package writes to its log."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.detectors._flow.state import State

if TYPE_CHECKING:
    from douane.detectors._flow.index import Function, Index
    from douane.detectors._flow.program import Program

LOGGING = ("debug", "info", "warning", "warn", "error", "exception", "critical", "log")
_TAKING = frozenset({"emit", "handle", "filter", "format"})
_MOST_FILES = 40
_LOGGER = re.compile(rb"(?m)^([A-Za-z_]\w{0,40})\s{0,4}=\s{0,4}(?:logging\.)?getLogger\(")


def said(program: Program, index: Index, function: Function) -> Iterator[State]:
    """Yield what is logged, where *function* is a method that takes records of the log."""
    if function.owner is None or function.name not in _TAKING or not index.module.language.is_python:
        return
    bases = " ".join(index.text(base, 100) for base in function.owner.bases)
    if not bases.endswith(("Handler", "Filter", "Formatter")):
        return
    for other in program.once("log writers", lambda: _writing(program)):
        for name in LOGGING:
            for call in other.of_name(other.calls_by_name.get(name, ())):
                given = (*call.arguments, *call.keywords.values()) if call.receiver is not None else ()
                yield from (State(other, each) for each in given)


def _writing(program: Program) -> list[Index]:
    """Return the files that can write to the log: those that get a logger, and those that import one."""
    files = program.mentioning(frozenset({b"getLogger", b"logging"}))[:_MOST_FILES]
    found = {each.path: each for each in program.indexes(tuple(filter(program.can_afford, files)))}
    for index in tuple(found.values()):
        for name in _LOGGER.findall(index.module.source)[:_MOST_FILES]:
            for other in program.naming(index.path, name.decode()):
                found.setdefault(other.path, other)
    return list(found.values())[: 2 * _MOST_FILES]
