"""Type parameters of Python (PEP 695, and ``TypeVar`` before it): of classes, functions and type aliases."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from douane.surface.classes import bases
from douane.surface.type_hints import generic_parts, unwrapped
from douane.syntax import Place, ancestors, follow, parts
from douane.syntax import field as child

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.syntax import Module

ALIAS = "type_alias_statement"
MAX_NESTED = 5
_DECLARING = frozenset({"class_definition", "function_definition", ALIAS})
_MARKS = frozenset({"Generic", "Protocol"})
_PLAIN = frozenset({"list", "dict", "set", "tuple", "frozenset"})
_KEY = re.compile(r"[^A-Za-z0-9.\-_]")


def declared(place: Place) -> list[str]:
    """Return the names of the type parameters of the class or type alias *place*, in order."""
    module, node = place
    if node is None:
        return []
    found = [_label(module, parameter) for parameter in _parameters(node)]
    for base in bases(node) if node.type == "class_definition" and not found else []:
        outer, given = generic_parts(base) if base.type in ("subscript", "generic_type") else (None, [])
        if outer is not None and module.text(outer).rpartition(".")[2] in _MARKS:
            found = [module.text(part) for part in given]
    return found


def bound_of(module: Module, node: Node) -> tuple[bool, Node | None]:
    """Return whether the name *node* is a type parameter of what stands around it, and its bound."""
    label = module.text(node)
    for outer in ancestors(node):
        for parameter in _parameters(outer) if outer.type in _DECLARING else []:
            if _label(module, parameter) == label:
                inner = unwrapped(parameter)
                limits = parts(inner)[1:] if inner.type == "constrained_type" else []
                return True, limits[0] if limits and unwrapped(limits[0]).type != "tuple" else None
    return False, None


def written(label: str, given: list[Place]) -> str | None:
    """Return how pydantic calls *label* with the arguments *given*; None where that cannot be told."""
    words = [_word(place.module, place.node, MAX_NESTED) for place in given if place.node is not None]
    return None if None in words else f"{label}[{', '.join(word for word in words if word)}]"


def key_of(label: str) -> str:
    """Return the name under which pydantic keeps the definition of *label*."""
    return _KEY.sub("_", label)


def alias_parts(place: Place) -> tuple[str, Node | None]:
    """Return the name of the type alias *place*, and the type it stands for."""
    module, node = place
    left, right = child(node, "left") if node is not None else None, child(node, "right") if node else None
    inner = unwrapped(left) if left is not None else None
    named = parts(inner)[0] if inner is not None and inner.type == "generic_type" else inner
    return (module.text(named) if named is not None else ""), right


def _parameters(node: Node) -> list[Node]:
    holder = child(node, "type_parameters")
    if node.type == ALIAS:
        left = child(node, "left")
        inner = unwrapped(left) if left is not None else None
        holder = parts(inner)[1] if inner is not None and inner.type == "generic_type" else None
    return parts(holder) if holder is not None else []


def _label(module: Module, parameter: Node) -> str:
    inner = unwrapped(parameter)
    return module.text(parts(inner)[0] if inner.type == "constrained_type" else inner)


def _word(module: Module, node: Node, depth: int) -> str | None:
    node = unwrapped(node)
    if node.type == "none":
        return "NoneType"
    if node.type in ("identifier", "attribute"):
        place = follow(module, node)
        label = child(place.node, "name") if place is not None and place.node is not None else None
        return place.module.text(label) if place and label else module.text(node).rpartition(".")[2]
    base, given = generic_parts(node) if node.type in ("generic_type", "subscript") else (None, [])
    if base is None or module.text(base) not in _PLAIN or depth <= 0:
        return None
    inner = [_word(module, part, depth - 1) for part in given]
    return None if None in inner else f"{module.text(base)}[{', '.join(word for word in inner if word)}]"
