"""The calls that happen when a file is merely imported."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._catalogue import encoded
from douane.detectors._flow import State
from douane.detectors._flow.index import FUNCTIONS
from douane.detectors._flow.state import Frame
from douane.detectors._handlers import RESERVED, calls_in

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Call, Function, Index, Program

DATA = "code/import_time.toml"
MAX_CALLS = 400
"""Calls that are looked at in one file and the functions that it calls at import."""
SMALL = 64 * 1024
"""Bytes of source of a package up to which every file of it is looked at."""
LARGEST = 96 * 1024
"""Bytes of one file of a larger package."""
MAX_DEEP = 3
"""Functions that are followed one inside the other."""
_CLIMB = 40
_BRANCHES = frozenset(
    {"if_statement", "elif_clause", "ternary_expression", "conditional_expression", "binary_expression"}
)


@dataclass(frozen=True, slots=True)
class Happening:
    """A call that an import makes; `asked`: only where a setting says so."""

    state: State
    asked: bool


def happenings(program: Program, index: Index, names: frozenset[str]) -> Iterator[Happening]:
    """Yield the calls that importing the file of *index* makes, in it and in functions of the package.

    Only functions are followed that can lead to a call of one of *names*.
    """
    pending: list[_Visit] = [_Visit(index, None, (), asked=False)]
    warm: dict[str, _Warm] = {}
    seen: set[Function] = set()
    left = MAX_CALLS
    while pending:
        visit = pending.pop(0)
        here = visit.index
        known = warm.setdefault(here.path, _Warm(here, names))
        for call in calls_in(here, visit.function.node) if visit.function is not None else here.ordered_calls:
            if here.enclosing(call.node.start_byte) is not visit.function or not known.matters(program, call):
                continue
            left -= 1
            condition = _condition(here, call.node, visit.function)
            if left < 0 or program.steps_left < RESERVED:
                return
            if condition is None:
                continue
            state, asked = State(here, call.node, (), visit.frames), visit.asked or condition
            if call.name in known.names:
                yield Happening(state, asked)
            for target, inner in _followed(program, state, call) if len(visit.frames) < MAX_DEEP else ():
                if inner not in seen:
                    seen.add(inner)
                    pending.append(_Visit(target, inner, (*visit.frames, Frame(inner, call, state)), asked))


@dataclass(frozen=True, slots=True)
class _Visit:
    """A function that runs at import, or the level of the file itself, and how it was reached."""

    index: Index
    function: Function | None
    frames: tuple[Frame, ...]
    asked: bool


class _Warm:
    """What of one file can lead to a call of one of some names, told by names alone."""

    def __init__(self, index: Index, names: frozenset[str]) -> None:
        self._index = index
        self._wanted = names
        self.names = index.names_for(names)
        self._functions: set[int] = set()
        self._called = set(self.names)
        for _ in range(MAX_DEEP):
            before = len(self._called), len(self._functions)
            for name in tuple(self._called):
                for call in index.calls_by_name.get(name, ()):
                    self._mark(call)
            if before == (len(self._called), len(self._functions)):
                break

    def _mark(self, call: Call) -> None:
        around = self._index.enclosing(call.node.start_byte)
        while around is not None:
            self._functions.add(around.node.id)
            if around.name:
                self._called.add(around.name)
            if around.owner is not None and around.owner.name:
                self._called.add(around.owner.name)
            around = around.parent

    def matters(self, program: Program, call: Call) -> bool:
        """Whether *call* is one of those that are looked for, or may lead to one."""
        if call.name in self._called:
            return True
        handed = (*call.arguments, *call.keywords.values(), call.callee)
        if any(_inner(node).id in self._functions for node in handed):
            return True
        if any(node.type == "identifier" and self._index.text(node) in self._called for node in handed):
            return True
        return self._is_elsewhere(program, call)

    def _is_elsewhere(self, program: Program, call: Call) -> bool:
        """Whether *call* is of a function in another file of the package that may lead further."""
        first = call.receiver if call.receiver is not None else call.callee
        if first.type != "identifier":
            return False
        for binding in self._index.bindings(self._index.text(first), first.start_byte):
            target = program.imported(self._index, *binding.origin) if binding.origin is not None else None
            if target is None or (program.size > SMALL and len(program.source(target[0])) > LARGEST):
                continue
            if not encoded(self._wanted).isdisjoint(program.words(target[0])):
                return True
        return False


def _inner(node: Node) -> Node:
    """Return the function in brackets that is called where it stands, else *node* itself."""
    while node.type == "parenthesized_expression" and node.named_children:
        node = node.named_children[0]
    return node


def _followed(program: Program, state: State, call: Call) -> Iterator[tuple[Index, Function]]:
    """Yield the functions that run because of the call at *state*: called, or handed over to run."""
    if _is_decorator(call.node):
        return
    direct = state.index.function_at(_inner(call.callee))
    if direct is not None:
        yield state.index, direct
    else:
        yield from program.functions_called(state)
    deferring = douane_signatures.table(DATA)["deferring"]
    if call.name not in deferring:
        return
    for node in (*call.arguments, *call.keywords.values()):
        if node.type in FUNCTIONS:
            function = state.index.function_at(node)
            if function is not None:
                yield state.index, function
        elif node.type in ("identifier", "attribute", "member_expression"):
            for leaf in program.leaves(state.at(node)):
                function = leaf.index.function_at(leaf.node) if not leaf.steps else None
                if function is not None:
                    yield leaf.index, function


def _is_decorator(node: Node) -> bool:
    return node.parent is not None and node.parent.type == "decorator"


def _condition(index: Index, node: Node, function: Function | None) -> bool | None:
    """Whether *node* runs only where a setting says so; None where it does not run at an import at all."""
    data = douane_signatures.table(DATA)
    asked = False
    here: Node | None = node.parent
    child: Node = node
    stop = function.node.id if function is not None else None
    for _ in range(_CLIMB):
        if here is None or here.id == stop:
            break
        if here.type in _BRANCHES:
            test = here.child_by_field_name("condition") or here.child_by_field_name("left")
            if test is None and here.type == "conditional_expression":
                test = here.named_children[1] if len(here.named_children) > 1 else None
            if test is not None and not (test.start_byte <= child.start_byte < test.end_byte):
                text = index.text(test)[:400]
                if re.search(data["started_itself"], text):
                    return None
                asked = asked or bool(re.search(data["asked_for"], text))
        child = here
        here = here.parent
    return asked
