"""Operators on values."""

from __future__ import annotations

from douane.surface.evaluating.joining import shown
from douane.surface.evaluating.values import (
    UNDEFINED,
    Array,
    Class,
    Keyed,
    Object,
    Opaque,
    Schema,
    Text,
    Value,
    holes_of,
    is_set,
    same,
    truth,
    type_name,
    usual,
    usually,
)
from douane.surface.evaluating.zod_values import class_of
from douane.syntax import DYNAMIC, Place, Unknown
from douane.syntax.arithmetic import calculated
from douane.syntax.values import MAX_TEXT
from douane.syntax.values import shown as shown_value

_EQUAL = {"===": True, "==": True, "!==": False, "!=": False}
_LINEAGE = 20  # classes that a class may extend, one after the other
_ORDERED = {
    "<": lambda left, right: left < right,
    ">": lambda left, right: left > right,
    "<=": lambda left, right: left <= right,
    ">=": lambda left, right: left >= right,
}


def as_text(value: Value) -> str | None:
    """Return *value* as interpolation shows it, or None if it is not known."""
    if isinstance(value, str):
        return value
    if value is UNDEFINED:
        return "undefined"
    if isinstance(value, Array):
        texts = [as_text(item) for item in value.items]
        if value.open is not None or any(text is None for text in texts):
            return None
        return joined([text for text in texts if text is not None], ",")
    if isinstance(value, bool | int | float) or value is None:
        return shown_value(value, python=False)
    return "[object Object]" if isinstance(value, Object | Keyed) and value.open is None else None


def joined(texts: list[str], separator: str) -> str:
    """Return *texts* joined, with the computed parts of all of them."""
    holes = tuple(place for text in texts for place in holes_of(text))
    whole = separator.join(texts)[:MAX_TEXT]
    return Text(whole, holes) if holes else whole


def binary(symbol: str, left: Value, right: Value, left_place: Place, right_place: Place) -> Value:
    """Return `left symbol right`."""
    result = _binary(symbol, left, right, left_place, right_place)
    if isinstance(result, Opaque | Text) and (is_set(left) or is_set(right)):
        return usually(_binary(symbol, usual(left), usual(right), left_place, right_place), left_place)
    return result


def _binary(symbol: str, left: Value, right: Value, left_place: Place, right_place: Place) -> Value:  # noqa: PLR0911 - a table
    if symbol == "+":
        return _sum(left, right, left_place, right_place)
    if symbol in _EQUAL:
        return _equal(symbol, left, right, right_place)
    if symbol == "in":
        if isinstance(right, Object) and isinstance(left, str) and right.open is None:
            return left in right.members
        return Opaque(right_place)
    if symbol == "instanceof":
        fits = _made_by(left, right)
        return Opaque(right_place) if fits is None else fits
    if symbol in _ORDERED:
        numbers = all(isinstance(value, int | float) for value in (left, right))
        texts = all(isinstance(value, str) and not isinstance(value, Text) for value in (left, right))
        return _ORDERED[symbol](left, right) if numbers or texts else Opaque(right_place)
    if all(isinstance(value, int | float) for value in (left, right)):
        value = calculated(symbol, left, right)
        return Opaque(right_place) if value is DYNAMIC else value
    return Opaque(right_place)


def _equal(symbol: str, left: Value, right: Value, place: Place) -> Value:
    empty = (None, UNDEFINED)
    if symbol in ("==", "!=") and (left in empty or right in empty):
        other = right if left in empty else left
        fits: bool | None = None if isinstance(other, Opaque) else other in empty
    else:
        fits = same(left, right)
    return Opaque(place) if fits is None else fits is _EQUAL[symbol]


def _made_by(value: Value, made_by: Value) -> bool | None:
    """Whether *value* is an instance of *made_by*; None if that is not known."""
    if isinstance(value, Schema):
        named = made_by.name.rpartition(".")[2] if isinstance(made_by, Opaque) else ""
        return named == class_of(value) if named.startswith("Zod") else None
    if isinstance(value, Object) and isinstance(made_by, Class):
        current: Value = value.made_by
        for _ in range(_LINEAGE):
            if not isinstance(current, Class):
                break
            if current is made_by:
                return True
            current = current.parent
        return False if current is None else None
    return False if isinstance(value, str | int | float | None | Unknown) else None


def _sum(left: Value, right: Value, left_place: Place, right_place: Place) -> Value:
    if isinstance(left, int | float) and isinstance(right, int | float):
        return left + right
    if not isinstance(left, str) and not isinstance(right, str):
        return Opaque(left_place)
    texts: list[str] = []
    for value, place in ((left, left_place), (right, right_place)):
        text = as_text(value)
        texts.append(Text(shown(place), (place,)) if text is None else text)
    return joined(texts, "")


def unary(symbol: str, value: Value, place: Place) -> Value:
    """Return `symbol value`."""
    result = _unary(symbol, value, place)
    if isinstance(result, Opaque) and is_set(value):
        return usually(_unary(symbol, usual(value), place), place)
    return result


def _unary(symbol: str, value: Value, place: Place) -> Value:
    if symbol == "void":
        return UNDEFINED
    if symbol == "!":
        known = truth(value)
        return Opaque(place) if known is None else not known
    if symbol == "typeof":
        name = type_name(value)
        return Opaque(place) if name is None else name
    if isinstance(value, int | float):
        return {"-": -value, "+": value}.get(symbol, Opaque(place))
    is_text = isinstance(value, str) and not isinstance(value, Text)
    if symbol == "+" and is_text and value.strip().lstrip("-").isdigit() and len(value) < 16:
        return int(value)
    return Opaque(place)
