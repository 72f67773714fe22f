"""What a Zod schema makes of the data that it is given: defaults filled in, unknown members left out.

Data that a schema refuses ends a server, so what is parsed is taken to fit.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from douane.surface.evaluating.joining import join
from douane.surface.evaluating.members import get
from douane.surface.evaluating.values import (
    UNDEFINED,
    Array,
    Function,
    Maybe,
    Native,
    Object,
    Opaque,
    Schema,
    Value,
    is_set,
    plain,
    usual,
    usually,
)
from douane.surface.evaluating.zod_values import OBJECTS, shape_of
from douane.syntax import Place

if TYPE_CHECKING:
    from douane.surface.evaluating.machine import Machine

PARSING = frozenset({"parse", "parseAsync"})
TRYING = frozenset({"safeParse", "safeParseAsync", "spa"})
MAX_DEPTH = 40  # schemas within schemas
_LOOSE = frozenset({"passthrough", "loose", "catchall"})


def parser(machine: Machine, schema: Schema, name: str) -> Native:
    """Return the method *name* of *schema*, one of PARSING and TRYING."""

    def parse(_this: Value, given: list[Value]) -> Value:
        data = parsed(machine, schema, given[0] if given else UNDEFINED)
        if name in PARSING:
            return data
        if isinstance(data, Opaque):
            return Opaque(name=f"zod.{name}")
        return Object({"success": True, "data": data}, depth=len(machine.conditions))

    return Native(name, parse)


def parsed(machine: Machine, schema: Value, value: Value, depth: int = MAX_DEPTH) -> Value:  # noqa: PLR0911 - a table
    """Return what *schema* makes of *value*."""
    machine.spend()
    if not isinstance(schema, Schema) or depth <= 0:
        return value
    if isinstance(value, Maybe):
        return Maybe(parsed(machine, schema, value.value, depth), value.condition)
    act = _METHODS.get(schema.name)
    if schema.inner is not None:
        return act(machine, schema, value, depth) if act else parsed(machine, schema.inner, value, depth)
    if schema.name in OBJECTS:
        return _object(machine, schema, value, depth, loose=schema.name == "looseObject")
    first = plain(schema.arguments[0]) if schema.arguments else UNDEFINED
    if schema.name == "array" and isinstance(value, Array):
        items = [parsed(machine, first, item, depth - 1) for item in value.items]
        return Array(items, value.depth, value.open)
    if schema.name == "preprocess" and len(schema.arguments) > 1:
        return parsed(machine, plain(schema.arguments[1]), _applied(machine, first, value), depth - 1)
    return value


def _object(machine: Machine, schema: Schema, value: Value, depth: int, *, loose: bool) -> Value:
    shape = shape_of(schema)
    if shape is None or not isinstance(value, Object | Opaque) or usual(value) is UNDEFINED:
        return value
    made = Object(depth=len(machine.conditions), open=value.open if isinstance(value, Object) else None)
    for key, item in shape.items():
        held = value.members.get(key) if isinstance(value, Object) else None
        if held is None:
            held = get(machine, value, key, value.place or Place(machine.first_module, None))
        result = parsed(machine, plain(item), held, depth - 1)
        if result is not UNDEFINED:
            made.members[key] = result
    if loose and isinstance(value, Object):
        made.members = {**value.members, **made.members}
    return made


def _defaulted(machine: Machine, schema: Schema, value: Value, depth: int) -> Value:
    """`.default(x)`: Zod 3 parses what is filled in, Zod 4 does so only for `.prefault(x)`."""
    filled = plain(schema.arguments[0]) if schema.arguments else UNDEFINED
    if isinstance(filled, Function):
        filled = machine.invoke(filled, [], UNDEFINED)
    if schema.major == 3 or schema.name == "prefault":
        filled = parsed(machine, schema.inner, filled, depth - 1)
    if value is UNDEFINED:
        return filled
    if is_set(value) and usual(value) is UNDEFINED:
        place = value.place or Place(machine.first_module, None)
        return join(machine, value, filled, place, defaults=True)
    return parsed(machine, schema.inner, value, depth - 1)


def _optional(machine: Machine, schema: Schema, value: Value, depth: int) -> Value:
    empty = value is UNDEFINED or value is None
    return value if empty else parsed(machine, schema.inner, value, depth)


def _transformed(machine: Machine, schema: Schema, value: Value, depth: int) -> Value:
    inner = parsed(machine, schema.inner, value, depth)
    return _applied(machine, plain(schema.arguments[0]) if schema.arguments else UNDEFINED, inner)


def _applied(machine: Machine, function: Value, value: Value) -> Value:
    place = Place(machine.first_module, None)
    if is_set(value):
        return usually(
            machine.call(function, [usual(value)], UNDEFINED, place), getattr(value, "place", None)
        )
    return machine.call(function, [value], UNDEFINED, place)


def _piped(machine: Machine, schema: Schema, value: Value, depth: int) -> Value:
    inner = parsed(machine, schema.inner, value, depth)
    return parsed(machine, plain(schema.arguments[0]), inner, depth - 1) if schema.arguments else inner


def _loosened(machine: Machine, schema: Schema, value: Value, depth: int) -> Value:
    loose = schema.name in _LOOSE
    return _object(machine, schema, value, depth, loose=loose) if shape_of(schema) is not None else value


_METHODS: dict[str, Callable[[Machine, Schema, Value, int], Value]] = {
    "default": _defaulted,
    "prefault": _defaulted,
    "optional": _optional,
    "nullable": _optional,
    "nullish": _optional,
    "transform": _transformed,
    "pipe": _piped,
    **dict.fromkeys(
        (*_LOOSE, "extend", "merge", "safeExtend", "augment", "pick", "omit", "partial", "deepPartial"),
        _loosened,
    ),
}
