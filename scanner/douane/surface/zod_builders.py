"""The functions of Zod that make a schema, as JSON Schema."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from douane.model import Json
from douane.surface.combining import Schema, intersected, joined
from douane.surface.reading import read, resolve
from douane.surface.zod import Shape, Zod
from douane.surface.zod_chains import Call
from douane.syntax import Place, entries, fold, parts, strip
from douane.syntax import field as child

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.syntax import Module

SAFE_INTEGER = 2**53 - 1
_PLAIN: dict[str, Schema] = {
    "string": {"type": "string"},
    "number": {"type": "number"},
    "boolean": {"type": "boolean"},
    "bigint": {"type": "integer", "format": "int64"},
    "null": {"type": "null"},
    "any": {},
    "unknown": {},
    "undefined": {},
    "void": {},
    "custom": {},
    "instanceof": {},
    "never": {"not": {}},
    "date": {"type": "string", "format": "date-time"},
    "int": {"type": "integer"},
    "int32": {"type": "integer"},
    "email": {"type": "string", "format": "email"},
    "url": {"type": "string", "format": "uri"},
    "uuid": {"type": "string", "format": "uuid"},
    "stringbool": {"type": "string"},
    "json": {},
    "file": {"type": "string", "format": "binary"},
}


def made(zod: Zod, module: Module, call: Call, depth: int) -> Shape | None:
    """Return the schema that the Zod function *call* makes, or None for a function unknown here."""
    plain = _PLAIN.get(call.name)
    if plain is not None:
        return _noted(zod, module, Shape(dict(plain)), call)
    build = BUILDERS.get(call.name)
    return build(zod, module, call, depth) if build is not None else None


def _noted(zod: Zod, module: Module, shape: Shape, call: Call) -> Shape:
    """Add what `z.string({description})` says, and the bounds that `z.int()` has in Zod 4."""
    schema = shape.schema
    if call.name in ("int", "int32") and zod.major >= 4:
        schema.update({"type": "integer", "minimum": -SAFE_INTEGER, "maximum": SAFE_INTEGER})
    if call.arguments and strip(call.arguments[0]).type == "object":
        for key, place in entries(module, strip(call.arguments[0])):
            if key == "description" and place.node is not None:
                text = read(place.module, place.node, zod.holes)
                if isinstance(text, str):
                    schema["description"] = text
                else:
                    zod.holes.places.append(place)
    return shape._replace(optional=zod.major < 4 and call.name in ("any", "unknown"))


Builder = Callable[[Zod, "Module", Call, int], Shape | None]


def _array(zod: Zod, module: Module, call: Call, depth: int) -> Shape | None:
    item = zod.shape(module, call.arguments[0], depth - 1) if call.arguments else None
    if item is None:
        if call.arguments:
            zod.holes.places.append(Place(module, call.arguments[0]))
        return Shape({"type": "array"})
    return Shape({"type": "array", "items": item.schema})


def _object(zod: Zod, module: Module, call: Call, depth: int) -> Shape | None:
    if not call.arguments:
        return Shape(zod.members({}, [], closed=True))
    place = resolve(module, call.arguments[0])
    closed = call.name != "looseObject"
    if place is not None and place.node is not None and strip(place.node).type == "object":
        schema = zod.object(place.module, strip(place.node), closed=closed, depth=depth)
    else:
        shape = zod.shape(module, call.arguments[0], depth - 1)
        if shape is None:
            zod.holes.places.append(Place(module, call.arguments[0]))
            return Shape({"type": "object"})
        schema = dict(shape.schema)
    if call.name == "strictObject":
        schema["additionalProperties"] = False
    if call.name == "looseObject":
        schema["additionalProperties"] = {}
    return Shape(schema)


def _enum(zod: Zod, module: Module, call: Call, _depth: int) -> Shape | None:
    values = zod.literal(module, call.arguments[0]) if call.arguments else None
    if isinstance(values, dict):
        values = list(values.values())
    if values is None and call.arguments:
        values = _enumeration(module, call.arguments[0])
    if not isinstance(values, list):
        return Shape({"type": "string"})
    kind = "number" if values and all(isinstance(value, int | float) for value in values) else "string"
    return Shape({"type": kind, "enum": values})


def _enumeration(module: Module, node: Node) -> list[Json] | None:
    place = resolve(module, node)
    body = child(place.node, "body") if place is not None and place.node is not None else None
    if place is None or body is None:
        return None
    found: list[Json] = []
    for part in parts(body):
        value = child(part, "value")
        text = fold(place.module, value) if value is not None else None
        if text is not None:
            found.append(text)
    return found


_TYPES = {str: "string", bool: "boolean", int: "number", float: "number", type(None): "null"}


def _literal(zod: Zod, module: Module, call: Call, _depth: int) -> Shape | None:
    value = zod.literal(module, call.arguments[0]) if call.arguments else None
    if isinstance(value, list):
        kinds = {_TYPES.get(type(item), "string") for item in value}
        return Shape({"type": kinds.pop(), "enum": value} if len(kinds) == 1 else {"enum": value})
    if value is None:
        return Shape({"type": "null", **({"const": None} if zod.major >= 4 else {})})
    return Shape({"type": _TYPES.get(type(value), "string"), "const": value})


def _union(zod: Zod, module: Module, call: Call, depth: int) -> Shape | None:
    index = 1 if call.name == "discriminatedUnion" else 0
    place = resolve(module, call.arguments[index]) if len(call.arguments) > index else None
    if place is None or place.node is None or place.node.type != "array":
        return None
    shapes = [zod.shape(place.module, option, depth - 1) for option in parts(place.node)]
    kept = [shape for shape in shapes if shape is not None]
    if len(kept) < len(shapes):
        zod.holes.places.append(place)
    word = "oneOf" if index and zod.major >= 4 else "anyOf"
    merged = joined([shape.schema for shape in kept], zod.major, word)
    return Shape(merged, any(shape.optional for shape in kept))


def _record(zod: Zod, module: Module, call: Call, depth: int) -> Shape | None:
    value = zod.shape(module, call.arguments[-1], depth - 1) if call.arguments else None
    schema: Schema = {"type": "object"}
    if zod.major >= 4 and len(call.arguments) > 1:
        key = zod.shape(module, call.arguments[0], depth - 1)
        schema["propertyNames"] = key.schema if key is not None else {"type": "string"}
    schema["additionalProperties"] = value.schema if value is not None else {}
    return Shape(schema)


def _tuple(zod: Zod, module: Module, call: Call, depth: int) -> Shape | None:
    place = resolve(module, call.arguments[0]) if call.arguments else None
    if place is None or place.node is None:
        return Shape({"type": "array"})
    shapes = [zod.shape(place.module, item, depth - 1) for item in parts(place.node)]
    items: list[Json] = [shape.schema if shape is not None else {} for shape in shapes]
    schema: Schema = {"type": "array", "items": items}
    if zod.modern:
        schema = {"type": "array", "prefixItems": items, "items": False}
    elif zod.major >= 4:
        schema["additionalItems"] = False
    return Shape({**schema, "minItems": len(items), "maxItems": len(items)})


def _inner(zod: Zod, module: Module, call: Call, depth: int) -> Shape | None:
    index = 1 if call.name == "preprocess" else 0
    shape = zod.shape(module, call.arguments[index], depth - 1) if len(call.arguments) > index else None
    if shape is None:
        return None
    if call.name in ("optional", "nullish"):
        shape = shape._replace(optional=True)
    if call.name in ("nullable", "nullish"):
        shape = shape._replace(schema=joined([shape.schema, {"type": "null"}], zod.major))
    return shape


def _lazy(zod: Zod, module: Module, call: Call, depth: int) -> Shape | None:
    body = child(strip(call.arguments[0]), "body") if call.arguments else None
    return zod.shape(module, body, depth - 10) if body is not None else None


def _intersection(zod: Zod, module: Module, call: Call, depth: int) -> Shape | None:
    shapes = [zod.shape(module, option, depth - 1) for option in call.arguments[:2]]
    kept = [shape.schema for shape in shapes if shape is not None]
    return Shape(intersected(kept, zod.major))


def _set(zod: Zod, module: Module, call: Call, depth: int) -> Shape | None:
    shape = _array(zod, module, call, depth)
    return shape and shape._replace(schema={"type": "array", "uniqueItems": True, **shape.schema})


BUILDERS: dict[str, Builder] = {
    "array": _array,
    "object": _object,
    "strictObject": _object,
    "looseObject": _object,
    "enum": _enum,
    "nativeEnum": _enum,
    "literal": _literal,
    "union": _union,
    "discriminatedUnion": _union,
    "record": _record,
    "partialRecord": _record,
    "tuple": _tuple,
    "optional": _inner,
    "nullable": _inner,
    "nullish": _inner,
    "preprocess": _inner,
    "completable": _inner,
    "effects": _inner,
    "readonly": _inner,
    "set": _set,
    "lazy": _lazy,
    "intersection": _intersection,
}
