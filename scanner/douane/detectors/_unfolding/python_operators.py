"""Operators of Python on whole numbers, texts, bytes and lists, bounded in what they make."""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import TYPE_CHECKING

from douane.detectors._unfolding.values import UNKNOWN, Unknowable, Value, bounded

if TYPE_CHECKING:
    from douane.detectors._unfolding.scopes import World

_MOST_BITS = 256


def _power(left: Value, right: Value) -> Value:
    if abs(right) > _MOST_BITS or abs(left) > 1 << 32:
        raise Unknowable
    return left**right


def _times(left: Value, right: Value) -> Value:
    for one, other in ((left, right), (right, left)):
        if not isinstance(one, int | float) and isinstance(other, int) and len(one) * other > 100_000:
            raise Unknowable
    return left * right


def _shift(left: Value, right: Value) -> Value:
    if right > _MOST_BITS:
        raise Unknowable
    return left << right


BINARY: dict[str, Callable[[Value, Value], Value]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": _times,
    "/": operator.truediv,
    "//": operator.floordiv,
    "**": _power,
    "^": operator.xor,
    "&": operator.and_,
    "|": operator.or_,
    "<<": _shift,
    ">>": operator.rshift,
}
COMPARE: dict[str, Callable[[Value, Value], Value]] = {
    "==": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    ">": operator.gt,
    "<=": operator.le,
    ">=": operator.ge,
    "in": lambda left, right: left in right,
    "not in": lambda left, right: left not in right,
    "is": lambda left, right: left is right,
    "is not": lambda left, right: left is not right,
}


UNARY: dict[str, Callable[[Value], Value]] = {
    "-": operator.neg,
    "+": operator.pos,
    "~": operator.invert,
}


def remainder(left: Value, right: Value) -> Value:
    return left % right if isinstance(left, int | float) else UNKNOWN


def applied(world: World, apply: Callable[[Value, Value], Value], left: Value, right: Value) -> Value:
    """Return what the operator *apply* makes of two values."""
    world.budget.tick()
    plain = (int, float, str, bytes, bytearray, list, tuple)
    if not isinstance(left, plain) or not isinstance(right, plain):
        return UNKNOWN
    return bounded(apply(left, right))


def augmented(world: World, symbol: str, left: Value, right: Value) -> Value:
    """Return what ``left symbol= right`` gives the name on its left."""
    apply = remainder if symbol == "%" else BINARY.get(symbol)
    return applied(world, apply, left, right) if apply is not None else UNKNOWN
