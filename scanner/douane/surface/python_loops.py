"""What loop variables of Python stand for, one turn after the other."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from douane.surface.python_arguments import Arguments, bound
from douane.surface.python_items import Reach, items
from douane.surface.python_uses import calls_of, through
from douane.surface.python_values import table
from douane.surface.reading import NO_ENV, Env
from douane.syntax import Bound, Place, ancestors, follow, parts, strip
from douane.syntax import field as child

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.syntax import Module

MAX_TURNS = 2_000
_FUNCTIONS = frozenset({"function_definition", "lambda", "class_definition", "module"})


def turns(module: Module, node: Node) -> list[Env]:
    """Return one mapping for each turn of the innermost loop around *node*; empty without one."""
    for outer in ancestors(node):
        if outer.type in _FUNCTIONS:
            return []
        if outer.type == "for_statement":
            left, right = child(outer, "left"), child(outer, "right")
            if left is None or right is None:
                return []
            return [bind(module, left, place) for place in elements(module, right)[:MAX_TURNS]]
    return []


def elements(module: Module, node: Node) -> list[tuple[Place, ...]]:
    """Return what a loop over *node* hands out in each turn: one place, or one for each name."""
    node = strip(node)
    function = child(node, "function") if node.type == "call" else None
    method = child(function, "attribute") if function is not None else None
    base = child(function, "object") if function is not None else None
    if base is not None and method is not None and module.text(method) in ("items", "keys", "values"):
        place = _table(module, base)
        if place is None or place.node is None or place.node.type != "dictionary":
            return []
        return _pairs(place, module.text(method))
    place = _table(module, node)
    if place is not None and place.node is not None and place.node.type == "dictionary":
        return _pairs(place, "keys")
    found: list[tuple[Place, ...]] = []
    for item in items(module, node, None, Reach()):
        inner = strip(item.place.node) if item.place.node is not None else None
        if inner is None or inner.type not in ("tuple", "list"):
            found.append((Bound.of(item.place, item.env) if item.env else item.place,))
        else:
            found.append(tuple(Place(item.place.module, part) for part in parts(inner)))
    return found


def _table(module: Module, node: Node) -> Place | None:
    """Return where the dictionary or list that *node* stands for is written, or written out."""
    place = follow(module, node)
    if place is not None and place.node is not None and place.node.type in ("dictionary", "list", "tuple"):
        return place
    made = table(place.module, place.node) if place and place.node else table(module, node)
    return made if made is not None else place


def _pairs(written: Place, method: str) -> list[tuple[Place, ...]]:
    found: list[tuple[Place, ...]] = []
    for pair in parts(written.node) if written.node is not None else []:
        key, value = child(pair, "key"), child(pair, "value")
        if key is None or value is None:
            return []
        both = (Place(written.module, key), Place(written.module, value))
        found.append({"items": both, "keys": both[:1], "values": both[1:]}[method])
    return found


def bind(module: Module, pattern: Node, given: tuple[Place, ...]) -> dict[str, Place]:
    """Return what the names in *pattern* stand for when *given* is handed out."""
    given = tuple(_followed(place) for place in given)
    if pattern.type == "identifier":
        return {module.text(pattern): given[0]} if len(given) == 1 else {}
    names = [part for part in parts(pattern) if part.type == "identifier"]
    return {module.text(name): place for name, place in zip(names, given, strict=False)}


def called_with(module: Module, call: Node) -> list[Env]:
    """Return what the parameters of the function around *call* stand for, one mapping for each call of it.

    Asked for only where the name or the address that *call* registers is made of one of them; otherwise, and
    where nothing calls the function, one empty mapping.
    """
    function = next((outer for outer in ancestors(call) if outer.type == "function_definition"), None)
    wanted = Arguments(module, call).own("name", "uri")
    if function is None or wanted is None:
        return [NO_ENV]
    holder = child(function, "parameters")
    names = (
        {module.text(part).partition(":")[0].partition("=")[0].strip() for part in parts(holder)}
        if holder
        else set()
    )
    if names.isdisjoint(re.findall(r"\w+", module.text(wanted))):
        return [NO_ENV]
    found: list[Env] = []
    for place, attribute in calls_of(Place(module, function)):
        if place.node is None or place.node.type != "call":
            continue
        for turn in turns(place.module, place.node) or [NO_ENV]:
            env = bound(Place(module, function), Arguments(place.module, place.node), method=attribute)
            found.append({key: through(value, place.module, turn) for key, value in env.items()})
    return found[:MAX_TURNS] or [NO_ENV]


def _followed(place: Place) -> Place:
    if isinstance(place, Bound):
        return place
    found = follow(place.module, place.node) if place.node is not None else None
    return found if found is not None else place
