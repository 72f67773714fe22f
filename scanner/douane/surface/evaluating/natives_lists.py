"""Methods of arrays, maps and sets."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from douane.surface.evaluating.operators import as_text, joined
from douane.surface.evaluating.values import (
    UNDEFINED,
    Array,
    Function,
    Keyed,
    Maybe,
    Native,
    Opaque,
    Text,
    Value,
    plain,
    same,
    truth,
    usual,
)
from douane.syntax import Place

if TYPE_CHECKING:
    from douane.surface.evaluating.machine import Machine

MAX_TOLD = 80  # characters of a filter that a condition shows
_Method = Callable[["Machine", Array, list[Value]], Value]


def _place(given: list[Value]) -> Place | None:
    return Place(given[0].module, given[0].node) if given and isinstance(given[0], Function) else None


def _called(machine: Machine, given: list[Value], *arguments: Value) -> Value:
    place = _place(given)
    if not given or isinstance(given[0], Opaque):
        return Opaque(place or (given[0].place if given else None))
    return machine.call(given[0], list(arguments), UNDEFINED, place or Place(machine.first_module, None))


def _map(machine: Machine, this: Array, given: list[Value]) -> Value:
    made = Array(depth=len(machine.conditions), open=this.open)
    for item, result in machine.each(this.items, lambda value, index: _called(machine, given, value, index)):
        made.items.append(Maybe(result, item.condition) if isinstance(item, Maybe) else result)
    return made


def _flat_map(machine: Machine, this: Array, given: list[Value]) -> Value:
    return _flat(machine, _map(machine, this, given), [])


def _flat(machine: Machine, this: Array, _given: list[Value]) -> Value:
    made = Array(depth=len(machine.conditions), open=this.open)
    for item in this.items:
        value = plain(item)
        if not isinstance(value, Array):
            made.items.append(item)
            continue
        made.open = made.open or value.open
        for inner in value.items:
            made.items.append(_under(inner, item.condition if isinstance(item, Maybe) else None))
    return made


def _under(item: Value, condition: str | None) -> Value:
    if condition is None:
        return item
    if isinstance(item, Maybe):
        return Maybe(item.value, f"{condition} and {item.condition}"[:240])
    return Maybe(item, condition)


def _filter(machine: Machine, this: Array, given: list[Value]) -> Value:
    made = Array(depth=len(machine.conditions), open=this.open)
    for item, result in machine.each(this.items, lambda value, index: _called(machine, given, value, index)):
        known = truth(result)
        if known is None and truth(usual(result)):
            made.items.append(item)
        elif known is None:
            made.items.append(_under(item, _told(given)))
        elif known:
            made.items.append(item)
    return made


def _told(given: list[Value]) -> str:
    place = _place(given)
    text = "" if place is None or place.node is None else " ".join(place.module.text(place.node).split())
    return f"filter({text[:MAX_TOLD]})"


def _for_each(machine: Machine, this: Array, given: list[Value]) -> Value:
    for _ in machine.each(this.items, lambda value, index: _called(machine, given, value, index)):
        pass
    return UNDEFINED


def _find(machine: Machine, this: Array, given: list[Value]) -> Value:
    for item in this.items:
        known = truth(_called(machine, given, plain(item), UNDEFINED))
        if known is None:
            return Opaque(_place(given))
        if known:
            return plain(item)
    return UNDEFINED if this.open is None else Opaque(this.open)


def _some(machine: Machine, this: Array, given: list[Value]) -> Value:
    results = [truth(_called(machine, given, plain(item), UNDEFINED)) for item in this.items]
    if True in results:
        return True
    return Opaque(_place(given)) if None in results or this.open is not None else False


def _every(machine: Machine, this: Array, given: list[Value]) -> Value:
    results = [truth(_called(machine, given, plain(item), UNDEFINED)) for item in this.items]
    if False in results:
        return False
    return Opaque(_place(given)) if None in results or this.open is not None else True


def _reduce(machine: Machine, this: Array, given: list[Value]) -> Value:
    items = list(this.items)
    if len(given) > 1:
        result = given[1]
    elif items:
        result = plain(items.pop(0))
    else:
        return UNDEFINED
    for index, item in enumerate(items):
        with machine.under(item.condition if isinstance(item, Maybe) else None):
            result = _called(machine, given[:1], result, plain(item), index)
    return result


def _includes(_machine: Machine, this: Array, given: list[Value]) -> Value:
    results = [same(plain(item), given[0]) if given else False for item in this.items]
    certain = [
        result for result, item in zip(results, this.items, strict=True) if not isinstance(item, Maybe)
    ]
    if True in certain:
        return True
    return Opaque(this.open) if None in results or True in results or this.open is not None else False


def _index_of(_machine: Machine, this: Array, given: list[Value]) -> Value:
    for index, item in enumerate(this.items):
        if given and same(plain(item), given[0]):
            return index
    return -1 if this.open is None else Opaque(this.open)


def _push(machine: Machine, this: Array, given: list[Value]) -> Value:
    this.items.extend(machine.held(value, this.depth) for value in given)
    return len(this.items)


def _unshift(machine: Machine, this: Array, given: list[Value]) -> Value:
    this.items[:0] = [machine.held(value, this.depth) for value in given]
    return len(this.items)


def _pop(_machine: Machine, this: Array, _given: list[Value]) -> Value:
    return plain(this.items.pop()) if this.items else UNDEFINED


def _shift(_machine: Machine, this: Array, _given: list[Value]) -> Value:
    return plain(this.items.pop(0)) if this.items else UNDEFINED


def _slice(machine: Machine, this: Array, given: list[Value]) -> Value:
    bounds = [value for value in given if isinstance(value, int)]
    if len(bounds) != len(given):
        return Array(list(this.items), len(machine.conditions), this.open)
    start, end = (bounds[0] if bounds else 0), (bounds[1] if len(bounds) > 1 else None)
    return Array(this.items[start:end], len(machine.conditions), this.open)


def _concat(machine: Machine, this: Array, given: list[Value]) -> Value:
    made = Array(list(this.items), len(machine.conditions), this.open)
    for value in given:
        if isinstance(value, Array):
            made.items.extend(value.items)
            made.open = made.open or value.open
        elif isinstance(value, Opaque):
            made.open = made.open or value.place
        else:
            made.items.append(value)
    return made


def _join(_machine: Machine, this: Array, given: list[Value]) -> Value:
    separator = given[0] if given and isinstance(given[0], str) else ","
    texts = []
    for item in this.items:
        value = plain(item)
        text = "" if value is UNDEFINED or value is None else as_text(value)
        if isinstance(item, Maybe) and text is not None:
            return Opaque(this.open)
        if text is None:
            place = value.place if isinstance(value, Opaque) else None
            if place is None:
                return Opaque(this.open)
            from douane.surface.evaluating.joining import shown

            text = Text(shown(place), (place,))
        texts.append(text)
    return joined(texts, separator) if this.open is None else Opaque(this.open)


def _reverse(_machine: Machine, this: Array, _given: list[Value]) -> Value:
    this.items.reverse()
    return this


def _sort(_machine: Machine, this: Array, given: list[Value]) -> Value:
    # The order of what is listed is nothing that anybody compares: a comparison function is not run.
    if not given and all(type(item) is str for item in this.items):
        this.items.sort()
    return this


def _copied(machine: Machine, this: Array, _given: list[Value]) -> Value:
    return Array(list(this.items), len(machine.conditions), this.open)


def _entries(machine: Machine, this: Array, _given: list[Value]) -> Value:
    pairs = [machine.pair(index, item) for index, item in enumerate(this.items)]
    return Array(pairs, len(machine.conditions), this.open)


def _keys(machine: Machine, this: Array, _given: list[Value]) -> Value:
    return Array(list(range(len(this.items))), len(machine.conditions), this.open)


def _at(_machine: Machine, this: Array, given: list[Value]) -> Value:
    index = given[0] if given else 0
    if not isinstance(index, int):
        return Opaque(this.open)
    return plain(this.items[index]) if -len(this.items) <= index < len(this.items) else UNDEFINED


ARRAY: dict[str, _Method] = {
    "map": _map,
    "flatMap": _flat_map,
    "flat": _flat,
    "filter": _filter,
    "forEach": _for_each,
    "find": _find,
    "some": _some,
    "every": _every,
    "reduce": _reduce,
    "includes": _includes,
    "indexOf": _index_of,
    "push": _push,
    "unshift": _unshift,
    "pop": _pop,
    "shift": _shift,
    "slice": _slice,
    "concat": _concat,
    "join": _join,
    "reverse": _reverse,
    "toReversed": lambda machine, this, given: _reverse(machine, _copied(machine, this, given), given),
    "sort": _sort,
    "toSorted": lambda machine, this, given: _sort(machine, _copied(machine, this, given), given),
    "values": _copied,
    "toArray": _copied,
    "entries": _entries,
    "keys": _keys,
    "at": _at,
}


# --- Map and Set ----------------------------------------------------------------------------------------

_KeyedMethod = Callable[["Machine", Keyed, list[Value]], Value]


def _keyed_set(machine: Machine, this: Keyed, given: list[Value]) -> Value:
    key = given[0] if given else UNDEFINED
    value = given[1] if this.is_map and len(given) > 1 else key
    held = machine.held(value, this.depth)
    for index, (known, _) in enumerate(this.entries):
        if same(known, key):
            if not isinstance(held, Maybe):
                this.entries[index] = (key, held)
            return this
    this.entries.append((key, held))
    return this


def _keyed_get(_machine: Machine, this: Keyed, given: list[Value]) -> Value:
    for key, value in this.entries:
        if given and same(key, given[0]):
            return plain(value)
    unknown = this.open is not None or (given and isinstance(given[0], Opaque))
    return (
        Opaque(this.open or (given[0].place if given and isinstance(given[0], Opaque) else None))
        if unknown
        else UNDEFINED
    )


def _keyed_has(_machine: Machine, this: Keyed, given: list[Value]) -> Value:
    results = [same(key, given[0]) if given else False for key, _ in this.entries]
    if True in results:
        return True
    return Opaque(this.open) if None in results or this.open is not None else False


def _keyed_delete(_machine: Machine, this: Keyed, given: list[Value]) -> Value:
    this.entries = [entry for entry in this.entries if not (given and same(entry[0], given[0]))]
    return True


def _keyed_values(machine: Machine, this: Keyed, _given: list[Value]) -> Value:
    return Array([value for _, value in this.entries], len(machine.conditions), this.open)


def _keyed_keys(machine: Machine, this: Keyed, _given: list[Value]) -> Value:
    keys = [Maybe(key, value.condition) if isinstance(value, Maybe) else key for key, value in this.entries]
    return Array(keys, len(machine.conditions), this.open)


def _keyed_entries(machine: Machine, this: Keyed, _given: list[Value]) -> Value:
    pairs = [machine.pair(key, value) for key, value in this.entries]
    return Array(pairs, len(machine.conditions), this.open)


def _keyed_each(machine: Machine, this: Keyed, given: list[Value]) -> Value:
    for key, value in list(this.entries):
        with machine.under(value.condition if isinstance(value, Maybe) else None):
            _called(machine, given, plain(value), key)
    return UNDEFINED


KEYED: dict[str, _KeyedMethod] = {
    "set": _keyed_set,
    "add": _keyed_set,
    "get": _keyed_get,
    "has": _keyed_has,
    "delete": _keyed_delete,
    "values": _keyed_values,
    "keys": _keyed_keys,
    "entries": _keyed_entries,
    "forEach": _keyed_each,
}


def list_method(machine: Machine, owner: Array | Keyed, name: str) -> Native | None:
    """Return method *name* of an array, map or set."""
    if isinstance(owner, Array):
        act = ARRAY.get(name)
        return Native(name, lambda _, given: act(machine, owner, given)) if act is not None else None
    keyed = KEYED.get(name)
    return Native(name, lambda _, given: keyed(machine, owner, given)) if keyed is not None else None
