"""Lists of definitions: arrays of tool objects, however they are put together."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from douane.model import Json
from douane.surface.collected import Collected
from douane.surface.elements import Item, elements, is_object, returned
from douane.surface.loops import bound
from douane.surface.reading import NO_ENV, Env, Holes, is_code, known, read, resolve
from douane.surface.schemas import Schemas
from douane.syntax import Place, entries, parts, strip
from douane.syntax import field as child

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.syntax import Module

_SCHEMA_KEYS = {
    "inputSchema": "inputSchema",
    "outputSchema": "outputSchema",
    "parameters": "inputSchema",
    "input_schema": "inputSchema",
    "schema": "inputSchema",
    "input": "inputSchema",
    "argsSchema": "inputSchema",
}
_PLAIN_KEYS = frozenset({"name", "title", "description", "annotations", "icons", "_meta", "execution"})
_BEHAVIOUR = frozenset({"handler", "execute", "run", "callback", "call", "cb", "invoke"})


class Element(NamedTuple):
    """Where a definition stands, and under which condition it counts."""

    module: Module
    node: Node
    condition: str | None = None

    def add(self, found: Collected, kind: str, definition: dict[str, Json], holes: Holes) -> None:
        """Keep *definition*, with gaps for what of it is computed."""
        found.add(kind, definition, self.module, self.node, self.condition)
        label = definition.get("name")
        if isinstance(label, str):
            found.holes(kind, label, holes.places)


@dataclass(slots=True)
class Lister:
    """Reads lists of definitions into `found`."""

    schemas: Schemas
    found: Collected

    def handler(self, module: Module, node: Node, kind: str, key: str) -> None:
        """Read what the request handler *node* returns under *key*."""
        place = resolve(module, node)
        if place is None or place.node is None or not is_code(place.node):
            self.found.dynamic(kind, module, node, "the list is computed at run time")
            return
        seen = False
        for result in returned(place.node):
            holder = resolve(place.module, result)
            inner = strip(holder.node) if holder is not None and holder.node is not None else None
            if holder is None or inner is None or inner.type != "object":
                self.found.dynamic(kind, place.module, result, "the list is computed at run time")
                continue
            for name, value in entries(holder.module, inner):
                if name == key and value.node is not None:
                    seen = True
                    self.array(value.module, value.node, kind)
        if not seen and not self.found.gaps:
            self.found.dynamic(kind, place.module, place.node, "the list is computed at run time")

    def array(self, module: Module, node: Node, kind: str) -> None:
        """Read the definitions in the array expression *node*."""
        mapped = self._mapping(module, node)
        if mapped is not None:
            self._mapped(*mapped, kind)
            return
        items = elements(module, node)
        if items is None:
            self.found.dynamic(kind, module, node, "the list is computed at run time")
            return
        for item in items:
            self._item(item, kind)

    def _item(self, item: Item, kind: str) -> None:
        module, node = item.place
        if node is None or not self.definition(item.place, kind, item.condition):
            where = node if node is not None else module.root
            self.found.dynamic(kind, module, where, "its name is computed at run time")

    def tool_object(self, place: Place, when: str | None) -> bool:
        """Read one tool object; tell whether it was one."""
        return self.definition(place, "tool", when)

    def definition(self, place: Place, kind: str, when: str | None, env: Env = NO_ENV) -> bool:
        """Read the object at *place* as a definition of *kind*; tell whether it was one."""
        target = self._object(place)
        if target is None or target.node is None:
            return False
        module, node = target.module, target.node
        holes = Holes()
        found: dict[str, Json] = {}
        for key, value in _fields(module, node):
            if key is None:
                self._spread(found, value, env, holes)
            elif value.node is not None and not is_code(strip(value.node)):
                self._member(found, key, value, kind, env if value.module is module else NO_ENV, holes)
        if kind == "tool" and "inputSchema" not in found:
            found["inputSchema"] = {"type": "object", "properties": {}}
        Element(module, node, when).add(self.found, kind, found, holes)
        return True

    def _spread(self, found: dict[str, Json], place: Place, env: Env, holes: Holes) -> None:
        inner = parts(place.node)[0] if place.node is not None and parts(place.node) else None
        target = resolve(place.module, inner, env) if inner is not None else None
        if target is None or target.node is None or strip(target.node).type != "object":
            holes.places.append(place)
            return
        for key, value in entries(target.module, strip(target.node)):
            if key is not None and value.node is not None and not is_code(strip(value.node)):
                self._member(found, key, value, "tool", NO_ENV, holes)

    def _member(
        self, found: dict[str, Json], key: str, value: Place, kind: str, env: Env, holes: Holes
    ) -> None:
        module, node = value
        if node is None or (kind == "tool" and key in _BEHAVIOUR):
            return
        if kind == "tool" and key in _SCHEMA_KEYS:
            written = resolve(module, node, env) or value
            if written.node is not None and is_code(strip(written.node)):
                return
            schema = self._schema(module, node, env, holes, output=key == "outputSchema")
            if schema is not None:
                found[_SCHEMA_KEYS[key]] = schema
            return
        target = resolve(module, node, env)
        if target is not None and target.node is not None and is_code(strip(target.node)):
            return
        result = read(module, node, holes, env)
        if known(result):
            found[key] = result
        elif key in _PLAIN_KEYS and module.text(node) != "undefined":
            holes.places.append(value)

    def _schema(
        self, module: Module, node: Node, env: Env, holes: Holes, *, output: bool
    ) -> dict[str, Json] | None:
        """Return the schema at *node*; inside a loop, `convert(tool.schema)` converts what it stands for."""
        inner = strip(node)
        holder = child(inner, "arguments") if inner.type == "call_expression" else None
        if env and holder is not None and parts(holder):
            target = resolve(module, parts(holder)[0], env)
            if target is not None and target.node is not None:
                return self.schemas.schema(target.module, target.node, holes, output=output)
        target = resolve(module, node, env)
        if target is None or target.node is None:
            return self.schemas.schema(module, node, holes, output=output)
        return self.schemas.schema(target.module, target.node, holes, output=output)

    def _object(self, place: Place) -> Place | None:
        """Return the object literal or class that *place* comes to: also through `defineTool({...})`."""
        module, node = place
        for _ in range(5):
            if node is None:
                return None
            node = strip(node)
            if node.type in ("object", "class_declaration", "class"):
                return Place(module, node)
            if node.type not in ("call_expression", "new_expression"):
                return None
            target = child(node, "constructor")
            if target is not None:
                found = resolve(module, target)
            else:
                holder = child(node, "arguments")
                given = [item for item in parts(holder) if item is not None] if holder is not None else []
                found = next(
                    (option for item in given if (option := resolve(module, item)) and is_object(option)),
                    None,
                )
            if found is None:
                return None
            module, node = found
        return None

    # --- array.map(item => ({...})) -------------------------------------------------------------------

    def _mapping(self, module: Module, node: Node) -> tuple[Module, Node, Node] | None:
        """Return (module, list, callback) if *node* is `list.map(callback)`."""
        place = resolve(module, node)
        if place is None or place.node is None:
            return None
        inner = strip(place.node)
        function, holder = child(inner, "function"), child(inner, "arguments")
        if inner.type != "call_expression" or function is None or holder is None:
            return None
        base, key = child(function, "object"), child(function, "property")
        if base is None or key is None or not parts(holder):
            return None
        if place.module.text(key) == "all" and place.module.text(base) == "Promise":
            return self._mapping(place.module, parts(holder)[0])
        return (place.module, base, parts(holder)[0]) if place.module.text(key) == "map" else None

    def _mapped(self, module: Module, base: Node, callback: Node, kind: str) -> None:
        items = elements(module, base)
        body = resolve(module, callback)
        if items is None or body is None or body.node is None or not is_code(body.node):
            self.found.dynamic(kind, module, base, "the list is computed at run time")
            return
        for item in items:
            env = bound(body.module, body.node, item)
            for result in returned(body.node):
                target = resolve(body.module, result, env)
                if target is None or not self.definition(target, kind, item.condition, env):
                    self.found.dynamic(kind, module, base, "its name is computed at run time")


def _fields(module: Module, node: Node) -> Iterator[tuple[str | None, Place]]:
    if node.type == "object":
        yield from entries(module, node)
        return
    body = child(node, "body")
    for part in parts(body) if body is not None else []:
        key, value = child(part, "property"), child(part, "value")
        key = key or child(part, "name")
        if key is not None and value is not None:
            yield module.text(key), Place(module, value)
        elif key is not None and part.type == "method_definition" and _is_getter(part):
            results = list(returned(part))
            if len(results) == 1:
                yield module.text(key), Place(module, results[0])


def _is_getter(node: Node) -> bool:
    return any(part.type == "get" for part in node.children)
