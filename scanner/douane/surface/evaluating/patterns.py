"""Binding values to names, through patterns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from douane.surface.evaluating.frames import Frame
from douane.surface.evaluating.joining import join
from douane.surface.evaluating.values import (
    UNDEFINED,
    Array,
    Maybe,
    Object,
    Opaque,
    Value,
    is_set,
    usual,
)
from douane.syntax import Place, parts
from douane.syntax import field as child

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.surface.evaluating.machine import Machine
    from douane.syntax import Module

_NAMES = frozenset({"identifier", "shorthand_property_identifier_pattern", "type_identifier"})


def bind_parameters(
    machine: Machine, module: Module, node: Node, arguments: list[Value], frame: Frame
) -> None:
    """Bind the parameters of the function *node* to *arguments*."""
    single, holder = child(node, "parameter"), child(node, "parameters")
    given = [single] if single is not None else parts(holder) if holder is not None else []
    index = 0
    for parameter in given:
        pattern = child(parameter, "pattern") if parameter.type.endswith("_parameter") else parameter
        if pattern is None or pattern.type == "this":
            continue
        if pattern.type == "rest_pattern":
            rest = parts(pattern)
            if rest:
                declare(machine, module, rest[0], Array(list(arguments[index:]), frame.depth), frame)
            return
        value = arguments[index] if index < len(arguments) else UNDEFINED
        default = child(parameter, "value")
        if default is not None:
            value = defaulted(machine, module, value, default, frame)
        declare(machine, module, pattern, value, frame)
        index += 1


def defaulted(machine: Machine, module: Module, value: Value, default: Node, frame: Frame | None) -> Value:
    """Return *value*, or what *default* comes to where it is undefined."""
    if value is UNDEFINED:
        return machine.value(module, default, frame)
    if isinstance(value, Opaque):
        filled = machine.value(module, default, frame)
        place = Place(module, default)
        if is_set(value):
            return join(machine, value, filled, place, defaults=True) if usual(value) is UNDEFINED else value
        return value if value.given else join(machine, value, filled, place)
    return value


def declare(machine: Machine, module: Module, pattern: Node, value: Value, frame: Frame) -> None:
    """Give the names that *pattern* declares their values in *frame*."""
    if pattern.type in _NAMES:
        binding = module.scopes.lookup(module.text(pattern), pattern.start_byte)
        if binding is not None:
            if (binding.start, binding.end) == module.scopes.whole:
                machine.globals[id(binding)] = value
            else:
                frame.variables[id(binding)] = value
        return
    _taken_apart(machine, module, pattern, value, frame, declaring=True)


def assign(machine: Machine, module: Module, target: Node, value: Value, frame: Frame | None) -> None:
    """Assign *value* to a variable, a member, or the targets in a pattern."""
    from douane.surface.evaluating.members import put
    from douane.surface.evaluating.naming import set_variable

    if target.type == "parenthesized_expression" and parts(target):
        target = parts(target)[0]
    if target.type in _NAMES:
        set_variable(machine, module, target, value, frame)
    elif target.type in ("member_expression", "subscript_expression"):
        put(machine, module, target, value, frame)
    elif target.type in ("non_null_expression", "as_expression") and parts(target):
        assign(machine, module, parts(target)[0], value, frame)
    else:
        _taken_apart(machine, module, target, value, frame or Frame(None), declaring=False)


def _taken_apart(
    machine: Machine, module: Module, pattern: Node, value: Value, frame: Frame, *, declaring: bool
) -> None:
    machine.spend()
    act = declare if declaring else assign
    kind = pattern.type
    if kind in ("assignment_pattern", "object_assignment_pattern"):
        left, right = child(pattern, "left"), child(pattern, "right")
        if left is not None and right is not None:
            act(machine, module, left, defaulted(machine, module, value, right, frame), frame)
    elif kind in ("array_pattern", "array"):
        _from_array(machine, module, pattern, value, frame, declaring=declaring)
    elif kind in ("object_pattern", "object"):
        _from_object(machine, module, pattern, value, frame, declaring=declaring)


def _from_array(
    machine: Machine, module: Module, pattern: Node, value: Value, frame: Frame, *, declaring: bool
) -> None:
    act = declare if declaring else assign
    items = machine.items(value)
    index = 0
    # Holes (`[, b]`) shift the places: commas are counted, not names.
    for part in pattern.children:
        if part.type == ",":
            index += 1
        elif part.type == "rest_pattern":
            rest = (
                Array(items[index:], len(machine.conditions)) if items is not None else Opaque(_where(value))
            )
            act(machine, module, parts(part)[0], rest, frame)
        elif part.is_named and part.type != "comment":
            act(machine, module, part, _nth(items, index, value), frame)


def _nth(items: list[Value] | None, index: int, value: Value) -> Value:
    if items is None:
        return Opaque(_where(value), given=isinstance(value, Opaque) and value.given)
    held = items[index] if index < len(items) else UNDEFINED
    return held.value if isinstance(held, Maybe) else held


def _where(value: Value) -> Place | None:
    return value.place if isinstance(value, Opaque) else None


def _from_object(
    machine: Machine, module: Module, pattern: Node, value: Value, frame: Frame, *, declaring: bool
) -> None:
    from douane.surface.evaluating.members import get, property_name

    act = declare if declaring else assign
    place = Place(module, pattern)
    taken: list[str] = []
    for part in parts(pattern):
        if part.type == "rest_pattern":
            act(machine, module, parts(part)[0], _remaining(value, taken, place), frame)
            continue
        target: Node | None = part
        key: str | None
        if part.type in ("pair_pattern", "pair"):
            name, target = child(part, "key"), child(part, "value")
            key = property_name(machine, module, name, frame) if name is not None else None
        elif part.type == "object_assignment_pattern":
            left = child(part, "left")
            key = module.text(left) if left is not None else None
        else:
            key = module.text(part)
        if key is not None and target is not None:
            taken.append(key)
            act(machine, module, target, get(machine, value, key, place), frame)


def _remaining(value: Value, taken: list[str], place: Place) -> Value:
    if not isinstance(value, Object):
        return Opaque(place, given=isinstance(value, Opaque) and value.given)
    kept = {key: held for key, held in value.members.items() if key not in taken}
    return Object(kept, None, value.depth, value.open, place)
