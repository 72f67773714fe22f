"""Members of values of JavaScript, and calls of its functions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from douane.detectors._unfolding.library import Buffer, statics
from douane.detectors._unfolding.members import method
from douane.detectors._unfolding.operators import text
from douane.detectors._unfolding.values import (
    UNDEFINED,
    UNKNOWN,
    Closure,
    Leaving,
    Native,
    Unknowable,
    Value,
)

if TYPE_CHECKING:
    from douane.detectors._unfolding.scopes import World

_DEEPEST = 60  # calls one inside the other
_MAKERS = ((str, "String"), (list, "Array"), (bool, "Boolean"), (int, "Number"), (float, "Number"))


def member(world: World, owner: Value, key: Value) -> Value:
    """Return what *owner* holds under *key*."""
    if owner is UNKNOWN or key is UNKNOWN:
        return UNKNOWN
    if owner in (None, UNDEFINED):
        raise Unknowable
    if isinstance(owner, str | list):
        if isinstance(key, int) and not isinstance(key, bool):
            return owner[key] if 0 <= key < len(owner) else UNDEFINED
        name = text(key)
        if name == "length":
            return len(owner)
        if name.isdecimal() and len(name) < 9:
            return member(world, owner, int(name))
    name = text(key)
    if isinstance(owner, dict) and name in owner:
        return owner[name]
    if isinstance(owner, Closure) and name in owner.properties:
        return owner.properties[name]
    if isinstance(owner, Native):
        found = world.statics.get(owner.name, {}).get(name)
        if found is not None:
            return found
    if isinstance(owner, Buffer):
        return _of_buffer(owner, name)
    if name == "constructor":
        return world.library_of(_maker(owner))
    found = method(owner, name, lambda function, this, given: invoke(world, function, this, given))
    if found is None and isinstance(owner, Closure) and name == "prototype":
        return owner.properties.setdefault("prototype", {})
    if found is None and isinstance(owner, dict) and isinstance(owner.get("constructor"), Closure):
        shared = owner["constructor"].properties.get("prototype")
        return shared.get(name, UNDEFINED) if isinstance(shared, dict) else UNDEFINED
    return found if found is not None else UNDEFINED


def _maker(owner: Value) -> str:
    if isinstance(owner, Closure | Native):
        return "Function"
    return next((name for kind, name in _MAKERS if isinstance(owner, kind)), "Object")


def _of_buffer(owner: Buffer, name: str) -> Value:
    if name == "length":
        return len(owner.data)
    if name.isdecimal():
        place = int(name[:9])
        return owner.data[place] if place < len(owner.data) else UNDEFINED
    if name == "toString":
        return Native(
            name,
            lambda this, given: owner.decoded(
                text(given[0]).lower() if given and given[0] is not UNDEFINED else "utf8"
            ),
        )
    found = method(list(owner.data), name, lambda function, this, given: UNKNOWN)
    return found if found is not None and name in ("slice", "subarray", "reverse") else UNKNOWN


def assign(owner: Value, key: Value, value: Value) -> None:
    """Put *value* into *owner* under *key*; into what is unknown nothing is put."""
    if key is UNKNOWN:
        raise Unknowable
    if isinstance(owner, dict):
        owner[text(key)] = value
    elif isinstance(owner, Closure):
        owner.properties[text(key)] = value
    elif isinstance(owner, list) and isinstance(key, int) and 0 <= key <= len(owner) + 4096:
        owner.extend([UNDEFINED] * (key + 1 - len(owner)))
        owner[key] = value
    elif isinstance(owner, list) and text(key) == "length" and isinstance(value, int):
        del owner[value:]


def invoke(world: World, function: Value, this: Value, given: list[Value]) -> Value:
    """Return what *function* gives back for *given*, called on *this*."""
    world.budget.tick()
    if isinstance(function, Native):
        return function.call(this, given)
    if not isinstance(function, Closure):
        return UNKNOWN
    if world.budget.depth >= _DEEPEST:
        raise Unknowable
    world.budget.depth += 1
    try:
        world.enter(function, this, given)
    except Leaving as leaving:
        return leaving.value
    finally:
        world.budget.depth -= 1
    return UNDEFINED


__all__ = ["assign", "invoke", "member", "statics"]
