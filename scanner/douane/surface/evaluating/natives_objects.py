"""Globals of the language: `Object`, `Array`, `JSON`, `Promise`, `Map`, conversions."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING

from douane.surface.evaluating.literals import spread_into
from douane.surface.evaluating.members import get, key_text
from douane.surface.evaluating.operators import as_text
from douane.surface.evaluating.values import (
    UNDEFINED,
    Array,
    Class,
    Function,
    Keyed,
    Maybe,
    Namespace,
    Native,
    Object,
    Opaque,
    Text,
    Value,
    is_set,
    plain,
    truth,
    usual,
    usually,
)
from douane.syntax import Place

if TYPE_CHECKING:
    from douane.surface.evaluating.machine import Machine

MAX_JSON = 4 * 1024 * 1024  # characters of a text that is parsed
_DEEPEST = 60
_Act = Callable[["Machine", list[Value]], Value]


def from_json(text: str) -> Value | None:
    """Return the value of the JSON *text*, or None if it is none or too large."""
    if len(text) > MAX_JSON:
        return None
    try:
        return from_plain(json.loads(text))
    except (ValueError, RecursionError):
        return None


def from_plain(value: object) -> Value:
    """Return plain data as a value."""
    if isinstance(value, dict):
        return Object({str(key): from_plain(item) for key, item in value.items()})
    if isinstance(value, list):
        return Array([from_plain(item) for item in value])
    return value


def _members(machine: Machine, value: Value) -> dict[str, Value] | None:
    if isinstance(value, Object):
        got = {key: machine.invoke(getter, [], value) for key, getter in value.accessors.items()}
        return _ordered({**value.members, **got})
    if isinstance(value, Array):
        return {str(index): item for index, item in enumerate(value.items)}
    if isinstance(value, Class):
        return dict(value.statics)
    if isinstance(value, Namespace):
        place = Place(value.module, None)
        return {
            name: get(machine, value, name, place) for name in machine.libraries.export_names(machine, value)
        }
    return {} if value is UNDEFINED or value is None else None


def _ordered(members: dict[str, Value]) -> dict[str, Value]:
    """Return *members* as the language lists them: keys that are numbers first, ascending."""
    numbers = sorted(int(key) for key in members if key.isdecimal() and str(int(key)) == key)
    kept = {str(number): members[str(number)] for number in numbers}
    return {**kept, **members} if kept else members


def _open(value: Value) -> Place | None:
    if isinstance(value, Opaque):
        return value.place
    return value.open if isinstance(value, Object | Array | Keyed) else None


def _listed(machine: Machine, given: list[Value], make: Callable[[str, Value], Value]) -> Value:
    members = _members(machine, given[0]) if given else {}
    if members is None:
        return Opaque(_open(given[0]), given=isinstance(given[0], Opaque) and given[0].given)
    items = [make(key, value) for key, value in members.items()]
    return Array(items, len(machine.conditions), _open(given[0]) if given else None)


def _values(machine: Machine, given: list[Value]) -> Value:
    return _listed(machine, given, lambda _, value: value)


def _keys(machine: Machine, given: list[Value]) -> Value:
    return _listed(
        machine, given, lambda key, value: Maybe(key, value.condition) if isinstance(value, Maybe) else key
    )


def _entries(machine: Machine, given: list[Value]) -> Value:
    return _listed(machine, given, machine.pair)


def _from_entries(machine: Machine, given: list[Value]) -> Value:
    items = machine.items(given[0]) if given else []
    if items is None:
        return Opaque(_open(given[0]))
    made = Object(depth=len(machine.conditions), open=_open(given[0]) if given else None)
    for item in items:
        pair = plain(item)
        if not isinstance(pair, Array) or len(pair.items) < 2:
            continue
        key, value = key_text(plain(pair.items[0])), pair.items[1]
        if key is None:
            made.open = made.open or _open(plain(pair.items[0]))
        else:
            made.members[key] = Maybe(plain(value), item.condition) if isinstance(item, Maybe) else value
    return made


def _assign(machine: Machine, given: list[Value]) -> Value:
    if not given:
        return UNDEFINED
    target = given[0]
    place = Place(machine.first_module, None)
    for value in given[1:]:
        if isinstance(target, Object):
            spread_into(machine, target, value, _open(value) or place)
        elif isinstance(target, Function | Native | Class) and isinstance(value, Object):
            held = target.statics if isinstance(target, Class) else target.members
            held.update(value.members)
    return target


def _first(_machine: Machine, given: list[Value]) -> Value:
    return given[0] if given else UNDEFINED


def _defined(machine: Machine, given: list[Value]) -> Value:
    if len(given) < 3 or not isinstance(given[2], Object):
        return _first(machine, given)
    key = key_text(given[1])
    held = given[2].members.get("value")
    getter = given[2].members.get("get")
    if isinstance(given[0], Object) and key is not None:
        if isinstance(getter, Function):
            given[0].accessors[key] = getter
        elif held is not None:
            given[0].members[key] = plain(held)
    elif isinstance(given[0], Class) and key is not None and held is not None:
        given[0].statics[key] = plain(held)
    return given[0]


def _array_from(machine: Machine, given: list[Value]) -> Value:
    if not given:
        return Array()
    items = machine.items(given[0])
    if items is None:
        return Opaque(_open(given[0]), given=isinstance(given[0], Opaque) and given[0].given)
    made = Array(items, len(machine.conditions), _open(given[0]))
    if len(given) > 1:
        mapping = get(machine, made, "map", Place(machine.first_module, None))
        return machine.call(mapping, [given[1]], made, Place(machine.first_module, None))
    return made


def _is_array(_machine: Machine, given: list[Value]) -> Value:
    return Opaque() if given and isinstance(given[0], Opaque) else bool(given) and isinstance(given[0], Array)


def _parsed(_machine: Machine, given: list[Value]) -> Value:
    text = given[0] if given else None
    value = from_json(text) if isinstance(text, str) and not isinstance(text, Text) else None
    if value is None and text != "null":
        return Opaque(_open(text) if isinstance(text, Opaque) else None)
    return value


def to_plain(value: Value, deep: int = _DEEPEST) -> object:
    """Return *value* as plain data; raises ValueError where it is not known or no data."""
    value = plain(value)
    if isinstance(value, Array) and value.open is None and deep > 0:
        return [to_plain(item, deep - 1) for item in value.items]
    if isinstance(value, Object) and value.open is None and deep > 0:
        kept = {key: plain(item) for key, item in value.members.items()}
        return {
            key: to_plain(item, deep - 1)
            for key, item in kept.items()
            if item is not UNDEFINED and not isinstance(item, Function | Native)
        }
    if isinstance(value, str | int | float | bool) or value is None:
        return value
    raise ValueError("not data")


def _stringified(_machine: Machine, given: list[Value]) -> Value:
    indent = given[2] if len(given) > 2 and isinstance(given[2], int) else None
    try:
        data = to_plain(given[0]) if given else None
    except ValueError:
        return Opaque(_open(given[0]))
    separators = (",", ":") if not indent else (",", ": ")
    return json.dumps(data, ensure_ascii=False, indent=indent or None, separators=separators)


def _cloned(machine: Machine, given: list[Value]) -> Value:
    value = given[0] if given else UNDEFINED
    if isinstance(value, Array):
        return Array(
            [_cloned(machine, [plain(item)]) for item in value.items], len(machine.conditions), value.open
        )
    if isinstance(value, Object):
        members = {key: _cloned(machine, [plain(item)]) for key, item in value.members.items()}
        return Object(members, None, len(machine.conditions), value.open, value.place)
    return value


def _string(_machine: Machine, given: list[Value]) -> Value:
    text = as_text(given[0]) if given else ""
    return Opaque(_open(given[0])) if text is None else text


def _number(_machine: Machine, given: list[Value]) -> Value:
    value = given[0] if given else 0
    if isinstance(value, int | float):
        return value
    if isinstance(value, Text):
        return Opaque()
    return int(value) if isinstance(value, str) and value.isdigit() and len(value) < 16 else Opaque()


def _boolean(_machine: Machine, given: list[Value]) -> Value:
    known = truth(given[0]) if given else False
    if known is None and is_set(given[0]):
        return Opaque(_open(given[0]), default=truth(usual(given[0])))
    return Opaque(_open(given[0])) if known is None else known


def _promised(machine: Machine, given: list[Value]) -> Value:
    """Return what `new Promise(executor)` resolves to."""
    resolved: list[Value] = []

    def settle(_this: Value, values: list[Value]) -> Value:
        resolved.append(values[0] if values else UNDEFINED)
        return UNDEFINED

    if given and isinstance(given[0], Function):
        machine.invoke(
            given[0], [Native("resolve", settle), Native("reject", lambda *_: UNDEFINED)], UNDEFINED
        )
    return resolved[0] if resolved else Opaque(_open(given[0]) if given else None)


def _settled(machine: Machine, given: list[Value]) -> Value:
    items = machine.items(given[0]) if given else []
    if items is None:
        return Opaque(_open(given[0]))
    made = [Object({"status": "fulfilled", "value": item}) for item in items]
    return Array(list(made), len(machine.conditions))


def _max(_machine: Machine, given: list[Value]) -> Value:
    return max(given) if given and all(isinstance(value, int | float) for value in given) else Opaque()


def _min(_machine: Machine, given: list[Value]) -> Value:
    return min(given) if given and all(isinstance(value, int | float) for value in given) else Opaque()


def keyed(machine: Machine, given: list[Value], *, is_map: bool) -> Value:
    """Return `new Map(...)` or `new Set(...)`."""
    made = Keyed(is_map=is_map, depth=len(machine.conditions))
    if given and is_set(given[0]):
        return usually(keyed(machine, [usual(given[0])], is_map=is_map), _open(given[0]))
    if not given or given[0] is None or given[0] is UNDEFINED:
        return made
    items = machine.items(given[0])
    if items is None:
        made.open = _open(given[0]) or Place(machine.first_module, None)
        return made
    made.open = _open(given[0])
    setter = get(machine, made, "set", Place(machine.first_module, None))
    for item in items:
        with machine.under(item.condition if isinstance(item, Maybe) else None):
            value = plain(item)
            pair = value.items[:2] if is_map and isinstance(value, Array) else [value]
            setter.run(made, [plain(part) for part in pair])
    return made


GLOBALS: dict[str, dict[str, _Act]] = {
    "Object": {
        "values": _values,
        "keys": _keys,
        "entries": _entries,
        "fromEntries": _from_entries,
        "assign": _assign,
        "freeze": _first,
        "seal": _first,
        "create": lambda machine, _: Object(depth=len(machine.conditions)),
        "defineProperty": _defined,
        "getOwnPropertyNames": _keys,
    },
    "Array": {"from": _array_from, "isArray": _is_array, "of": lambda _, given: Array(list(given))},
    "JSON": {"parse": _parsed, "stringify": _stringified},
    "Promise": {"all": _array_from, "resolve": _first, "allSettled": _settled},
    "Reflect": {"ownKeys": _keys},
    "Math": {"max": _max, "min": _min},
    "Number": {},
    "String": {"raw": _first},
    "Boolean": {},
}
CALLED: dict[str, _Act] = {
    "String": _string,
    "Number": _number,
    "Boolean": _boolean,
    "structuredClone": _cloned,
    "parseInt": _number,
    "Array": lambda _, given: Array(list(given)),
    "Object": _first,
}
CONSTRUCTED: dict[str, _Act] = {
    "Map": lambda machine, given: keyed(machine, given, is_map=True),
    "Set": lambda machine, given: keyed(machine, given, is_map=False),
    "WeakMap": lambda machine, given: keyed(machine, given, is_map=True),
    "Promise": _promised,
    "Object": lambda machine, _: Object(depth=len(machine.conditions)),
    "Array": lambda machine, _: Array(depth=len(machine.conditions)),
    "Error": lambda _, given: Object({"message": given[0] if given else ""}),
}


def language_global(machine: Machine, name: str) -> Native | None:
    """Return the global *name* of the language."""
    if name == "Infinity" or name not in {**GLOBALS, **CALLED, **CONSTRUCTED}:
        return None
    called = CALLED.get(name)
    made = _bound(machine, name, called) if called is not None else Native(name, lambda *_: Opaque(name=name))
    for key, act in GLOBALS.get(name, {}).items():
        made.members[key] = _bound(machine, f"{name}.{key}", act)
    if name == "Number":
        made.members.update({"MAX_SAFE_INTEGER": 2**53 - 1, "MIN_SAFE_INTEGER": 1 - 2**53})
    return made


def _bound(machine: Machine, name: str, act: _Act) -> Native:
    return Native(name, lambda _, given: act(machine, given))
