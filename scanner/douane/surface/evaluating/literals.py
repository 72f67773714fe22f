"""Literals that hold other values: templates, arrays, objects, classes, enumerations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from douane.surface.evaluating.frames import Frame
from douane.surface.evaluating.joining import shown
from douane.surface.evaluating.members import property_name
from douane.surface.evaluating.operators import as_text
from douane.surface.evaluating.values import (
    UNDEFINED,
    Array,
    Class,
    Function,
    Maybe,
    Object,
    Opaque,
    Text,
    Value,
    truth,
    usual,
)
from douane.syntax import Place, parts
from douane.syntax import field as child
from douane.syntax.literals import javascript_escape, joined_surrogates

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.surface.evaluating.machine import Machine
    from douane.syntax import Module

_PAIRS = frozenset({"public_field_definition", "field_definition"})


def template(machine: Machine, module: Module, node: Node, frame: Frame | None) -> Value:
    """Return the text of a template; computed parts stand in it as ``${source}``."""
    pieces: list[str] = []
    holes: list[Place] = []
    for part in node.named_children:
        if part.type == "template_substitution":
            inner = parts(part)
            value = machine.value(module, inner[0], frame) if inner else ""
            text = as_text(value)
            if text is None:
                place = Place(module, inner[0])
                holes.append(place)
                text = shown(place)
            elif isinstance(text, Text):
                holes.extend(text.holes)
            pieces.append(text)
        elif part.type == "escape_sequence":
            pieces.append(javascript_escape(module.text(part)))
        else:
            pieces.append(module.text(part).replace("\r\n", "\n"))
    text = joined_surrogates("".join(pieces))
    return Text(text, tuple(holes)) if holes else text


def array_literal(machine: Machine, module: Module, node: Node, frame: Frame | None) -> Value:
    """Return a new array."""
    made = Array(depth=len(machine.conditions))
    for part in parts(node):
        if part.type != "spread_element":
            made.items.append(_item(machine, module, part, frame))
            continue
        value = machine.value(module, parts(part)[0], frame)
        items = machine.items(value)
        if items is not None:
            made.items.extend(items)
            made.open = made.open or getattr(value, "open", None)
        elif value is not UNDEFINED and value is not None and value is not False:
            made.open = Place(module, part)
    return made


def _item(machine: Machine, module: Module, part: Node, frame: Frame | None) -> Value:
    """Return an item of an array; `test && item` is one that is there only under the test."""
    from douane.surface.evaluating.choosing import told

    inner = parts(part)[0] if part.type == "parenthesized_expression" and parts(part) else part
    test, operator, value = child(inner, "left"), child(inner, "operator"), child(inner, "right")
    if test is None or value is None or operator is None or operator.type != "&&":
        return machine.value(module, part, frame)
    if truth(machine.value(module, test, frame)) is not None:
        return machine.value(module, part, frame)
    with machine.under(told(module, test)):
        held = machine.value(module, value, frame)
    return held if isinstance(held, Maybe | Opaque) else Maybe(held, told(module, test))


def object_literal(machine: Machine, module: Module, node: Node, frame: Frame | None) -> Value:
    """Return a new object, or what a library makes of one that it recognises."""
    made = Object(depth=len(machine.conditions), place=Place(module, node))
    inner = Frame(frame, this=made, depth=len(machine.conditions))
    if frame is not None:
        inner.home = frame.home
    for part in parts(node):
        _member(machine, module, part, made, frame, inner)
    known = machine.libraries.recognised(made)
    return made if known is None else known


def _member(
    machine: Machine, module: Module, part: Node, made: Object, frame: Frame | None, inner: Frame
) -> None:
    if part.type == "pair":
        key, value = child(part, "key"), child(part, "value")
        if key is None or value is None:
            return
        name = property_name(machine, module, key, frame)
        held = machine.value(module, value, frame)
        if name is None:
            made.open = Place(module, part)
        elif name != "__proto__":
            made.members[name] = held
    elif part.type == "shorthand_property_identifier":
        made.members[module.text(part)] = machine.value(module, part, frame)
    elif part.type == "method_definition":
        key = child(part, "name")
        name = property_name(machine, module, key, frame) if key is not None else None
        if name is None:
            return
        function = Function(module, part, inner, this=made)
        if any(token.type == "get" for token in part.children):
            made.accessors[name] = function
        elif not any(token.type == "set" for token in part.children):
            made.members[name] = function
    elif part.type == "spread_element" and parts(part):
        spread_into(machine, made, machine.value(module, parts(part)[0], frame), Place(module, part))


def spread_into(machine: Machine, made: Object, value: Value, place: Place) -> None:
    """Add the members of *value* to *made*."""
    from douane.surface.evaluating.machine import CHOSEN

    condition = None
    if isinstance(value, Maybe):
        value, condition = value.value, value.condition
    if isinstance(value, Opaque) and isinstance(value.other, Object):
        value, condition = value.other, condition or CHOSEN
    value = usual(value)
    if isinstance(value, Object):
        for name, held in value.members.items():
            made.members[name] = Maybe(held, condition) if condition and not isinstance(held, Maybe) else held
        for name, getter in value.accessors.items():
            made.members[name] = machine.invoke(getter, [], value)
        made.open = made.open or value.open
    elif isinstance(value, Array):
        made.members.update({str(index): item for index, item in enumerate(value.items)})
    elif isinstance(value, Opaque):
        made.open = place


def class_literal(machine: Machine, module: Module, node: Node, frame: Frame | None) -> Value:
    """Return a new class with its static members."""
    made = Class(module, node, frame)
    heritage = next((part for part in node.children if part.type == "class_heritage"), None)
    if heritage is not None:
        made.parent = _parent(machine, module, heritage, frame)
    name = child(node, "name")
    binding = module.scopes.lookup(module.text(name), name.start_byte) if name is not None else None
    if binding is not None and frame is None:
        machine.globals.setdefault(id(binding), made)
        machine.stood[node.id] = made
    body = child(node, "body")
    inner = Frame(frame, this=made, home=made, depth=len(machine.conditions))
    for part in parts(body) if body is not None else []:
        _class_member(machine, module, part, made, inner)
    return made


def _parent(machine: Machine, module: Module, heritage: Node, frame: Frame | None) -> Value:
    for part in parts(heritage):
        if part.type == "extends_clause":
            value = child(part, "value")
            return machine.value(module, value, frame) if value is not None else None
        if part.type != "implements_clause":
            return machine.value(module, part, frame)
    return None


def _class_member(machine: Machine, module: Module, part: Node, made: Class, inner: Frame) -> None:
    from douane.surface.evaluating.statements import run

    static = any(token.type == "static" for token in part.children)
    if part.type == "class_static_block":
        body = child(part, "body")
        if body is not None:
            run(machine, module, body, inner)
        return
    key = child(part, "name") or child(part, "property")
    if key is None:
        return
    if part.type in _PAIRS:
        if not static:
            made.fields.append(part)
            return
        name = property_name(machine, module, key, inner)
        value = child(part, "value")
        if name is not None:
            made.statics[name] = machine.value(module, value, inner) if value is not None else UNDEFINED
    elif part.type == "method_definition":
        name = property_name(machine, module, key, inner)
        kinds = {token.type for token in part.children}
        if name is None or "set" in kinds:
            return
        table = made.static_methods if static else made.getters if "get" in kinds else made.methods
        table[name] = part


def enumeration(machine: Machine, module: Module, node: Node, frame: Frame | None) -> Value:
    """Return the object that a TypeScript enumeration is."""
    made = Object(place=Place(module, node))
    body = child(node, "body")
    number = 0
    for part in parts(body) if body is not None else []:
        name, value = child(part, "name"), child(part, "value")
        key = property_name(machine, module, name or part, frame)
        if key is None:
            continue
        held = machine.value(module, value, frame) if value is not None else number
        made.members[key] = held
        if isinstance(held, int):
            number = held + 1
            made.members[str(held)] = key
    return made
