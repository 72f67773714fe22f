"""Methods that subscripts call: ``cache[key]`` calls ``__getitem__``, or ``__missing__``, of its class."""

from __future__ import annotations

from typing import TYPE_CHECKING

from douane.detectors._flow.index import Call

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow.index import Class, Index

MAX_SUBSCRIPTS = 400
"""Subscripts of one file that are looked at."""
_READING = ("__getitem__", "__missing__")
_WRITING = ("__setitem__",)
_ASSIGNMENTS = frozenset({"assignment", "augmented_assignment"})
_CLIMB = 3  # from where an instance is made to the name it is given


def apply(index: Index) -> None:
    """Note the calls in *index* that subscripts of instances of its own classes make."""
    if not index.module.language.is_python:
        return
    asked = [each for each in index.classes if not each.methods.keys().isdisjoint((*_READING, *_WRITING))]
    names = {name: class_ for class_ in asked for name in _names_of(index, class_)}
    found = index.module.captures("(subscript) @s").get("s", ()) if names else ()
    for node in found[:MAX_SUBSCRIPTS]:
        value, key = node.child_by_field_name("value"), node.child_by_field_name("subscript")
        class_ = names.get(index.text(value, 100)) if value is not None else None
        if class_ is None or key is None:
            continue
        right = _assigned(node)
        given = [key] if right is None else [key, right]
        for name in _READING if right is None else _WRITING:
            method = class_.methods.get(name)
            if method is not None:
                index.add_call(Call(node, method.node, name, value, given))


def _names_of(index: Index, class_: Class) -> list[str]:
    """Return how the file of *index* names instances of *class_*: variables, properties, parameters."""
    found = []
    for made in index.calls_by_name.get(class_.name, ()):
        here: Node | None = made.node
        for _ in range(_CLIMB):
            here = here.parent if here is not None else None
            if here is not None and here.type in _ASSIGNMENTS:
                left = here.child_by_field_name("left")
                found += [index.text(left, 100)] if left is not None else []
    for function in index.functions:
        for parameter in function.parameters:
            typed = parameter.node.parent
            kind = typed.child_by_field_name("type") if typed is not None else None
            if kind is not None and index.text(kind, 100).strip("'\"") == class_.name:
                found.append(parameter.name)
    return [name for name in found if name]


def _assigned(node: Node) -> Node | None:
    """Return what is put where the subscript *node* says; None where it is only read."""
    around = node.parent
    left = around.child_by_field_name("left") if around is not None else None
    if around is None or around.type not in _ASSIGNMENTS or left is None or left.id != node.id:
        return None
    return around.child_by_field_name("right")
