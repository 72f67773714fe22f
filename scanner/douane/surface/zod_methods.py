"""What each method of a Zod schema does to its JSON Schema."""

from __future__ import annotations

import re
from collections.abc import Callable

from douane.model import Json
from douane.surface.combining import Schema as JsonSchema
from douane.surface.combining import intersected, joined
from douane.surface.data import MISSING
from douane.surface.evaluating.values import UNDEFINED, Object, Pattern, Schema, Value, plain
from douane.surface.zod import Converter, Path, Shape

LARGEST = 2**53 - 1
_TEXT_FORMATS = {
    "url": "uri",
    "email": "email",
    "uuid": "uuid",
    "guid": "uuid",
    "cuid": "cuid",
    "cuid2": "cuid2",
    "datetime": "date-time",
    "date": "date",
    "time": "time",
    "duration": "duration",
    "ipv4": "ipv4",
    "ipv6": "ipv6",
    "emoji": "emoji",
    "nanoid": "nanoid",
    "ulid": "ulid",
}
_BOUNDS = {
    "positive": ("exclusiveMinimum", 0),
    "negative": ("exclusiveMaximum", 0),
    "nonnegative": ("minimum", 0),
    "nonpositive": ("maximum", 0),
}
_COMPARISONS = {
    "min": "minimum",
    "gte": "minimum",
    "max": "maximum",
    "lte": "maximum",
    "gt": "exclusiveMinimum",
    "lt": "exclusiveMaximum",
    "multipleOf": "multipleOf",
    "step": "multipleOf",
}


def refine(zod: Converter, shape: Shape, call: Schema, path: Path, depth: int) -> Shape:
    """Return *shape* after the method *call*; methods that leave the JSON Schema alone change nothing."""
    first = plain(call.arguments[0]) if call.arguments else UNDEFINED
    modify = _MODIFIERS.get(call.name)
    if modify is not None:
        return modify(zod, shape, call)
    for apply in (_combination, _object_method):
        changed = apply(zod, shape, call, path, depth)
        if changed is not None:
            return changed
    kind = shape.schema.get("type")
    schema = dict(shape.schema)
    if kind == "string":
        _text(zod, schema, call.name, first)
    elif kind in ("number", "integer"):
        _number(zod, schema, call.name, first)
    elif kind == "array":
        _array(zod, schema, call.name, first)
    return shape._replace(schema=schema)


def _described(zod: Converter, shape: Shape, call: Schema) -> Shape:
    text = zod.reading.json(plain(call.arguments[0])) if call.arguments else MISSING
    if isinstance(text, str):
        return shape._replace(schema={**shape.schema, "description": text})
    return shape


def _noted(zod: Converter, shape: Shape, call: Schema) -> Shape:
    noted = zod.literal(call.arguments[0]) if call.arguments else None
    return shape._replace(schema={**shape.schema, **noted}) if isinstance(noted, dict) else shape


def _optional(_zod: Converter, shape: Shape, _call: Schema) -> Shape:
    return shape._replace(optional=True)


def _nullish(zod: Converter, shape: Shape, call: Schema) -> Shape:
    return Shape(_nullable(zod, shape.schema), shape.optional or call.name == "nullish")


def _defaulted(zod: Converter, shape: Shape, call: Schema) -> Shape:
    value = zod.reading.json(plain(call.arguments[0])) if call.arguments else MISSING
    if value is not MISSING:
        return Shape({**shape.schema, "default": value}, filled=True)  # type: ignore[dict-item]
    return Shape(shape.schema, filled=True)


def _caught(zod: Converter, shape: Shape, call: Schema) -> Shape:
    value = zod.reading.json(plain(call.arguments[0])) if call.arguments else MISSING
    if zod.major < 4 or value is MISSING:
        return shape._replace(optional=zod.major < 4)
    return Shape({**shape.schema, "default": value})  # type: ignore[dict-item]


def _holed(zod: Converter, shape: Shape, call: Schema) -> Shape:
    zod.reading.hole(call.arguments[0])
    return shape


_MODIFIERS: dict[str, Callable[[Converter, Shape, Schema], Shape]] = {
    "describe": _described,
    "meta": _noted,
    "optional": _optional,
    "exactOptional": _optional,
    "nullable": _nullish,
    "nullish": _nullish,
    "default": _defaulted,
    "prefault": _defaulted,
    "catch": _caught,
    "$hole": _holed,
}


def _nullable(zod: Converter, schema: JsonSchema) -> JsonSchema:
    # A description written before `.nullable()` stays on the outside.
    inner = {key: value for key, value in schema.items() if key != "description"}
    outer = {"description": schema["description"]} if "description" in schema else {}
    simple = inner.get("type") in ("string", "number", "integer", "boolean")
    if zod.major < 4 and isinstance(inner.get("type"), str) and simple:
        return {**inner, "type": [inner["type"], "null"], **outer}
    return {**joined([inner, {"type": "null"}], zod.major), **outer}


def _combination(zod: Converter, shape: Shape, call: Schema, path: Path, depth: int) -> Shape | None:
    first = plain(call.arguments[0]) if call.arguments else UNDEFINED
    if call.name == "array" and first is UNDEFINED:
        return Shape({"type": "array", "items": shape.schema})
    if call.name not in ("or", "and", "pipe"):
        return None
    words = {"or": "anyOf", "and": "allOf"}
    other = zod.shape(first, (*path, words[call.name], "1") if call.name in words else path, depth - 1)
    if other is None:
        zod.reading.hole(first)
        return shape
    if call.name == "or":
        return Shape(joined([shape.schema, other.schema], zod.major), shape.optional or other.optional)
    if call.name == "and":
        return Shape(intersected([shape.schema, other.schema], zod.major))
    return other if zod.output else shape


def _object_method(zod: Converter, shape: Shape, call: Schema, path: Path, depth: int) -> Shape | None:
    schema = shape.schema
    if schema.get("type") != "object" or not isinstance(schema.get("properties"), dict):
        return None
    first = plain(call.arguments[0]) if call.arguments else UNDEFINED
    changed: JsonSchema | None = None
    if call.name in ("strict", "passthrough", "loose", "strip", "catchall"):
        changed = _opened(zod, schema, call, path, depth)
    elif call.name in ("partial", "deepPartial", "required"):
        changed = _requiring(schema, call.name, first)
    elif call.name in ("pick", "omit") and isinstance(first, Object):
        changed = _selected(schema, set(first.members), call.name == "pick")
    elif call.name in ("extend", "safeExtend", "merge", "augment") and first is not UNDEFINED:
        changed = _extended(zod, schema, first, path, depth)
    return shape._replace(schema=changed) if changed is not None else None


def _opened(zod: Converter, schema: JsonSchema, call: Schema, path: Path, depth: int) -> JsonSchema:
    kept = {key: value for key, value in schema.items() if key != "additionalProperties"}
    if call.name == "strict":
        return {**kept, "additionalProperties": False}
    if call.name == "strip":
        return {**kept, "additionalProperties": False} if zod.major < 4 or zod.output else kept
    if call.name == "catchall" and call.arguments:
        rest = zod.shape(call.arguments[0], (*path, "additionalProperties"), depth - 1)
        return {**kept, "additionalProperties": rest.schema if rest is not None else {}}
    return {**kept, "additionalProperties": True if zod.major < 4 else {}}


def _properties(schema: JsonSchema) -> dict[str, Json]:
    found = schema.get("properties")
    return found if isinstance(found, dict) else {}


def _required(schema: JsonSchema) -> list[Json]:
    found = schema.get("required")
    return found if isinstance(found, list) else []


def _with_required(schema: JsonSchema, properties: dict[str, Json], required: list[Json]) -> JsonSchema:
    changed: JsonSchema = {}
    for key, value in schema.items():
        if key == "properties":
            changed[key] = properties
            if required:
                changed["required"] = required
        elif key != "required":
            changed[key] = value
    return changed


def _requiring(schema: JsonSchema, name: str, first: Value) -> JsonSchema:
    properties = _properties(schema)
    chosen = set(first.members) if isinstance(first, Object) else set(properties)
    if name == "required":
        required: list[Json] = [key for key in properties if key in chosen or key in _required(schema)]
    else:
        required = [key for key in _required(schema) if key not in chosen]
    return _with_required(schema, properties, required)


def _selected(schema: JsonSchema, keys: set[str], keep: bool) -> JsonSchema:
    properties = {key: value for key, value in _properties(schema).items() if (key in keys) is keep}
    return _with_required(schema, properties, [key for key in _required(schema) if key in properties])


def _extended(zod: Converter, schema: JsonSchema, first: Value, path: Path, depth: int) -> JsonSchema:
    if isinstance(first, Object):
        more = zod.object(first, path, depth, closed=False)
    else:
        shape = zod.shape(first, path, depth - 1)
        if shape is None:
            zod.reading.hole(first)
            return schema
        more = shape.schema
    properties = {**_properties(schema), **_properties(more)}
    kept = [key for key in _required(schema) if key not in _properties(more)]
    return _with_required(schema, properties, [*kept, *_required(more)])


def _text(zod: Converter, schema: JsonSchema, name: str, first: Value) -> None:
    value = zod.literal(first) if name in ("min", "max", "length") else None
    if name in ("min", "length") and isinstance(value, int):
        schema["minLength"] = value
    if name in ("max", "length") and isinstance(value, int):
        schema["maxLength"] = value
    if name == "nonempty":
        schema["minLength"] = 1
    if name in _TEXT_FORMATS:
        schema["format"] = _TEXT_FORMATS[name]
    if name == "ip" and zod.major < 4:
        schema["anyOf"] = [{"format": "ipv4"}, {"format": "ipv6"}]
    if name in ("base64", "base64url"):
        schema["contentEncoding"] = name
        if zod.major >= 4:
            schema["format"] = name
    if name == "regex":
        if isinstance(first, Pattern):
            schema["pattern"] = first.source
        else:
            zod.reading.hole(first)
    if name in ("startsWith", "endsWith", "includes") and isinstance(first, str):
        _affix(zod, schema, name, str(first))


def _affix(zod: Converter, schema: JsonSchema, name: str, text: str) -> None:
    escaped = re.sub(r"([.*+?^${}()|\[\]\\])", r"\\\1", text)
    if zod.major < 4:
        schema["pattern"] = {"startsWith": f"^{escaped}", "endsWith": f"{escaped}$"}.get(name, escaped)
        return
    schema["format"] = {"startsWith": "starts_with", "endsWith": "ends_with"}.get(name, "includes")
    schema["pattern"] = {"startsWith": f"^{escaped}.*", "endsWith": f".*{escaped}$"}.get(name, escaped)


def _number(zod: Converter, schema: JsonSchema, name: str, first: Value) -> None:
    if name == "int" or (name == "safe" and zod.major >= 4):
        schema["type"] = "integer"
        if zod.major >= 4:
            _bound(schema, "minimum", -LARGEST)
            _bound(schema, "maximum", LARGEST)
        return
    if name == "safe":
        schema.update({"minimum": -LARGEST, "maximum": LARGEST})
    if name in _BOUNDS:
        _bound(schema, *_BOUNDS[name])
    elif name in _COMPARISONS and first is not UNDEFINED:
        value = zod.literal(first)
        if isinstance(value, int | float):
            _bound(schema, _COMPARISONS[name], value)


def _bound(schema: JsonSchema, key: str, value: float) -> None:
    """Set a bound; a written one replaces the safe-integer bound on its side, and is kept against it."""
    other = {
        "minimum": "exclusiveMinimum",
        "exclusiveMinimum": "minimum",
        "maximum": "exclusiveMaximum",
        "exclusiveMaximum": "maximum",
    }.get(key)
    implied = abs(value) == LARGEST
    if implied and (key in schema or other in schema):
        return
    if other is not None and abs(_plain(schema.get(other))) == LARGEST:
        del schema[other]
    schema[key] = value


def _plain(value: Json) -> float:
    return value if isinstance(value, int | float) else 0.0


def _array(zod: Converter, schema: JsonSchema, name: str, first: Value) -> None:
    if name == "nonempty":
        schema["minItems"] = 1
    value = zod.literal(first) if name in ("min", "max", "length") else None
    if isinstance(value, int):
        if name in ("min", "length"):
            schema["minItems"] = value
        if name in ("max", "length"):
            schema["maxItems"] = value
