"""What ``Field(...)`` and its relatives add to the JSON Schema of a type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from douane.surface.combining import Schema
from douane.surface.reading import Holes, known, read
from douane.syntax import Place, name, parts
from douane.syntax import field as child

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.syntax import Module

FIELDS = frozenset({"Field", "Body", "Query", "Param"})
# Calls that make a type of their keywords, with the schema they start from.
TYPES: dict[str, Schema] = {
    "conint": {"type": "integer"},
    "confloat": {"type": "number"},
    "constr": {"type": "string"},
    "conbytes": {"format": "binary", "type": "string"},
    "condate": {"format": "date", "type": "string"},
}
_TEXTS = {"description": "description", "title": "title", "examples": "examples", "deprecated": "deprecated"}
_BOUNDS = {
    "ge": "minimum",
    "gt": "exclusiveMinimum",
    "le": "maximum",
    "lt": "exclusiveMaximum",
    "multiple_of": "multipleOf",
    "pattern": "pattern",
}
_LENGTHS = {"min_length": "min", "max_length": "max", "min_items": "min", "max_items": "max"}
_MARKS = {
    "Ge": "ge",
    "Gt": "gt",
    "Le": "le",
    "Lt": "lt",
    "MultipleOf": "multiple_of",
    "MinLen": "min_length",
    "MaxLen": "max_length",
}
_WHOLE = frozenset({"Interval", "StringConstraints", "Len"})


def called(module: Module, node: Node) -> str | None:
    """Return the last part of the name that the call *node* calls, or None if it is no call."""
    function = child(node, "function") if node.type == "call" else None
    return (name(module, function) or "").rpartition(".")[2] if function is not None else None


def keywords(module: Module, call: Node) -> tuple[list[Node], dict[str, Node]]:
    """Return the arguments of *call*, by position and by name."""
    holder = child(call, "arguments")
    positional: list[Node] = []
    named: dict[str, Node] = {}
    for part in parts(holder) if holder is not None else []:
        key, value = child(part, "name"), child(part, "value")
        if part.type == "keyword_argument" and key is not None and value is not None:
            named[module.text(key)] = value
        elif part.type != "dictionary_splat":
            positional.append(part)
    return positional, named


def apply_mark(module: Module, schema: Schema, call: Node, holes: Holes) -> None:
    """Add what a mark in ``Annotated[...]`` other than ``Field`` says: ``Ge(1)``, ``Len(1, 3)``."""
    label = called(module, call) or ""
    positional, named = keywords(module, call)
    if label in _MARKS and positional:
        constrain(module, schema, _MARKS[label], positional[0], holes)
    elif label in _WHOLE:
        for word, node in zip(
            ("min_length", "max_length"), positional if label == "Len" else [], strict=False
        ):
            constrain(module, schema, word, node, holes)
        for word, node in named.items():
            constrain(module, schema, word, node, holes)
    elif label in ("Doc", "WithJsonSchema") and positional:
        value = read(module, positional[0], holes)
        if isinstance(value, dict):
            schema.clear()
            schema.update(value)


def constrain(module: Module, schema: Schema, word: str, node: Node, holes: Holes) -> None:
    """Add what keyword *word* with value *node* says about *schema*, if it says anything."""
    if word == "json_schema_extra":
        extra = read(module, node, holes)
        schema.update(extra if isinstance(extra, dict) else {})
        return
    if word not in _TEXTS and word not in _BOUNDS and word not in _LENGTHS:
        return
    value = read(module, node, holes)
    if not known(value):
        holes.places.append(Place(module, node))
    elif value is None:
        return
    elif word in _TEXTS:
        schema[_TEXTS[word]] = value
    else:
        inner = _constrained(schema)
        inner[_BOUNDS[word] if word in _BOUNDS else _LENGTHS[word] + _unit(inner)] = value


def _constrained(schema: Schema) -> Schema:
    """Return the part of *schema* that a bound is about: what may be null besides is not."""
    options = schema.get("anyOf")
    if isinstance(options, list):
        inner = [option for option in options if isinstance(option, dict) and option.get("type") != "null"]
        if len(inner) == 1 and len(options) == 2:
            return inner[0]
    return schema


def _unit(schema: Schema) -> str:
    return {"array": "Items", "object": "Properties"}.get(str(schema.get("type")), "Length")


def discriminated(schema: Schema, key: str, definitions: Schema) -> None:
    """Turn the union *schema* of models into one that the constant member *key* tells apart."""
    options = schema.get("anyOf")
    mapping: Schema = {}
    for option in options if isinstance(options, list) else []:
        reference = option.get("$ref") if isinstance(option, dict) else None
        model = definitions.get(reference.rpartition("/")[2]) if isinstance(reference, str) else None
        members = model.get("properties") if isinstance(model, dict) else None
        tag = members.get(key) if isinstance(members, dict) else None
        if not isinstance(tag, dict):
            return
        values = tag.get("enum", [tag.get("const")])
        mapping.update(
            {str(value): reference for value in values if isinstance(values, list)}
            if isinstance(values, list)
            else {}
        )
    if mapping and isinstance(options, list):
        schema["oneOf"] = schema.pop("anyOf")
        schema["discriminator"] = {"mapping": mapping, "propertyName": key}
