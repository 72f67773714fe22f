"""Type hints with parameters (`list[...]`, `Literal[...]`, `Annotated[...]`) as JSON Schema."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from douane.model import Json
from douane.surface.combining import Schema
from douane.surface.hints import Hints, called
from douane.surface.reading import known, read
from douane.syntax import follow, parts, strip

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.syntax import Module

_NULL: Schema = {"type": "null"}


def _unwrapped(node: Node) -> Node:
    return parts(node)[0] if node.type == "type" and parts(node) else node


Builder = Callable[[Hints, "Module", list["Node"], int], Schema | None]


def _optional(hints: Hints, module: Module, given: list[Node], depth: int) -> Schema | None:
    inner = hints.hint(module, given[0], depth - 1) if given else None
    if inner is None:
        return None
    nested = inner.get("anyOf")
    options: list[Json] = list(nested) if isinstance(nested, list) and len(inner) == 1 else [inner]
    return {"anyOf": [*options, dict(_NULL)] if dict(_NULL) not in options else options}


def _union(hints: Hints, module: Module, given: list[Node], depth: int) -> Schema | None:
    return hints.alternatives(module, given, depth)


def _array(hints: Hints, module: Module, given: list[Node], depth: int) -> Schema | None:
    item = hints.hint(module, given[0], depth - 1) if given else {}
    return {"items": item, "type": "array"} if item is not None else None


def _set(hints: Hints, module: Module, given: list[Node], depth: int) -> Schema | None:
    found = _array(hints, module, given, depth)
    return {**found, "uniqueItems": True} if found is not None else None


def _tuple(hints: Hints, module: Module, given: list[Node], depth: int) -> Schema | None:
    if len(given) == 2 and module.text(given[1]) == "...":
        return _array(hints, module, given[:1], depth)
    items: list[Json] = []
    for node in given:
        item = hints.hint(module, node, depth - 1)
        if item is None:
            return None
        items.append(item)
    return {"maxItems": len(items), "minItems": len(items), "prefixItems": items, "type": "array"}


def _mapping(hints: Hints, module: Module, given: list[Node], depth: int) -> Schema | None:
    value = hints.hint(module, given[1], depth - 1) if len(given) > 1 else {}
    if value is None:
        return None
    return {"additionalProperties": value or True, "type": "object"}


def _literal(hints: Hints, module: Module, given: list[Node], _depth: int) -> Schema | None:
    values: list[Json] = []
    for node in given:
        value = read(module, _unwrapped(node), hints.holes)
        if not known(value):
            return None
        values.append(value)
    kinds = {"string" if isinstance(value, str) else "integer" for value in values}
    if any(isinstance(value, bool) for value in values):
        kinds = {"boolean"}
    schema: Schema = {"const": values[0]} if len(values) == 1 else {"enum": values}
    return {**schema, "type": kinds.pop()} if len(kinds) == 1 else schema


def _annotated(hints: Hints, module: Module, given: list[Node], depth: int) -> Schema | None:
    schema = hints.hint(module, given[0], depth - 1) if given else None
    schema = {} if schema is None else schema
    for extra in given[1:]:
        inner = strip(_unwrapped(extra))
        place = follow(module, inner)
        if place is not None and place.node is not None:
            call = strip(place.node)
            if called(place.module, call) == "Field":
                hints.noted(place.module, schema, call)
    return schema


def _first(hints: Hints, module: Module, given: list[Node], depth: int) -> Schema | None:
    return hints.hint(module, given[0], depth - 1) if given else None


GENERICS: dict[str, Builder] = {
    "Optional": _optional,
    "Union": _union,
    "list": _array,
    "List": _array,
    "Sequence": _array,
    "Iterable": _array,
    "Collection": _array,
    "set": _set,
    "Set": _set,
    "frozenset": _set,
    "FrozenSet": _set,
    "tuple": _tuple,
    "Tuple": _tuple,
    "dict": _mapping,
    "Dict": _mapping,
    "Mapping": _mapping,
    "MutableMapping": _mapping,
    "Literal": _literal,
    "Annotated": _annotated,
    "Required": _first,
    "NotRequired": _first,
    "Final": _first,
    "type": lambda _hints, _module, _given, _depth: None,
}
