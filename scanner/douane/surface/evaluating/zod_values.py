"""Zod as values: its functions make schemas, the methods of schemas make others."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from douane.surface.evaluating.values import (
    UNDEFINED,
    Array,
    Builders,
    Function,
    Native,
    Object,
    Opaque,
    Schema,
    Value,
    plain,
)

if TYPE_CHECKING:
    from douane.surface.evaluating.machine import Machine

_ITSELF = frozenset({"z", "zod", "default"})
_ASKED = frozenset(
    {
        "isOptional",
        "isNullable",
        "_def",
        "_zod",
        "def",
    }
)
OBJECTS = frozenset({"object", "strictObject", "looseObject", "interface"})
MAX_CHAIN = 300
_WRAPPING = {
    "optional": "ZodOptional",
    "nullable": "ZodNullable",
    "nullish": "ZodOptional",
    "default": "ZodDefault",
    "catch": "ZodCatch",
    "readonly": "ZodReadonly",
    "transform": "ZodEffects",
    "array": "ZodArray",
    "or": "ZodUnion",
    "and": "ZodIntersection",
}


def builder(  # noqa: PLR0911 - a table
    machine: Machine, zod: Builders, name: str
) -> Value:
    """Return member *name* of Zod."""
    if name in _ITSELF:
        return zod
    if name in ("coerce", "iso", "core", "locales") and not zod.part:
        return Builders(zod.major, name)
    if name == "NEVER" or name[:1].isupper() or name.startswith("_"):
        return Opaque(name=f"zod.{name}")
    if name in ("toJSONSchema", "globalRegistry", "registry", "config", "setErrorMap"):
        return Opaque(name=f"zod.{name}")
    if zod.part == "iso":
        return Native(name, lambda *_: Schema("string", (), zod.major).then(name))
    if name == "lazy":
        return Native(name, lambda _, given: _lazy(machine, zod, given))
    return Native(name, lambda _, given: Schema(name, tuple(given), zod.major))


def _lazy(machine: Machine, zod: Builders, given: list[Value]) -> Value:
    getter = given[0] if given else UNDEFINED
    if not isinstance(getter, Function):
        return Schema("any", (), zod.major)
    held = Native("lazy", lambda *_: machine.invoke(getter, [], UNDEFINED))
    if machine.running.count(getter.node.id) < 1:
        held.members["lazy"] = machine.invoke(getter, [], UNDEFINED)
    return Schema("lazy", (held,), zod.major)


def schema_member(schema: Schema, name: str) -> Value:
    """Return member *name* of a schema."""
    if name == "shape":
        members = shape_of(schema)
        return Opaque() if members is None else Object(members)
    special = _SPECIAL.get(name)
    if special is not None:
        return special(schema)
    if name in _ASKED:
        return Opaque(name=f"zod.{name}")
    if name == "keyof":
        members = shape_of(schema) or {}
        return Native(name, lambda *_: Schema("enum", (Array(list(members)),), schema.major))
    if name == "unwrap":
        inner = schema.inner if schema.inner is not None else plain(next(iter(schema.arguments), UNDEFINED))
        return Native(name, lambda *_: inner)
    return Native(name, lambda _, given: schema.then(name, *given))


def _element(schema: Schema) -> Value:
    base = schema.base
    return plain(base.arguments[0]) if base.name == "array" and base.arguments else Opaque()


def _options(schema: Schema) -> Value:
    base = schema.base
    if base.name in ("enum", "nativeEnum"):
        values = plain(base.arguments[0]) if base.arguments else UNDEFINED
        return Array(list(values.members.values())) if isinstance(values, Object) else values
    return plain(base.arguments[-1]) if base.name in ("union", "discriminatedUnion") else Opaque()


def _constants(schema: Schema) -> Value:
    options = _options(schema)
    if not isinstance(options, Array):
        return Opaque()
    return Object({str(plain(item)): plain(item) for item in options.items if isinstance(plain(item), str)})


def _value(schema: Schema) -> Value:
    base = schema.base
    return plain(base.arguments[0]) if base.name == "literal" and base.arguments else Opaque()


def _description(schema: Schema) -> Value:
    current: Schema | None = schema
    while current is not None:
        if current.name == "describe" and current.arguments:
            return plain(current.arguments[0])
        current = current.inner
    return UNDEFINED


_SPECIAL: dict[str, Callable[[Schema], Value]] = {
    "element": _element,
    "options": _options,
    "enum": _constants,
    "Enum": _constants,
    "Values": _constants,
    "value": _value,
    "description": _description,
}


def shape_of(schema: Schema) -> dict[str, Value] | None:
    """Return the members of an object schema, or None if it is none."""
    chain: list[Schema] = []
    current = schema
    while current.inner is not None and len(chain) < MAX_CHAIN:
        chain.append(current)
        current = current.inner
    if current.name not in OBJECTS:
        return None
    given = plain(current.arguments[0]) if current.arguments else Object()
    if not isinstance(given, Object):
        return None
    members = dict(given.members)
    for call in reversed(chain):
        members = _changed(members, call)
    return members


def _changed(members: dict[str, Value], call: Schema) -> dict[str, Value]:
    first = plain(call.arguments[0]) if call.arguments else UNDEFINED
    keys = set(first.members) if isinstance(first, Object) else None
    if call.name in ("extend", "merge", "safeExtend", "augment"):
        more = (
            first.members
            if isinstance(first, Object)
            else shape_of(first)
            if isinstance(first, Schema)
            else {}
        )
        return {**members, **(more or {})}
    if call.name == "pick" and keys is not None:
        return {key: value for key, value in members.items() if key in keys}
    if call.name == "omit" and keys is not None:
        return {key: value for key, value in members.items() if key not in keys}
    if call.name in ("partial", "deepPartial"):
        return {
            key: _optional(value) if keys is None or key in keys else value for key, value in members.items()
        }
    return members


def class_of(schema: Schema) -> str:
    """Return the name of the class that *schema* is an instance of, as far as methods wrap it in others."""
    current: Schema = schema
    while current.inner is not None:
        if current.name in _WRAPPING:
            return _WRAPPING[current.name]
        current = current.inner
    return "ZodObject" if current.name in OBJECTS else f"Zod{current.name[:1].upper()}{current.name[1:]}"


def _optional(value: Value) -> Value:
    return value.then("optional") if isinstance(value, Schema) else value
