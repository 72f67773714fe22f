"""Members of values of JavaScript, and calls of its functions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from douane.detectors._unfolding.library import Buffer
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
    found = _part(world, owner, key)
    if found is None:
        name = text(key)
        if name == "constructor":
            return world.library_of(_maker(owner))
        found = method(owner, name, lambda function, this, given: invoke(world, function, this, given))
        found = found if found is not None else _inherited(owner, name)
    return found


def _part(world: World, owner: Value, key: Value) -> Value:
    """Return what *owner* itself holds under *key*; None (Python's) where it holds nothing so called."""
    if isinstance(owner, str | list):
        return _of_items(owner, key)
    name = text(key)
    if isinstance(owner, dict):
        return owner.get(name)
    if isinstance(owner, Closure):
        return owner.properties.get(name)
    if isinstance(owner, Native):
        return world.statics.get(owner.name, {}).get(name)
    return _of_buffer(owner, name) if isinstance(owner, Buffer) else None


def _of_items(owner: Value, key: Value) -> Value:
    place = key if isinstance(key, int) and not isinstance(key, bool) else None
    if place is None:
        name = text(key)
        if name == "length":
            return len(owner)
        if not (name.isdecimal() and len(name) < 9):
            return None
        place = int(name)
    return owner[place] if 0 <= place < len(owner) else UNDEFINED


def _inherited(owner: Value, name: str) -> Value:
    if isinstance(owner, Closure) and name == "prototype":
        return owner.properties.setdefault("prototype", {})
    maker = owner.get("constructor") if isinstance(owner, dict) else None
    shared = maker.properties.get("prototype") if isinstance(maker, Closure) else None
    return shared.get(name, UNDEFINED) if isinstance(shared, dict) else UNDEFINED


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
