"""Ports of this machine that are made reachable from outside: by tunnels, and by routers that are asked."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.detectors import _marked
from douane.detectors._catalogue import catalogue
from douane.detectors._flow import program_of
from douane.detectors._occasions import Occasion, occasion
from douane.detectors._places import evidence_at, is_aside
from douane.detectors._purposes import is_explained
from douane.model import Confidence, Severity

if TYPE_CHECKING:
    from douane.rules import Evidence
    from douane.syntax import Codebase

_DATA = "code/tunnels.toml"
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
