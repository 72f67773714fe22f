"""What is deleted or run that is another thing once a day has come: the condition only chooses what.

``for name in (ALL if time.time() > DAY else OWN): shutil.rmtree(home / name)``: nothing stands behind the
condition that does harm, and what does harm stands behind no condition.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._catalogue import catalogue
from douane.detectors._changes import EFFECTS, Change, changes
from douane.detectors._gates import Gate, Waits, gated
from douane.detectors._places import is_aside
from douane.detectors._wiped import wiped

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State

MOST_CHANGES = 200
"""Deletions and command lines of one package of which it is asked what chooses them."""
_KINDS = frozenset({"delete", "run"})
OVERWRITE = "overwrite"
"""Kind of the changes by which files are overwritten where they lie."""
STATEMENT = "statement"
"""Kind of the changes by which a statement takes rows or tables out of a database."""
_MOST_STATEMENTS = 400  # of one package
_DELETING = re.compile(rb"(?i:\bTRUNCATE\b|\bDROP\b|\bDELETE\b)")  # in the source of what deletes so
_WAITING = frozenset({Waits.DATE, Waits.DAY})


def choosable(program: Program) -> list[Change]:
    """Return what *program* deletes, wipes, runs or tells a database whose target a day could choose."""
    found = (each for each in changes(program) if each.kind in _KINDS)
    every = (*found, *_overwritten(program), *_statements(program))
    return [each for each in every if not is_aside(each.at.index.path)]


def _statements(program: Program) -> Iterator[Change]:
    """Yield the statements that can be several, of which one deletes."""
    paths = program.holding(_DELETING)
    if not paths or not any(gate.waits in _WAITING for gate in gated(program)):
        return
    calls = catalogue(EFFECTS, "query").calls(program, program.paths)
    for _, call in program.bounded(calls, _MOST_STATEMENTS, paths[0]):
        statement = program.argument(call, 0)
        texts = program.shapes(statement) if statement is not None else ()
        deleting = [text for text in texts if _deletes().match(text)]
        if statement is not None and deleting and len(texts) > 1:
            yield Change(STATEMENT, call, texts, statement)


@cache
def _deletes() -> re.Pattern[str]:
    return re.compile(f"(?i:{douane_signatures.table(EFFECTS)['texts']['deleting']})")


def _overwritten(program: Program) -> Iterator[Change]:
    """Yield what wipes files, with the file: ``handle.write(zeros)``, ``write(path, zeros)``."""
    for wipe in wiped(program):
        made = program.call(wipe.at)
        given = [each for each in (made.receiver, *made.arguments[:1]) if each is not None] if made else []
        for node in given:
            yield Change(OVERWRITE, wipe.at, (), wipe.at.at(node))


def chosen_late(program: Program, among: Iterable[Change]) -> Iterator[tuple[Gate, Change]]:
    """Yield (condition, change) where a fixed day decides what one of *among* deletes or runs."""
    gates = [gate for gate in gated(program) if gate.waits in _WAITING]
    if not gates:
        return
    ways: dict[str, Gate] = {}

    def source(state: State) -> str | None:
        for gate in gates:
            if gate.at.index is state.index and _is_behind(gate, state):
                place = f"{gate.at.index.path}:{gate.at.line}"
                ways.setdefault(place, gate)
                return place
        return None

    tracer = program.tracer(source)
    for change in among:
        made = program.call(change.at)
        run = [change.at.at(node) for node in made.arguments[:2]] if made is not None else []
        given = [change.target] if change.target is not None else run
        for trace in (trace for each in given for trace in tracer.trace(each, first=True)[:1]):
            if not _is_later(ways[trace.what], change):
                yield ways[trace.what], change


def _is_later(gate: Gate, change: Change) -> bool:
    """Whether *gate* is only asked, in the same function, when *change* is done: it names something anew."""
    index, at = change.at.index, change.at.node
    same = gate.at.index is index and index.enclosing(at.start_byte) is index.enclosing(
        gate.at.node.start_byte
    )
    return same and gate.at.node.start_byte >= at.end_byte


def _is_behind(gate: Gate, state: State) -> bool:
    """Whether *state* is written behind *gate*: it is what is taken because of it."""
    here = state.node.start_byte
    return any(node.start_byte <= here < node.end_byte for node in gate.behind)
