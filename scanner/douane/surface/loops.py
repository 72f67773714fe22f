"""What loop variables and callback parameters stand for, one turn after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from douane.surface.elements import Item, elements
from douane.surface.reading import Env
from douane.syntax import Place, ancestors, member, parts
from douane.syntax import field as child

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.syntax import Module


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


def loops(module: Module, call: Node) -> list[Env]:
    """Return one mapping for each turn of the innermost loop around *call*, if its list is constant."""
    for outer in ancestors(call):
        if outer.type == "for_in_statement":
            left, right = child(outer, "left"), child(outer, "right")
            items = elements(module, right) if right is not None else None
            if left is not None and items is not None:
                return [bind(module, left, item) for item in items]
        if outer.type in ("arrow_function", "function_expression"):
            turns = _callback_turns(module, outer)
            if turns is not None:
                return turns
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
