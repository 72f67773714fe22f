"""Lists of definitions: arrays of tool objects, however they are put together."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from douane.model import Json
from douane.surface.collected import Collected
from douane.surface.conditions import condition
from douane.surface.reading import NO_ENV, Env, Holes, is_code, known, read, resolve
from douane.surface.schemas import Schemas
from douane.syntax import Place, entries, member, parts, strip
from douane.syntax import field as child

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.syntax import Module

MAX_DEPTH = 25
MAX_ELEMENTS = 2_000
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


class Item(NamedTuple):
    """One element of a list, with its key if the list was made from an object."""

    place: Place
    key: str | None = None
    condition: str | None = None


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
            target = resolve(module, node, env) or value
            if target.node is not None and is_code(strip(target.node)):
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
                    (option for item in given if (option := resolve(module, item)) and _is_object(option)),
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


def _is_object(place: Place) -> bool:
    return place.node is not None and strip(place.node).type in ("object", "call_expression")


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
        elif key is not None and part.type == "method_definition" and _is_getter(module, part):
            results = list(returned(part))
            if len(results) == 1:
                yield module.text(key), Place(module, results[0])


def _is_getter(module: Module, node: Node) -> bool:
    return any(part.type == "get" for part in node.children)


def returned(function: Node) -> Iterator[Node]:
    """Yield the expressions that *function* returns, without those of functions inside it."""
    body = child(function, "body")
    if body is None:
        return
    if body.type not in ("statement_block", "block"):
        yield body
        return
    pending = [body]
    while pending:
        node = pending.pop()
        if node.type == "return_statement":
            yield from parts(node)[:1]
        elif not is_code(node) or node is body:
            pending.extend(reversed(node.named_children))


def elements(module: Module, node: Node, depth: int = MAX_DEPTH) -> list[Item] | None:
    """Return the elements of an array expression, or None if they cannot be told."""
    if depth <= 0:
        return None
    node = strip(node)
    if node.type == "ternary_expression":
        return _either(module, node, depth)
    if node.type == "identifier":
        held = _held(module, node, depth)
        if held is not None:
            return held
    place = resolve(module, node)
    if place is None or place.node is None:
        return None
    module, node = place.module, strip(place.node)
    if node.type == "array":
        return _array(module, node, depth)
    if node.type == "ternary_expression":
        return _either(module, node, depth)
    if node.type == "object":
        return None
    if node.type == "call_expression":
        return _called(module, node, depth)
    return None


def _array(module: Module, node: Node, depth: int) -> list[Item] | None:
    found: list[Item] = []
    for part in parts(node):
        if part.type != "spread_element":
            found.append(Item(resolve(module, part) or Place(module, part)))
            continue
        inner = elements(module, parts(part)[0], depth - 1)
        if inner is None:
            found.append(Item(Place(module, part)))
        else:
            found.extend(inner)
        if len(found) > MAX_ELEMENTS:
            return None
    return found


def _either(module: Module, node: Node, depth: int) -> list[Item] | None:
    found: list[Item] = []
    for name in ("consequence", "alternative"):
        branch = child(node, name)
        inner = elements(module, branch, depth - 1) if branch is not None else None
        if branch is None or inner is None:
            return None
        when = condition(module, branch)
        found.extend(item._replace(condition=item.condition or when) for item in inner)
    return found


def _called(module: Module, node: Node, depth: int) -> list[Item] | None:
    function, holder = child(node, "function"), child(node, "arguments")
    if function is None:
        return None
    given = parts(holder) if holder is not None else []
    base, key = child(function, "object"), child(function, "property")
    if base is not None and key is not None:
        method, owner = module.text(key), module.text(base)
        if owner == "Object" and method in ("values", "entries") and given:
            return _values(module, given[0])
        if (owner, method) in (("Array", "from"), ("Promise", "all"), ("Object", "freeze")) and given:
            return elements(module, given[0], depth - 1)
        if method in ("filter", "sort", "toSorted", "slice", "flat", "reverse", "values"):
            inner = elements(module, base, depth - 1)
            when = f"{method}({' '.join(module.text(given[0]).split())[:80]})" if given else None
            kept = method != "filter" or when is None
            return inner if kept or inner is None else [item._replace(condition=when) for item in inner]
        if method == "concat":
            found = elements(module, base, depth - 1)
            for other in given:
                more = elements(module, other, depth - 1)
                found = None if found is None or more is None else [*found, *more]
            return found
    target = resolve(module, function)
    if target is None or target.node is None or not is_code(target.node):
        return None
    found = []
    for result in returned(target.node):
        inner = elements(target.module, result, depth - 1)
        if inner is None:
            return None
        found.extend(inner)
    return found or None


def _values(module: Module, node: Node) -> list[Item] | None:
    place = resolve(module, node)
    if place is None or place.node is None:
        return _namespace(place) if place is not None else None
    inner = strip(place.node)
    if inner.type != "object":
        return None
    found = []
    for key, value in entries(place.module, inner):
        if value.node is None:
            return None
        found.append(Item(resolve(value.module, value.node) or value, key))
    return found


def _namespace(place: Place) -> list[Item] | None:
    """Return what `import * as tools` exports."""
    found = []
    for name in place.module.scopes.names():
        item = member(place, name)
        if item is not None and item.node is not None and _is_object(item):
            found.append(Item(item, name))
    return found or None


_PUSHES = """
(call_expression function: (member_expression object: (identifier) @array property: (property_identifier) @method)
  arguments: (arguments) @items) @call
"""


def _held(module: Module, node: Node, depth: int) -> list[Item] | None:
    """Return the elements of a local array that grows by `array.push(...)`."""
    text = module.text(node)
    binding = module.scopes.lookup(text, node.start_byte)
    if binding is None or binding.only is None or binding.only.kind != "value" or binding.only.keys:
        return None
    start = strip(binding.only.node)
    if start.type != "array" or f"{text}.push(".encode() not in module.source:
        return None
    found = _array(module, start, depth - 1)
    if found is None:
        return None
    for call in module.captures(_PUSHES).get("call", []):
        function, holder = child(call, "function"), child(call, "arguments")
        owner = child(function, "object") if function is not None else None
        if owner is None or holder is None or module.text(owner) != text:
            continue
        if module.scopes.lookup(text, owner.start_byte) is not binding or not _is_push(module, function):
            continue
        when = condition(module, call)
        pushed = _array(module, holder, depth - 1) or []
        found.extend(item._replace(condition=item.condition or when) for item in pushed)
    return found


def _is_push(module: Module, function: Node | None) -> bool:
    key = child(function, "property") if function is not None else None
    return key is not None and module.text(key) == "push"


def bound(module: Module, function: Node, item: Item) -> dict[str, Place]:
    """Return what the parameters of the callback *function* stand for when it is called with *item*."""
    single, holder = child(function, "parameter"), child(function, "parameters")
    given = [single] if single is not None else parts(holder)[:1] if holder is not None else []
    if not given:
        return {}
    pattern = child(given[0], "pattern") or given[0]
    return bind(module, pattern, item)


def bind(module: Module, pattern: Node, item: Item) -> dict[str, Place]:
    """Return what the names in *pattern* stand for when it is matched with *item*."""
    if pattern.type == "identifier":
        return {module.text(pattern): item.place}
    found: dict[str, Place] = {}
    if pattern.type == "array_pattern":  # ([key, value]) of Object.entries
        names = parts(pattern)
        if len(names) > 1 and names[1].type == "identifier":
            found[module.text(names[1])] = item.place
        return found
    for part in parts(pattern):
        key = child(part, "key") or part
        target = child(part, "value") or part
        name = module.text(key)
        value = member(item.place, name)
        if value is not None and target.type in ("identifier", "shorthand_property_identifier_pattern"):
            found[module.text(target)] = value
    return found


def loops(module: Module, call: Node, _schemas: Schemas) -> list[Env]:
    """Return one mapping for each turn of the innermost loop around *call*, if its list is constant."""
    outer = call.parent
    while outer is not None and outer.type != "program":
        if outer.type == "for_in_statement":
            left, right = child(outer, "left"), child(outer, "right")
            items = elements(module, right) if right is not None else None
            if left is not None and items is not None:
                return [bind(module, left, item) for item in items]
        if outer.type in ("arrow_function", "function_expression"):
            turns = _callback_turns(module, outer)
            if turns is not None:
                return turns
        outer = outer.parent
    return []


def _callback_turns(module: Module, function: Node) -> list[Env] | None:
    holder = function.parent
    call = holder.parent if holder is not None and holder.type == "arguments" else None
    target = child(call, "function") if call is not None else None
    base = child(target, "object") if target is not None else None
    key = child(target, "property") if target is not None else None
    if base is None or key is None or module.text(key) not in ("forEach", "map"):
        return None
    items = elements(module, base)
    return [bound(module, function, item) for item in items] if items is not None else None
