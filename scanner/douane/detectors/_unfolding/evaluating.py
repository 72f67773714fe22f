"""What an expression of the package always evaluates to."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._flow.memos import Memo
from douane.detectors._unfolding import python_statements, statements
from douane.detectors._unfolding.access import invoke
from douane.detectors._unfolding.javascript import compiled
from douane.detectors._unfolding.library import library, statics
from douane.detectors._unfolding.python import compiled_python
from douane.detectors._unfolding.python_library import python_library
from douane.detectors._unfolding.scopes import Scope, Standing, World
from douane.detectors._unfolding.values import (
    UNKNOWN,
    Closure,
    Leaving,
    Native,
    Thrown,
    Unknowable,
    Value,
)

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow.index import Index
    from douane.detectors._flow.program import Program
    from douane.detectors._flow.state import State

_STEPS = 150_000  # for one answer
_LARGEST = 1_500_000  # bytes of a file of which anything is evaluated
_CONSTANT = frozenset(
    {"number", "integer", "string", "unary_expression", "unary_operator", "concatenated_string"}
)
_PERHAPS = frozenset(
    {
        "identifier", "array", "list", "tuple", "binary_expression", "binary_operator", "call_expression",
        "call", "lambda", "arrow_function", "function_expression", "generator_expression",
        "list_comprehension", "template_string", "spread_element", "list_splat", "member_expression",
        "attribute", "subscript", "subscript_expression",
    }
)  # fmt: skip
_NAMED = re.compile(r"\s*return\s*[(/]?\s*([\w$.]{1,60})[)/]?\s*;?\s*")

# A decoder that puts a letter in the place of each piece of a text.
_BY_PIECES = frozenset({"replace", "replaceAll"})
_SPELLS = re.compile(r"CharCode|CodePoint")
_WORLDS: Memo[World] = Memo()
_FAILURES = (
    Unknowable,
    Thrown,
    Leaving,
    ArithmeticError,
    LookupError,
    TypeError,
    ValueError,
    AttributeError,
    RecursionError,
    MemoryError,
)


def unfolded_text(program: Program, state: State) -> str | None:
    """Return the text that the call or element at *state* always is, where it is worth finding out."""
    if not _is_worth_it(state.index, state.node):
        return None
    return shown(unfolded(program, state))


@cache
def _table(name: str) -> frozenset[str]:
    return frozenset(douane_signatures.table("code/flow.toml")[name])


def _is_worth_it(index: Index, node: Node) -> bool:
    """Whether the call or element *node* may be computed of constants alone, told from how it is written."""
    source = index.module.source
    if len(source) > _LARGEST:
        return False
    call = index.call_at(node)
    if node.type == "identifier":
        return True
    if call is None:
        key = node.child_by_field_name("index") or node.child_by_field_name("subscript")
        return key is not None and key.type in _CONSTANT
    given = [*call.arguments, *call.keywords.values()]
    if call.name in _BY_PIECES and len(given) == 2 and given[0].type == "regex":
        given = [] if _SPELLS.search(index.text(given[1], 400)) else given
    if not all(each.type in _CONSTANT or each.type in _PERHAPS for each in given):
        return False
    if call.receiver is None:
        known = index.bindings(call.name, call.callee.start_byte)
        return call.name in _table("evaluated_functions") or any(
            each.function is not None or each.value is not None or each.origin is not None for each in known
        )
    return call.name in _table("evaluated_methods")


def unfolded(program: Program, state: State) -> Value:
    """Return the value that *state* always has; UNKNOWN where the source of the package does not tell it."""
    world = _world(program)
    key = (state.index.path, state.node.id)
    if not state.frames and key in world.known:
        return world.known[key]
    if len(state.index.module.source) > _LARGEST or world.budget.whole <= 0:
        return UNKNOWN
    if world.vain <= 0:
        return UNKNOWN
    before = world.budget.whole
    value = _evaluated(world, state)
    value = bytes(value) if isinstance(value, bytearray) else value
    if value is UNKNOWN:
        world.vain -= before - world.budget.whole + 20
    if not state.frames:
        world.known[key] = value
    return value


def _evaluated(world: World, state: State) -> Value:
    budget = world.budget
    outer, depth = budget.left, budget.depth
    given = budget.left = min(_STEPS, budget.whole)
    try:
        return world.evaluate(state.index, state.node, _scope(world, state))
    except _FAILURES:
        return UNKNOWN
    finally:
        budget.whole -= given - max(0, budget.left)
        budget.left, budget.depth = outer, depth


def _scope(world: World, state: State) -> Scope | Standing:
    """Return what names mean at *state*: parameters are what the calls hand over that lead there."""
    standing = Standing(world, state.index, state.index.enclosing(state.node.start_byte))
    frame = next((each for each in reversed(state.frames) if each.function is standing.function), None)
    if frame is None:
        return standing
    scope = Scope(standing)
    for parameter in frame.function.parameters:
        node = frame.call.keywords.get(parameter.name)
        if node is None and 0 <= parameter.position < len(frame.call.arguments):
            node = frame.call.arguments[parameter.position]
        if node is not None and parameter.name and not parameter.rest:
            scope.names[parameter.name] = _evaluated(world, frame.caller.at(node))
    return scope


def _world(program: Program) -> World:
    known = _WORLDS.get(program)
    if known is None:
        known = _WORLDS[program] = _made(program)
    return known


def _made(program: Program) -> World:
    world = World(program)

    def calling(function: Value, this: Value, given: list[Value]) -> Value:
        return invoke(world, function, this, given)

    def ran(text: str) -> Value:
        match = _NAMED.fullmatch(text)
        if match is None:
            world.ran.append(text)
            return UNKNOWN
        return Native("anonymous", lambda this, given: world.library_of(match[1]))

    def evaluate(index: Index, node: Node, scope: Scope | Standing) -> Value:
        read = compiled_python if index.module.language.is_python else compiled
        return read(world, index, node)(scope)

    def enter(function: Closure, this: Value, given: list[Value]) -> None:
        scope: Scope | Standing = function.scope
        while isinstance(scope, Scope):
            scope = scope.parent
        statements.enter(world, scope.index, function, this, given)

    names = library(calling, ran)
    world.library_python = python_library(world, python_statements.call)
    world.statics = statics(calling)
    world.library_of = lambda name: names.get(name, _holder(world, name))
    world.library = lambda index, name: (
        world.library_python.get(name, UNKNOWN) if index.module.language.is_python else world.library_of(name)
    )
    world.evaluate = evaluate
    world.enter = enter
    return world


def _holder(world: World, name: str) -> Value:
    if name in ("globalThis", "window", "global"):
        return {each: world.library_of(each) for each in ("String", "atob", "Math", "Array", "parseInt")}
    members = world.statics.get(name)
    return dict(members) if members is not None else UNKNOWN


def shown(value: Value) -> str | None:
    """Return *value* as text, if it is a text, bytes or a whole number."""
    if isinstance(value, str):
        return value
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    data = getattr(value, "data", None)
    return data.decode("utf-8", "replace") if isinstance(data, bytes) else None


__all__ = ["shown", "unfolded"]
