"""Python classes that describe data: models, typed dictionaries, data classes and enumerations."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING

from douane.surface.reading import Holes, read
from douane.syntax import Place, follow, name, parts
from douane.syntax import field as child

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.syntax import Module

_ENUMS = frozenset({"Enum", "StrEnum", "IntEnum"})
_MODELS = frozenset({"BaseModel", "TypedDict", "BaseSettings", "RootModel"})
MAX_LINEAGE = 20


def class_kind(place: Place) -> str | None:
    """Return ``model`` or ``enum`` for a class that pydantic knows how to describe, else None."""
    for owner in lineage(place):
        if owner.node is None:
            continue
        for base in _bases(owner.node):
            text = (name(owner.module, base) or "").rpartition(".")[2]
            if text in _ENUMS:
                return "enum"
            if text in _MODELS:
                return "model"
        before = owner.node.prev_named_sibling
        if before is not None and before.type == "decorator" and "dataclass" in owner.module.text(before):
            return "model"
    return None


def lineage(place: Place) -> list[Place]:
    """Return the class at *place* and the bases of it that the package defines, nearest first."""
    found: list[Place] = []
    pending = [place]
    while pending and len(found) < MAX_LINEAGE:
        current = pending.pop(0)
        if current.node is None or current in found:
            continue
        found.append(current)
        for base in _bases(current.node):
            parent = follow(current.module, base)
            if parent is not None and parent.node is not None and parent.node.type == "class_definition":
                pending.append(parent)
    return found


def _bases(node: Node) -> list[Node]:
    holder = child(node, "superclasses")
    return [part for part in parts(holder) if part.type != "keyword_argument"] if holder is not None else []


def fields(module: Module, body: Node | None) -> list[tuple[str, Node, Node | None]]:
    """Return (name, annotation, default) of the fields that a class body declares."""
    found = []
    for part in parts(body) if body is not None else []:
        inner = parts(part)[0] if part.type == "expression_statement" and parts(part) else part
        left, annotation = child(inner, "left"), child(inner, "type")
        if inner.type == "assignment" and left is not None and annotation is not None:
            label = module.text(left)
            if (
                not label.startswith("_")
                and label != "model_config"
                and "ClassVar" not in module.text(annotation)
            ):
                found.append((label, annotation, child(inner, "right")))
    return found


def docstring(module: Module, body: Node) -> str | None:
    """Return the docstring of a class or function body, as `inspect.cleandoc` leaves it."""
    for statement in parts(body)[:1]:
        inner = parts(statement)
        if (
            statement.type == "expression_statement"
            and inner
            and inner[0].type in ("string", "concatenated_string")
        ):
            text = read(module, inner[0], Holes())
            return inspect.cleandoc(text) if isinstance(text, str) else None
    return None
