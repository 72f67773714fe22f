"""Reading JSON values out of source code, as completely as they are written there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeGuard

from douane.model import Json
from douane.syntax import (
    DYNAMIC,
    Bound,
    Folder,
    Place,
    Unknown,
    access_key,
    as_json,
    entries,
    follow,
    member,
    parts,
    strip,
)
from douane.syntax import field as child

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.syntax import Module

MAX_DEPTH = 60
Env = Mapping[str, Place]
NO_ENV: Env = {}
_CODE = frozenset(
    {
        "arrow_function",
        "function_expression",
        "function_declaration",
        "method_definition",
        "function_definition",
        "lambda",
        "class",
        "class_declaration",
        "class_definition",
    }
)


@dataclass(slots=True)
class Holes:
    """Places whose value is computed at run time, met while a definition was read.

    `assumed` names what stands for its default in their values (`parameter`, or a call that reads a setting);
    `conditions` tells under which conditions the whole is as it was read.
    """

    places: list[Place] = field(default_factory=list)
    assumed: list[str] = field(default_factory=list)
    conditions: list[str] = field(default_factory=list)


def resolve(module: Module, node: Node, env: Env = NO_ENV) -> Place | None:
    """Return where the value of *node* is written; names in *env* stand for what they are bound to."""
    node = strip(node)
    if env and node.type in ("identifier", "shorthand_property_identifier"):
        bound = env.get(module.text(node))
        if bound is not None:
            return bound
    if env and node.type in ("member_expression", "attribute"):
        base, key = child(node, "object"), child(node, "property") or child(node, "attribute")
        owner = resolve(module, base, env) if base is not None and _mentions(module, base, env) else None
        if owner is not None and key is not None:
            text = module.text(key)
            return owner.member(text) if isinstance(owner, Bound) else member(owner, text)
    if env and node.type == "subscript":
        base, index = child(node, "value"), access_key(module, node)
        owner = resolve(module, base, env) if base is not None and _mentions(module, base, env) else None
        if isinstance(owner, Bound) and index is not None:
            return owner.member(index)
    place = follow(module, node)
    again = place.node if place is not None and place.module is module and place.node != node else None
    if env and again is not None and again.type == "subscript":
        return resolve(module, again, env) or place
    return place


def _mentions(module: Module, node: Node, env: Env) -> bool:
    text = module.text(node)
    return any(name in text for name in env)


def is_code(node: Node) -> bool:
    """Whether *node* is a function or class, which no JSON value holds."""
    return node.type in _CODE


def known(value: Json | Unknown) -> TypeGuard[Json]:
    """Whether *value* is a JSON value."""
    return not isinstance(value, Unknown)


def read(
    module: Module, node: Node, holes: Holes, env: Env = NO_ENV, depth: int = MAX_DEPTH
) -> Json | Unknown:
    """Return the JSON value of *node*.

    A computed part of a text stands in it as ``${source}``, a computed member is left out; both are
    noted in *holes*. DYNAMIC is returned when nothing of the value can be told.
    """
    if depth <= 0:
        return DYNAMIC
    place = resolve(module, node, env)
    if place is None or place.node is None:
        return _folded(module, node, holes, env)
    if place.node.type in ("object", "dictionary"):
        return _members(place.module, place.node, holes, env, depth)
    if place.node.type in ("array", "list", "tuple"):
        return _items(place.module, place.node, holes, env, depth)
    if isinstance(place, Bound):
        return _folded(place.module, place.node, holes, place.bindings)
    return _folded(place.module, place.node, holes, env if place.module is module else NO_ENV)


def _folded(module: Module, node: Node, holes: Holes, env: Env) -> Json | Unknown:
    found: list[Place] = []
    value = Folder(holes=found, bindings=env).value(module, node)
    if module.is_python and (found or value is DYNAMIC):
        usually = Folder(bindings=env, usual=True)
        usual = as_json(usually.value(module, node))
        # With the defaults of what can be set; that it can be is a hole.
        if isinstance(usual, str) or (known(usual) and usually.assumed):
            holes.places.append(Place(module, node))
            holes.assumed.extend(usually.assumed)
            return usual
    holes.places.extend(found)
    return value if isinstance(value, Unknown) else as_json(value)


def _members(module: Module, node: Node, holes: Holes, env: Env, depth: int) -> Json:
    found: dict[str, Json] = {}
    for key, place in entries(module, node):
        if key is None:
            holes.places.append(place)
            continue
        if place.node is None or is_code(strip(place.node)):
            continue
        value = read(place.module, place.node, holes, env if place.module is module else NO_ENV, depth - 1)
        if known(value):
            found[key] = value
        elif value is DYNAMIC:
            holes.places.append(place)
    return found


def _items(module: Module, node: Node, holes: Holes, env: Env, depth: int) -> Json:
    found: list[Json] = []
    for part in parts(node):
        if part.type in ("spread_element", "list_splat"):
            inner = read(module, parts(part)[0], holes, env, depth - 1)
            if isinstance(inner, list):
                found.extend(inner)
            else:
                holes.places.append(Place(module, part))
            continue
        value = read(module, part, holes, env, depth - 1)
        if known(value):
            found.append(value)
        else:
            holes.places.append(Place(module, part))
    return found
