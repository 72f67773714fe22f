"""Python classes that describe data: models, typed dictionaries, data classes and enumerations."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, NamedTuple

from douane.model import Json
from douane.surface.reading import Holes, known, read
from douane.syntax import Place, Unknown, follow, name, parts, strip
from douane.syntax import field as child

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.syntax import Module

MAX_LINEAGE = 20
_ENUMS = frozenset({"Enum", "StrEnum", "IntEnum"})
_MODELS = frozenset({"BaseModel", "BaseSettings", "RootModel", "SQLModel"})


class Field(NamedTuple):
    """A field that a class body declares."""

    name: str
    annotation: Node
    default: Node | None
    docstring: str | None


def class_kind(place: Place) -> str | None:
    """Return what pydantic takes a class for (model, typed, tuple, data or enum), or None."""
    for owner in lineage(place):
        if owner.node is None:
            continue
        for base in bases(owner.node):
            inner = child(base, "value") if base.type == "subscript" else base
            text = (name(owner.module, inner) or "").rpartition(".")[2] if inner is not None else ""
            if text in _ENUMS:
                return "enum"
            if text in _MODELS:
                return "model"
            if text in ("TypedDict", "NamedTuple"):
                return "typed" if text == "TypedDict" else "tuple"
        before = owner.node.prev_named_sibling
        if before is not None and before.type == "decorator" and "dataclass" in owner.module.text(before):
            return "data"
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
        for base in bases(current.node):
            inner = child(base, "value") if base.type == "subscript" else base
            parent = follow(current.module, inner) if inner is not None else None
            if parent is not None and parent.node is not None and parent.node.type == "class_definition":
                pending.append(parent)
    return found


def bases(node: Node) -> list[Node]:
    """Return the bases that the class *node* names."""
    holder = child(node, "superclasses")
    return [part for part in parts(holder) if part.type != "keyword_argument"] if holder is not None else []


def fields(module: Module, body: Node | None) -> list[Field]:
    """Return the fields that a class body declares."""
    found = []
    statements = parts(body) if body is not None else []
    for index, part in enumerate(statements):
        inner = parts(part)[0] if part.type == "expression_statement" and parts(part) else part
        left, annotation = child(inner, "left"), child(inner, "type")
        if inner.type != "assignment" or left is None or annotation is None or left.type != "identifier":
            continue
        label = module.text(left)
        if label.startswith("_") or label == "model_config" or "ClassVar" in module.text(annotation):
            continue
        told = _text_of(module, statements[index + 1]) if index + 1 < len(statements) else None
        cleaned = inspect.cleandoc(told) if told is not None else None
        found.append(Field(label, annotation, child(inner, "right"), cleaned))
    return found


def enum_members(place: Place) -> dict[str, tuple[Place, Json | Unknown]]:
    """Return the members of the enumeration *place* by name, with where each stands and its value."""
    found: dict[str, tuple[Place, Json | Unknown]] = {}
    body = child(place.node, "body") if place.node is not None else None
    kinds = {place.module.text(base).rpartition(".")[2] for base in (bases(place.node) if place.node else [])}
    text, mixed = "StrEnum" in kinds, not kinds.isdisjoint({"str", "int", "float"})
    for part in parts(body) if body is not None else []:
        inner = parts(part)[0] if part.type == "expression_statement" and parts(part) else part
        left, right = child(inner, "left"), child(inner, "right")
        if inner.type != "assignment" or left is None or right is None or left.type != "identifier":
            continue
        label = place.module.text(left)
        if label.startswith("_"):
            continue
        value: Json | Unknown
        if right.type == "call" and place.module.text(right).rpartition(".")[2] == "auto()":
            numbers = [held for _, held in found.values() if isinstance(held, int)]
            value = label.lower() if text else max(numbers, default=0) + 1
        else:
            value = read(place.module, strip(right), Holes())
            if mixed and isinstance(value, list) and len(value) == 1:
                value = value[0]  # `A = "a",` hands the text to the type mixed in
        if not known(value) or value not in [held for _, held in found.values()]:
            found[label] = (Place(place.module, right), value)
    return found


def docstring(module: Module, body: Node) -> str | None:
    """Return the docstring of a class or function body, as `inspect.cleandoc` leaves it."""
    text = raw_docstring(module, body)
    return inspect.cleandoc(text) if text is not None else None


def raw_docstring(module: Module, body: Node) -> str | None:
    """Return the docstring of a class or function body as it is written."""
    statements = parts(body)
    return _text_of(module, statements[0]) if statements else None


def _text_of(module: Module, statement: Node) -> str | None:
    inner = parts(statement)
    if statement.type != "expression_statement" or not inner:
        return None
    # An f-string is no docstring, even where it stands in the place of one.
    if inner[0].type in ("string", "concatenated_string") and not _formatted(inner[0]):
        text = read(module, inner[0], Holes())
        return text if isinstance(text, str) else None
    return None


def _formatted(node: Node) -> bool:
    strings = parts(node) if node.type == "concatenated_string" else [node]
    starts = [part.children[0].text or b"" for part in strings if part.children]
    return any(b"f" in start.lower() or b"b" in start.lower() for start in starts)
