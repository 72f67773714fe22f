"""TypeBox: functions that make JSON Schema as plain objects."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from douane.surface.evaluating.values import (
    UNDEFINED,
    Array,
    Native,
    Object,
    Opaque,
    Value,
    plain,
)

OPTIONAL = "\0optional"
"""A member that marks a schema as optional; it is taken out where the schema is used."""
_PLAIN = {
    "String": "string",
    "Number": "number",
    "Integer": "integer",
    "Boolean": "boolean",
    "Null": "null",
}
MODULES = frozenset({"@sinclair/typebox", "typebox"})


def _options(given: list[Value], index: int) -> dict[str, Value]:
    value = plain(given[index]) if len(given) > index else UNDEFINED
    return dict(value.members) if isinstance(value, Object) else {}


def _clean(value: Value) -> Value:
    value = plain(value)
    if isinstance(value, Object) and OPTIONAL in value.members:
        kept = {key: held for key, held in value.members.items() if key != OPTIONAL}
        return Object(kept, None, value.depth, value.open, value.place)
    return value


def _object(given: list[Value]) -> Value:
    shape = plain(given[0]) if given else UNDEFINED
    if not isinstance(shape, Object):
        return Opaque()
    required = [
        key
        for key, value in shape.members.items()
        if not (isinstance(plain(value), Object) and OPTIONAL in plain(value).members)
    ]
    properties = Object({key: _clean(value) for key, value in shape.members.items()}, open=shape.open)
    members: dict[str, Value] = {**_options(given, 1), "type": "object"}
    if required:
        members["required"] = Array(list(required))
    members["properties"] = properties
    return Object(members)


def _optional(given: list[Value]) -> Value:
    inner = plain(given[0]) if given else UNDEFINED
    return Object({**inner.members, OPTIONAL: True}, open=inner.open) if isinstance(inner, Object) else inner


def _array(given: list[Value]) -> Value:
    return Object({**_options(given, 1), "type": "array", "items": _clean(given[0]) if given else Object()})


def _union(given: list[Value]) -> Value:
    options = plain(given[0]) if given else UNDEFINED
    if not isinstance(options, Array):
        return Opaque()
    return Object({**_options(given, 1), "anyOf": Array([_clean(option) for option in options.items])})


def _literal(given: list[Value]) -> Value:
    value = plain(given[0]) if given else UNDEFINED
    kind = "boolean" if isinstance(value, bool) else "string" if isinstance(value, str) else "number"
    return Object({**_options(given, 1), "const": value, "type": kind})


def _record(given: list[Value]) -> Value:
    pattern = Object({"^(.*)$": _clean(given[1]) if len(given) > 1 else Object()})
    return Object({**_options(given, 2), "type": "object", "patternProperties": pattern})


def _unsafe(given: list[Value]) -> Value:
    return _clean(given[0]) if given else Object()


_Make = Callable[[list[Value]], Value]
_MAKERS: dict[str, _Make] = {
    "Object": _object,
    "Optional": _optional,
    "Array": _array,
    "Union": _union,
    "Literal": _literal,
    "Record": _record,
    "Unsafe": _unsafe,
    "Any": lambda given: Object(_options(given, 0)),
    "Unknown": lambda given: Object(_options(given, 0)),
}


def _maker(name: str) -> Value:
    kind = _PLAIN.get(name)
    if kind is not None:
        return Native(name, lambda _, given: Object({**_options(given, 0), "type": kind}))
    make = _MAKERS.get(name)
    if make is None:
        return Opaque(name=f"typebox.{name}")
    return Native(name, partial(_called, make))


def _called(make: _Make, _this: Value, given: list[Value]) -> Value:
    return make(given)


TYPE = Native("Type", lambda *_: Opaque(), {name: _maker(name) for name in (*_PLAIN, *_MAKERS)})
"""The builder itself (`Type`)."""
