"""The evaluator: budget, conditions, calls of functions and construction of instances."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from douane.surface.evaluating.conditions import Condition
from douane.surface.evaluating.endings import Ending, Return
from douane.surface.evaluating.frames import Frame
from douane.surface.evaluating.joining import join
from douane.surface.evaluating.values import (
    UNDEFINED,
    Array,
    Class,
    Exhausted,
    Function,
    Keyed,
    Maybe,
    Namespace,
    Native,
    Object,
    Opaque,
    Thrown,
    Value,
    is_set,
    usual,
    usually,
)
from douane.syntax import DYNAMIC, Place, parts
from douane.syntax import field as child

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.surface.evaluating.known import Known
    from douane.syntax import Codebase, Module
    from douane.syntax.scopes import Binding

MAX_DEEP = 400  # expressions within expressions, calls included
MAX_CALLS = 60  # calls within calls
MAX_TRYING = 3  # callbacks, handed to what is not known, within each other
MAX_TRIES = 4  # of one callback
MAX_SELF = 6  # calls of one function within itself
MAX_ITEMS = 5_000  # items of one list
MAX_CONDITION = 120  # characters of the readable condition
CHOSEN = "chosen at run time"  # the condition of what has no readable one
MAX_LOGGED = 500  # steps of one call that only logs something
MAX_EFFECT = 20_000  # steps of one statement of a file that is run for the value it changes

Early = tuple[Value, "bool | None"]
"""What a function may have returned early; whether it does where nobody sets anything (None: not known)."""
Evaluation = Callable[["Machine", "Module", "Node", "Frame | None"], Value]


Finder = Callable[["Module", "Binding", "list[Node]"], Iterable[Place]]


def _nothing(_module: Module, _binding: Binding, _changes: list[Node]) -> Iterable[Place]:
    return ()


@dataclass(slots=True)
class Machine:
    """Evaluates the code of one package and what is read beside it.

    *expressions* tells for the type of a node what evaluates it, *effects* which statements of files change
    the value of a name (the module that declares it, its binding, where functions of that module change it).
    """

    libraries: Known
    first_module: Module
    expressions: Mapping[str, Evaluation]
    effects: Finder = _nothing
    codebases: list[Codebase] = field(default_factory=list)
    steps: int = 0
    conditions: list[Condition] = field(default_factory=list)
    globals: dict[int, Value] = field(default_factory=dict)
    modules: dict[int, Module] = field(default_factory=dict)
    running: list[int] = field(default_factory=list)
    pending: list[list[Early]] = field(default_factory=list)
    changes: dict[int, dict[bytes, list[int]]] = field(default_factory=dict)
    stood: dict[int, Value] = field(default_factory=dict)
    deep: int = 0
    trying: int = 0
    importing: list[int] = field(default_factory=list)  # imports that are being followed
    tried: dict[int, int] = field(default_factory=dict)
    reserve: int = 0
    names: dict[int, tuple[str, Binding | None]] = field(default_factory=dict)
    visited: set[int] = field(default_factory=set)  # functions that were run
    ended: set[int] = field(default_factory=set)  # those, and statements of files, that came to their end
    skipped: set[int] = field(default_factory=set)  # sides of choices that were decided against
    called: set[int] = field(default_factory=set)  # calls that were made

    def spend(self) -> None:
        """Count one step; raises Exhausted when there is none left."""
        self.steps -= 1
        if self.steps < 0:
            raise Exhausted

    def value(self, module: Module, node: Node, frame: Frame | None) -> Value:
        """Return what the expression *node* comes to."""
        self.steps -= 1
        if self.steps < 0:
            raise Exhausted
        act = self.expressions.get(node.type)
        if act is None or self.deep >= MAX_DEEP:
            return Opaque(Place(module, node))
        self.deep += 1
        try:
            return act(self, module, node, frame)
        finally:
            self.deep -= 1

    def run(self, module: Module, node: Node, frame: Frame) -> Ending:
        """Run one statement."""
        from douane.surface.evaluating.statements import run

        return run(self, module, node, frame)

    def run_all(self, module: Module, statements: list[Node], frame: Frame) -> Ending:
        """Run *statements* one after the other."""
        from douane.surface.evaluating.statements import run_block

        return run_block(self, module, statements, frame)

    def shorten(self, steps: int) -> None:
        """Leave no more than *steps* of the present evaluation until it is asked for again."""
        total = self.steps + self.reserve
        self.steps = min(total, steps)
        self.reserve = total - self.steps

    @contextmanager
    def aside(self, steps: int) -> Iterator[None]:
        """What happens meanwhile takes no more than *steps*; it ends there, and nothing else does."""
        held, reserve = self.steps, self.reserve
        given = min(held, steps)
        self.steps, self.reserve = given, 0
        try:
            yield
        except Exhausted:
            if given == held:
                raise
        except Thrown:
            pass
        finally:
            self.steps = held - given + max(self.steps, 0) + self.reserve
            self.reserve = reserve

    def logged(self, target: Value, arguments: list[Value], this: Value, place: Place) -> Value:
        """Call *target*, which logs something: what that takes is of no interest to what is listed."""
        given: list[Value] = [UNDEFINED]
        with self.aside(MAX_LOGGED):
            given.append(self.call(target, arguments, this, place))
        return given[-1]

    def affect(self, module: Module, binding: Binding, changes: list[Node]) -> None:
        """Run the statements of files that change the value of *binding*, each once."""
        for other, node in list(self.effects(module, binding, changes)):
            if node is not None and node.id not in self.visited:
                self.visited.add(node.id)
                self.modules[id(other)] = other
                running, self.running = self.running, []
                try:
                    with self.aside(MAX_EFFECT):
                        self.run(other, node, Frame(None))
                finally:
                    self.running = running

    # --- conditions -----------------------------------------------------------------------------------

    @contextmanager
    def under(self, condition: str | None, *, unusual: bool = False) -> Iterator[None]:
        """What is added meanwhile is there only under *condition*."""
        held = len(self.conditions)
        if condition is not None:
            self.meanwhile(condition, unusual=unusual)
        try:
            yield
        finally:
            del self.conditions[held:]

    def meanwhile(self, condition: str, *, unusual: bool = False) -> None:
        """From now on, until the function ends, *condition* holds."""
        self.conditions.append(Condition(condition, len(self.running), unusual=unusual))

    def is_unusual(self, since: int = 0) -> bool:
        """Whether this runs only where somebody sets something, by the conditions from depth *since* on."""
        return any(condition.unusual for condition in self.conditions[since:])

    @contextmanager
    def elsewhere(self) -> Iterator[None]:
        """What happens meanwhile happens in the file itself, under no condition."""
        held, self.conditions = self.conditions, []
        self.pending.append([])
        try:
            yield
        finally:
            self.conditions = held
            self.pending.pop()

    def standing(self, module: Module, node: Node) -> Value:
        """Return what the expression *node* of the file itself comes to; it is evaluated once."""
        if node.id not in self.stood:
            self.modules[id(module)] = module
            self.stood[node.id] = UNDEFINED
            with self.elsewhere():
                try:
                    self.stood[node.id] = self.value(module, node, None)
                except Thrown:
                    self.stood[node.id] = Opaque(Place(module, node))
        return self.stood[node.id]

    def condition(self, since: int = 0) -> str | None:
        """Return the conditions under which this runs, from depth *since* on; None if it always does."""
        found = list(dict.fromkeys(self.conditions[since:]))
        if not found:
            return None
        joined = " and ".join(found)
        return joined if len(joined) <= MAX_CONDITION else joined[: MAX_CONDITION - 1] + "…"

    def held(self, value: Value, depth: int) -> Value:
        """Return *value* as it is put into something that was made at *depth*."""
        condition = self.condition(depth)
        if condition is None:
            return value
        if isinstance(value, Maybe):
            return Maybe(value.value, f"{condition} and {value.condition}"[: MAX_CONDITION * 2])
        return Maybe(value, condition)

    # --- calls ----------------------------------------------------------------------------------------

    def call(self, target: Value, arguments: list[Value], this: Value, place: Place) -> Value:
        """Return what calling *target* returns; what is not known is called for what it may call back."""
        if isinstance(target, Native):
            result = target.run(this, arguments)
            if isinstance(result, Opaque) and result.default is DYNAMIC and any(map(is_set, arguments)):
                result = usually(target.run(this, list(map(usual, arguments))), place)
            return result
        if isinstance(target, Function):
            return self.invoke(target, arguments, this)
        if isinstance(target, Class):
            return self.construct(target, arguments, place)
        return self._opaque_call(target, arguments, place)

    def _opaque_call(self, target: Value, arguments: list[Value], place: Place) -> Opaque:
        from douane.surface.evaluating.members import preset

        for argument in arguments:
            callback = argument
            if isinstance(callback, Function) and self._may_call_back(callback):
                self.guarded(callback)
        name = target.name if isinstance(target, Opaque) else ""
        given = isinstance(target, Opaque) and target.given
        called = f"{name}()" if name else ""
        return Opaque(place, called, default=preset(called), given=given)

    def _may_call_back(self, function: Function) -> bool:
        """Whether what is not known is tried with *function*: not deep within another try, nor many times."""
        tried = self.tried.get(function.node.id, 0)
        return self.trying < MAX_TRYING and tried < MAX_TRIES and len(self.running) < MAX_CALLS // 3

    def guarded(self, function: Function) -> Value:
        """Call *function* with unknown arguments; an exception of it ends it and nothing else."""
        unknown = [Opaque(Place(function.module, function.node)) for _ in range(4)]
        self.tried[function.node.id] = self.tried.get(function.node.id, 0) + 1
        self.trying += 1
        try:
            return self.invoke(function, unknown, function.this)
        except Thrown:
            return UNDEFINED
        finally:
            self.trying -= 1

    def invoke(self, function: Function, arguments: list[Value], this: Value) -> Value:
        """Run the body of *function*."""
        self.spend()
        module, node = function.module, function.node
        if len(self.running) >= MAX_CALLS or self.running.count(node.id) >= MAX_SELF:
            return Opaque(Place(module, node))
        arrow = node.type == "arrow_function"
        frame = Frame(
            function.frame,
            this=function.this if arrow or this is UNDEFINED else this,
            home=function.home or (function.frame.home if function.frame is not None else None),
            arguments=None if arrow else arguments,
            depth=len(self.conditions),
        )
        if arrow and function.frame is not None:
            frame.arguments = function.frame.arguments
        return self._bodied(function, frame, arguments)

    def _bodied(self, function: Function, frame: Frame, arguments: list[Value]) -> Value:
        from douane.surface.evaluating.patterns import bind_parameters

        module, node = function.module, function.node
        body = child(node, "body")
        if body is None:
            return UNDEFINED
        held = len(self.conditions)
        self.running.append(node.id)
        self.visited.add(node.id)
        self.pending.append([])
        result: Value = UNDEFINED
        try:
            bind_parameters(self, module, node, arguments, frame)
            if body.type != "statement_block":
                result = self.value(module, body, frame)
            else:
                ended = self.run_all(module, parts(body), frame)
                result = ended.value if isinstance(ended, Return) else UNDEFINED
            self.ended.add(node.id)
        except Thrown:
            # `if (!given) return undefined; ... throw new Error("not valid")`: it may have returned before.
            last = next(reversed(parts(body)), None)
            if len(self.conditions) == held or last is None or last.type != "throw_statement":
                raise
        finally:
            self.running.pop()
            early = self.pending.pop()
            del self.conditions[held:]
        for value, is_default in reversed(early):
            place = Place(module, node)
            if is_default:
                result = join(self, result, value, place, defaults=True)
            else:
                result = join(self, value, result, place, defaults=is_default is False)
        return result

    def construct(self, made_by: Class, arguments: list[Value], place: Place) -> Value:
        """Return a new instance of *made_by*."""
        from douane.surface.evaluating.instances import initialise

        known = self.libraries.made(made_by, arguments, place)
        if known is not None:
            return known
        instance = Object(made_by=made_by, depth=len(self.conditions), place=place)
        initialise(self, instance, made_by, arguments)
        return instance

    # --- lists ----------------------------------------------------------------------------------------

    def items(self, value: Value) -> list[Value] | None:  # noqa: PLR0911 - a table
        """Return what iterating over *value* yields, conditional items as `Maybe`; None if unknown."""
        if isinstance(value, Array):
            return list(value.items[:MAX_ITEMS])
        if isinstance(value, Keyed):
            if not value.is_map:
                return [key for key, _ in value.entries]
            return [self.pair(key, held) for key, held in value.entries]
        if isinstance(value, str):
            return list(value[:MAX_ITEMS])
        if isinstance(value, Opaque) and isinstance(value.default, Array | Keyed):
            return self.items(value.default)
        if isinstance(value, Opaque) and isinstance(value.other, Array):
            return [item if isinstance(item, Maybe) else Maybe(item, CHOSEN) for item in value.other.items]
        return None

    @staticmethod
    def pair(key: Value, value: Value) -> Value:
        """Return `[key, value]`, conditional if the value is."""
        if isinstance(value, Maybe):
            return Maybe(Array([key, value.value]), value.condition)
        return Array([key, value])

    def each(self, items: list[Value], act: Callable[[Value, int], Value]) -> Iterator[tuple[Value, Value]]:
        """Yield each item with what *act* makes of it, under the item's own condition."""
        for index, item in enumerate(items):
            if isinstance(item, Maybe):
                with self.under(item.condition):
                    yield item, act(item.value, index)
            else:
                yield item, act(item, index)

    def exports(self, module: Module) -> Namespace:
        """Return the exports of *module*, whose tree is kept from now on."""
        self.modules[id(module)] = module
        return Namespace(module)
