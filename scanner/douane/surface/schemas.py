"""The schema expressions of JavaScript servers: Zod, JSON Schema literals, and converters between them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from douane.model import Json
from douane.surface.reading import Holes, known, read, resolve
from douane.surface.zod import Zod
from douane.surface.zod_chains import is_namespace
from douane.syntax import Place, entries, parts, strip
from douane.syntax import field as child

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.syntax import Module

_VERSIONED = re.compile(rb"[\"']zod/v([34])(?:-mini)?(?:/[a-z]+)?[\"']")
_CONVERTERS = ("zodToJsonSchema", "toJsonSchema", "toJSONSchema", "toJsonSchemaCompat", "zod2json")
_WRAPPERS = ("fromJsonSchema", "jsonSchema", "freeze")
_JSON_SCHEMA_WORDS = frozenset({"type", "properties", "$ref", "anyOf", "oneOf", "allOf", "$schema"})


@dataclass(slots=True, kw_only=True)
class Schemas:
    """Reads schema expressions.

    `zod_major` is what the package's dependencies say about Zod, `modern` whether it depends on the SDK of
    major version 2.
    """

    zod_major: int
    modern: bool = False
    majors: dict[str, int] = field(default_factory=dict)

    def schema(
        self, module: Module, node: Node, holes: Holes, *, output: bool = False
    ) -> dict[str, Json] | None:
        """Return the JSON Schema that *node* stands for, or None (noted in *holes*) if it cannot be told."""
        place = resolve(module, node)
        if place is None or place.node is None:
            return self._unknown(module, node, holes, output=output)
        module, node = place.module, strip(place.node)
        if node.type == "object":
            return self._object(module, node, holes, output=output)
        if node.type == "call_expression":
            converted = self._converted(module, node, holes, output=output)
            if converted is not None:
                return converted
        return self._unknown(module, node, holes, output=output)

    def _unknown(self, module: Module, node: Node, holes: Holes, *, output: bool) -> dict[str, Json] | None:
        noted = Holes()
        found = self._zod(module, noted, output).root(module, node)
        if found is None:
            shape = self._zod(module, noted, output).shape(module, node)
            found = shape.schema if shape is not None else None
        if found is None:
            if module.text(node) != "undefined":
                holes.places.append(Place(module, node))
            return None
        holes.places.extend(noted.places)
        return found

    def _object(self, module: Module, node: Node, holes: Holes, *, output: bool) -> dict[str, Json] | None:
        if is_json_schema(module, node):
            value = read(module, node, holes)
            return value if isinstance(value, dict) else None
        return self._zod(module, holes, output).root(module, node)

    def _converted(self, module: Module, node: Node, holes: Holes, *, output: bool) -> dict[str, Json] | None:
        function, holder = child(node, "function"), child(node, "arguments")
        given = parts(holder) if holder is not None else []
        if function is None or not given:
            return None
        called = module.text(function).rpartition(".")[2].rstrip("0123456789_$")
        if called in _WRAPPERS:
            return self.schema(module, given[0], holes, output=output)
        if called not in _CONVERTERS:
            return None
        own = child(function, "object")
        if own is not None and is_namespace(module, own):
            # `z.toJSONSchema()`: Zod 4, describing results unless told otherwise.
            return Zod(major=4, holes=holes, modern=True, output=True).root(module, given[0])
        return self._zod(module, holes, output).root(module, given[0])

    def _zod(self, module: Module, holes: Holes, output: bool) -> Zod:
        return Zod(major=self._major(module), holes=holes, modern=self.modern, output=output)

    def _major(self, module: Module) -> int:
        """Return the Zod major version that *module* imports."""
        known_major = self.majors.get(module.path)
        if known_major is None:
            written = _VERSIONED.search(module.source)
            known_major = self.majors[module.path] = int(written[1]) if written else self.zod_major
        return known_major

    def arguments(self, module: Module, node: Node, holes: Holes) -> list[Json]:
        """Return the arguments of a prompt whose shape is *node*."""
        schema = self.schema(module, node, holes) or {}
        members, required = schema.get("properties"), schema.get("required")
        found: list[Json] = []
        for name, member in members.items() if isinstance(members, dict) else ():
            argument: dict[str, Json] = {"name": name}
            if isinstance(member, dict) and isinstance(member.get("description"), str):
                argument["description"] = member["description"]
            argument["required"] = isinstance(required, list) and name in required
            found.append(argument)
        return found


def is_json_schema(module: Module, node: Node) -> bool:
    """Whether the object literal *node* is JSON Schema rather than a shape of Zod schemas."""
    for key, place in entries(module, node):
        if key in _JSON_SCHEMA_WORDS and place.node is not None:
            inner = strip(place.node)
            if inner.type != "call_expression":
                return key != "type" or known(read(place.module, inner, Holes()))
    return False


def zod_major(dependencies: Mapping[str, str], resolved: Mapping[str, str]) -> int:
    """Return the Zod major version: the resolved one, else what the range asks for, else 4."""
    version = resolved.get("zod") or dependencies.get("zod", "")
    digits = version.lstrip("^~>=v ")[:1]
    return int(digits) if digits in ("3", "4") else 4
