"""Calls and constructions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from douane.surface.evaluating.instances import fields, initialise
from douane.surface.evaluating.members import get
from douane.surface.evaluating.naming import required
from douane.surface.evaluating.requests import requested
from douane.surface.evaluating.values import (
    UNDEFINED,
    Builders,
    Class,
    Function,
    Native,
    Object,
    Opaque,
    Value,
    is_set,
    usual,
    usually,
)
from douane.syntax import DYNAMIC, Place, parts
from douane.syntax import field as child

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.surface.evaluating.frames import Frame
    from douane.surface.evaluating.machine import Machine
    from douane.syntax import Module

_LOGGING = frozenset({"debug", "info", "warn", "warning", "error", "log", "trace", "notice", "verbose"})


def inherited(frame: Frame, name: str, place: Place) -> Value:
    """Return `super.name` of the method that runs in *frame*."""
    parent = frame.home.parent if frame.home is not None else None
    for _ in range(20):
        if not isinstance(parent, Class):
            break
        found = parent.methods.get(name)
        if found is not None:
            return Function(parent.module, found, parent.frame, this=frame.this, home=parent)
        parent = parent.parent
    return Opaque(place) if parent is not None else UNDEFINED


def call(machine: Machine, module: Module, node: Node, frame: Frame | None) -> Value:  # noqa: PLR0911 - a table
    """Evaluate `f(...)`."""
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


def _method_call(  # noqa: PLR0911 - a table
    machine: Machine, module: Module, node: Node, function: Node, holder: Node, frame: Frame | None
) -> Value:
    place = Place(module, node)
    base, name = child(function, "object"), child(function, "property")
    if base is None:
        return Opaque(place)
    if base.type == "super" and frame is not None and name is not None:
        target = inherited(frame, module.text(name), place)
        return machine.call(target, arguments(machine, module, holder, frame), frame.this, place)
    owner = machine.value(module, base, frame)
    optional = child(function, "optional_chain") is not None
    if owner is None or owner is UNDEFINED:
        return UNDEFINED if optional else Opaque(place)
    if isinstance(owner, Opaque) and owner.other is not DYNAMIC:
        owner = owner.other
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
    initialise(machine, frame.this, frame.home.parent, given)
    fields(machine, frame.this, frame.home)
    return UNDEFINED


def _tagged(machine: Machine, module: Module, function: Node, holder: Node, frame: Frame | None) -> Value:
    text = machine.value(module, holder, frame)
    return machine.libraries.tagged(module.text(function), text, Place(module, holder))


def construction(machine: Machine, module: Module, node: Node, frame: Frame | None) -> Value:
    """Evaluate `new F(...)`."""
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
