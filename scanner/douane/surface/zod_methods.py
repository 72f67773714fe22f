"""What each method of a Zod schema does to its JSON Schema."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from douane.model import Json
from douane.surface.combining import Schema, intersected, joined
from douane.surface.reading import known, read, resolve
from douane.surface.zod import Shape, Zod
from douane.syntax import DYNAMIC, Place, entries, field, fold, strip

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.surface.zod_chains import Call
    from douane.syntax import Module

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


def refine(zod: Zod, module: Module, shape: Shape, call: Call, depth: int) -> Shape:
    """Return *shape* after the method *call*; methods that leave the JSON Schema alone change nothing."""
    first = call.arguments[0] if call.arguments else None
    for apply in (_modifier, _combination, _object_method):
        changed = apply(zod, module, shape, call, depth)
        if changed is not None:
            return changed
    kind = shape.schema.get("type")
    if kind == "string":
        _text(zod, module, shape.schema, call.name, first)
    elif kind in ("number", "integer"):
        _number(zod, module, shape.schema, call.name, first)
    elif kind == "array":
        _array(zod, module, shape.schema, call.name, first)
    return shape


def _modifier(zod: Zod, module: Module, shape: Shape, call: Call, _depth: int) -> Shape | None:
    apply = _MODIFIERS.get(call.name)
    return apply(zod, module, shape, call) if apply is not None else None


def _described(zod: Zod, module: Module, shape: Shape, call: Call) -> Shape:
    text = read(module, call.arguments[0], zod.holes) if call.arguments else None
    if isinstance(text, str):
        return shape._replace(schema={**shape.schema, "description": text})
    zod.holes.places.append(Place(module, call.node))
    return shape


def _noted(zod: Zod, module: Module, shape: Shape, call: Call) -> Shape:
    noted = zod.literal(module, call.arguments[0]) if call.arguments else None
    return shape._replace(schema={**shape.schema, **noted}) if isinstance(noted, dict) else shape


def _optional(_zod: Zod, _module: Module, shape: Shape, _call: Call) -> Shape:
    return shape._replace(optional=True)


def _nullish(zod: Zod, _module: Module, shape: Shape, call: Call) -> Shape:
    return Shape(_nullable(zod, shape.schema), shape.optional or call.name == "nullish")


def _defaulted(zod: Zod, module: Module, shape: Shape, call: Call) -> Shape:
    value = read(module, call.arguments[0], zod.holes) if call.arguments else DYNAMIC
    if known(value):
        return Shape({**shape.schema, "default": value}, filled=True)
    zod.holes.places.append(Place(module, call.node))
    return Shape(shape.schema, filled=True)


def _caught(zod: Zod, module: Module, shape: Shape, call: Call) -> Shape:
    value = read(module, call.arguments[0], zod.holes) if call.arguments else DYNAMIC
    if zod.major < 4 or not known(value):
        return shape._replace(optional=zod.major < 4)
    return Shape({**shape.schema, "default": value})


_MODIFIERS: dict[str, Callable[[Zod, Module, Shape, Call], Shape]] = {
    "describe": _described,
    "meta": _noted,
    "optional": _optional,
    "exactOptional": _optional,
    "nullable": _nullish,
    "nullish": _nullish,
    "default": _defaulted,
    "prefault": _defaulted,
    "catch": _caught,
}


def _nullable(zod: Zod, schema: Schema) -> Schema:
    # A description written before `.nullable()` stays on the outside.
    inner = {key: value for key, value in schema.items() if key != "description"}
    outer = {"description": schema["description"]} if "description" in schema else {}
    if (
        zod.major < 4
        and isinstance(inner.get("type"), str)
        and inner["type"]
        in (
            "string",
            "number",
            "integer",
            "boolean",
        )
    ):
        return {**inner, "type": [inner["type"], "null"], **outer}
    return {**joined([inner, {"type": "null"}], zod.major), **outer}


def _combination(zod: Zod, module: Module, shape: Shape, call: Call, depth: int) -> Shape | None:
    first = call.arguments[0] if call.arguments else None
    if call.name == "array" and first is None:
        return Shape({"type": "array", "items": shape.schema})
    if first is None or call.name not in ("or", "and", "pipe"):
        return None
    other = zod.shape(module, first, depth - 1)
    if other is None:
        zod.holes.places.append(Place(module, first))
        return shape
    if call.name == "or":
        return Shape(joined([shape.schema, other.schema], zod.major), shape.optional or other.optional)
    if call.name == "and":
        return Shape(intersected([shape.schema, other.schema], zod.major))
    return other if zod.output else shape


def _object_method(zod: Zod, module: Module, shape: Shape, call: Call, depth: int) -> Shape | None:
    schema = shape.schema
    if schema.get("type") != "object" or not isinstance(schema.get("properties"), dict):
        return None
    first = call.arguments[0] if call.arguments else None
    changed: Schema | None = None
    if call.name in ("strict", "passthrough", "loose", "strip", "catchall"):
        changed = _opened(zod, module, schema, call, depth)
    elif call.name in ("partial", "deepPartial", "required"):
        changed = _requiring(module, schema, call)
    elif call.name in ("pick", "omit") and first is not None:
        keys = {key for key, _ in entries(module, strip(first))}
        changed = _selected(schema, keys, call.name == "pick")
    elif call.name in ("extend", "safeExtend", "merge", "augment") and first is not None:
        changed = _extended(zod, module, schema, first, depth)
    return shape._replace(schema=changed) if changed is not None else None


def _opened(zod: Zod, module: Module, schema: Schema, call: Call, depth: int) -> Schema:
    kept = {key: value for key, value in schema.items() if key != "additionalProperties"}
    if call.name == "strict":
        return {**kept, "additionalProperties": False}
    if call.name == "strip":
        return {**kept, "additionalProperties": False} if zod.major < 4 or zod.output else kept
    if call.name == "catchall" and call.arguments:
        rest = zod.shape(module, call.arguments[0], depth - 1)
        return {**kept, "additionalProperties": rest.schema if rest is not None else {}}
    return {**kept, "additionalProperties": True if zod.major < 4 else {}}


def _properties(schema: Schema) -> dict[str, Json]:
    found = schema.get("properties")
    return found if isinstance(found, dict) else {}


def _required(schema: Schema) -> list[Json]:
    found = schema.get("required")
    return found if isinstance(found, list) else []


def _with_required(schema: Schema, properties: dict[str, Json], required: list[Json]) -> Schema:
    changed: Schema = {}
    for key, value in schema.items():
        if key == "properties":
            changed[key] = properties
            if required:
                changed["required"] = required
        elif key != "required":
            changed[key] = value
    return changed


def _requiring(module: Module, schema: Schema, call: Call) -> Schema:
    properties = _properties(schema)
    chosen = (
        {key for key, _ in entries(module, strip(call.arguments[0]))} if call.arguments else set(properties)
    )
    if call.name == "required":
        required: list[Json] = [key for key in properties if key in chosen or key in _required(schema)]
    else:
        required = [key for key in _required(schema) if key not in chosen]
    return _with_required(schema, properties, required)


def _selected(schema: Schema, keys: set[str | None], keep: bool) -> Schema:
    properties = {key: value for key, value in _properties(schema).items() if (key in keys) is keep}
    return _with_required(schema, properties, [key for key in _required(schema) if key in properties])


def _extended(zod: Zod, module: Module, schema: Schema, node: Node, depth: int) -> Schema:
    place = resolve(module, node)
    inner = strip(place.node) if place is not None and place.node is not None else None
    if place is not None and inner is not None and inner.type == "object":
        more = zod.object(place.module, inner, closed=False, depth=depth)
    else:
        shape = zod.shape(module, node, depth - 1)
        if shape is None:
            zod.holes.places.append(Place(module, node))
            return schema
        more = shape.schema
    properties = {**_properties(schema), **_properties(more)}
    kept = [key for key in _required(schema) if key not in _properties(more)]
    return _with_required(schema, properties, [*kept, *_required(more)])


def _text(zod: Zod, module: Module, schema: Schema, name: str, first: Node | None) -> None:
    value = zod.literal(module, first) if first is not None and name in ("min", "max", "length") else None
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
    if name == "regex" and first is not None:
        _pattern(module, schema, first)
    if name in ("startsWith", "endsWith", "includes") and first is not None:
        _affix(zod, module, schema, name, first)


def _pattern(module: Module, schema: Schema, node: Node) -> None:
    place = resolve(module, node)
    regex = place.node if place is not None else None
    pattern = field(regex, "pattern") if regex is not None and regex.type == "regex" else None
    if place is not None and pattern is not None:
        schema["pattern"] = place.module.text(pattern)


def _affix(zod: Zod, module: Module, schema: Schema, name: str, node: Node) -> None:
    text = fold(module, node)
    if text is None:
        return
    escaped = re.sub(r"([.*+?^${}()|\[\]\\])", r"\\\1", text)
    if zod.major < 4:
        schema["pattern"] = {"startsWith": f"^{escaped}", "endsWith": f"{escaped}$"}.get(name, escaped)
        return
    schema["format"] = {"startsWith": "starts_with", "endsWith": "ends_with"}.get(name, "includes")
    schema["pattern"] = {"startsWith": f"^{escaped}.*", "endsWith": f".*{escaped}$"}.get(name, escaped)


def _number(zod: Zod, module: Module, schema: Schema, name: str, first: Node | None) -> None:
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
    elif name in _COMPARISONS and first is not None:
        value = zod.literal(module, first)
        if isinstance(value, int | float):
            _bound(schema, _COMPARISONS[name], value)


def _bound(schema: Schema, key: str, value: float) -> None:
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


def _array(zod: Zod, module: Module, schema: Schema, name: str, first: Node | None) -> None:
    if name == "nonempty":
        schema["minItems"] = 1
    value = zod.literal(module, first) if first is not None and name in ("min", "max", "length") else None
    if isinstance(value, int):
        if name in ("min", "length"):
            schema["minItems"] = value
        if name in ("max", "length"):
            schema["maxItems"] = value
