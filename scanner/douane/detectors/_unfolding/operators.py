"""Conversions and operators of JavaScript (ECMA-262, 7.1 and 13.15.3)."""

from __future__ import annotations

import math
import re
from collections.abc import Callable

from douane.detectors._unfolding.values import (
    UNDEFINED,
    UNKNOWN,
    Closure,
    Native,
    Special,
    Unknowable,
    Value,
    bounded,
)

_NUMBER = re.compile(r"[+-]?(\d+\.?\d*(e[+-]?\d+)?|\.\d+(e[+-]?\d+)?|Infinity)", re.IGNORECASE)


def text(value: Value) -> str:
    """Return *value* as text; raise `Unknowable` for what is unknown."""
    if isinstance(value, str):
        return value
    if value is UNKNOWN:
        raise Unknowable
    if value is UNDEFINED:
        return "undefined"
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float):
        return _float(value)
    if isinstance(value, list):
        return ",".join("" if item is None or item is UNDEFINED else text(item) for item in value)
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    if isinstance(value, Native):
        return f"function {value.name}() {{ [native code] }}"
    if isinstance(value, Closure):
        source = value.node.text
        return source.decode("utf-8", "replace") if source is not None else ""
    return "[object Object]"


def _float(value: float) -> str:
    if math.isnan(value):
        return "NaN"
    if math.isinf(value):
        return "Infinity" if value > 0 else "-Infinity"
    return str(int(value)) if value.is_integer() and abs(value) < 1e21 else repr(value)


def number(value: Value) -> int | float:
    """Return *value* as a number; NaN where it is none."""
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, int | float):
        return value
    if value is None:
        return 0
    if value is UNKNOWN:
        raise Unknowable
    if value is UNDEFINED or isinstance(value, Closure | Native | dict):
        return math.nan
    stripped = text(value).strip()
    if not stripped:
        return 0
    if stripped[:2].lower() in ("0x", "0o", "0b"):
        try:
            return int(stripped, 0)
        except ValueError:
            return math.nan
    return whole(float(stripped)) if len(stripped) < 60 and _NUMBER.fullmatch(stripped) else math.nan


def whole(value: float) -> int | float:
    """Return *value* as a whole number if it is one."""
    return int(value) if isinstance(value, float) and value.is_integer() and abs(value) < 1e15 else value


def integer(value: Value) -> int:
    """Return *value* as a signed number of 32 bits."""
    given = number(value)
    if isinstance(given, float) and (math.isnan(given) or math.isinf(given)):
        return 0
    bits = int(given) & 0xFFFFFFFF
    return bits - (1 << 32) if bits & 0x80000000 else bits


def index(value: Value, default: int = 0) -> int:
    """Return *value* as a position."""
    if value is UNDEFINED:
        return default
    given = number(value)
    if isinstance(given, float) and (math.isnan(given) or math.isinf(given)):
        return 0 if math.isnan(given) else (1 << 31 if given > 0 else -(1 << 31))
    return int(given)


def truth(value: Value) -> bool:
    """Return whether *value* counts as true; raise `Unknowable` for what is unknown."""
    if value is UNKNOWN:
        raise Unknowable
    if value is UNDEFINED or value is None:
        return False
    if isinstance(value, float):
        return value != 0 and not math.isnan(value)
    return bool(value) if isinstance(value, bool | int | str) else True


def same(left: Value, right: Value) -> bool:
    """Return whether *left* and *right* are strictly equal."""
    if left is UNKNOWN or right is UNKNOWN:
        raise Unknowable
    if isinstance(left, bool) or isinstance(right, bool):
        return left is right
    if isinstance(left, int | float) and isinstance(right, int | float):
        return left == right
    if isinstance(left, str) and isinstance(right, str):
        return left == right
    return left is right


def _equal(left: Value, right: Value) -> bool:
    nothing = (None, UNDEFINED)
    if left in nothing or right in nothing:
        return left in nothing and right in nothing
    plain = (bool, int, float, str)
    if isinstance(left, plain) and isinstance(right, plain) and type(left) is not type(right):
        return number(left) == number(right)
    return same(left, right)


def _sum(left: Value, right: Value) -> Value:
    if isinstance(left, str) and isinstance(right, str):
        return bounded(left + right)
    plain = (bool, int, float)
    simple = (*plain, type(None))
    if (isinstance(left, simple) or left is UNDEFINED) and (isinstance(right, simple) or right is UNDEFINED):
        return whole(number(left) + number(right))
    return bounded(text(left) + text(right))


def _ordered(compare: Callable[[Value, Value], bool]) -> Callable[[Value, Value], Value]:
    def apply(left: Value, right: Value) -> Value:
        if isinstance(left, str) and isinstance(right, str):
            return compare(left, right)
        return compare(number(left), number(right))

    return apply


def _divided(left: Value, right: Value) -> Value:
    over, under = number(left), number(right)
    if under == 0:
        return math.nan if over == 0 or math.isnan(over) else math.inf if over > 0 else -math.inf
    return whole(over / under)


def _remainder(left: Value, right: Value) -> Value:
    over, under = number(left), number(right)
    if under == 0 or any(isinstance(each, float) and not math.isfinite(each) for each in (over, under)):
        return math.nan
    return whole(math.fmod(over, under))


def _power(left: Value, right: Value) -> Value:
    base, exponent = number(left), number(right)
    if abs(exponent) > 64 or abs(base) > 1 << 20:
        raise Unknowable
    return whole(base**exponent) if base or exponent >= 0 else math.inf


BINARY: dict[str, Callable[[Value, Value], Value]] = {
    "+": _sum,
    "-": lambda left, right: whole(number(left) - number(right)),
    "*": lambda left, right: bounded(whole(number(left) * number(right))),
    "/": _divided,
    "%": _remainder,
    "**": _power,
    "&": lambda left, right: integer(left) & integer(right),
    "|": lambda left, right: integer(left) | integer(right),
    "^": lambda left, right: integer(left) ^ integer(right),
    "<<": lambda left, right: integer(integer(left) << (integer(right) & 31)),
    ">>": lambda left, right: integer(left) >> (integer(right) & 31),
    ">>>": lambda left, right: (integer(left) & 0xFFFFFFFF) >> (integer(right) & 31),
    "===": same,
    "!==": lambda left, right: not same(left, right),
    "==": _equal,
    "!=": lambda left, right: not _equal(left, right),
    "<": _ordered(lambda left, right: left < right),
    ">": _ordered(lambda left, right: left > right),
    "<=": _ordered(lambda left, right: left <= right),
    ">=": _ordered(lambda left, right: left >= right),
    "in": lambda left, right: _has(right, left),
    "instanceof": lambda left, right: _unknown(),
}


def _has(owner: Value, key: Value) -> bool:
    if isinstance(owner, dict):
        return text(key) in owner
    if isinstance(owner, list):
        return 0 <= index(key) < len(owner)
    raise Unknowable


def _unknown() -> Value:
    raise Unknowable


UNARY: dict[str, Callable[[Value], Value]] = {
    "!": lambda value: not truth(value),
    "-": lambda value: whole(-number(value)),
    "+": number,
    "~": lambda value: ~integer(value),
}


def kind_of(value: Value) -> str:
    """Return what ``typeof`` says of *value*."""
    if isinstance(value, Closure | Native):
        return "function"
    kinds = ((bool, "boolean"), (int, "number"), (float, "number"), (str, "string"))
    found = next((name for kind, name in kinds if isinstance(value, kind)), "object")
    return "undefined" if isinstance(value, Special) else found
