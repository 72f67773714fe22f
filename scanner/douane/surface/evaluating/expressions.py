"""Expressions."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from douane.surface.evaluating.assigning import assignment, augmented, update
from douane.surface.evaluating.calling import call, construction, inherited
from douane.surface.evaluating.choosing import opposite, told
from douane.surface.evaluating.joining import join
from douane.surface.evaluating.literals import (
    array_literal,
    class_literal,
    enumeration,
    object_literal,
    template,
)
from douane.surface.evaluating.members import get
from douane.surface.evaluating.naming import variable
from douane.surface.evaluating.operators import binary, unary
from douane.surface.evaluating.values import (
    UNDEFINED,
    Array,
    Class,
    Function,
    Maybe,
    Object,
    Opaque,
    Pattern,
    Schema,
    Text,
    Value,
    is_set,
    truth,
    usual,
    usually,
)
from douane.syntax import DYNAMIC, Place, parts
from douane.syntax import field as child
from douane.syntax.literals import javascript_number, javascript_string

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.surface.evaluating.frames import Frame
    from douane.surface.evaluating.machine import Machine
    from douane.syntax import Module


def _inner(machine: Machine, module: Module, node: Node, frame: Frame | None) -> Value:
    inner = parts(node)
    if not inner:
        return UNDEFINED
    # `<T>x` names its type first, `x as T` names it last.
    return machine.value(module, inner[-1] if node.type == "type_assertion" else inner[0], frame)


def _sequence(machine: Machine, module: Module, node: Node, frame: Frame | None) -> Value:
    value: Value = UNDEFINED
    for part in parts(node):
        value = machine.value(module, part, frame)
    return value


def _this(_machine: Machine, module: Module, node: Node, frame: Frame | None) -> Value:
    return frame.this if frame is not None else Opaque(Place(module, node))


def _function(_machine: Machine, module: Module, node: Node, frame: Frame | None) -> Value:
    return Function(module, node, frame, this=frame.this if frame is not None else UNDEFINED)


def _number(_machine: Machine, module: Module, node: Node, _frame: Frame | None) -> Value:
    number = javascript_number(module.text(node))
    return Opaque(Place(module, node)) if number is None else number


def _regex(_machine: Machine, module: Module, node: Node, _frame: Frame | None) -> Value:
    pattern, flags = child(node, "pattern"), child(node, "flags")
    return Pattern(
        module.text(pattern) if pattern is not None else "", module.text(flags) if flags is not None else ""
    )


def _member(machine: Machine, module: Module, node: Node, frame: Frame | None) -> Value:
    base, name = child(node, "object"), child(node, "property")
    if base is None:
        return Opaque(Place(module, node))
    place = Place(module, node)
    if base.type == "super" and frame is not None and name is not None:
        return inherited(frame, module.text(name), place)
    owner = machine.value(module, base, frame)
    optional = child(node, "optional_chain") is not None
    if owner is None or owner is UNDEFINED:
        return UNDEFINED if optional else Opaque(place)
    has_other = isinstance(owner, Opaque) and owner.other is not DYNAMIC
    if optional and is_set(owner) and not has_other and usual(owner) in (None, UNDEFINED):
        return Opaque(place, default=UNDEFINED)
    if name is not None:
        return get(machine, owner, module.text(name), place)
    index = child(node, "index")
    return get(machine, owner, machine.value(module, index, frame), place) if index is not None else UNDEFINED


def _ternary(machine: Machine, module: Module, node: Node, frame: Frame | None) -> Value:
    test, then, other = child(node, "condition"), child(node, "consequence"), child(node, "alternative")
    if test is None or then is None or other is None:
        return Opaque(Place(module, node))
    value = machine.value(module, test, frame)
    known = truth(value)
    if known is not None:
        return machine.value(module, then if known else other, frame)
    text = told(module, test)
    default = truth(usual(value))
    if default is not None:
        usual_side, rest = (then, other) if default else (other, then)
        reason = opposite(text) if default else text
        chosen = machine.value(module, usual_side, frame)
        with machine.under(reason, unusual=True):
            instead = machine.value(module, rest, frame)
        return join(machine, instead, chosen, Place(module, node), reason, defaults=True)
    with machine.under(text):
        first = machine.value(module, then, frame)
    with machine.under(opposite(text)):
        second = machine.value(module, other, frame)
    return join(machine, first, second, Place(module, node), text)


def _logical(machine: Machine, module: Module, node: Node, frame: Frame | None, symbol: str) -> Value:
    left, right = child(node, "left"), child(node, "right")
    if left is None or right is None:
        return UNDEFINED
    value = machine.value(module, left, frame)
    act = _both if symbol == "&&" else _either
    return act(machine, module, node, frame, (left, right), value)


def _both(
    machine: Machine,
    module: Module,
    node: Node,
    frame: Frame | None,
    sides: tuple[Node, Node],
    value: Value,
) -> Value:
    """Return `left && right` where the left one is *value*."""
    left, right = sides
    known = truth(value)
    if known is not None:
        return machine.value(module, right, frame) if known else value
    text, default, place = told(module, left), truth(usual(value)), Place(module, node)
    with machine.under(text, unusual=default is False):
        second = machine.value(module, right, frame)
    held = isinstance(second, Array | Object | Function | Class | Schema)
    if default is not None and not held:
        return usually(second if default else usual(value), place)
    if default:
        return second
    if isinstance(second, Array) or (isinstance(second, Object) and default is False):
        return _under(second, text)
    # Whatever stands on the left, `x && false` counts as false.
    return second if truth(second) is False else join(machine, second, UNDEFINED, place, text)


def _either(
    machine: Machine,
    module: Module,
    node: Node,
    frame: Frame | None,
    sides: tuple[Node, Node],
    value: Value,
) -> Value:
    """Return `left || right` or `left ?? right` where the left one is *value*."""
    left, right = sides
    nullish = any(token.type == "??" for token in node.children)
    known = _is_there(value, nullish=nullish)
    if known or (is_set(value) and _is_there(usual(value), nullish=nullish)):
        return value
    second = machine.value(module, right, frame)
    if known is False or second is True:
        return second
    place = Place(module, node)
    if is_set(value) and not isinstance(second, Array | Object | Opaque | Schema):
        return join(machine, value, second, place, told(module, left), defaults=True)
    answered = isinstance(value, Opaque) and left.type in ("call_expression", "await_expression")
    if answered and isinstance(second, Object) and not second.members:
        # `f() || {}` stands for an answer that may be absent: what is in it is not known.
        return Object(depth=len(machine.conditions), open=place)
    joined = join(machine, value, second, place, told(module, left))
    # `x || "default"`: one of them is there.
    return Text(joined, joined.holes) if isinstance(joined, Text) else joined


def _is_there(value: Value, *, nullish: bool) -> bool | None:
    """Whether `||` (or `??` if *nullish*) takes the left side; None if that is not known."""
    if not nullish:
        return truth(value)
    return None if isinstance(value, Opaque) else value is not UNDEFINED and value is not None


def _under(value: Array | Object, condition: str) -> Array | Object:
    """Return *value* with items or members that are there only under *condition*."""

    def held(item: Value) -> Maybe:
        return (
            Maybe(item.value, f"{condition} and {item.condition}")
            if isinstance(item, Maybe)
            else Maybe(item, condition)
        )

    if isinstance(value, Array):
        return Array([held(item) for item in value.items], value.depth, value.open)
    if value.made_by is not None:
        return value
    members = {key: held(item) for key, item in value.members.items()}
    return Object(members, None, value.depth, value.open, value.place)


def _binary(machine: Machine, module: Module, node: Node, frame: Frame | None) -> Value:
    operator = child(node, "operator")
    symbol = operator.type if operator is not None else ""
    if symbol in ("&&", "||", "??"):
        return _logical(machine, module, node, frame, symbol)
    # Chains of `+` lean to the left and can be thousands long.
    rights: list[tuple[str, Node]] = []
    current = node
    while current.type == "binary_expression":
        operator, left, right = child(current, "operator"), child(current, "left"), child(current, "right")
        if operator is None or left is None or right is None or operator.type in ("&&", "||", "??"):
            break
        rights.append((operator.type, right))
        current = left
    value = machine.value(module, current, frame)
    place = Place(module, current)
    for operation, right in reversed(rights):
        value = binary(operation, value, machine.value(module, right, frame), place, Place(module, right))
        place = Place(module, node)
    return value


def _unary(machine: Machine, module: Module, node: Node, frame: Frame | None) -> Value:
    operator, argument = child(node, "operator"), child(node, "argument")
    if operator is None or argument is None:
        return UNDEFINED
    return unary(operator.type, machine.value(module, argument, frame), Place(module, node))


def _meta(machine: Machine, module: Module, node: Node, _frame: Frame | None) -> Value:
    return machine.libraries.own_place(module) if module.text(node) == "import.meta" else UNDEFINED


def _spread(machine: Machine, module: Module, node: Node, frame: Frame | None) -> Value:
    return machine.value(module, parts(node)[0], frame) if parts(node) else UNDEFINED


_Act = Callable[["Machine", "Module", "Node", "Frame | None"], Value]
EXPRESSIONS: dict[str, _Act] = {
    "string": lambda _, module, node, __: javascript_string(module, node),
    "template_string": template,
    "number": _number,
    "true": lambda *_: True,
    "false": lambda *_: False,
    "null": lambda *_: None,
    "undefined": lambda *_: UNDEFINED,
    "regex": _regex,
    "identifier": variable,
    "shorthand_property_identifier": variable,
    "this": _this,
    "array": array_literal,
    "object": object_literal,
    "class": class_literal,
    "class_declaration": class_literal,
    "abstract_class_declaration": class_literal,
    "enum_declaration": enumeration,
    "member_expression": _member,
    "subscript_expression": _member,
    "call_expression": call,
    "new_expression": construction,
    "ternary_expression": _ternary,
    "binary_expression": _binary,
    "unary_expression": _unary,
    "update_expression": update,
    "assignment_expression": assignment,
    "augmented_assignment_expression": augmented,
    "sequence_expression": _sequence,
    "meta_property": _meta,
    "spread_element": _spread,
    **dict.fromkeys(
        (
            "parenthesized_expression",
            "as_expression",
            "satisfies_expression",
            "non_null_expression",
            "await_expression",
            "type_assertion",
            "instantiation_expression",
            "computed_property_name",
            "yield_expression",
        ),
        _inner,
    ),
    **dict.fromkeys(
        (
            "function_expression",
            "arrow_function",
            "function_declaration",
            "generator_function",
            "generator_function_declaration",
            "method_definition",
        ),
        _function,
    ),
}
