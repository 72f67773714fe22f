"""Tools that run a statement of the caller's and mean to let it read only, by what a second statement leaves.

A database that takes several statements in one text ends a transaction that only reads at `COMMIT`, and what
only looks at how a text begins does not see the second one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors._catalogue import catalogue, encoded
from douane.detectors._flow import HOLE, State
from douane.detectors._handlers import calls_in
from douane.detectors._inputs import Inputs, Reaching
from douane.detectors._places import evidence_at, is_aside
from douane.detectors._whole_queries import is_composed
from douane.model import Confidence, Severity
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from douane.detectors._flow import Program
    from douane.rules import Evidence

_DATA = "code/queries.toml"
MAX_CALLS = 60
"""Calls of one function that are looked at for what checks a statement; where there are more, it is a gap."""
_OBJECTS = frozenset({"object", "dictionary"})
_TYPED = frozenset({"as_expression", "satisfies_expression", "parenthesized_expression"})
_BEGINS = "looks only at how it begins"
_LEAVES = "is a transaction, which a second statement ends"


def left(program: Program, inputs: Inputs) -> Iterator[Evidence]:
    """Yield the calls that run a whole statement of the caller's behind a check that a second one passes."""
    table = douane_signatures.table(_DATA)["several"]
    if not program.importing(frozenset(table["modules"])):
        return
    names = frozenset(table["names"])
    tracer = Reaching(program, inputs, lambda state: is_composed(program, state))
    any_part = Reaching(program, inputs, lambda _: False)  # of what is only explained: ``"EXPLAIN " + sql``
    for entry, call in catalogue(_DATA, "query").calls(program, program.mentioning(encoded(names))):
        made = program.call(call)
        if made is None or made.name not in names or made.keywords or is_aside(call.index.path):
            continue
        position = entry.facts["position"]
        given = call.at(made.arguments[position]) if len(made.arguments) == position + 1 else None
        if given is None or _is_object(program, given):
            continue
        shapes = program.shapes(given)
        explained = all(re.fullmatch(table["explains"], shape) for shape in shapes)
        found = any_part.trace(given) if explained else tracer.trace(given) if shapes == (HOLE,) else []
        if not found:
            continue
        at = found[0].at
        kept = _kept(program, table, [call, at, *tracer.way(at)])
        if kept:
            why = f"{found[0].what} is run as a statement, which should only read: what sees to that {kept}"
            why += f"; it enters at {at.index.path}:{at.line}"
            yield evidence_at(call, why=why, severity=Severity.MEDIUM, confidence=Confidence.MEDIUM)


def _is_object(program: Program, given: State) -> bool:
    """Whether *given* is an object that says more than the statement: how it is handed over."""
    inner = parts(given.node)[:1] if given.node.type in _TYPED else []
    state = given.at(inner[0]) if inner else given
    return any(leaf.node.type in _OBJECTS for leaf in (state, *program.leaves(state)))


def _kept(program: Program, table: dict[str, Any], way: list[State]) -> str:
    """Return by what the statement that came *way* is kept to reading; empty if not, or if that holds."""
    paths = sorted({path for state in way for path in _around(program, state)})

    def holds(name: str, among: Iterable[str] = paths) -> bool:
        return any(program.holds(path, re.compile(table[name].encode())) for path in among)

    if holds("refuses"):
        return ""
    return _BEGINS if holds("begins") else _LEAVES if holds("reading") else ""


def _around(program: Program, state: State) -> Iterator[str]:
    """Yield the file of *state*, and those of the functions that are called around it."""
    index = state.index
    yield index.path
    function = index.enclosing(state.node.start_byte)
    calls = calls_in(index, function.node) if function is not None else []
    if len(calls) > MAX_CALLS:
        program.unfollowed(index.path)
    for call in calls[:MAX_CALLS]:
        yield from (other.path for other, _ in program.functions_called(State(index, call.node))[:4])
