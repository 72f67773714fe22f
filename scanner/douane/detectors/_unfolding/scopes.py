"""Where names of evaluated code get their values: calls that are running, and the files around them."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._flow.pieces import rest_of
from douane.detectors._flow.spelling import spelt
from douane.detectors._unfolding.values import (
    UNDEFINED,
    UNKNOWN,
    Budget,
    Leaving,
    Thrown,
    Unknowable,
    Value,
)
from douane.syntax.walking import strip

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow.index import Binding, Function, Index
    from douane.detectors._flow.program import Program
    from douane.detectors._unfolding.values import Closure, Native

_MOST_NESTED = 24  # names that are given by names
_WHOLE = 1_500_000  # steps for all answers about one package
_VAIN = 300_000  # the same, for answers that told nothing
_TURNING = 4_000_000  # the same, to turn tables
_MOST_CHANGES = 60  # calls on one name, or writes to it
_TURNS = b"shift"
_MOST_TURNING = 20_000  # bytes of a statement that turns a table


class Scope:
    """The names of a call that is running; what it does not know is asked of `parent`."""

    __slots__ = ("names", "parent", "this")

    def __init__(self, parent: Scope | Standing, this: Value = UNDEFINED) -> None:
        self.names: dict[str, Value] = {}
        self.parent = parent
        self.this = this

    def get(self, name: str) -> Value:
        """Return the value of *name*."""
        here: Scope | Standing = self
        while isinstance(here, Scope):
            if name in here.names:
                return here.names[name]
            here = here.parent
        return here.get(name)

    def put(self, name: str, value: Value) -> None:
        """Give *name* another value, where it is known."""
        here: Scope | Standing = self
        while isinstance(here, Scope):
            if name in here.names:
                here.names[name] = value
                return
            here = here.parent
        here.put(name, value)


class Standing:
    """The names that are seen in the file of *index*, inside *function* (None: outside of all)."""

    __slots__ = ("function", "index", "this", "world")

    def __init__(self, world: World, index: Index, function: Function | None) -> None:
        self.world = world
        self.index = index
        self.function = function
        self.this: Value = UNKNOWN

    def get(self, name: str) -> Value:
        """Return the value of *name*, UNKNOWN where that is not told by the source alone."""
        return self.world.value_of(self.index, name, self.function)

    def put(self, name: str, value: Value) -> None:
        """Give *name* another value for the rest of the evaluation."""
        self.world.cells[self.world.place_of(self.index, name, self.function)] = value


Place = tuple[str, str, int]  # path, name, the function that binds it


class World:
    """All evaluation in one package: values of names, steps that are left."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.budget = Budget(_WHOLE)
        self.vain = _VAIN
        self.turning = _TURNING
        self.cells: dict[Place, Value] = {}
        self.compiled: dict[int, Callable[..., Value]] = {}
        self.ran: list[str] = []
        self.known: dict[tuple[str, int], Value] = {}
        self._turned: set[tuple[str, int]] = set()
        self._nested = 0
        self.evaluate: Callable[[Index, Node, Scope | Standing], Value]
        self.library: Callable[[Index, str], Value]
        self.library_of: Callable[[str], Value]
        self.library_python: dict[str, Value] = {}
        self.statics: dict[str, dict[str, Native]] = {}
        self.enter: Callable[[Closure, Value, list[Value]], None]

    def place_of(self, index: Index, name: str, function: Function | None) -> Place:
        """Return where *name*, as seen in *function* of the file of *index*, is bound."""
        scope = index.binding_scope(name, function)
        return index.path, name, scope.node.id if scope is not None else 0

    def value_of(self, index: Index, name: str, function: Function | None) -> Value:
        """Return the value of *name* as seen in *function* of the file of *index*."""
        place = self.place_of(index, name, function)
        if place in self.cells:
            return self.cells[place]
        scope = index.binding_scope(name, function)
        bindings = index.bound_in(name, scope)
        if not bindings:
            return self.library(index, name)
        self.cells[place] = UNKNOWN  # what is made of itself
        if self._nested >= _MOST_NESTED:
            raise Unknowable
        self._nested += 1
        try:
            value = self._bound(index, scope, bindings)
        except Unknowable:
            value = UNKNOWN
        finally:
            self._nested -= 1
        self.cells[place] = value
        self._turn(index, scope)
        return self.cells[place]

    def _bound(self, index: Index, scope: Function | None, bindings: list[Binding]) -> Value:
        first = next((each for each in bindings if each.function is not None), bindings[0])
        if first.function is not None:
            return self.evaluate(index, first.function.node, Standing(self, index, scope))
        if len(bindings) > 1 and not all(_declares(each, scope, index) for each in bindings[1:]):
            return UNKNOWN
        origin, taken = self._origin(index, first)
        if origin:
            if self.program.imported(index, origin, taken) is not None:
                return self._exported(index, origin, taken)
            return self.library(index, ".".join((origin, *taken)).removeprefix("node:"))
        if first.value is None or first.value.id == first.node.id:
            return UNKNOWN
        around = index.enclosing(first.value.start_byte)
        value = self.evaluate(index, first.value, Standing(self, index, around))
        if isinstance(value, list | dict) and _changes(index, index.text(first.node), scope):
            return UNKNOWN
        for step in first.steps:
            if isinstance(value, list | tuple) and step == "[]":
                place = _position(first.node)
                value = value[place] if 0 <= place < len(value) else UNKNOWN
            else:
                value = value.get(step, UNDEFINED) if isinstance(value, dict) else UNKNOWN
        cut = rest_of(first.node)
        if cut is not None:
            value = value[slice(cut[0], len(value) - cut[1])] if isinstance(value, list | tuple) else UNKNOWN
        return value

    def member_of_module(self, index: Index, name: str, key: str, function: Function | None) -> Value:
        """Return what the module that *name* stands for exports as *key*; UNKNOWN where it is no module."""
        bindings = index.bound_in(name, index.binding_scope(name, function))
        if len(bindings) != 1:
            return UNKNOWN
        origin, taken = self._origin(index, bindings[0])
        return self._exported(index, origin, (*taken, key)) if origin else UNKNOWN

    def _origin(self, index: Index, binding: Binding) -> tuple[str, tuple[str, ...]]:
        """Return the module that *binding* gives a name, and the part of it; an empty name for none."""
        if binding.origin is not None:
            return binding.origin
        call = index.call_at(binding.value) if binding.value is not None else None
        if call is None or call.name not in ("require", "import") or len(call.arguments) != 1:
            return "", ()
        return spelt(index, call.arguments[0]), binding.steps

    def _exported(self, index: Index, origin: str, taken: tuple[str, ...]) -> Value:
        target = self.program.imported(index, origin, taken)
        for other, exported, rest in self.program.exported(*target)[:1] if target is not None else ():
            node = exported.function.node if exported.function is not None else exported.value
            value = self.evaluate(other, node, Standing(self, other, None)) if node is not None else UNKNOWN
            for step in rest:
                value = value.get(step, UNDEFINED) if isinstance(value, dict) else UNKNOWN
            return value
        return UNKNOWN

    def _turn(self, index: Index, scope: Function | None) -> None:
        """Run the statements of *scope* that turn tables before anything is taken out of them."""
        key = (index.path, scope.node.id if scope is not None else 0)
        if key in self._turned or index.module.language.is_python:
            return
        self._turned.add(key)
        body = index.module.root if scope is None else scope.node.child_by_field_name("body")
        for statement in body.named_children if body is not None else ():
            if (
                statement.type != "expression_statement"
                or statement.end_byte - statement.start_byte > _MOST_TURNING
            ):
                continue
            source = index.module.source[statement.start_byte : statement.end_byte]
            if _TURNS not in source or not source.lstrip(b"!(").startswith(b"function"):
                continue
            self._run_turning(index, scope, statement.named_children[0])

    def _run_turning(self, index: Index, scope: Function | None, call: Node) -> None:
        left, budget = self.budget.left, self.budget
        budget.left = given = self.turning
        try:
            self.evaluate(index, call, Standing(self, index, scope))
        except (Unknowable, Thrown, Leaving, ArithmeticError, LookupError, TypeError, ValueError):
            listed = strip(call).child_by_field_name("arguments")
            for each in listed.named_children if listed is not None else ():
                if each.type == "identifier":  # half turned, it would say something else
                    self.cells[self.place_of(index, index.text(each), scope)] = UNKNOWN
        finally:
            self.turning -= given - max(0, budget.left)
            budget.left = left


@cache
def _changing() -> frozenset[str]:
    return frozenset(douane_signatures.table("code/flow.toml")["changing"])


def _changes(index: Index, name: str, scope: Function | None) -> bool:
    """Whether the list or table *name*, bound in *scope*, is filled or changed by name."""
    changing = any(
        call.name in _changing() and index.scope_of(name, call.node.start_byte) is scope
        for call in index.calls_by_receiver.get(name, ())[:_MOST_CHANGES]
    )
    return changing or any(
        index.scope_of(name, write.target.start_byte) is scope
        for write in index.writes_to.get(name, ())[:_MOST_CHANGES]
    )


def _position(name: Node) -> int:
    """Return which of several names *name* is that a list is taken apart into; -1 where it is a loop's."""
    around = name.parent
    if around is None or around.type not in (
        "pattern_list",
        "tuple_pattern",
        "list_pattern",
        "array_pattern",
    ):
        return -1
    if around.parent is not None and around.parent.type.startswith("for_"):
        return -1
    return next((at for at, each in enumerate(around.named_children) if each.id == name.id), -1)


def _declares(binding: Binding, scope: Function | None, index: Index) -> bool:
    """Whether *binding* is made inside another function, as a table does that is filled when asked for."""
    return index.enclosing(binding.node.start_byte) is not scope
