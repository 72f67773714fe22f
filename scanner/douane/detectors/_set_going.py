"""Where that is set going what a place in a package does: a thread, a process, a timer, a job of a scheduler.

What lasts is often written in one file and started in another; whoever reads the report wants to see both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors._flow import handing
from douane.detectors._flow.index import FUNCTIONS
from douane.detectors._flow.state import State
from douane.detectors._flow.tools import answers_tool
from douane.detectors._occasions import Occasion, occasion
from douane.detectors._places import evidence_at, is_aside, is_near
from douane.syntax.walking import ancestors

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Function, Index, Program
    from douane.rules import Evidence
    from douane.syntax import Codebase

MAX_STEPS = 60
"""Functions and calls that are looked through to find where one place is set going."""
_DATA = "code/reach.toml"
_DEEPEST = 5  # functions that call each other
_HIGHEST = 40  # syntax nodes from a place up to the function around it
_MOST_TOLD = 4  # places that set one going
_NEVER_ENDING = frozenset({"while_statement", "do_statement"})
_ARGUMENTS = frozenset({"arguments", "argument_list", "keyword_argument", "await", "await_expression"})
_CLIMB = 4  # syntax nodes from a call up to the one that it is an argument of


@dataclass(frozen=True, slots=True, eq=False)
class Start:
    """The call or decorator at *at* sets something going; `again`: it is done over and over."""

    at: State
    again: bool


def set_going(program: Program, at: State) -> tuple[Start, ...]:
    """Return where what stands at *at* is set going beside whatever else the program does."""
    key = ("set going", at.index.path, at.node.start_byte)
    return program.once(key, lambda: tuple(islice(_starts(program, at), _MOST_TOLD)))


def watching(codebase: Codebase, program: Program, at: State) -> tuple[Start, ...]:
    """Return where what stands at *at* is set going to be done again and again without being asked for."""
    return tuple(
        each
        for each in set_going(program, at)
        if each.again and occasion(program, each.at, codebase) not in (Occasion.TOOL, Occasion.OFFERED)
    )


def started(program: Program, place: State, evidence: Evidence) -> Iterator[Evidence]:
    """Yield *evidence*, of *place*, once more where that is set going, unless it is seen from there."""
    for each in set_going(program, place):
        if not is_near(each.at, place):
            why = f"sets going what is done at {place.index.path}:{place.line}: {evidence.why}"
            yield evidence_at(each.at, why=why, severity=evidence.severity, confidence=evidence.confidence)


def _starts(program: Program, at: State) -> Iterator[Start]:
    pending = [(at, _is_repeated(at.node), 0)]
    seen: set[tuple[str, int]] = set()
    left = MAX_STEPS
    while pending:
        here, again, depth = pending.pop(0)
        function = here.index.enclosing(here.node.start_byte)
        if function is None or (here.index.path, function.node.id) in seen:
            continue
        seen.add((here.index.path, function.node.id))
        if answers_tool(here.index, function) or is_aside(here.index.path):
            continue
        if left == 0 or depth > _DEEPEST:
            program.unfollowed(here.index.path)
            return
        left -= 1
        yield from _by_decorator(here.index, function, again=again)
        for place, sets in _uses(program, here.index, function):
            start = place if sets else _setting(place)
            if start is None:
                pending.append((place, again or _is_repeated(place.node), depth + 1))
                continue
            # A timer that is set by what it calls goes on for ever.
            itself = here.index is start.index and _is_within(start.node, function.node)
            repeats = _name(start) in _table()["again"]
            yield Start(start, again or repeats or itself)


def _uses(program: Program, index: Index, function: Function) -> Iterator[tuple[State, bool]]:
    """Yield the calls that are given *function*, or call it, and those that make the thread which it is of.

    Beside it stands whether the call is of the last kind, which set it going by themselves.
    """
    yield from ((place, False) for place, *_ in handing.places(program, index, function))
    yield from ((place, False) for place in program.bounded_callers(index, function))
    owner = function.owner
    if owner is None or function.name not in _table()["methods"]:
        return
    bases = {index.text(base, 100).rpartition(".")[2] for base in owner.bases}
    if not bases.isdisjoint(_table()["classes"]):
        for other in program.naming(index.path, owner.name):
            made = program.bounded(other.calls_by_name.get(owner.name, ()), MAX_STEPS, other.path)
            yield from ((State(other, call.node), True) for call in made)


def _setting(place: State) -> State | None:
    """Return the call that sets going what the call at *place* does, or is given; itself, perhaps."""
    if _name(place) in _names():
        return place
    node: Node | None = place.node
    for _ in range(_CLIMB):
        node = node.parent if node is not None else None
        if node is None or (node.type not in _ARGUMENTS and place.index.call_at(node) is None):
            return None
        call = place.index.call_at(node)
        if call is not None:
            outer = State(place.index, node)
            return outer if call.name in _names() and call.callee.id != place.node.id else None
    return None


def _by_decorator(index: Index, function: Function, *, again: bool) -> Iterator[Start]:
    around = function.node.parent
    if around is None or around.type != "decorated_definition":
        return
    pattern = re.compile(_table()["decorators"])
    for child in around.children:
        if child.type == "decorator" and (match := pattern.match(index.text(child, 200))) is not None:
            yield Start(State(index, child), again or match["again"] is not None)


def _is_repeated(node: Node) -> bool:
    """Whether *node* stands in a loop of its function that nothing but a condition ends."""
    for outer in islice(ancestors(node), _HIGHEST):
        if outer.type in FUNCTIONS:
            return False
        if outer.type in _NEVER_ENDING:
            return True
        if outer.type == "for_statement" and outer.child_by_field_name("initializer") is not None:
            condition = outer.child_by_field_name("condition")
            return condition is None or condition.type == "empty_statement"
    return False


def _is_within(node: Node, outer: Node) -> bool:
    return outer.start_byte <= node.start_byte and node.end_byte <= outer.end_byte


def _name(place: State) -> str:
    call = place.index.call_at(place.node)
    return call.name if call is not None else ""


@cache
def _names() -> frozenset[str]:
    return frozenset((*_table()["beside"], *_table()["again"]))


def _table() -> dict[str, Any]:
    found: dict[str, Any] = douane_signatures.table(_DATA)["set_going"]
    return found
