"""Functions whose names come from another machine: looked up in a module that reaches beyond the program."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors import _sources as sources
from douane.detectors._catalogue import encoded
from douane.detectors._changes import LARGE
from douane.detectors._flow import State

if TYPE_CHECKING:
    from douane.detectors._flow import Program, Trace

_LOOKING_UP = frozenset({"getattr", "attrgetter", "methodcaller", "resolve_name", "locate"})
_WORDS = encoded(_LOOKING_UP)


def named_remotely(program: Program) -> Iterator[tuple[State, Trace]]:
    """Yield (look-up, where its name was received) for functions that another machine chooses by name.

    Only names of modules count: an object of the package has the methods that it was written with.
    """
    paths = program.mentioning(_WORDS) if program.size <= LARGE else ()
    tracer = sources.from_network(program)
    for state in program.calls(tuple(paths), _LOOKING_UP):
        call = program.call(state)
        if call is None or call.name not in _LOOKING_UP or not call.arguments:
            continue
        if not state.index.module.language.is_python:
            continue
        position = 1 if call.name == "getattr" else len(call.arguments) - 1
        named = call.arguments[position] if position < len(call.arguments) else None
        if named is None or named.type in ("string", "concatenated_string"):
            continue
        if call.name == "getattr" and not _reaches_beyond(program, state.at(call.arguments[0])):
            continue
        found = tracer.trace(state.at(named), first=True)
        if found:
            yield state, found[0]


def _reaches_beyond(program: Program, owner: State) -> bool:
    """Whether *owner* is a module whose functions reach beyond the program, or one chosen by name."""
    table = douane_signatures.table(sources.EXECUTION)["beyond"]
    return not frozenset((*table["modules"], *table["loaders"])).isdisjoint(program.origins(owner))
