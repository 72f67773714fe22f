"""JSON Schemas made smaller the way the `fastmcp` package does before it lists them."""

from __future__ import annotations

from douane.model import Json
from douane.surface.combining import Schema

MAX_DEPTH = 50
MAX_NODES = 100_000  # values of a schema with its references replaced
_PREFIX = "#/$defs/"
# Beside one of these, `title` is a heading; alone it may be the name of a property.
_SCHEMA_WORDS = frozenset({"type", "properties", "$ref", "items", "allOf", "oneOf", "anyOf", "required"})


# Nothing but these: the title pydantic gives to what may be anything.
_TELLING = frozenset({"title", "description", "examples", "deprecated"})


def without_titles(node: Json, *, bare: bool = False, depth: int = 0) -> Json:
    """Return the schema *node* without headings; with *bare*, also where nothing else tells what it is."""
    if isinstance(node, list):
        return (
            [without_titles(item, bare=bare, depth=depth + 1) for item in node] if depth < MAX_DEPTH else node
        )
    if not isinstance(node, dict) or depth >= MAX_DEPTH:
        return node
    heading = isinstance(node.get("title"), str) and (
        not _SCHEMA_WORDS.isdisjoint(node) or (bare and _TELLING.issuperset(node))
    )
    return {
        key: without_titles(value, bare=bare, depth=depth + 1)
        for key, value in node.items()
        if not (heading and key == "title")
    }


def opened(node: Json, depth: int = 0) -> Json:
    """Return the schema *node* without ``additionalProperties: false``."""
    if isinstance(node, list):
        return [opened(item, depth + 1) for item in node] if depth < MAX_DEPTH else node
    if not isinstance(node, dict) or depth >= MAX_DEPTH:
        return node
    return {
        key: opened(value, depth + 1)
        for key, value in node.items()
        if not (key == "additionalProperties" and value is False)
    }


def inlined(schema: Schema) -> Schema:
    """Return *schema* with references replaced by what they refer to; as it is if one leads to itself."""
    definitions = schema.get("$defs")
    if not isinstance(definitions, dict) or _is_cyclic(definitions) or _size(schema, definitions) > MAX_NODES:
        return schema
    rest: Json = {key: value for key, value in schema.items() if key != "$defs"}
    found = _replaced(rest, definitions, 0)
    return found if isinstance(found, dict) else schema


def _replaced(node: Json, definitions: Schema, depth: int) -> Json:
    if depth >= MAX_DEPTH:
        return node
    if isinstance(node, list):
        return [_replaced(item, definitions, depth + 1) for item in node]
    if not isinstance(node, dict):
        return node
    reference = node.get("$ref")
    target = definitions.get(reference.removeprefix(_PREFIX)) if isinstance(reference, str) else None
    found = {key: _replaced(value, definitions, depth + 1) for key, value in node.items()}
    if isinstance(found.get("discriminator"), dict):
        del found["discriminator"]
    if isinstance(target, dict):
        del found["$ref"]
        inner = _replaced(target, definitions, depth + 1)
        return {**inner, **found} if isinstance(inner, dict) else found
    return found


def _size(schema: Schema, definitions: Schema) -> int:
    """Return how many values *schema* would hold with its references replaced; they lead to no circle."""
    sizes: dict[str, int] = {}

    def counted(node: Json, depth: int) -> int:
        total, pending = 0, [node]
        while pending:
            item = pending.pop()
            total += 1
            if isinstance(item, list):
                pending.extend(item)
            elif isinstance(item, dict):
                pending.extend(value for key, value in item.items() if key != "$defs")
                reference = item.get("$ref")
                key = reference.removeprefix(_PREFIX) if isinstance(reference, str) else ""
                if key in definitions and depth < MAX_DEPTH:
                    if key not in sizes:
                        sizes[key] = counted(definitions[key], depth + 1)
                    total += sizes[key]
        return min(total, MAX_NODES + 1)

    return counted(schema, 0)


def _is_cyclic(definitions: Schema) -> bool:
    edges = {key: references(value) for key, value in definitions.items()}
    for start, next_ in edges.items():
        seen: set[str] = set()
        pending = list(next_)
        while pending:
            key = pending.pop()
            if key == start:
                return True
            if key not in seen:
                seen.add(key)
                pending.extend(edges.get(key, ()))
    return False


def references(node: Json) -> set[str]:
    """Return the names of the definitions that *node* refers to."""
    found: set[str] = set()
    pending: list[Json] = [node]
    while pending:
        item = pending.pop()
        if isinstance(item, dict):
            reference = item.get("$ref")
            if isinstance(reference, str):
                found.add(reference.removeprefix(_PREFIX))
            pending.extend(item.values())
        elif isinstance(item, list):
            pending.extend(item)
    return found


def used(schema: Schema) -> Schema:
    """Return *schema* with only those definitions that it refers to, directly or not."""
    definitions = schema.get("$defs")
    if not isinstance(definitions, dict):
        return schema
    pending = list(references({key: value for key, value in schema.items() if key != "$defs"}))
    kept: set[str] = set()
    while pending:
        key = pending.pop()
        if key not in kept and key in definitions:
            kept.add(key)
            pending.extend(references(definitions[key]))
    rest = {key: value for key, value in schema.items() if key != "$defs"}
    return {"$defs": {key: definitions[key] for key in definitions if key in kept}, **rest} if kept else rest
