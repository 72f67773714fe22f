"""Type hints with parameters (`list[...]`, `Literal[...]`, `Annotated[...]`) as JSON Schema."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from douane.model import Json
from douane.surface.combining import Schema
from douane.surface.hints import Hints, either
from douane.surface.reading import known, read
from douane.surface.records import enumerated_value
from douane.surface.type_hints import mark_of, unwrapped

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.syntax import Module

_NULL: Schema = {"type": "null"}

Builder = Callable[[Hints, "Module", list["Node"], int], Schema | None]


def _optional(hints: Hints, module: Module, given: list[Node], depth: int) -> Schema | None:
    inner = hints.hint(module, given[0], depth - 1) if given else None
    return either([inner, dict(_NULL)]) if inner is not None else None


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
    key = hints.hint(module, given[0], depth - 1) if given else {}
    if value is None or key is None:
        return None
    schema: Schema = {"additionalProperties": value or True, "type": "object"}
    if "$ref" in key or (key.get("type") == "string" and len(key) > 1):
        if "pattern" in key:
            return {"patternProperties": {str(key["pattern"]): value}, "type": "object"}
        schema["propertyNames"] = key
    return schema


def _literal(hints: Hints, module: Module, given: list[Node], _depth: int) -> Schema | None:
    values: list[Json] = []
    for node in given:
        inner = unwrapped(node)
        member = enumerated_value(module, inner, hints.holes)
        value = read(module, inner, hints.holes) if member is None else member
        if not known(value):
            return None
        values.append(value)
    kinds = {_kind(value) for value in values}
    schema: Schema = {"const": values[0]} if len(values) == 1 else {"enum": values}
    only = kinds.pop() if len(kinds) == 1 else None
    return {**schema, "type": only} if only is not None else schema


def _kind(value: Json) -> str | None:
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, str):
        return "string"
    return "integer" if isinstance(value, int) else None


def _annotated(hints: Hints, module: Module, given: list[Node], depth: int) -> Schema | None:
    schema = hints.hint(module, given[0], depth - 1) if given else None
    if schema is None:
        return None
    for extra in given[1:]:
        hints.marked(mark_of(module, extra), schema)
    return schema


def _first(hints: Hints, module: Module, given: list[Node], depth: int) -> Schema | None:
    return hints.hint(module, given[0], depth - 1) if given else None


GENERICS: dict[str, Builder] = {
    "Optional": _optional,
    "Union": _union,
    **dict.fromkeys(
        ("list", "List", "Sequence", "Iterable", "Collection", "deque", "MutableSequence"), _array
    ),
    **dict.fromkeys(("set", "Set", "frozenset", "FrozenSet", "AbstractSet"), _set),
    "tuple": _tuple,
    "Tuple": _tuple,
    **dict.fromkeys(("dict", "Dict", "Mapping", "MutableMapping", "OrderedDict", "defaultdict"), _mapping),
    "Literal": _literal,
    "Annotated": _annotated,
    **dict.fromkeys(("Required", "NotRequired", "ReadOnly", "Final"), _first),
}
