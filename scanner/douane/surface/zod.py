"""Zod schemas as the JSON Schema that the TypeScript SDK lists for them.

Zod 3 goes through zod-to-json-schema (strict unions, repeated schemas as references), Zod 4 through its own
converter; both as draft 7. Patterns that Zod 4 adds for text formats (e-mail, UUID, dates) are left out:
they differ between its releases.
"""

from __future__ import annotations

from typing import NamedTuple

from douane.model import Json
from douane.surface.combining import Schema as JsonSchema
from douane.surface.data import MISSING, Reading
from douane.surface.evaluating.values import (
    UNDEFINED,
    Function,
    Maybe,
    Object,
    Opaque,
    Schema,
    Value,
    plain,
)

DRAFT_7 = "http://json-schema.org/draft-07/schema#"
DRAFT_2020 = "https://json-schema.org/draft/2020-12/schema"
MAX_DEPTH = 40
# Methods that put a new schema around the one they are called on (in Zod 3, which refers to the inner one).
WRAPPERS = frozenset(
    {
        "optional", "nullable", "nullish", "default", "catch", "readonly", "refine", "superRefine",
        "transform", "prefault", "exactOptional", "brand", "pipe", "array", "or", "and",
    }
)  # fmt: skip


class Shape(NamedTuple):
    """A converted schema; `optional` tells that a value need not be given, `filled` that one is filled in."""

    schema: JsonSchema
    optional: bool = False
    filled: bool = False


Path = tuple[str, ...]


class Converter:
    """Converts schemas.

    `major` is the Zod major version, `modern` whether the SDK is of major version 2 (JSON Schema 2020-12),
    `output` whether results are described rather than arguments; `reading` notes what is computed.
    """

    def __init__(self, major: int, reading: Reading, *, modern: bool = False, output: bool = False) -> None:
        self.major = major
        self.reading = reading
        self.modern = modern
        self.output = output
        self.references = True
        self.seen: dict[int, tuple[str, Shape, Schema]] = {}

    def root(self, value: Value, draft: str | None = None) -> JsonSchema | None:
        """Return the schema of a whole input: an object schema, or a raw shape (an object of schemas)."""
        if isinstance(value, Object):
            schema = self.object(value, ("#",), MAX_DEPTH, closed=True)
        else:
            shape = self.shape(value)
            if shape is None:
                return None
            schema = shape.schema
        draft = draft or (DRAFT_2020 if self.modern else DRAFT_7)
        return {"$schema": draft, **schema} if self.major >= 4 else {**schema, "$schema": draft}

    def shape(self, value: Value, path: Path = ("#",), depth: int = MAX_DEPTH) -> Shape | None:
        """Return what the schema *value* describes, or None if it is no schema."""
        value = plain(value)
        if not isinstance(value, Schema) or depth <= 0:
            return None
        known = self.seen.get(id(value))
        if known is not None and self.references:
            return known[1]._replace(schema={"$ref": known[0]})
        if self.major < 4:
            self.seen[id(value)] = ("/".join(path), Shape({}), value)
        shape = self._made(value, path, depth)
        if shape is None:
            self.seen.pop(id(value), None)
            return None
        if self.major < 4:
            self.seen[id(value)] = ("/".join(path), shape, value)
        return shape

    def _made(self, value: Schema, path: Path, depth: int) -> Shape | None:
        from douane.surface.zod_builders import made  # these know each other
        from douane.surface.zod_methods import refine

        chain: list[Schema] = []
        current = value
        while current.inner is not None and not (self.major < 4 and current.name in WRAPPERS):
            chain.append(current)
            current = current.inner
        if current.inner is not None:
            inner = self.shape(current.inner, inside(path, current), depth - 1)
            shape = refine(self, inner, current, path, depth) if inner is not None else None
        else:
            shape = made(self, current, path, depth)
        if shape is None:
            return None
        for call in reversed(chain):
            shape = refine(self, shape, call, path, depth)
        return shape

    def object(self, value: Object, path: Path, depth: int, *, closed: bool) -> JsonSchema:
        """Return the object schema of a raw shape."""
        properties: JsonSchema = {}
        required: list[Json] = []
        for key, held in value.members.items():
            member = plain(held)
            if member is UNDEFINED or isinstance(member, Function):
                continue
            shape = self.shape(member, (*path, "properties", key), depth - 1)
            if isinstance(held, Maybe):
                self.reading.hole(value.place)
            if shape is None:
                self.reading.hole(member if isinstance(member, Opaque) else value.place)
                properties[key] = {}
                continue
            properties[key] = shape.schema
            filled = shape.filled and not (self.output and self.major >= 4)
            if not shape.optional and not filled and not isinstance(held, Maybe):
                required.append(key)
        for getter in value.accessors:
            self.reading.hole(value.place)
            properties[getter] = {}
        if value.open is not None:
            self.reading.hole(value.open)
        return self.members(properties, required, closed=closed)

    def members(self, properties: JsonSchema, required: list[Json], *, closed: bool) -> JsonSchema:
        """Return the object schema with *properties*; Zod closes objects where they are not opened."""
        schema: JsonSchema = {"type": "object", "properties": properties}
        if required:
            schema["required"] = required
        if closed and (self.major < 4 or self.output):
            schema["additionalProperties"] = False
        return schema

    def literal(self, value: Value) -> Json:
        """Return the constant that *value* is; a computed one is noted and reads as None."""
        held = self.reading.json(plain(value))
        return None if held is MISSING else held  # type: ignore[return-value]


def inside(path: Path, schema: Schema) -> Path:
    """Return where the schema inside of *schema* stands."""
    if schema.name == "array":
        return (*path, "items")
    if schema.name == "or":
        return (*path, "anyOf", "0")
    return (*path, "allOf", "0") if schema.name == "and" else path
