"""Expressions of Python, made into functions of a scope: each is read from the syntax tree once."""

from __future__ import annotations

import ast
import warnings
from collections.abc import Callable
from typing import TYPE_CHECKING

from douane.detectors._unfolding import python_statements
from douane.detectors._unfolding.python_library import Cycle, attribute, items
from douane.detectors._unfolding.python_operators import BINARY, COMPARE, UNARY, applied, remainder
from douane.detectors._unfolding.scopes import Scope, Standing
from douane.detectors._unfolding.values import UNKNOWN, Closure, Unknowable, Value, bounded
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow.index import Index
    from douane.detectors._unfolding.scopes import World

Seen = Scope | Standing
Compiled = Callable[[Seen], Value]


def compiled_python(world: World, at: Index, node: Node) -> Compiled:
    """Return what evaluates the expression *node* of the file of *at* in a scope."""
    while node.type in ("parenthesized_expression", "await") and len(parts(node)) == 1:
        node = parts(node)[0]
    found = world.compiled.get(node.id)
    if found is None:
        found = world.compiled[node.id] = _READERS.get(node.type, _unknown)(world, at, node)
    return found


def _unknown(world: World, at: Index, node: Node) -> Compiled:
    return lambda scope: UNKNOWN


def _constant(value: Value) -> Compiled:
    return lambda scope: value


def _literal(world: World, at: Index, node: Node) -> Compiled:
    source = at.text(node)
    if any(child.type == "interpolation" for child in node.children):
        return _formatted(world, at, node)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return _constant(ast.literal_eval(source))
    except (ValueError, SyntaxError, MemoryError, RecursionError):
        return _unknown(world, at, node)


def _formatted(world: World, at: Index, node: Node) -> Compiled:
    pieces: list[Compiled] = []
    for child in node.children:
        if child.type == "interpolation":
            pieces.append(compiled_python(world, at, parts(child)[0]))
        elif child.type == "string_content":
            pieces.append(_constant(at.text(child)))

    def run(scope: Seen) -> Value:
        values = [piece(scope) for piece in pieces]
        if not all(isinstance(value, str | int) for value in values):
            return UNKNOWN
        return bounded("".join(map(str, values)))

    return run


def _concatenated(world: World, at: Index, node: Node) -> Compiled:
    pieces = [compiled_python(world, at, each) for each in parts(node)]

    def run(scope: Seen) -> Value:
        values = [piece(scope) for piece in pieces]
        if UNKNOWN in values:
            return UNKNOWN
        made = values[0]
        for value in values[1:]:
            made = bounded(made + value)
        return made

    return run


def _identifier(world: World, at: Index, node: Node) -> Compiled:
    name = at.text(node)
    return lambda scope: scope.get(name)


def _attribute(world: World, at: Index, node: Node) -> Compiled:
    owner, name = node.child_by_field_name("object"), node.child_by_field_name("attribute")
    if owner is None or name is None:
        return _unknown(world, at, node)
    held, key = compiled_python(world, at, owner), at.text(name)
    named = at.text(owner) if owner.type == "identifier" else ""
    around = at.enclosing(node.start_byte)

    def run(scope: Seen) -> Value:
        value = held(scope)
        if value is UNKNOWN and named:
            return world.member_of_module(at, named, key, around)
        return attribute(world, value, key)

    return run


def _subscript(world: World, at: Index, node: Node) -> Compiled:
    owner, key = node.child_by_field_name("value"), node.child_by_field_name("subscript")
    if owner is None or key is None:
        return _unknown(world, at, node)
    held = compiled_python(world, at, owner)
    wanted = _slice(world, at, key) if key.type == "slice" else compiled_python(world, at, key)

    def run(scope: Seen) -> Value:
        value, place = held(scope), wanted(scope)
        if (
            value is UNKNOWN
            or place is UNKNOWN
            or not isinstance(value, str | bytes | bytearray | list | tuple | dict | range)
        ):
            return UNKNOWN
        return value[place]

    return run


def _slice(world: World, at: Index, node: Node) -> Compiled:
    bounds: list[Compiled] = [_constant(None)] * 3
    place = 0
    for child in node.children:
        if child.type == ":":
            place += 1
        elif place < 3:
            bounds[place] = compiled_python(world, at, child)

    def run(scope: Seen) -> Value:
        values = [bound(scope) for bound in bounds]
        return UNKNOWN if UNKNOWN in values else slice(*values)

    return run


def _call(world: World, at: Index, node: Node) -> Compiled:
    callee, listed = node.child_by_field_name("function"), node.child_by_field_name("arguments")
    if callee is None or listed is None:
        return _unknown(world, at, node)
    function = compiled_python(world, at, callee)
    if listed.type == "generator_expression":
        only = compiled_python(world, at, listed)
        return lambda scope: python_statements.call(world, function(scope), [only(scope)])
    given: list[tuple[bool, Compiled]] = []
    for each in parts(listed):
        if each.type == "keyword_argument":
            if at.text(each, 20).split("=")[0].strip() not in ("errors", "encoding", "validate"):
                return _unknown(world, at, node)
            continue
        spread = each.type == "list_splat"
        given.append((spread, compiled_python(world, at, parts(each)[0] if spread else each)))

    def run(scope: Seen) -> Value:
        world.budget.tick()
        called = function(scope)
        if called is UNKNOWN:
            return UNKNOWN
        values: list[Value] = []
        for spread, piece in given:
            value = piece(scope)
            if spread:
                values += items(value)
            else:
                values.append(value)
        return python_statements.call(world, called, values)

    return run


def _binary(world: World, at: Index, node: Node) -> Compiled:
    left, right = node.child_by_field_name("left"), node.child_by_field_name("right")
    symbol = node.child_by_field_name("operator")
    if left is None or right is None or symbol is None:
        return _unknown(world, at, node)
    first, second = compiled_python(world, at, left), compiled_python(world, at, right)
    apply = remainder if symbol.type == "%" else BINARY.get(symbol.type)
    if apply is None:
        return _unknown(world, at, node)
    return lambda scope: applied(world, apply, first(scope), second(scope))


def _comparison(world: World, at: Index, node: Node) -> Compiled:
    inner = parts(node)
    symbol = " ".join(
        child.type
        for child in node.children
        if child.type in ("not", "in", "is", "==", "!=", "<", ">", "<=", ">=", "not in", "is not")
    )
    apply = COMPARE.get(symbol)
    if len(inner) != 2 or apply is None:
        return _unknown(world, at, node)
    first, second = compiled_python(world, at, inner[0]), compiled_python(world, at, inner[1])

    def run(scope: Seen) -> Value:
        left, right = first(scope), second(scope)
        return UNKNOWN if left is UNKNOWN or right is UNKNOWN else apply(left, right)

    return run


def _unary(world: World, at: Index, node: Node) -> Compiled:
    argument = node.child_by_field_name("argument")
    if argument is None:
        return _unknown(world, at, node)
    inner, symbol = compiled_python(world, at, argument), node.children[0].type

    def run(scope: Seen) -> Value:
        value = inner(scope)
        if value is UNKNOWN:
            return UNKNOWN
        if symbol == "not":
            return not value
        return UNARY[symbol](value)

    return run


def _boolean(world: World, at: Index, node: Node) -> Compiled:
    left, right = node.child_by_field_name("left"), node.child_by_field_name("right")
    symbol = node.child_by_field_name("operator")
    if left is None or right is None or symbol is None:
        return _unknown(world, at, node)
    first, second, either = (
        compiled_python(world, at, left),
        compiled_python(world, at, right),
        symbol.type == "or",
    )

    def run(scope: Seen) -> Value:
        value = first(scope)
        if value is UNKNOWN:
            return UNKNOWN
        return value if bool(value) is either else second(scope)

    return run


def _conditional(world: World, at: Index, node: Node) -> Compiled:
    inner = [compiled_python(world, at, each) for each in parts(node)]
    if len(inner) != 3:
        return _unknown(world, at, node)

    def run(scope: Seen) -> Value:
        test = inner[1](scope)
        if test is UNKNOWN:
            raise Unknowable
        return inner[0](scope) if test else inner[2](scope)

    return run


def _sequence(world: World, at: Index, node: Node) -> Compiled:
    pieces = [
        (
            each.type == "list_splat",
            compiled_python(world, at, parts(each)[0] if each.type == "list_splat" else each),
        )
        for each in parts(node)
    ]
    kind = tuple if node.type in ("tuple", "expression_list") else list

    def run(scope: Seen) -> Value:
        made: list[Value] = []
        for spread, piece in pieces:
            value = piece(scope)
            if spread:
                made += items(value)
            else:
                made.append(value)
        return kind(made)

    return run


def _dictionary(world: World, at: Index, node: Node) -> Compiled:
    entries = []
    for each in parts(node):
        key, value = each.child_by_field_name("key"), each.child_by_field_name("value")
        if key is None or value is None:
            return _unknown(world, at, node)
        entries.append((compiled_python(world, at, key), compiled_python(world, at, value)))
    return lambda scope: {key(scope): value(scope) for key, value in entries}


def _function(world: World, at: Index, node: Node) -> Compiled:
    return lambda scope: Closure(node, scope)


def _comprehension(world: World, at: Index, node: Node) -> Compiled:
    body = node.child_by_field_name("body")
    clauses = [each for each in parts(node) if each.type in ("for_in_clause", "if_clause")]
    if body is None:
        return _unknown(world, at, node)
    pairs = [compiled_python(world, at, each) for each in parts(body)] if body.type == "pair" else []
    inner = pairs[0] if pairs else compiled_python(world, at, body)

    def run(scope: Seen) -> Value:
        made: list[Value] = []
        within = Scope(scope)

        def gather(place: int) -> None:
            world.budget.tick()
            if place == len(clauses):
                made.append((inner(within), pairs[1](within)) if pairs else inner(within))
                return
            clause = clauses[place]
            if clause.type == "if_clause":
                test = compiled_python(world, at, parts(clause)[0])(within)
                if test is UNKNOWN:
                    raise Unknowable
                if test:
                    gather(place + 1)
                return
            left, right = clause.child_by_field_name("left"), clause.child_by_field_name("right")
            if left is None or right is None:
                raise Unknowable
            held = compiled_python(world, at, right)(within)
            if isinstance(held, Cycle):
                raise Unknowable
            for item in items(held):
                python_statements.bind(at, left, item, within)
                gather(place + 1)

        gather(0)
        return dict(made) if pairs else made

    return run


_READERS: dict[str, Callable[[World, Index, Node], Compiled]] = {
    "string": _literal,
    "concatenated_string": _concatenated,
    "integer": _literal,
    "float": _literal,
    "true": lambda world, at, node: _constant(True),
    "false": lambda world, at, node: _constant(False),
    "none": lambda world, at, node: _constant(None),
    "identifier": _identifier,
    "attribute": _attribute,
    "subscript": _subscript,
    "call": _call,
    "binary_operator": _binary,
    "comparison_operator": _comparison,
    "unary_operator": _unary,
    "not_operator": _unary,
    "boolean_operator": _boolean,
    "conditional_expression": _conditional,
    "list": _sequence,
    "tuple": _sequence,
    "set": _sequence,
    "expression_list": _sequence,
    "dictionary": _dictionary,
    "lambda": _function,
    "function_definition": _function,
    "list_comprehension": _comprehension,
    "generator_expression": _comprehension,
    "set_comprehension": _comprehension,
    "dictionary_comprehension": _comprehension,
}
