"""Zod schemas as the JSON Schema that the TypeScript SDK lists for them.

Zod 3 goes through zod-to-json-schema (strict unions), Zod 4 through its own converter; both as draft 7.
Patterns that Zod 4 adds for text formats (e-mail, UUID, dates) are left out: they differ between its
releases.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from douane.model import Json
from douane.surface.reading import NO_ENV, Env, Holes, known, read, resolve
from douane.syntax import Place, entries, fold, parts, strip
from douane.syntax import field as child

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.syntax import Module

DRAFT_7 = "http://json-schema.org/draft-07/schema#"
SAFE_INTEGER = 2**53 - 1
MAX_DEPTH = 40

Schema = dict[str, Json]


class Shape(NamedTuple):
    """A converted schema; `optional` tells that a value need not be given, `default` that one is filled in."""

    schema: Schema
    optional: bool = False
    filled: bool = False


@dataclass(slots=True, kw_only=True)
class Zod:
    """Converts expressions. `major` is the Zod major version; `output` whether results are described."""

    major: int
    holes: Holes
    output: bool = False

    def root(self, module: Module, node: Node, env: Env = NO_ENV) -> Schema | None:
        """Return the schema of a whole input: an object schema, or a raw shape (an object of schemas)."""
        place = resolve(module, node, env)
        if place is None or place.node is None:
            return None
        inner = strip(place.node)
        if inner.type == "object":
            schema = self.object(place.module, inner, closed=True)
        else:
            shape = self.shape(place.module, inner)
            if shape is None:
                return None
            schema = shape.schema
        if self.major >= 4:
            return {"$schema": DRAFT_7, **schema}
        return {**schema, "$schema": DRAFT_7}

    def shape(self, module: Module, node: Node, depth: int = MAX_DEPTH) -> Shape | None:
        """Return the schema that *node* builds, or None if it is none."""
        if depth <= 0:
            return None
        place = resolve(module, node)
        if place is None or place.node is None:
            return self._unfollowed(module, node, depth)
        module, node = place.module, strip(place.node)
        if node.type != "call_expression":
            return self._unfollowed(module, node, depth)
        chain = _chain(module, node)
        if chain is None:
            return None
        base, calls = chain
        first, *rest = calls if base is None else [None, *calls]
        shape = self._base(module, base, first, depth)
        if shape is None:
            return None
        for call in rest:
            if call is not None:
                shape = self._refined(module, shape, call, depth)
        return shape

    def _unfollowed(self, module: Module, node: Node, depth: int) -> Shape | None:
        # `Schema.shape.path` names a member of an object schema, `Schema.element` that of an array.
        node = strip(node)
        base, key = child(node, "object"), child(node, "property")
        if base is None or key is None:
            return None
        name, inner = module.text(key), strip(base)
        holder, last = child(inner, "object"), child(inner, "property")
        if holder is not None and last is not None and module.text(last) == "shape":
            owner = self.shape(module, holder, depth - 1)
            members = owner.schema.get("properties") if owner is not None else None
            value = members.get(name) if isinstance(members, dict) else None
            if owner is not None and isinstance(value, dict):
                required = owner.schema.get("required")
                return Shape(value, not (isinstance(required, list) and name in required))
        if name == "shape":
            return self.shape(module, base, depth - 1)
        if name == "element":
            owner = self.shape(module, base, depth - 1)
            items = owner.schema.get("items") if owner is not None else None
            return Shape(items) if isinstance(items, dict) else None
        return None

    def object(self, module: Module, node: Node, *, closed: bool, depth: int = MAX_DEPTH) -> Schema:
        """Return the object schema of the raw shape *node* (an object literal)."""
        properties: Schema = {}
        required: list[Json] = []
        for key, place in entries(module, node):
            if key is None:
                opened = self._spread(place, depth)
                if opened is None:
                    self.holes.places.append(place)
                    continue
                more, needed = opened
                properties.update(more)
                required = [name for name in required if name not in more] + needed
                continue
            shape = self.shape(place.module, place.node, depth - 1) if place.node is not None else None
            if shape is None:
                self.holes.places.append(place)
                properties[key] = {}
                continue
            properties[key] = shape.schema
            if not shape.optional and not (shape.filled and not (self.output and self.major >= 4)):
                required.append(key)
        return self._object(properties, required, closed=closed)

    def _spread(self, place: Place, depth: int) -> tuple[Schema, list[Json]] | None:
        """Return what `...Shape.shape` or `...(flag ? {...} : {})` adds; the latter adds nothing required."""
        inner = parts(place.node)[0] if place.node is not None and parts(place.node) else None
        if inner is None:
            return None
        if strip(inner).type == "ternary_expression":
            self.holes.places.append(place)
            found: Schema = {}
            for name in ("consequence", "alternative"):
                branch = child(strip(inner), name)
                if branch is not None and strip(branch).type == "object":
                    members = self.object(place.module, strip(branch), closed=False, depth=depth)[
                        "properties"
                    ]
                    found.update(members if isinstance(members, dict) else {})
            return found, []
        shape = self.shape(place.module, inner, depth - 1)
        own = shape.schema.get("properties") if shape is not None else None
        if shape is None or not isinstance(own, dict):
            return None
        needed = shape.schema.get("required")
        return own, needed if isinstance(needed, list) else []

    def _object(self, properties: Schema, required: list[Json], *, closed: bool) -> Schema:
        schema: Schema = {"type": "object", "properties": properties}
        if required:
            schema["required"] = required
        if closed and (self.major < 4 or self.output):
            schema["additionalProperties"] = False
        return schema

    def _base(self, module: Module, base: Place | None, call: _Call | None, depth: int) -> Shape | None:
        if base is not None:
            return self.shape(base.module, base.node, depth - 1) if base.node is not None else None
        if call is None:
            return None
        plain = _PLAIN.get(call.name)
        if plain is not None:
            return self._noted(module, Shape(dict(plain)), call)
        build = _BUILDERS.get(call.name)
        return build(self, module, call, depth) if build is not None else None

    def _noted(self, module: Module, shape: Shape, call: _Call) -> Shape:
        """Add what `z.string({description})` says, and the formats Zod 4 has as functions of their own."""
        schema = shape.schema
        if call.name in ("int", "int32") and self.major >= 4:
            schema.update({"type": "integer", "minimum": -SAFE_INTEGER, "maximum": SAFE_INTEGER})
        if call.arguments and strip(call.arguments[0]).type == "object":
            for key, place in entries(module, strip(call.arguments[0])):
                if key == "description" and place.node is not None:
                    self._describe(place.module, schema, place.node)
        return shape._replace(optional=self.major < 4 and call.name in ("any", "unknown"))

    def _describe(self, module: Module, schema: Schema, node: Node) -> None:
        text = read(module, node, self.holes)
        if isinstance(text, str):
            schema["description"] = text
        else:
            self.holes.places.append(Place(module, node))

    def _refined(self, module: Module, shape: Shape, call: _Call, depth: int) -> Shape:
        from douane.surface.zod_methods import refine

        return refine(self, module, shape, call, depth)

    def literal(self, module: Module, node: Node) -> Json:
        """Return the constant that *node* is; a computed one is noted and reads as None."""
        value = read(module, node, self.holes)
        if known(value):
            return value
        self.holes.places.append(Place(module, node))
        return None


class _Call(NamedTuple):
    name: str
    arguments: list[Node]
    node: Node


_NAMESPACES = ("z", "zod", "coerce")
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


def _chain(module: Module, node: Node) -> tuple[Place | None, list[_Call]] | None:
    """Return the calls of `z.a(..).b(..)` in order; the place is where the chain starts, if not at zod."""
    calls: list[_Call] = []
    current = node
    for _ in range(200):
        current = strip(current)
        if current.type != "call_expression":
            place = resolve(module, current)
            if place is None or place.node is None or place.node == current:
                return (Place(module, current), calls[::-1]) if current.type == "member_expression" else None
            return place, calls[::-1]
        function = strip(child(current, "function") or current)
        holder = child(current, "arguments")
        arguments = parts(holder) if holder is not None else []
        base, key = child(function, "object"), child(function, "property")
        if base is None or key is None:
            # Bundlers turn `z.string()` into `string3()` or `external_exports.string()`.
            calls.append(_Call(module.text(function).rstrip("0123456789").strip("_"), arguments, current))
            return None, calls[::-1]
        name = module.text(key)
        calls.append(_Call(name, arguments, current))
        if is_namespace(module, base):
            return None, calls[::-1]
        current = base
    return None


def is_namespace(module: Module, base: Node) -> bool:
    """Whether *base* is Zod itself: `z`, `zod`, `z.coerce`, or what a bundler calls it."""
    base = strip(base)
    key = child(base, "property")
    if key is not None:
        owner = child(base, "object")
        name = module.text(key)
        return name in _NAMESPACES or (
            name in ("iso", "core") and owner is not None and is_namespace(module, owner)
        )
    if base.type != "identifier":
        return False
    text = module.text(base)
    binding = module.scopes.lookup(text, base.start_byte)
    if binding is not None and binding.only is not None and binding.only.kind == "import":
        return "zod" in binding.only.origin or text in _NAMESPACES
    return text.rstrip("0123456789_$") in _NAMESPACES or text.startswith("external_exports")


Builder = Callable[[Zod, "Module", _Call, int], Shape | None]


def _array(zod: Zod, module: Module, call: _Call, depth: int) -> Shape | None:
    item = zod.shape(module, call.arguments[0], depth - 1) if call.arguments else None
    if item is None:
        if call.arguments:
            zod.holes.places.append(Place(module, call.arguments[0]))
        return Shape({"type": "array"})
    return Shape({"type": "array", "items": item.schema})


def _object(zod: Zod, module: Module, call: _Call, depth: int) -> Shape | None:
    if not call.arguments:
        return Shape(zod._object({}, [], closed=True))
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


def _enum(zod: Zod, module: Module, call: _Call, _depth: int) -> Shape | None:
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


def _literal(zod: Zod, module: Module, call: _Call, _depth: int) -> Shape | None:
    value = zod.literal(module, call.arguments[0]) if call.arguments else None
    if isinstance(value, list):
        kinds = {_TYPES.get(type(item), "string") for item in value}
        return Shape({"type": kinds.pop(), "enum": value} if len(kinds) == 1 else {"enum": value})
    if value is None:
        return Shape({"type": "null", **({"const": None} if zod.major >= 4 else {})})
    return Shape({"type": _TYPES.get(type(value), "string"), "const": value})


def _union(zod: Zod, module: Module, call: _Call, depth: int) -> Shape | None:
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


def joined(options: list[Schema], major: int, word: str = "anyOf") -> Schema:
    """Return the union of *options*, as a list of type names where each is nothing but a type."""
    if all(set(option) == {"type"} and isinstance(option["type"], str) for option in options) and options:
        names: list[Json] = list(dict.fromkeys(option["type"] for option in options))
        return {"type": names if len(names) > 1 else names[0]}
    constants = all(set(option) == {"type", "const"} for option in options)
    if major < 4 and constants and len({str(option["type"]) for option in options}) == 1:
        return {"type": options[0]["type"], "enum": [option["const"] for option in options]}
    return {word: list(options)}


def _record(zod: Zod, module: Module, call: _Call, depth: int) -> Shape | None:
    value = zod.shape(module, call.arguments[-1], depth - 1) if call.arguments else None
    schema: Schema = {"type": "object"}
    if zod.major >= 4 and len(call.arguments) > 1:
        key = zod.shape(module, call.arguments[0], depth - 1)
        schema["propertyNames"] = key.schema if key is not None else {"type": "string"}
    schema["additionalProperties"] = value.schema if value is not None else {}
    return Shape(schema)


def _tuple(zod: Zod, module: Module, call: _Call, depth: int) -> Shape | None:
    place = resolve(module, call.arguments[0]) if call.arguments else None
    if place is None or place.node is None:
        return Shape({"type": "array"})
    shapes = [zod.shape(place.module, item, depth - 1) for item in parts(place.node)]
    items: list[Json] = [shape.schema if shape is not None else {} for shape in shapes]
    schema: Schema = {"type": "array", "items": items}
    if zod.major >= 4:
        schema["additionalItems"] = False
    return Shape({**schema, "minItems": len(items), "maxItems": len(items)})


def _inner(zod: Zod, module: Module, call: _Call, depth: int) -> Shape | None:
    index = 1 if call.name == "preprocess" else 0
    shape = zod.shape(module, call.arguments[index], depth - 1) if len(call.arguments) > index else None
    if shape is None:
        return None
    if call.name in ("optional", "nullish"):
        shape = shape._replace(optional=True)
    if call.name in ("nullable", "nullish"):
        shape = shape._replace(schema=joined([shape.schema, {"type": "null"}], zod.major))
    return shape


def _lazy(zod: Zod, module: Module, call: _Call, depth: int) -> Shape | None:
    body = child(strip(call.arguments[0]), "body") if call.arguments else None
    return zod.shape(module, body, depth - 10) if body is not None else None


def _intersection(zod: Zod, module: Module, call: _Call, depth: int) -> Shape | None:
    shapes = [zod.shape(module, option, depth - 1) for option in call.arguments[:2]]
    kept = [shape.schema for shape in shapes if shape is not None]
    return Shape(intersected(kept, zod.major))


def intersected(options: list[Schema], major: int) -> Schema:
    """Return the schema of what fits all of *options*."""
    if major < 4:
        opened: list[Json] = [
            {key: value for key, value in option.items() if key != "additionalProperties"}
            for option in options
        ]
        return {"allOf": opened}
    merged: Schema = {}
    for option in options:
        for key, value in option.items():
            held = merged.get(key)
            if isinstance(held, dict) and isinstance(value, dict):
                merged[key] = {**held, **value}
            elif isinstance(held, list) and isinstance(value, list):
                merged[key] = [*held, *value]
            else:
                merged[key] = value
    return merged


_BUILDERS: dict[str, Builder] = {
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
    "effects": _inner,
    "readonly": _inner,
    "set": lambda zod, module, call, depth: _set(zod, module, call, depth),
    "lazy": _lazy,
    "intersection": _intersection,
}


def _set(zod: Zod, module: Module, call: _Call, depth: int) -> Shape | None:
    shape = _array(zod, module, call, depth)
    return shape and shape._replace(schema={"type": "array", "uniqueItems": True, **shape.schema})
