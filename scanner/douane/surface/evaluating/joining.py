"""What a value may be after code of which it is not known which part ran."""

from __future__ import annotations

from typing import TYPE_CHECKING

from douane.surface.evaluating.values import (
    UNDEFINED,
    Array,
    Function,
    Maybe,
    Native,
    Object,
    Opaque,
    Schema,
    Text,
    Value,
    holes_of,
    is_set,
    plain,
    same,
    usually,
)
from douane.syntax import DYNAMIC, Unknown

if TYPE_CHECKING:
    from douane.surface.evaluating.machine import Machine
    from douane.syntax import Place

MAX_SHOWN = 400  # characters of source that stand for a computed part


def shown(place: Place) -> str:
    """Return the source of *place* as it stands for a computed part of a text."""
    module, node = place
    text = "" if node is None else " ".join(module.text(node).split())
    return "${" + text[:MAX_SHOWN] + "}"


def join(  # noqa: C901, PLR0911 - a table
    machine: Machine,
    first: Value,
    second: Value,
    place: Place,
    condition: str | None = None,
    *,
    defaults: bool = False,
) -> Value:
    """Return what stands for *first* (if *condition*) or else *second*.

    With *defaults*, it is *second* where nobody sets anything.
    """
    if same(first, second):
        return first
    if defaults:
        known = _defaulted(machine, first, second, place, condition)
        if known is not None:
            return known
    if isinstance(first, Opaque) and (second is UNDEFINED or second is None):
        return first
    if first is UNDEFINED or first is None or isinstance(first, Opaque):
        return _either(second, first, place)
    if second is UNDEFINED or second is None or isinstance(second, Opaque):
        return _either(first, second, place)
    if isinstance(first, Array) and isinstance(second, Array):
        return _arrays(first, second, condition)
    if isinstance(first, str) and isinstance(second, str):
        absent = any(isinstance(text, Text) and text.absent for text in (first, second))
        return Text(shown(place), (place,), absent=absent)
    if isinstance(first, Schema) and isinstance(second, Schema):
        return second.then("$hole", place)
    if isinstance(first, Object) and isinstance(second, Object):
        return _objects(machine, first, second, place, condition)
    if isinstance(first, Function) and isinstance(second, Function):

        def called(this: Value, given: list[Value]) -> Value:
            one, other = machine.invoke(first, given, this), machine.invoke(second, given, this)
            return join(machine, one, other, place, defaults=defaults)

        return Native("either", called)
    return Opaque(place)


def _defaulted(machine: Machine, other: Value, value: Value, place: Place, condition: str | None) -> Value:
    """Return what stands for *value*, which is *other* if somebody sets something; None where both count."""
    if isinstance(value, Opaque | str | int | float):
        return usually(value, place) if not isinstance(value, Opaque) or is_set(value) else None
    if value is None or value is UNDEFINED:
        primitive = isinstance(other, str | int | float | Opaque) or other is None or other is UNDEFINED
        return Opaque(place, default=value, other=DYNAMIC if primitive else other)
    when = condition or "chosen at run time"
    if isinstance(value, Array) and isinstance(other, Array):
        more = [item for item in other.items if not any(same(plain(item), plain(own)) for own in value.items)]
        kept = [*value.items, *(Maybe(plain(item), when) for item in more)]
        return Array(kept, value.depth, value.open or other.open)
    if isinstance(value, Object) and isinstance(other, Object) and value.made_by is other.made_by is None:
        members = dict(value.members)
        for key, item in other.members.items():
            if key in members:
                members[key] = join(
                    machine, plain(item), plain(members[key]), place, condition, defaults=True
                )
            else:
                members[key] = Maybe(plain(item), when)
        return Object(members, None, value.depth, value.open or other.open, value.place)
    return value if isinstance(other, Opaque | str | int | float | None | Unknown) else None


def absent(value: Value, place: Place) -> Value:
    """Return what stands for *value* where it is there only under a condition."""
    return Opaque(place) if isinstance(value, int | float) else _either(value, UNDEFINED, place)


def _either(value: Value, other: Value, place: Place) -> Value:
    """Return *value*, which is that or else nothing known."""
    if isinstance(value, str):
        return Text(value, (*holes_of(value), place), absent=True)
    if isinstance(value, bool):
        return Opaque(place)
    if isinstance(value, Array) and isinstance(other, Opaque) and value.open is None:
        return Array(list(value.items), value.depth, place)
    if isinstance(value, Schema):
        return value.then("$hole", place)
    return value


def _arrays(first: Array, second: Array, condition: str | None) -> Array:
    when, unless = (
        condition or "chosen at run time",
        f"not ({condition})" if condition else "chosen at run time",
    )
    kept: list[Value] = []
    for item in first.items:
        common = any(same(plain(item), plain(other)) for other in second.items)
        kept.append(item if common else Maybe(plain(item), when))
    kept.extend(
        Maybe(plain(item), unless)
        for item in second.items
        if not any(same(plain(item), plain(other)) for other in first.items)
    )
    return Array(kept, second.depth, first.open or second.open)


def _objects(machine: Machine, first: Object, second: Object, place: Place, condition: str | None) -> Value:
    if first.made_by is not None or second.made_by is not None:
        return second if first.made_by is second.made_by else Opaque(place)
    when, unless = (
        condition or "chosen at run time",
        f"not ({condition})" if condition else "chosen at run time",
    )
    members: dict[str, Value] = {}
    for key in dict.fromkeys((*first.members, *second.members)):
        if key in first.members and key in second.members:
            one, other = plain(first.members[key]), plain(second.members[key])
            members[key] = join(machine, one, other, place, condition)
        elif key in first.members:
            members[key] = Maybe(plain(first.members[key]), when)
        else:
            members[key] = Maybe(plain(second.members[key]), unless)
    return Object(members, None, second.depth, first.open or second.open, second.place)
