"""Expressions of JavaScript, made into functions of a scope: each is read from the syntax tree once."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from douane.detectors._flow.spelling import unescape
from douane.detectors._unfolding.access import assign, invoke, member
from douane.detectors._unfolding.operators import BINARY, UNARY, kind_of, number, text, truth, whole
from douane.detectors._unfolding.patterns import pattern
from douane.detectors._unfolding.scopes import Scope, Standing
from douane.detectors._unfolding.unwrapping import bare
from douane.detectors._unfolding.values import (
    UNDEFINED,
    UNKNOWN,
    Closure,
    Native,
    Unknowable,
    Value,
    bounded,
)
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow.index import Index
    from douane.detectors._unfolding.scopes import World

Seen = Scope | Standing
Compiled = Callable[[Seen], Value]
_LOGICAL = frozenset({"&&", "||", "??"})


def compiled(world: World, at: Index, node: Node) -> Compiled:
    """Return what evaluates the expression *node* of the file of *at* in a scope."""
    node = bare(node)
    found = world.compiled.get(node.id)
    if found is None:
        reader = _READERS.get(node.type, _unknown)
        found = world.compiled[node.id] = reader(world, at, node)
    return found


def _unknown(world: World, at: Index, node: Node) -> Compiled:
    return lambda scope: UNKNOWN


def _constant(value: Value) -> Compiled:
    return lambda scope: value


def _number(world: World, at: Index, node: Node) -> Compiled:
    return _constant(number(at.text(node, 60).replace("_", "")))


def _string(world: World, at: Index, node: Node) -> Compiled:
    return _constant(
        "".join(
            unescape(at.text(child)) if child.type == "escape_sequence" else at.text(child)
            for child in node.children
            if child.type in ("string_fragment", "escape_sequence")
        )
    )


def _template(world: World, at: Index, node: Node) -> Compiled:
    pieces: list[Compiled] = []
    for child in node.children:
        if child.type == "template_substitution":
            pieces += [compiled(world, at, inner) for inner in parts(child)[:1]]
        elif child.type in ("string_fragment", "escape_sequence"):
            source = at.text(child)
            pieces.append(_constant(unescape(source) if child.type == "escape_sequence" else source))
    return lambda scope: bounded("".join(text(piece(scope)) for piece in pieces))


def _identifier(world: World, at: Index, node: Node) -> Compiled:
    name = at.text(node)
    return lambda scope: scope.get(name)


def _this(world: World, at: Index, node: Node) -> Compiled:
    def run(scope: Seen) -> Value:
        return scope.this

    return run


def _items(world: World, at: Index, nodes: list[Node]) -> Callable[[Seen], list[Value]]:
    pieces = [
        (
            each.type == "spread_element",
            compiled(world, at, parts(each)[0] if each.type == "spread_element" else each),
        )
        for each in nodes
    ]

    def run(scope: Seen) -> list[Value]:
        made: list[Value] = []
        for spread, piece in pieces:
            value = piece(scope)
            if not spread:
                made.append(value)
            elif isinstance(value, list | str):
                made += value
            else:
                raise Unknowable
        return made

    return run


def _array(world: World, at: Index, node: Node) -> Compiled:
    return _items(world, at, parts(node))


def _object(world: World, at: Index, node: Node) -> Compiled:
    entries: list[tuple[Compiled | None, Compiled]] = []
    for child in parts(node):
        if child.type == "pair":
            key, value = child.child_by_field_name("key"), child.child_by_field_name("value")
            if key is not None and value is not None:
                entries.append((_key(world, at, key), compiled(world, at, value)))
        elif child.type == "shorthand_property_identifier":
            entries.append((_constant(at.text(child)), _identifier(world, at, child)))
        elif child.type == "method_definition":
            named = child.child_by_field_name("name")
            if named is not None:
                entries.append((_key(world, at, named), _function(world, at, child)))
        elif child.type == "spread_element":
            entries.append((None, compiled(world, at, parts(child)[0])))

    def run(scope: Seen) -> Value:
        made: dict[str, Value] = {}
        for key, value in entries:
            given = value(scope)
            if key is not None:
                made[text(key(scope))] = given
            elif isinstance(given, dict):
                made.update(given)
        return made

    return run


def _key(world: World, at: Index, node: Node) -> Compiled:
    if node.type in ("property_identifier", "private_property_identifier"):
        return _constant(at.text(node))
    return compiled(world, at, node)


def _member(world: World, at: Index, node: Node) -> Compiled:
    owner, key = _places(world, at, node)
    base = node.child_by_field_name("object")
    named = at.text(base) if base is not None and base.type == "identifier" else ""
    around = at.enclosing(node.start_byte)

    def run(scope: Seen) -> Value:
        held, name = owner(scope), key(scope)
        if held is UNKNOWN and named and isinstance(name, str):
            return world.member_of_module(at, named, name, around)
        return member(world, held, name)

    return run


def _places(world: World, at: Index, node: Node) -> tuple[Compiled, Compiled]:
    owner = node.child_by_field_name("object")
    key = node.child_by_field_name("property") or node.child_by_field_name("index")
    if owner is None or key is None:
        return _unknown(world, at, node), _constant("")
    return compiled(world, at, owner), _key(world, at, key)


def _call(world: World, at: Index, node: Node) -> Compiled:
    callee = node.child_by_field_name("function") or node.child_by_field_name("constructor")
    listed = node.child_by_field_name("arguments")
    if callee is None or (listed is not None and listed.type != "arguments"):
        return _unknown(world, at, node)
    callee = bare(callee)
    given = _items(world, at, parts(listed) if listed is not None else [])
    if callee.type in ("member_expression", "subscript_expression"):
        owner, key = _places(world, at, callee)
        base = callee.child_by_field_name("object")
        named = at.text(base) if base is not None and base.type == "identifier" else ""
        around = at.enclosing(node.start_byte)

        def run_member(scope: Seen) -> Value:
            world.budget.tick()
            held = owner(scope)
            if held is UNKNOWN:
                if not named:
                    return UNKNOWN
                function = world.member_of_module(at, named, text(key(scope)), around)
                return (
                    invoke(world, function, UNDEFINED, given(scope)) if function is not UNKNOWN else UNKNOWN
                )
            return invoke(world, member(world, held, key(scope)), held, given(scope))

        return run_member
    function = compiled(world, at, callee)
    constructs = node.type == "new_expression"

    def run(scope: Seen) -> Value:
        world.budget.tick()
        called = function(scope)
        if not isinstance(called, Closure | Native):
            return UNKNOWN
        if constructs and isinstance(called, Closure):
            made: dict[str, Value] = {"constructor": called}
            invoke(world, called, made, given(scope))
            return made
        return invoke(world, called, UNDEFINED, given(scope))

    return run


def _function(world: World, at: Index, node: Node) -> Compiled:
    arrow = node.type == "arrow_function"
    return lambda scope: Closure(node, scope, scope.this if arrow else UNDEFINED)


def _binary(world: World, at: Index, node: Node) -> Compiled:
    left, right = node.child_by_field_name("left"), node.child_by_field_name("right")
    operator = node.child_by_field_name("operator")
    if left is None or right is None or operator is None:
        return _unknown(world, at, node)
    symbol = operator.type
    first, second = compiled(world, at, left), compiled(world, at, right)
    if symbol in _LOGICAL:
        return _logical(symbol, first, second)
    apply = BINARY.get(symbol)
    if apply is None:
        return _unknown(world, at, node)

    def run(scope: Seen) -> Value:
        world.budget.tick()
        over, under = first(scope), second(scope)
        if over is UNKNOWN or under is UNKNOWN:
            return UNKNOWN
        return apply(over, under)

    return run


def _logical(symbol: str, first: Compiled, second: Compiled) -> Compiled:
    def run(scope: Seen) -> Value:
        value = first(scope)
        if symbol == "??":
            if value is UNKNOWN:
                return UNKNOWN
            return second(scope) if value in (None, UNDEFINED) else value
        if value is UNKNOWN:
            return UNKNOWN
        return value if truth(value) is (symbol == "||") else second(scope)

    return run


def _unary(world: World, at: Index, node: Node) -> Compiled:
    operator, argument = node.child_by_field_name("operator"), node.child_by_field_name("argument")
    if operator is None or argument is None:
        return _unknown(world, at, node)
    inner, symbol = compiled(world, at, argument), operator.type

    def run(scope: Seen) -> Value:
        value = inner(scope)
        if symbol == "void":
            return UNDEFINED
        if value is UNKNOWN:
            return UNKNOWN
        if symbol == "typeof":
            return kind_of(value)
        if symbol == "delete":
            return True
        return UNARY[symbol](value)

    return run if symbol in UNARY or symbol in ("void", "typeof", "delete") else _unknown(world, at, node)


def _ternary(world: World, at: Index, node: Node) -> Compiled:
    fields = [node.child_by_field_name(name) for name in ("condition", "consequence", "alternative")]
    test, then, other = (
        compiled(world, at, each) if each is not None else _constant(UNKNOWN) for each in fields
    )
    return lambda scope: then(scope) if truth(test(scope)) else other(scope)


def _sequence(world: World, at: Index, node: Node) -> Compiled:
    pieces = [compiled(world, at, each) for each in parts(node)]

    def run(scope: Seen) -> Value:
        value: Value = UNDEFINED
        for piece in pieces:
            value = piece(scope)
        return value

    return run


def _assignment(world: World, at: Index, node: Node) -> Compiled:
    left, right = node.child_by_field_name("left"), node.child_by_field_name("right")
    if left is None or right is None:
        return _unknown(world, at, node)
    target, value = bare(left), compiled(world, at, right)
    operator = node.child_by_field_name("operator")
    symbol = operator.type[:-1] if operator is not None and node.type.startswith("augmented") else ""
    before = compiled(world, at, target) if symbol else None
    apply = BINARY.get(symbol)

    def run(scope: Seen) -> Value:
        world.budget.tick()
        given = value(scope)
        if before is not None:
            held = before(scope)
            if symbol in _LOGICAL:
                given = _logical(symbol, _constant(held), _constant(given))(scope)
            else:
                given = UNKNOWN if UNKNOWN in (held, given) or apply is None else apply(held, given)
        store(world, at, target, given, scope)
        return given

    return run


def store(world: World, at: Index, target: Node, value: Value, scope: Seen) -> None:
    """Give what the pattern, name or member *target* stands for the *value*."""
    target = bare(target)
    kind = target.type
    if kind == "identifier":
        scope.put(at.text(target), value)
    elif kind in ("member_expression", "subscript_expression"):
        owner, key = _places(world, at, target)
        assign(owner(scope), key(scope), value)
    elif kind in ("array_pattern", "array"):
        for place, each in enumerate(parts(target)):
            item = value[place] if isinstance(value, list) and place < len(value) else UNKNOWN
            store(world, at, each, item, scope)


def _update(world: World, at: Index, node: Node) -> Compiled:
    argument, operator = node.child_by_field_name("argument"), node.child_by_field_name("operator")
    if argument is None or operator is None:
        return _unknown(world, at, node)
    inner, by = compiled(world, at, argument), 1 if operator.type == "++" else -1
    first = node.children[0].id == operator.id

    def run(scope: Seen) -> Value:
        world.budget.tick()
        held = inner(scope)
        if held is UNKNOWN:
            raise Unknowable
        held = number(held)
        store(world, at, argument, whole(held + by), scope)
        return whole(held + by) if first else held

    return run


_READERS: dict[str, Callable[[World, Index, Node], Compiled]] = {
    "number": _number,
    "string": _string,
    "regex": lambda world, at, node: _constant(pattern(at.text(node, 200))),
    "template_string": _template,
    "identifier": _identifier,
    "shorthand_property_identifier": _identifier,
    "undefined": lambda world, at, node: _constant(UNDEFINED),
    "null": lambda world, at, node: _constant(None),
    "true": lambda world, at, node: _constant(True),
    "false": lambda world, at, node: _constant(False),
    "this": _this,
    "array": _array,
    "object": _object,
    "member_expression": _member,
    "subscript_expression": _member,
    "call_expression": _call,
    "new_expression": _call,
    "arrow_function": _function,
    "function_expression": _function,
    "function_declaration": _function,
    "method_definition": _function,
    "binary_expression": _binary,
    "unary_expression": _unary,
    "ternary_expression": _ternary,
    "sequence_expression": _sequence,
    "assignment_expression": _assignment,
    "augmented_assignment_expression": _assignment,
    "update_expression": _update,
}
