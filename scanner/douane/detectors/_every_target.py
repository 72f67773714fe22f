"""What is sent goes to each of several targets, one of which is the caller's and another one the code's.

``for target in Route(room=room): send(target, message)``, where a loop over a `Route` gives a room of its own
as well. What is gone through may be a list, a generator, the fields of a record, an object that says itself
what a loop over it gives.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors._flow import HOLE, State
from douane.detectors._flow.index import ELEMENT, FUNCTIONS
from douane.detectors._handlers import calls_in
from douane.detectors._places import is_aside, is_near
from douane.detectors._purposes import page
from douane.detectors._sources import from_tool
from douane.model import Severity
from douane.syntax.walking import parts, walk

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Function, Index, Program
    from douane.syntax import Codebase

MAX_LOOPS = 300
"""Loops of one file of which it is looked at what they go through."""
MAX_BODY = 4_000
"""Nodes of what one loop does that are looked at."""
_LOOPS = {
    True: "[(for_statement) (for_in_clause)] @l",
    False: "(for_in_statement) @l",
}
_MAPPING = ("map", "forEach", "flatMap")
_STOPS = frozenset({"return_statement", "break_statement", "return", "break"})
_MOST_STEPS = 20_000  # of following values, for the whole package
_MOST_CALLS = 60  # of one function that a loop calls
_DEEPEST = 2  # functions one in the other that a loop calls
_MOST_TARGETS = 12
_FIELDS = frozenset({"astuple", "asdict", "values", "fields", "model_dump", "dict", "entries"})
_CALLED = 200  # characters of a call in which it may say how it asks


@dataclass(frozen=True, slots=True)
class _Loop:
    """What is gone through at `over`, and what is done with each as `names` in `body`."""

    over: State
    names: frozenset[str]
    body: Node


def every_target(codebase: Codebase, program: Program) -> Iterator[tuple[State, str, Severity]]:
    """Yield (place, target, severity) for each loop that sends to a target of the code beside the caller's.

    Told where the loop is and where the target stands; how bad it is depends on whether the text is an
    address for sure, and on what the page says.
    """
    found = program.holding(re.compile(_table()["needle"].encode()))
    near = program.connected(path for path in found if not is_aside(path)) if found else ()
    paths = tuple(sorted(path for path in near if not is_aside(path)))
    told, is_cut = program.in_steps(_MOST_STEPS, _told(codebase, program, paths))
    if is_cut:
        program.unfollowed(paths[-1])
    yield from told


def _told(
    codebase: Codebase, program: Program, paths: tuple[str, ...]
) -> Iterator[tuple[State, str, Severity]]:
    said, sending = page(codebase), _Sending(program)
    for index in program.indexes(paths):
        for loop in program.bounded(_loops(index), MAX_LOOPS, index.path):
            target = _target(program, loop) if _sends(sending, index, loop) else None
            if target is None:
                continue
            at, text = target
            severity = Severity.HIGH if re.search(_table()["address"], text) else Severity.MEDIUM
            severity = Severity.LOW if text in said else severity
            yield loop.over, text, severity
            if not is_near(at, loop.over):
                yield at, text, severity


def _loops(index: Index) -> Iterator[_Loop]:
    for node in index.module.captures(_LOOPS[index.module.language.is_python]).get("l", ()):
        left, over = node.child_by_field_name("left"), node.child_by_field_name("right")
        body = node.child_by_field_name("body") or node.parent
        if left is not None and over is not None and body is not None:
            yield _Loop(State(index, over), _names(index, left), body)
    for name in _MAPPING:
        for call in index.of_name(index.calls_by_name.get(name, ())):
            done = call.arguments[0] if call.arguments else None
            if call.receiver is None or done is None or done.type not in FUNCTIONS:
                continue
            given = done.child_by_field_name("parameters") or done.child_by_field_name("parameter")
            body = done.child_by_field_name("body")
            if given is not None and body is not None:
                yield _Loop(State(index, call.receiver), _names(index, given), body)


def _names(index: Index, left: Node) -> frozenset[str]:
    return frozenset(index.text(node, 60) for node in walk(left) if node.type == "identifier")


def _sends(sending: _Sending, index: Index, loop: _Loop) -> bool:
    """Whether the body of *loop* sends something for each of what it goes through, and not only for one."""
    nodes = list(islice(walk(loop.body), MAX_BODY + 1))
    if _is_loop(loop) and any(node.type in _STOPS for node in nodes):
        return False
    if len(nodes) > MAX_BODY:
        sending.program.unfollowed(index.path)
        return False
    if all(index.text(node, 60) not in loop.names for node in nodes if node.type == "identifier"):
        return False
    return any(sending.by(State(index, node), 0) for node in nodes if index.call_at(node) is not None)


def _is_loop(loop: _Loop) -> bool:
    """Whether a `return` in the body of *loop* ends it, and not only a function that is called for each."""
    return loop.body.parent is None or loop.body.parent.type not in FUNCTIONS


class _Sending:
    """Answers whether calls send something, once for each function that they lead to."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self._known: dict[int, bool] = {}

    def by(self, state: State, depth: int) -> bool:
        """Whether the call at *state* sends something, by its name or by what it calls."""
        call = self.program.call(state)
        if call is None:
            return False
        if re.fullmatch(_table()["sending"], call.name) or re.search(
            _table()["method"], state.text[:_CALLED]
        ):
            return True
        called = self.program.functions_called(state)[:2] if depth < _DEEPEST else ()
        return any(self._within(index, function, depth + 1) for index, function in called)

    def _within(self, index: Index, function: Function, depth: int) -> bool:
        if id(function) not in self._known:
            self._known[id(function)] = False
            inner = (State(index, each.node) for each in calls_in(index, function.node)[:_MOST_CALLS])
            self._known[id(function)] = any(self.by(each, depth) for each in inner)
        return self._known[id(function)]


def _target(program: Program, loop: _Loop) -> tuple[State, str] | None:
    """Return the target of the code among what *loop* goes through, if all others are the caller's."""
    fixed: tuple[State, str] | None = None
    given = False
    leaves = _gone_through(program, loop.over)
    if not 1 < len(leaves) <= _MOST_TARGETS:
        return None
    asked = program.tracer(lambda each: "asked" if from_tool(program, each) else None)
    for leaf in leaves:
        texts = [text for text in program.shapes(leaf) if not leaf.steps]
        if texts and all(HOLE not in text for text in texts):
            if fixed is None and len(set(texts)) == 1 and re.search(_table()["target"], texts[0]):
                fixed = leaf, texts[0]
        elif asked.reaches(leaf):
            given = True
        else:
            return None
    return fixed if given else None


def _gone_through(program: Program, over: State) -> list[State]:
    """Return what a loop over *over* gives, one by one, as far as it is written out."""
    found = list(program.leaves(over.at(over.node, (ELEMENT,))))
    call = program.call(over)
    if call is not None and call.name in _FIELDS:
        for leaf in (
            each for node in (call.receiver, *call.arguments) for each in _whole(program, over, node)
        ):
            held = leaf.index.call_at(leaf.node)
            found += [*_fields(program, leaf)] if held is not None else [*_written(leaf)]
    return list({each.key: each for each in found if each.steps != (ELEMENT,)}.values())


def _whole(program: Program, over: State, node: Node | None) -> tuple[State, ...]:
    return program.leaves(over.at(node)) if node is not None else ()


def _written(leaf: State) -> Iterator[State]:
    """Yield the values of the object that is written at *leaf*."""
    for pair in parts(leaf.node) if leaf.node.type in ("object", "dictionary") else ():
        value = pair.child_by_field_name("value") or pair
        yield leaf.at(value)


def _fields(program: Program, made: State) -> Iterator[State]:
    """Yield what the record made at *made* holds: what it is given, and what its class has for the rest."""
    call = made.index.call_at(made.node)
    for leaf in program.leaves(made.at(call.callee)) if call is not None else ():
        class_ = leaf.index.class_at(leaf.node)
        for name in class_.fields if class_ is not None else ():
            yield from program.leaves(made.at(made.node, (name,)))


@cache
def _table() -> dict[str, Any]:
    found: dict[str, Any] = douane_signatures.table("code/copies.toml")["targets"]
    return found
