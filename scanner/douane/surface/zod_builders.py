"""The functions of Zod that make a schema, as JSON Schema."""

from __future__ import annotations

from collections.abc import Callable

from douane.model import Json
from douane.surface.combining import Schema as JsonSchema
from douane.surface.combining import intersected, joined
from douane.surface.evaluating.values import (
    UNDEFINED,
    Array,
    Function,
    Native,
    Object,
    Opaque,
    Schema,
    Value,
    plain,
)
from douane.surface.zod import Converter, Path, Shape

SAFE_INTEGER = 2**53 - 1
_PLAIN: dict[str, JsonSchema] = {
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
    "float32": {"type": "number"},
    "float64": {"type": "number"},
    "email": {"type": "string", "format": "email"},
    "url": {"type": "string", "format": "uri"},
    "httpUrl": {"type": "string", "format": "uri"},
    "uuid": {"type": "string", "format": "uuid"},
    "guid": {"type": "string", "format": "uuid"},
    "ipv4": {"type": "string", "format": "ipv4"},
    "ipv6": {"type": "string", "format": "ipv6"},
    "templateLiteral": {"type": "string"},
    "stringbool": {"type": "string"},
    "json": {},
    "file": {"type": "string", "format": "binary"},
}


def made(zod: Converter, schema: Schema, path: Path, depth: int) -> Shape | None:
    """Return the schema that the Zod function of *schema* makes, or None for a function unknown here."""
    plain_schema = _PLAIN.get(schema.name)
    if plain_schema is not None:
        return _noted(zod, Shape(dict(plain_schema)), schema)
    build = BUILDERS.get(schema.name)
    return build(zod, schema, path, depth) if build is not None else None


def _argument(schema: Schema, index: int = 0) -> Value:
    return plain(schema.arguments[index]) if len(schema.arguments) > index else UNDEFINED


def _noted(zod: Converter, shape: Shape, schema: Schema) -> Shape:
    """Add what `z.string({description})` says, and the bounds that `z.int()` has in Zod 4."""
    held = shape.schema
    if schema.name in ("int", "int32") and zod.major >= 4:
        largest = SAFE_INTEGER if schema.name == "int" else 2**31 - 1
        held.update({"minimum": -largest - (schema.name == "int32"), "maximum": largest})
    options = _argument(schema)
    if isinstance(options, Object):
        text = zod.reading.json(plain(options.members.get("description", UNDEFINED)))
        if isinstance(text, str):
            held["description"] = text
    return shape._replace(optional=zod.major < 4 and schema.name in ("any", "unknown", "undefined", "void"))


Builder = Callable[[Converter, Schema, Path, int], Shape | None]


def _array(zod: Converter, schema: Schema, path: Path, depth: int) -> Shape | None:
    item = zod.shape(_argument(schema), (*path, "items"), depth - 1)
    if item is None:
        zod.reading.hole(_argument(schema))
        return Shape({"type": "array"})
    given = _argument(schema)
    if zod.major < 4 and isinstance(given, Schema) and given.base.name == "any" and not item.schema:
        return Shape({"type": "array"})  # zod-to-json-schema leaves out what everything fits
    return Shape({"type": "array", "items": item.schema})


def _object(zod: Converter, schema: Schema, path: Path, depth: int) -> Shape | None:
    given = _argument(schema)
    if given is UNDEFINED:
        return Shape(zod.members({}, [], closed=True))
    if not isinstance(given, Object):
        zod.reading.hole(given)
        return Shape({"type": "object"})
    held = zod.object(given, path, depth, closed=schema.name != "looseObject")
    if schema.name == "strictObject":
        held["additionalProperties"] = False
    if schema.name == "looseObject":
        held["additionalProperties"] = {}
    return Shape(held)


def _enum(zod: Converter, schema: Schema, _path: Path, _depth: int) -> Shape | None:
    values = zod.literal(_argument(schema))
    if isinstance(values, dict):
        # Enumerations of numbers have their names under the numbers as well.
        numbers = {str(value) for value in values.values() if isinstance(value, int)}
        values = [value for key, value in values.items() if key not in numbers]
    if not isinstance(values, list):
        return Shape({"type": "string"})
    kind = "number" if values and all(isinstance(value, int | float) for value in values) else "string"
    return Shape({"type": kind, "enum": values})


_TYPES = {str: "string", bool: "boolean", int: "number", float: "number", type(None): "null"}


def _literal(zod: Converter, schema: Schema, _path: Path, _depth: int) -> Shape | None:
    value = zod.literal(_argument(schema))
    if isinstance(value, list):
        kinds = {_TYPES.get(type(item), "string") for item in value}
        if len(value) == 1 and zod.major >= 4:
            return Shape({"type": kinds.pop(), "const": value[0]})
        return Shape({"type": kinds.pop(), "enum": value} if len(kinds) == 1 else {"enum": value})
    if value is None:
        return Shape({"type": "null", **({"const": None} if zod.major >= 4 else {})})
    return Shape({"type": _TYPES.get(type(value), "string"), "const": value})


def _union(zod: Converter, schema: Schema, path: Path, depth: int) -> Shape | None:
    index = 1 if schema.name == "discriminatedUnion" else 0
    options = _argument(schema, index)
    if not isinstance(options, Array):
        zod.reading.hole(options)
        return None
    word = "oneOf" if index and zod.major >= 4 else "anyOf"
    shapes = [
        zod.shape(option, (*path, word, str(number)), depth - 1)
        for number, option in enumerate(options.items)
    ]
    kept = [shape for shape in shapes if shape is not None]
    for option, shape in zip(options.items, shapes, strict=True):
        if shape is None:
            zod.reading.hole(plain(option))
    merged = joined([shape.schema for shape in kept], zod.major, word)
    return Shape(merged, any(shape.optional for shape in kept))


def _record(zod: Converter, schema: Schema, path: Path, depth: int) -> Shape | None:
    last = plain(schema.arguments[-1]) if schema.arguments else UNDEFINED
    value = zod.shape(last, (*path, "additionalProperties"), depth - 1)
    found: JsonSchema = {"type": "object"}
    keys = (
        zod.shape(_argument(schema), (*path, "propertyNames"), depth - 1)
        if len(schema.arguments) > 1
        else None
    )
    if zod.major >= 4 and len(schema.arguments) > 1:
        found["propertyNames"] = keys.schema if keys is not None else {"type": "string"}
        if keys is not None and "enum" in keys.schema and schema.name == "record":
            found["additionalProperties"] = value.schema if value is not None else {}
            found["required"] = keys.schema["enum"]
            return Shape(found)
    found["additionalProperties"] = value.schema if value is not None else {}
    if zod.major < 4 and keys is not None and set(keys.schema) - {"type", "description"}:
        found["propertyNames"] = {key: held for key, held in keys.schema.items() if key != "type"}
    return Shape(found)


def _tuple(zod: Converter, schema: Schema, path: Path, depth: int) -> Shape | None:
    given = _argument(schema)
    if not isinstance(given, Array):
        return Shape({"type": "array"})
    shapes = [
        zod.shape(item, (*path, "items", str(number)), depth - 1) for number, item in enumerate(given.items)
    ]
    items: list[Json] = [shape.schema if shape is not None else {} for shape in shapes]
    found: JsonSchema = {"type": "array", "items": items}
    if zod.modern:
        found = {"type": "array", "prefixItems": items, "items": False}
    elif zod.major >= 4:
        found["additionalItems"] = False
    return Shape({**found, "minItems": len(items), "maxItems": len(items)})


def _inner(zod: Converter, schema: Schema, path: Path, depth: int) -> Shape | None:
    shape = zod.shape(_argument(schema, 1 if schema.name == "preprocess" else 0), path, depth - 1)
    if shape is None:
        return None
    if schema.name in ("optional", "nullish"):
        shape = shape._replace(optional=True)
    if schema.name in ("nullable", "nullish"):
        shape = shape._replace(schema=joined([shape.schema, {"type": "null"}], zod.major))
    return shape


def _default(zod: Converter, schema: Schema, path: Path, depth: int) -> Shape | None:
    shape = zod.shape(_argument(schema), path, depth - 1)
    if shape is None:
        return None
    return Shape({**shape.schema, "default": zod.literal(_argument(schema, 1))}, filled=True)


def _intersection(zod: Converter, schema: Schema, path: Path, depth: int) -> Shape | None:
    shapes = [
        zod.shape(option, (*path, "allOf", str(number)), depth - 1)
        for number, option in enumerate(schema.arguments[:2])
    ]
    return Shape(intersected([shape.schema for shape in shapes if shape is not None], zod.major))


def _set(zod: Converter, schema: Schema, path: Path, depth: int) -> Shape | None:
    shape = _array(zod, schema, path, depth)
    return shape and shape._replace(schema={"type": "array", "uniqueItems": True, **shape.schema})


def _pipe(zod: Converter, schema: Schema, path: Path, depth: int) -> Shape | None:
    return zod.shape(_argument(schema, 1 if zod.output else 0), path, depth - 1)


def _lazy(zod: Converter, schema: Schema, path: Path, depth: int) -> Shape | None:
    getter = _argument(schema)
    if not isinstance(getter, Function | Native):
        return None
    inner = getter.members.get("lazy", UNDEFINED)
    if isinstance(inner, Opaque):
        zod.reading.hole(inner)
    return zod.shape(inner, path, depth - 10)


BUILDERS: dict[str, Builder] = {
    "array": _array,
    "object": _object,
    "strictObject": _object,
    "looseObject": _object,
    "interface": _object,
    "enum": _enum,
    "nativeEnum": _enum,
    "literal": _literal,
    "union": _union,
    "discriminatedUnion": _union,
    "xor": _union,
    "record": _record,
    "partialRecord": _record,
    "looseRecord": _record,
    "tuple": _tuple,
    "optional": _inner,
    "nullable": _inner,
    "nullish": _inner,
    "preprocess": _inner,
    "completable": _inner,
    "effects": _inner,
    "readonly": _inner,
    "_default": _default,
    "pipe": _pipe,
    "set": _set,
    "lazy": _lazy,
    "intersection": _intersection,
}
