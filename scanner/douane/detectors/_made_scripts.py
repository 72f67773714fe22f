"""Where a script is run that was compiled elsewhere: ``load(name, text).runInThisContext()``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.detectors._catalogue import encoded
from douane.detectors._places import evidence_at, is_near
from douane.rules import Evidence

if TYPE_CHECKING:
    from douane.detectors._flow import Program

_RUNNING = frozenset({"runInThisContext", "runInNewContext", "runInContext"})
_MAKING = frozenset({"Script", "SourceTextModule"})


def scripts_run(program: Program, found: list[Evidence]) -> Iterator[Evidence]:
    """Yield evidence for the calls that run a script, where *found* tells of what it was compiled from."""
    told = {(each.where.path, each.where.line): each for each in found}
    paths = program.mentioning(encoded(_RUNNING)) if told else ()
    for state in program.calls(tuple(paths), _RUNNING):
        call = program.call(state)
        for leaf in program.leaves(state.at(call.receiver)) if call is not None and call.receiver else ():
            made = program.call(leaf)
            evidence = told.get((leaf.index.path, leaf.line)) if made is not None else None
            if made is not None and made.name in _MAKING and evidence and not is_near(leaf, state):
                why = f"{evidence.why}; it is compiled at {leaf.index.path}:{leaf.line}"
                yield evidence_at(state, why=why, severity=evidence.severity, confidence=evidence.confidence)
                break
