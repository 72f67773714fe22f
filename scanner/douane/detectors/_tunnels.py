"""Ports of this machine that are made reachable from outside: by tunnels, and by routers that are asked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors import _marked
from douane.detectors._catalogue import catalogue
from douane.detectors._flow import program_of
from douane.detectors._occasions import Occasion, occasion
from douane.detectors._outlets import ways
from douane.detectors._places import evidence_at, is_aside
from douane.detectors._purposes import is_explained
from douane.model import Confidence, Severity

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State
    from douane.rules import Evidence
    from douane.syntax import Codebase

_DATA = "code/tunnels.toml"
_OF_ROUTER = "asks the router to let others in by a port, in the words of its protocol"
_LONGEST = 4_000  # bytes of an expression whose text is read
_WHY = "makes a port of this machine reachable from outside"


def tunnels(codebase: Codebase) -> Iterator[Evidence]:
    """Yield the commands and calls that open a way in, as heavy as what the package says it is for."""
    program = program_of(codebase)
    yield from _marked.look(codebase, _DATA, ("command",))
    calls = catalogue(_DATA, "call")
    modules = frozenset(name for entry in calls.entries for name in entry.facts["modules"])
    for entry, call in calls.named_calls(program, program.importing(modules)):
        when = occasion(program, call, codebase)
        told = is_explained(codebase, tuple(entry.facts["purpose"]))
        if is_aside(call.index.path) or told or when is Occasion.OFFERED:
            severity = Severity.LOW
        else:
            severity = Severity.HIGH if when >= Occasion.TOOL else Severity.MEDIUM
        yield evidence_at(call, why=_WHY, severity=severity, confidence=Confidence.MEDIUM)
    for call in _asked_of_routers(program):
        aside = is_aside(call.index.path) or is_explained(codebase, tuple(calls.entries[0].facts["purpose"]))
        severity = Severity.LOW if aside else Severity.HIGH
        yield evidence_at(call, why=_OF_ROUTER, severity=severity, confidence=Confidence.MEDIUM)


def _asked_of_routers(program: Program) -> Iterator[State]:
    """Yield the requests that ask a router, in the words of its own protocol, to let others in by a port."""
    table = douane_signatures.table(_DATA)["router"]
    needle, asked = re.compile(table["needle"].encode()), re.compile(table["asked"])
    speaking = [path for path in program.paths if program.holds(path, needle)]

    def source(state: State) -> str | None:
        if state.node.end_byte - state.node.start_byte > _LONGEST:
            return None
        return "asked" if any(asked.search(text) for text in program.shapes(state)) else None

    tracer = program.tracer(source)
    for way in ways(program, program.connected(speaking) if speaking else frozenset()):
        if any(tracer.reaches(part) for _, part in way.parts()):
            yield way.at
