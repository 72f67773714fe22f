"""The parts of Python type hints: what is between brackets, alternatives, marks around a type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from douane.syntax import Place, follow, name, parts, strip
from douane.syntax import field as child

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.syntax import Module

MAX_DEPTH = 25
_QUALIFIERS = {"Required": True, "NotRequired": False, "ReadOnly": None, "Final": None}


def taken_apart(module: Module, annotation: Node | None) -> tuple[Place | None, list[Place], bool | None]:
    """Return the type inside ``Annotated`` and qualifiers, the marks, and whether it is required."""
    if annotation is None:
        return None, [], None
    place = Place(module, unwrapped(annotation))
    marks: list[Place] = []
    needed: bool | None = None
    for _ in range(MAX_DEPTH):
        node = place.node
        if node is not None and node.type in ("identifier", "attribute"):
            target = follow(place.module, node)
            if target is None or target.node is None or target.node.type not in ("generic_type", "subscript"):
                break
            place = target
            continue
        base, given = (
            generic_parts(node)
            if node is not None and node.type in ("generic_type", "subscript")
            else (None, [])
        )
        label = (name(place.module, base) or "").rpartition(".")[2] if base is not None else ""
        if not given or (label != "Annotated" and label not in _QUALIFIERS):
            break
        if label == "Annotated":
            marks = [mark_of(place.module, extra) for extra in given[1:]] + marks
        else:
            needed = _QUALIFIERS[label] if needed is None else needed
        place = Place(place.module, unwrapped(given[0]))
    return place, marks, needed


def mark_of(module: Module, extra: Node) -> Place:
    """Return where *extra*, a part of ``Annotated[...]``, is written."""
    inner = unwrapped(extra)
    place = follow(module, inner)
    return (
        Place(place.module, strip(place.node))
        if place is not None and place.node is not None
        else Place(module, inner)
    )


def unwrapped(node: Node) -> Node:
    """Return the expression inside a `type` node and parentheses."""
    node = strip(node)
    return strip(parts(node)[0]) if node.type == "type" and parts(node) else node


def operands(node: Node) -> list[Node]:
    """Return the alternatives of ``A | B | C``."""
    found: list[Node] = []
    current = unwrapped(node)
    while current.type in ("binary_operator", "union_type") and len(parts(current)) == 2:
        left, right = parts(current)
        found.append(right)
        current = unwrapped(left)
    found.append(current)
    return found[::-1]


def generic_parts(node: Node) -> tuple[Node | None, list[Node]]:
    """Return what stands before the brackets of a generic type, and what stands within."""
    if node.type == "subscript":
        return child(node, "value"), node.children_by_field_name("subscript")
    inner = parts(node)
    holder = inner[1] if len(inner) > 1 else None
    return (inner[0] if inner else None), parts(holder) if holder is not None else []
