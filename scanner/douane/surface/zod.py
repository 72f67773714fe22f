"""Zod schemas as the JSON Schema that the TypeScript SDK lists for them.

Zod 3 goes through zod-to-json-schema (strict unions), Zod 4 through its own converter; both as draft 7.
Patterns that Zod 4 adds for text formats (e-mail, UUID, dates) are left out: they differ between its
releases.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from douane.model import Json
from douane.surface.combining import Schema
from douane.surface.reading import NO_ENV, Env, Holes, known, read, resolve
from douane.surface.zod_chains import Call, chain_of
from douane.syntax import Place, entries, parts, strip
from douane.syntax import field as child

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.syntax import Module

DRAFT_7 = "http://json-schema.org/draft-07/schema#"
DRAFT_2020 = "https://json-schema.org/draft/2020-12/schema"
MAX_DEPTH = 40


class Shape(NamedTuple):
    """A converted schema; `optional` tells that a value need not be given, `filled` that one is filled in."""

    schema: Schema
    optional: bool = False
    filled: bool = False


@dataclass(slots=True, kw_only=True)
class Zod:
    """Converts expressions.

    `major` is the Zod major version, `modern` whether the SDK is of major version 2 (JSON Schema 2020-12),
    `output` whether results are described rather than arguments.
    """

    major: int
    holes: Holes
    modern: bool = False
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
        draft = DRAFT_2020 if self.modern else DRAFT_7
        return {"$schema": draft, **schema} if self.major >= 4 else {**schema, "$schema": draft}

    def shape(self, module: Module, node: Node, depth: int = MAX_DEPTH) -> Shape | None:
        """Return the schema that *node* builds, or None if it is none."""
        if depth <= 0:
            return None
        place = resolve(module, node)
        if place is None or place.node is None:
            return self._unfollowed(module, node, depth)
        module, node = place.module, strip(place.node)
        if node.type == "ternary_expression":
            self.holes.places.append(Place(module, node))
            branch = child(node, "consequence")
            return self.shape(module, branch, depth - 1) if branch is not None else None
        if node.type != "call_expression":
            return self._unfollowed(module, node, depth)
        return self._chained(module, node, depth)

    def _chained(self, module: Module, node: Node, depth: int) -> Shape | None:
        chain = chain_of(module, node)
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
        return self.members(properties, required, closed=closed)

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

    def members(self, properties: Schema, required: list[Json], *, closed: bool) -> Schema:
        """Return the object schema with *properties*; Zod closes objects where they are not opened."""
        schema: Schema = {"type": "object", "properties": properties}
        if required:
            schema["required"] = required
        if closed and (self.major < 4 or self.output):
            schema["additionalProperties"] = False
        return schema

    def _base(self, module: Module, base: Place | None, call: Call | None, depth: int) -> Shape | None:
        if base is not None:
            return self.shape(base.module, base.node, depth - 1) if base.node is not None else None
        if call is None:
            return None
        from douane.surface.zod_builders import made  # the two know each other

        return made(self, module, call, depth)

    def _refined(self, module: Module, shape: Shape, call: Call, depth: int) -> Shape:
        from douane.surface.zod_methods import refine

        return refine(self, module, shape, call, depth)

    def literal(self, module: Module, node: Node) -> Json:
        """Return the constant that *node* is; a computed one is noted and reads as None."""
        value = read(module, node, self.holes)
        if known(value):
            return value
        self.holes.places.append(Place(module, node))
        return None
