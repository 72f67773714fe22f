"""Functions of Python, run statement by statement in a scope of their own."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from douane.detectors._unfolding.python_library import items
from douane.detectors._unfolding.scopes import Scope, Standing
from douane.detectors._unfolding.values import UNKNOWN, Closure, Leaving, Native, Unknowable, Value
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow.index import Index
    from douane.detectors._unfolding.scopes import World

_DEEPEST = 60  # calls one inside the other
_Statement = Callable[["World", "Index", "Node", Scope], None]


def call(world: World, function: Value, given: list[Value]) -> Value:
    """Return what *function* gives back for *given*."""
    world.budget.tick()
    if isinstance(function, Native):
        if any(each is UNKNOWN for each in given):
            return UNKNOWN
        return function.call(None, given)
    if not isinstance(function, Closure):
        return UNKNOWN
    if world.budget.depth >= _DEEPEST:
        raise Unknowable
    world.budget.depth += 1
    try:
        return _run(world, function, given)
    finally:
        world.budget.depth -= 1


def _run(world: World, function: Closure, given: list[Value]) -> Value:
    standing: Scope | Standing = function.scope
    while isinstance(standing, Scope):
        standing = standing.parent
    at, node = standing.index, function.node
    scope = Scope(function.scope)
    listed = node.child_by_field_name("parameters")
    for place, each in enumerate(parts(listed) if listed is not None else []):
        named = each.child_by_field_name("name") or (parts(each)[0] if each.type != "identifier" else each)
        default = each.child_by_field_name("value")
        if each.type == "list_splat_pattern":
            scope.names[at.text(named)] = tuple(given[place:])
        elif place < len(given):
            scope.names[at.text(named)] = given[place]
        else:
            scope.names[at.text(named)] = (
                world.evaluate(at, default, function.scope) if default is not None else UNKNOWN
            )
    body = node.child_by_field_name("body")
    if body is None:
        raise Unknowable
    if node.type == "lambda":
        return world.evaluate(at, body, scope)
    try:
        block(world, at, body, scope)
    except Leaving as leaving:
        return leaving.value
    return None


def bind(at: Index, target: Node, value: Value, scope: Scope) -> None:
    """Give the names in *target* their parts of *value*."""
    if target.type == "identifier":
        scope.names[at.text(target)] = value
    elif target.type in ("pattern_list", "tuple_pattern", "list_pattern"):
        inner = parts(target)
        held = [UNKNOWN] * len(inner) if value is UNKNOWN else items(value)
        if len(held) != len(inner):
            raise Unknowable
        for each, item in zip(inner, held, strict=True):
            bind(at, each, item, scope)


def block(world: World, at: Index, node: Node, scope: Scope) -> None:
    """Run the statements of *node*."""
    for each in parts(node):
        world.budget.tick()
        kind = each.type
        if kind == "return_statement":
            inner = parts(each)
            raise Leaving("return", world.evaluate(at, inner[0], scope) if inner else None)
        if kind in _STATEMENTS:
            _STATEMENTS[kind](world, at, each, scope)
        elif kind not in ("pass_statement", "global_statement"):
            raise Unknowable


def _expression(world: World, at: Index, node: Node, scope: Scope) -> None:
    inner = parts(node)[0]
    left, right = inner.child_by_field_name("left"), inner.child_by_field_name("right")
    if inner.type == "assignment" and left is not None:
        if right is not None:
            _assigned(world, at, left, world.evaluate(at, right, scope), scope)
        return
    if inner.type == "augmented_assignment" and left is not None and right is not None:
        _augmented(world, at, inner, scope)
        return
    world.evaluate(at, inner, scope)


def _assigned(world: World, at: Index, left: Node, value: Value, scope: Scope) -> None:
    if left.type != "subscript":
        bind(at, left, value, scope)
        return
    owner, key = left.child_by_field_name("value"), left.child_by_field_name("subscript")
    if owner is None or key is None:
        raise Unknowable
    held = world.evaluate(at, owner, scope)
    if isinstance(held, list | dict | bytearray):
        held[world.evaluate(at, key, scope)] = value


def _augmented(world: World, at: Index, node: Node, scope: Scope) -> None:
    from douane.detectors._unfolding.python_operators import augmented

    left, right = node.child_by_field_name("left"), node.child_by_field_name("right")
    symbol = node.child_by_field_name("operator")
    if left is None or right is None or symbol is None:
        raise Unknowable
    value = augmented(
        world, symbol.type[:-1], world.evaluate(at, left, scope), world.evaluate(at, right, scope)
    )
    _assigned(world, at, left, value, scope)


def _if(world: World, at: Index, node: Node, scope: Scope) -> None:
    clauses = [node, *(each for each in parts(node) if each.type in ("elif_clause", "else_clause"))]
    for clause in clauses:
        test = clause.child_by_field_name("condition")
        value = world.evaluate(at, test, scope) if test is not None else True
        if value is UNKNOWN:
            raise Unknowable
        body = clause.child_by_field_name("consequence") or clause.child_by_field_name("body")
        if value and body is not None:
            block(world, at, body, scope)
            return


def _for(world: World, at: Index, node: Node, scope: Scope) -> None:
    left, right = node.child_by_field_name("left"), node.child_by_field_name("right")
    body = node.child_by_field_name("body")
    if left is None or right is None or body is None:
        raise Unknowable
    for item in items(world.evaluate(at, right, scope)):
        bind(at, left, item, scope)
        if _ends(world, at, body, scope):
            return


def _while(world: World, at: Index, node: Node, scope: Scope) -> None:
    test, body = node.child_by_field_name("condition"), node.child_by_field_name("body")
    if test is None or body is None:
        raise Unknowable
    while True:
        value = world.evaluate(at, test, scope)
        if value is UNKNOWN:
            raise Unknowable
        if not value or _ends(world, at, body, scope):
            return


def _ends(world: World, at: Index, body: Node, scope: Scope) -> bool:
    try:
        block(world, at, body, scope)
    except Leaving as leaving:
        if leaving.kind == "return":
            raise
        return leaving.kind == "break"
    return False


def _function(world: World, at: Index, node: Node, scope: Scope) -> None:
    name = node.child_by_field_name("name")
    if name is not None:
        scope.names[at.text(name)] = Closure(node, scope)


def _import(world: World, at: Index, node: Node, scope: Scope) -> None:
    around = at.enclosing(node.start_byte)
    for each in node.children_by_field_name("name"):
        named = each.child_by_field_name("alias") or each.child_by_field_name("name") or each
        name = at.text(named).split(".")[0]
        scope.names[name] = world.value_of(at, name, around)


def _try(world: World, at: Index, node: Node, scope: Scope) -> None:
    body = node.child_by_field_name("body")
    if body is not None:
        block(world, at, body, scope)


def _leave(kind: str) -> _Statement:
    def run(world: World, at: Index, node: Node, scope: Scope) -> None:
        raise Leaving(kind)

    return run


_STATEMENTS: dict[str, _Statement] = {
    "expression_statement": _expression,
    "if_statement": _if,
    "for_statement": _for,
    "while_statement": _while,
    "function_definition": _function,
    "import_statement": _import,
    "import_from_statement": _import,
    "try_statement": _try,
    "break_statement": _leave("break"),
    "continue_statement": _leave("continue"),
}
