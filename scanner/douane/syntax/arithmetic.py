"""Operators on constants."""

from __future__ import annotations

import operator
from collections.abc import Callable

from douane.syntax.values import DYNAMIC, MAX_TEXT, Value

_INTEGERS: dict[str, Callable[[int, int], int]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "^": operator.xor,
    "&": operator.and_,
    "|": operator.or_,
}


def calculated(symbol: str, left: Value, right: Value) -> Value:
    """Return *left* *symbol* *right* for whole numbers, texts and lists; DYNAMIC for anything else."""
    if isinstance(left, bool) or isinstance(right, bool):
        return DYNAMIC
    if isinstance(left, int) and isinstance(right, int):
        return _whole(symbol, left, right)
    if isinstance(left, int | float) and isinstance(right, int | float) and symbol in "+-*":
        return float(_INTEGERS[symbol](left, right))  # type: ignore[arg-type]
    if symbol == "+":
        for kind in (str, bytes, list):
            if isinstance(left, kind) and isinstance(right, kind):
                return left + right  # type: ignore[operator]
    if symbol == "*" and isinstance(left, str | bytes) and isinstance(right, int):
        return left * right if len(left) * right <= MAX_TEXT else DYNAMIC
    return DYNAMIC


def _whole(symbol: str, left: int, right: int) -> Value:
    apply = _INTEGERS.get(symbol)
    if apply is not None:
        return apply(left, right)
    if symbol in ("<<", ">>", ">>>") and 0 <= right < 64:
        return left << right if symbol == "<<" else left >> right
    if symbol == "**" and 0 <= right < 64 and abs(left) < 1 << 16:
        return int(left**right)
    if symbol in ("%", "//", "/") and right > 0:
        if symbol == "%":
            return left % right if left >= 0 else DYNAMIC
        exact = left % right == 0
        return left // right if symbol == "//" or exact else left / right
    return DYNAMIC
