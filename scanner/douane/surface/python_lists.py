"""Python's low-level API: functions that return lists of `types.Tool(...)` and its siblings."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from douane.model import Json
from douane.surface.collected import Collected
from douane.surface.conditions import condition
from douane.surface.elements import returned
from douane.surface.python_arguments import annotations_of
from douane.surface.reading import Holes, known, read
from douane.surface.records import model_schema
from douane.syntax import Place, field, follow, name, parts, strip

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.syntax import Module

_CLASSES = {"Tool": "tool", "Prompt": "prompt", "Resource": "resource", "ResourceTemplate": "template"}
_RENAMED = {
    "input_schema": "inputSchema",
    "output_schema": "outputSchema",
    "mime_type": "mimeType",
    "uri_template": "uriTemplate",
    "meta": "_meta",
}
_SCHEMA_METHODS = ("model_json_schema", "schema", "json_schema")
MAX_DEPTH = 15
_KEPT = -10  # node ids are addresses, never negative
_GROWTH = re.compile(rb"\.(?:append|extend)\s*\(")


@dataclass(slots=True)
class PythonLists:
    """Reads the handlers of one module into `found`."""

    module: Module
    found: Collected

    def handler(self, function: Node, kind: str) -> None:
        """Read what the handler *function* returns."""
        for result in returned(function):
            self._list(self.module, result, kind, None, MAX_DEPTH)

    def definition(self, place: Place, kind: str, when: str | None) -> bool:
        """Read the definition at *place*; tell whether there is one."""
        return self._item(_Item(place, when), kind, MAX_DEPTH)

    def _list(self, module: Module, node: Node, kind: str, when: str | None, depth: int) -> None:
        if depth <= 0:
            return
        for item in items(module, node, when, depth):
            if item.place.node is None or not self._item(item, kind, depth):
                where = item.place.node if item.place.node is not None else item.place.module.root
                self.found.dynamic(kind, item.place.module, where, "it is computed at run time")

    def _item(self, item: _Item, kind: str, depth: int) -> bool:
        module, node = item.place
        if node is None:
            return False
        node = strip(node)
        if node.type == "conditional_expression":
            first, test, other = parts(node)[:3]
            text = " ".join(module.text(test).split())[:100]
            done = [
                self._item(_Item(follow(module, part) or Place(module, part), when), kind, depth - 1)
                for part, when in ((first, text), (other, f"not ({text})"))
                if part.type != "none"
            ]
            return all(done)
        if node.type == "dictionary":
            return self._mapping(module, node, kind, item.condition)
        if node.type != "call":
            return False
        function = field(node, "function")
        called = (name(module, function) or "").rpartition(".")[2] if function is not None else ""
        if called not in _CLASSES:
            return self._made(module, node, kind, item.condition, depth)
        holes = Holes()
        definition: dict[str, Json] = {}
        holder = field(node, "arguments")
        for part in parts(holder) if holder is not None else []:
            key, value = field(part, "name"), field(part, "value")
            if part.type == "keyword_argument" and key is not None and value is not None:
                self._argument(definition, module, module.text(key), value, holes)
            elif part.type == "dictionary_splat":
                more = read(module, parts(part)[0], holes)
                if isinstance(more, dict):
                    definition.update(more)
                else:
                    holes.places.append(Place(module, part))
        self.found.add(kind, definition, module, node, item.condition or condition(module, node))
        label = definition.get("name")
        if isinstance(label, str):
            self.found.holes(kind, label, holes.places)
        return True

    def _mapping(self, module: Module, node: Node, kind: str, when: str | None) -> bool:
        holes = Holes()
        value = read(module, node, holes)
        if not isinstance(value, dict) or "name" not in value:
            return False
        self.found.add(kind, value, module, node, when)
        self.found.holes(kind, str(value["name"]), holes.places)
        return True

    def _made(self, module: Module, node: Node, kind: str, when: str | None, depth: int) -> bool:
        """A call of a function of the package that returns one definition, or of a class that holds it."""
        function = field(node, "function")
        place = follow(module, function) if function is not None else None
        if place is None or place.node is None or place.node.type != "function_definition":
            return False
        results = list(returned(place.node))
        if len(results) != 1:
            return False
        target = follow(place.module, results[0])
        return target is not None and self._item(_Item(target, when), kind, depth - 1)

    def _argument(
        self, definition: dict[str, Json], module: Module, key: str, node: Node, holes: Holes
    ) -> None:
        key = _RENAMED.get(key, key)
        place = follow(module, node)
        inner = strip(place.node) if place is not None and place.node is not None else None
        if place is not None and inner is not None and inner.type == "call":
            schema = self._schema(place.module, inner, holes)
            if schema is not None:
                definition[key] = schema
                return
            hints = annotations_of(place.module, inner, holes)
            if hints:
                definition[key] = dict(hints)
                return
            address = self._address(place.module, inner)
            if address is not None:
                definition[key] = address
                return
        if key == "arguments" and place is not None and inner is not None and inner.type == "list":
            definition[key] = self._arguments(place.module, inner, holes)
            return
        value = read(module, node, holes)
        if known(value):
            if value is not None:
                definition[key] = value
        else:
            holes.places.append(Place(module, node))

    def _schema(self, module: Module, call: Node, holes: Holes) -> dict[str, Json] | None:
        """Return the schema of ``Model.model_json_schema()``."""
        function = field(call, "function")
        base = field(function, "object") if function is not None else None
        method = field(function, "attribute") if function is not None else None
        if base is None or method is None or module.text(method) not in _SCHEMA_METHODS:
            return None
        place = follow(module, base)
        if place is None:
            return None
        return model_schema(place, holes)

    def _address(self, module: Module, call: Node) -> str | None:
        function, holder = field(call, "function"), field(call, "arguments")
        called = (name(module, function) or "").rpartition(".")[2] if function is not None else ""
        given = parts(holder) if holder is not None else []
        if called not in ("AnyUrl", "FileUrl", "HttpUrl") or not given:
            return None
        value = read(module, given[0], Holes())
        return value if isinstance(value, str) else None

    def _arguments(self, module: Module, node: Node, holes: Holes) -> list[Json]:
        """Return the arguments of a prompt: a list of ``PromptArgument(...)``."""
        found: list[Json] = []
        for part in parts(node):
            argument: dict[str, Json] = {}
            holder = field(part, "arguments")
            for keyword in parts(holder) if holder is not None else []:
                key, value = field(keyword, "name"), field(keyword, "value")
                if key is not None and value is not None:
                    written = read(module, value, holes)
                    if known(written):
                        argument[module.text(key)] = written
            if argument:
                found.append(argument)
        return found


@dataclass(frozen=True, slots=True)
class _Item:
    place: Place
    condition: str | None = None


def items(module: Module, node: Node, when: str | None, depth: int) -> Iterator[_Item]:
    """Yield the elements of a list expression; what cannot be told is yielded as it stands."""
    node = strip(node)
    if depth <= 0:
        return
    grown = list(_grown(module, node, when, depth)) if node.type == "identifier" else []
    place = None if grown else follow(module, node)
    if grown:
        yield from grown
    elif place is None or place.node is None:
        yield _Item(Place(module, node), when)
    else:
        inner = strip(place.node)
        reader = _READERS.get(inner.type)
        if reader is None:
            yield _Item(Place(place.module, inner), when)
        else:
            yield from reader(place.module, inner, when, depth)


def _listed(module: Module, node: Node, when: str | None, depth: int) -> Iterator[_Item]:
    for part in parts(node):
        if part.type == "list_splat":
            yield from items(module, parts(part)[0], when, depth - 1)
        else:
            yield _Item(follow(module, part) or Place(module, part), when or condition(module, part))


def _added(module: Module, node: Node, when: str | None, depth: int) -> Iterator[_Item]:
    for name_ in ("left", "right"):
        side = field(node, name_)
        if side is not None:
            yield from items(module, side, when, depth - 1)


def _called(module: Module, node: Node, when: str | None, depth: int) -> Iterator[_Item]:
    function, holder = field(node, "function"), field(node, "arguments")
    given = parts(holder) if holder is not None else []
    text = module.text(function) if function is not None else ""
    if text in ("list", "tuple", "sorted") and given:
        yield from items(module, given[0], when, depth - 1)
        return
    if text.endswith(".values") and function is not None:
        base = field(function, "object")
        place = follow(module, base) if base is not None else None
        if place is not None and place.node is not None and place.node.type == "dictionary":
            for pair in parts(place.node):
                value = field(pair, "value")
                if value is not None:
                    yield _Item(follow(place.module, value) or Place(place.module, value), when)
            return
    place = follow(module, function) if function is not None else None
    if place is not None and place.node is not None and place.node.type == "function_definition":
        for result in returned(place.node):
            yield from items(place.module, result, when, depth - 1)
        return
    yield _Item(Place(module, node), when)


def _changes(module: Module) -> dict[str, list[tuple[Node, Node]]]:
    """Return the calls of `NAME.append(...)` and `NAME.extend(...)` with the node of the name, by name."""
    kept = module.members.get(_KEPT)
    if isinstance(kept, dict):
        return kept
    found: dict[str, list[tuple[Node, Node]]] = {}
    for call in module.nodes_at(_GROWTH, "call"):
        function = field(call, "function")
        owner = field(function, "object") if function is not None else None
        if owner is not None and owner.type == "identifier":
            found.setdefault(module.text(owner), []).append((call, owner))
    module.members[_KEPT] = found
    return found


def _grown(module: Module, node: Node, when: str | None, depth: int) -> Iterator[_Item]:
    """Yield the elements of a list that starts as a literal and grows by `append`, `extend` or `+=`."""
    text = module.text(node)
    binding = module.scopes.lookup(text, node.start_byte)
    starts = [given for given in binding.given if given.kind == "value"] if binding is not None else []
    if binding is None or not starts or strip(starts[0].node).type != "list":
        return
    changes = [
        call
        for call, owner in _changes(module).get(text, [])
        if module.scopes.lookup(text, owner.start_byte) is binding
    ]
    for start in starts:
        yield from items(module, start.node, when, depth - 1)
    for call in changes:
        function, holder = field(call, "function"), field(call, "arguments")
        method = module.text(function).rpartition(".")[2] if function is not None else ""
        given = parts(holder) if holder is not None else []
        if not given:
            continue
        context = condition(module, call) or when
        if method == "append":
            yield _Item(follow(module, given[0]) or Place(module, given[0]), context)
        elif method == "extend":
            yield from items(module, given[0], context, depth - 1)


_READERS: dict[str, Callable[[Module, Node, str | None, int], Iterator[_Item]]] = {
    "list": _listed,
    "tuple": _listed,
    "binary_operator": _added,
    "call": _called,
}
