"""Expressions."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from douane.surface.evaluating.assigning import assignment, augmented, update
from douane.surface.evaluating.joining import join
from douane.surface.evaluating.literals import (
    array_literal,
    class_literal,
    enumeration,
    object_literal,
    template,
)
from douane.surface.evaluating.members import get
from douane.surface.evaluating.naming import required, variable
from douane.surface.evaluating.operators import binary, unary
from douane.surface.evaluating.requests import requested
from douane.surface.evaluating.statements import opposite, told
from douane.surface.evaluating.values import (
    UNDEFINED,
    Array,
    Builders,
    Class,
    Function,
    Maybe,
    Native,
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
        return _inherited(frame, module.text(name), place)
    owner = machine.value(module, base, frame)
    optional = child(node, "optional_chain") is not None
    if owner is None or owner is UNDEFINED:
        return UNDEFINED if optional else Opaque(place)
    if optional and is_set(owner) and usual(owner) in (None, UNDEFINED):
        return Opaque(place, default=UNDEFINED)
    if name is not None:
        return get(machine, owner, module.text(name), place)
    index = child(node, "index")
    return get(machine, owner, machine.value(module, index, frame), place) if index is not None else UNDEFINED


def _inherited(frame: Frame, name: str, place: Place) -> Value:
    parent = frame.home.parent if frame.home is not None else None
    for _ in range(20):
        if not isinstance(parent, Class):
            break
        found = parent.methods.get(name)
        if found is not None:
            return Function(parent.module, found, parent.frame, this=frame.this, home=parent)
        parent = parent.parent
    return Opaque(place) if parent is not None else UNDEFINED


def _call(machine: Machine, module: Module, node: Node, frame: Frame | None) -> Value:  # noqa: PLR0911 - a table
    function, holder = child(node, "function"), child(node, "arguments")
    place = Place(module, node)
    machine.called.add(node.id)
    if function is None or holder is None:
        return Opaque(place)
    if holder.type == "template_string":
        return _tagged(machine, module, function, holder, frame)
    while function.type in ("parenthesized_expression", "non_null_expression", "instantiation_expression"):
        inner = parts(function)
        if not inner:
            break
        function = inner[0]
    if function.type == "super":
        return _construct_parent(machine, module, holder, frame)
    if function.type == "import":
        given = arguments(machine, module, holder, frame)
        return required(machine, module, given[0]) if given and isinstance(given[0], str) else Opaque(place)
    if function.type in ("member_expression", "subscript_expression"):
        return _method_call(machine, module, node, function, holder, frame)
    target = machine.value(module, function, frame)
    given = arguments(machine, module, holder, frame)
    converted = machine.libraries.converted(_called(module, function, target), given)
    if converted is not None:
        return converted
    if (
        isinstance(target, Opaque)
        and target.name.endswith(("registerAppTool", "registerAppResource"))
        and given
    ):
        handled = machine.libraries.registered(
            machine, given[0], target.name.rpartition(".")[2], given[1:], place
        )
        return handled if handled is not None else Opaque(place)
    if isinstance(target, Opaque) and target.name in ("require", "__require") and given:
        return required(machine, module, given[0]) if isinstance(given[0], str) else Opaque(place)
    name = module.text(function) if function.type == "identifier" else ""
    return (machine.logged if _is_logged(node, name) else machine.call)(target, given, UNDEFINED, place)


def _called(module: Module, function: Node, target: Value) -> str:
    if isinstance(target, Opaque) and target.name:
        return target.name
    return module.text(function) if function.end_byte - function.start_byte < 100 else ""


def _method_call(
    machine: Machine, module: Module, node: Node, function: Node, holder: Node, frame: Frame | None
) -> Value:
    place = Place(module, node)
    base, name = child(function, "object"), child(function, "property")
    if base is None:
        return Opaque(place)
    if base.type == "super" and frame is not None and name is not None:
        target = _inherited(frame, module.text(name), place)
        return machine.call(target, arguments(machine, module, holder, frame), frame.this, place)
    owner = machine.value(module, base, frame)
    optional = child(function, "optional_chain") is not None
    if owner is None or owner is UNDEFINED:
        return UNDEFINED if optional else Opaque(place)
    preset = usual(owner)
    if is_set(owner) and (preset is UNDEFINED or preset is None):
        return Opaque(place, default=UNDEFINED if optional else DYNAMIC)
    index = child(function, "index")
    key: Value = (
        module.text(name) if name is not None else machine.value(module, index, frame) if index else ""
    )
    method = requested(module, parts(holder)[0]) if key == "setRequestHandler" and parts(holder) else None
    given = arguments(machine, module, holder, frame, method)
    if isinstance(key, str):
        handled = machine.libraries.converted(f"z.{key}" if isinstance(owner, Builders) else key, given)
        if handled is None:
            handled = machine.libraries.registered(machine, owner, key, given, place)
        if handled is not None:
            return handled
    if is_set(owner):
        return usually(machine.call(get(machine, preset, key, place), given, preset, place), place)
    call = machine.logged if _is_logged(node, key) else machine.call
    return call(get(machine, owner, key, place), given, owner, place)


def _is_logged(node: Node, name: Value) -> bool:
    """Whether the call *node* of *name* does no more than logging, as far as its name tells."""
    outer = node.parent
    return (
        name in _LOGGING
        and outer is not None
        and outer.type in ("expression_statement", "sequence_expression")
    )


def _construct_parent(machine: Machine, module: Module, holder: Node, frame: Frame | None) -> Value:
    given = arguments(machine, module, holder, frame)
    if frame is None or frame.home is None or not isinstance(frame.this, Object):
        return UNDEFINED
    machine.initialise(frame.this, frame.home.parent, given)
    machine.fields(frame.this, frame.home)
    return UNDEFINED


def _tagged(machine: Machine, module: Module, function: Node, holder: Node, frame: Frame | None) -> Value:
    text = machine.value(module, holder, frame)
    return machine.libraries.tagged(module.text(function), text, Place(module, holder))


def _new(machine: Machine, module: Module, node: Node, frame: Frame | None) -> Value:
    target, holder = child(node, "constructor"), child(node, "arguments")
    place = Place(module, node)
    machine.called.add(node.id)
    if target is None:
        return Opaque(place)
    made_by = machine.value(module, target, frame)
    given = arguments(machine, module, holder, frame) if holder is not None else []
    if isinstance(made_by, Class):
        return machine.construct(made_by, given, place)
    known = machine.libraries.made(made_by, given, place)
    if known is not None:
        return known
    if isinstance(made_by, Function):
        instance = Object(depth=len(machine.conditions), open=place, place=place)
        machine.invoke(made_by, given, instance)
        return instance
    return (
        machine.call(made_by, given, UNDEFINED, place)
        if isinstance(made_by, Native | Opaque)
        else Opaque(place)
    )


def arguments(
    machine: Machine, module: Module, holder: Node, frame: Frame | None, first: str | None = None
) -> list[Value]:
    """Return the arguments of a call; *first* is the first one where that is known."""
    found: list[Value] = [] if first is None else [first]
    for part in parts(holder)[len(found) :]:
        if part.type == "spread_element":
            value = machine.value(module, parts(part)[0], frame)
            items = machine.items(value)
            found.extend(items if items is not None else [Opaque(Place(module, part))])
        else:
            found.append(machine.value(module, part, frame))
    return found


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


def _logical(  # noqa: PLR0911 - a table
    machine: Machine, module: Module, node: Node, frame: Frame | None, symbol: str
) -> Value:
    left, right = child(node, "left"), child(node, "right")
    if left is None or right is None:
        return UNDEFINED
    value = machine.value(module, left, frame)
    if symbol == "??":
        known = None if isinstance(value, Opaque) else value is not UNDEFINED and value is not None
    else:
        known = truth(value)
    if symbol == "&&":
        if known is False:
            return value
        if known:
            return machine.value(module, right, frame)
        text = told(module, left)
        default = truth(usual(value))
        with machine.under(text, unusual=default is False):
            second = machine.value(module, right, frame)
        if default is not None and not isinstance(second, Array | Object | Function | Class | Schema):
            return usually(second if default else usual(value), Place(module, node))
        if isinstance(second, Array) or (isinstance(second, Object) and default is False):
            return _under(second, text)
        # Whatever stands on the left, `x && false` counts as false.
        return (
            second if truth(second) is False else join(machine, second, UNDEFINED, Place(module, node), text)
        )
    if known:
        return value
    if is_set(value):
        preset = usual(value)
        if truth(preset) if symbol == "||" else preset is not UNDEFINED and preset is not None:
            return value
    second = machine.value(module, right, frame)
    if known is False or second is True:
        return second
    if is_set(value) and not isinstance(second, Array | Object | Opaque | Schema):
        return join(machine, value, second, Place(module, node), told(module, left), defaults=True)
    answered = isinstance(value, Opaque) and left.type in ("call_expression", "await_expression")
    if answered and isinstance(second, Object) and not second.members:
        # `f() || {}` stands for an answer that may be absent: what is in it is not known.
        return Object(depth=len(machine.conditions), open=Place(module, node))
    joined = join(machine, value, second, Place(module, node), told(module, left))
    # `x || "default"`: one of them is there.
    return Text(joined, joined.holes) if isinstance(joined, Text) else joined


def _under(value: Array | Object, condition: str) -> Array | Object:
    """Return *value* with items or members that are there only under *condition*, as spreading it adds them."""

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


_LOGGING = frozenset({"debug", "info", "warn", "warning", "error", "log", "trace", "notice", "verbose"})
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
    "call_expression": _call,
    "new_expression": _new,
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
