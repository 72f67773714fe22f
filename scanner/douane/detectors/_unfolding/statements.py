"""Statements of JavaScript, run one after the other in a scope."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from douane.detectors._unfolding.javascript import compiled, store
from douane.detectors._unfolding.operators import same, truth
from douane.detectors._unfolding.scopes import Scope
from douane.detectors._unfolding.values import (
    UNDEFINED,
    UNKNOWN,
    Closure,
    Leaving,
    Thrown,
    Unknowable,
    Value,
)
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow.index import Index
    from douane.detectors._unfolding.scopes import World

_Statement = Callable[["World", "Index", "Node", Scope], None]


def enter(world: World, at: Index, function: Closure, this: Value, given: list[Value]) -> None:
    """Run the body of *function*; what it gives back leaves it as `Leaving`."""
    node = function.node
    scope = Scope(function.scope, function.this if node.type == "arrow_function" else this)
    scope.names["arguments"] = given
    single = node.child_by_field_name("parameter")
    listed = node.child_by_field_name("parameters")
    for place, each in enumerate(
        [single] if single is not None else parts(listed) if listed is not None else []
    ):
        _parameter(world, at, each, scope, given, place)
    named = node.child_by_field_name("name")
    if named is not None and node.type == "function_expression":
        scope.names.setdefault(at.text(named), function)
    body = node.child_by_field_name("body")
    if body is None:
        raise Unknowable
    if body.type != "statement_block":
        raise Leaving("return", compiled(world, at, body)(scope))
    block(world, at, body, scope)


def _parameter(world: World, at: Index, node: Node, scope: Scope, given: list[Value], place: int) -> None:
    pattern = node.child_by_field_name("pattern") or node
    default = node.child_by_field_name("value") or node.child_by_field_name("right")
    pattern = pattern.child_by_field_name("left") or pattern
    value = given[place] if place < len(given) else UNDEFINED
    if pattern.type == "rest_pattern":
        pattern, value = parts(pattern)[0], given[place:]
    if value is UNDEFINED and default is not None:
        value = compiled(world, at, default)(scope)
    _declare(world, at, pattern, value, scope)


def _declare(world: World, at: Index, pattern: Node, value: Value, scope: Scope) -> None:
    kind = pattern.type
    if kind == "identifier":
        scope.names[at.text(pattern)] = value
    elif kind == "array_pattern":
        for place, each in enumerate(parts(pattern)):
            _declare(
                world,
                at,
                each,
                value[place] if isinstance(value, list) and place < len(value) else UNKNOWN,
                scope,
            )
    elif kind == "object_pattern":
        for each in parts(pattern):
            key = each.child_by_field_name("key") or each
            inner = each.child_by_field_name("value") or each
            name = at.text(key)
            held = value.get(name, UNDEFINED) if isinstance(value, dict) else UNKNOWN
            if inner.type == "shorthand_property_identifier_pattern":
                scope.names[name] = held
            else:
                _declare(world, at, inner, held, scope)


def block(world: World, at: Index, node: Node, scope: Scope) -> None:
    """Run the statements of *node*, its functions declared first."""
    inner = parts(node)
    for each in inner:
        if each.type == "function_declaration":
            named = each.child_by_field_name("name")
            if named is not None:
                scope.names[at.text(named)] = Closure(each, scope)
    for each in inner:
        statement(world, at, each, scope)


def statement(world: World, at: Index, node: Node, scope: Scope) -> None:
    """Run the statement *node*; raise `Unknowable` where it is beyond what is evaluated."""
    world.budget.tick()
    kind = node.type
    if kind == "expression_statement":
        compiled(world, at, parts(node)[0])(scope)
    elif kind == "return_statement":
        inner = parts(node)
        raise Leaving("return", compiled(world, at, inner[0])(scope) if inner else UNDEFINED)
    elif kind in _STATEMENTS:
        _STATEMENTS[kind](world, at, node, scope)
    elif kind not in ("function_declaration", "empty_statement", "comment"):
        raise Unknowable


def _variables(world: World, at: Index, node: Node, scope: Scope) -> None:
    for each in parts(node):
        name, value = each.child_by_field_name("name"), each.child_by_field_name("value")
        if name is not None:
            if value is None and at.text(name) in scope.names:
                continue
            _declare(
                world, at, name, compiled(world, at, value)(scope) if value is not None else UNDEFINED, scope
            )


def _if(world: World, at: Index, node: Node, scope: Scope) -> None:
    test, then = node.child_by_field_name("condition"), node.child_by_field_name("consequence")
    other = node.child_by_field_name("alternative")
    if test is None:
        raise Unknowable
    chosen = then if truth(compiled(world, at, test)(scope)) else other
    if chosen is not None:
        statement(world, at, parts(chosen)[0] if chosen.type == "else_clause" else chosen, scope)


def _looped(world: World, at: Index, body: Node | None, scope: Scope) -> bool:
    """Run *body* once; return whether the loop ends."""
    world.budget.tick()
    try:
        if body is not None:
            statement(world, at, body, scope)
    except Leaving as leaving:
        if leaving.kind == "return":
            raise
        return leaving.kind == "break"
    return False


def _for(world: World, at: Index, node: Node, scope: Scope) -> None:
    first, test = node.child_by_field_name("initializer"), node.child_by_field_name("condition")
    step, body = node.child_by_field_name("increment"), node.child_by_field_name("body")
    if first is not None and first.type not in ("empty_statement", ";"):
        if first.type.endswith("declaration"):
            _variables(world, at, first, scope)
        else:
            compiled(world, at, first if not first.type.endswith("statement") else parts(first)[0])(scope)
    condition = _condition(test)
    while condition is None or truth(compiled(world, at, condition)(scope)):
        if _looped(world, at, body, scope):
            return
        if step is not None:
            compiled(world, at, step)(scope)


def _condition(node: Node | None) -> Node | None:
    if node is None or node.type in ("empty_statement", ";"):
        return None
    return parts(node)[0] if node.type == "expression_statement" else node


def _while(world: World, at: Index, node: Node, scope: Scope) -> None:
    test, body = node.child_by_field_name("condition"), node.child_by_field_name("body")
    if test is None:
        raise Unknowable
    if node.type == "do_statement" and _looped(world, at, body, scope):
        return
    while truth(compiled(world, at, test)(scope)):
        if _looped(world, at, body, scope):
            return


def _for_each(world: World, at: Index, node: Node, scope: Scope) -> None:
    left, right = node.child_by_field_name("left"), node.child_by_field_name("right")
    body, operator = node.child_by_field_name("body"), node.child_by_field_name("operator")
    if left is None or right is None or operator is None:
        raise Unknowable
    held = compiled(world, at, right)(scope)
    if operator.type == "in":
        held = (
            list(held)
            if isinstance(held, dict)
            else [str(place) for place in range(len(held))]
            if isinstance(held, list)
            else held
        )
    if not isinstance(held, list | str):
        raise Unknowable
    declared = node.child_by_field_name("kind") is not None
    for item in list(held):
        if declared:
            _declare(world, at, left, item, scope)
        else:
            store(world, at, left, item, scope)
        if _looped(world, at, body, scope):
            return


def _switch(world: World, at: Index, node: Node, scope: Scope) -> None:
    value, body = node.child_by_field_name("value"), node.child_by_field_name("body")
    if value is None or body is None:
        raise Unknowable
    wanted, entered = compiled(world, at, value)(scope), False
    try:
        for each in parts(body):
            case = each.child_by_field_name("value")
            entered = entered or case is None or same(compiled(world, at, case)(scope), wanted)
            for inner in parts(each)[0 if case is None else 1 :] if entered else ():
                statement(world, at, inner, scope)
    except Leaving as leaving:
        if leaving.kind != "break":
            raise


def _try(world: World, at: Index, node: Node, scope: Scope) -> None:
    body, handler = node.child_by_field_name("body"), node.child_by_field_name("handler")
    last = node.child_by_field_name("finalizer")
    try:
        if body is not None:
            block(world, at, body, scope)
    except Thrown as thrown:
        inner = handler.child_by_field_name("body") if handler is not None else None
        named = handler.child_by_field_name("parameter") if handler is not None else None
        if named is not None:
            _declare(world, at, named, thrown.value, scope)
        if inner is None:
            raise
        block(world, at, inner, scope)
    if last is not None:
        block(world, at, parts(last)[0], scope)


def _throw(world: World, at: Index, node: Node, scope: Scope) -> None:
    raise Thrown(compiled(world, at, parts(node)[0])(scope))


def _leave(kind: str) -> _Statement:
    def run(world: World, at: Index, node: Node, scope: Scope) -> None:
        if parts(node):
            raise Unknowable  # a label
        raise Leaving(kind)

    return run


_STATEMENTS: dict[str, _Statement] = {
    "variable_declaration": _variables,
    "lexical_declaration": _variables,
    "if_statement": _if,
    "for_statement": _for,
    "while_statement": _while,
    "do_statement": _while,
    "for_in_statement": _for_each,
    "switch_statement": _switch,
    "try_statement": _try,
    "throw_statement": _throw,
    "break_statement": _leave("break"),
    "continue_statement": _leave("continue"),
    "statement_block": block,
}
