"""The elements of an array expression, wherever in the package they are written."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from douane.surface.conditions import condition
from douane.surface.reading import is_code, resolve
from douane.syntax import Place, entries, member, parts, strip
from douane.syntax import field as child

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.syntax import Module

MAX_DEPTH = 25
_KEPT = -10  # node ids are addresses, never negative
_PUSH = re.compile(rb"\.push\s*\(")
MAX_ELEMENTS = 2_000
_NAMES = frozenset({"identifier", "shorthand_property_identifier"})
_PASSED_ON = frozenset({("Array", "from"), ("Promise", "all"), ("Object", "freeze")})
_SAME_ELEMENTS = frozenset({"filter", "sort", "toSorted", "slice", "flat", "reverse", "values"})


class Item(NamedTuple):
    """One element of a list, with its key if the list was made from an object."""

    place: Place
    key: str | None = None
    condition: str | None = None


def is_object(place: Place) -> bool:
    """Whether *place* holds an object, or a call that may make one."""
    return place.node is not None and strip(place.node).type in ("object", "call_expression")


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
    node = strip(node)
    held = _held(module, node, depth) if node.type in _NAMES and depth > 0 else None
    if held is not None:
        return held
    place = Place(module, node) if node.type in _READERS else resolve(module, node)
    if place is None or place.node is None:
        return None
    inner = strip(place.node)
    reader = _READERS.get(inner.type)
    return reader(place.module, inner, depth) if reader is not None and depth > 0 else None


Reader = Callable[["Module", "Node", int], "list[Item] | None"]


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
        owner, method = module.text(base), module.text(key)
        if owner == "Object" and method in ("values", "entries") and given:
            return _values(module, given[0])
        if (owner, method) in _PASSED_ON and given:
            return elements(module, given[0], depth - 1)
        if method == "concat":
            return _concatenated(module, base, given, depth)
        if method in _SAME_ELEMENTS:
            return _chosen(module, base, method, given, depth)
    return _returned_elements(module, function, depth)


def _concatenated(module: Module, base: Node, given: list[Node], depth: int) -> list[Item] | None:
    found: list[Item] = []
    for part in (base, *given):
        more = elements(module, part, depth - 1)
        if more is None:
            return None
        found.extend(more)
    return found


def _chosen(module: Module, base: Node, method: str, given: list[Node], depth: int) -> list[Item] | None:
    found = elements(module, base, depth - 1)
    if found is None or method != "filter" or not given:
        return found
    when = f"filter({' '.join(module.text(given[0]).split())[:80]})"
    return [item._replace(condition=when) for item in found]


def _returned_elements(module: Module, function: Node, depth: int) -> list[Item] | None:
    target = resolve(module, function)
    if target is None or target.node is None or not is_code(target.node):
        return None
    found: list[Item] = []
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
        if item is not None and item.node is not None and is_object(item):
            found.append(Item(item, name))
    return found or None


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
    for call, owner in _pushes(module).get(text, []):
        holder = child(call, "arguments")
        if holder is not None and module.scopes.lookup(text, owner.start_byte) is binding:
            when = condition(module, call)
            pushed = _array(module, holder, depth - 1) or []
            found.extend(item._replace(condition=item.condition or when) for item in pushed)
    return found


def _pushes(module: Module) -> dict[str, list[tuple[Node, Node]]]:
    """Return the calls of `NAME.push(...)` with the node of the name, by name."""
    kept = module.members.get(_KEPT)
    if isinstance(kept, dict):
        return kept
    found: dict[str, list[tuple[Node, Node]]] = {}
    for call in module.nodes_at(_PUSH, "call_expression"):
        function = child(call, "function")
        owner = child(function, "object") if function is not None else None
        if owner is not None and owner.type == "identifier":
            found.setdefault(module.text(owner), []).append((call, owner))
    module.members[_KEPT] = found
    return found


_READERS: dict[str, Reader] = {
    "array": _array,
    "ternary_expression": _either,
    "call_expression": _called,
}
