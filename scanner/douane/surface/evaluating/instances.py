"""Instances of classes: their constructors and fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from douane.surface.evaluating.frames import Frame
from douane.surface.evaluating.machine import MAX_CALLS
from douane.surface.evaluating.members import property_name
from douane.surface.evaluating.values import UNDEFINED, Class, Function, Object, Value
from douane.syntax import field as child

if TYPE_CHECKING:
    from douane.surface.evaluating.machine import Machine


def initialise(machine: Machine, instance: Object, made_by: Value, arguments: list[Value]) -> None:
    """Run the constructor of *made_by* on *instance*."""
    machine.spend()
    if not isinstance(made_by, Class):
        if made_by is not None:
            instance.open = instance.place
        return
    constructor = made_by.methods.get("constructor")
    if len(machine.running) >= MAX_CALLS:
        instance.open = instance.place
        return
    if constructor is None:
        initialise(machine, instance, made_by.parent, arguments)
        fields(machine, instance, made_by)
        return
    if made_by.parent is None:
        fields(machine, instance, made_by)
    machine.invoke(Function(made_by.module, constructor, made_by.frame, home=made_by), arguments, instance)


def fields(machine: Machine, instance: Object, made_by: Class) -> None:
    """Give *instance* the fields that the body of *made_by* declares."""
    frame = Frame(made_by.frame, this=instance, home=made_by, depth=len(machine.conditions))
    for node in made_by.fields:
        value = child(node, "value")
        name = child(node, "property") or child(node, "name")
        key = property_name(machine, made_by.module, name, frame) if name is not None else None
        if key is not None:
            held = machine.value(made_by.module, value, frame) if value is not None else UNDEFINED
            instance.members[key] = held
