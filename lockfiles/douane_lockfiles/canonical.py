"""Canonical JSON (RFC 8785) and strict reading of JSON.

Two values have the same canonical form exactly when they are the same JSON value. One documented extension:
integers of 2^53 and more keep their decimal digits, because 64-bit bounds occur in real schemas and rounding
them would let two different schemas hash alike.
"""

from __future__ import annotations

import json
import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

MOST_DEPTH = 200
"""Levels of nesting; a deeper document is refused."""

MOST_BYTES = 32 * 1024 * 1024
"""Bytes of a document that is read."""

MOST_DIGITS = 400
"""Decimal digits of an integer."""

_EXPONENT_FROM = 21  # ECMA-262, Number::toString: plain digits below 10^21
_EXPONENT_BELOW = -6


class JsonError(ValueError):
    """A text that is no JSON, or a value that has no canonical form; `pointer` (RFC 6901) names the place."""

    def __init__(self, message: str, pointer: str = "") -> None:
        super().__init__(f"{message} at {pointer}" if pointer else message)
        self.pointer = pointer


@dataclass(frozen=True, slots=True)
class Problem:
    """Something a JSON reader would silently normalise: ``duplicate-key`` or ``lone-surrogate``."""

    kind: str
    pointer: str
    detail: str


class _Pairs(dict[str, Any]):
    """An object that remembers which of its keys were given more than once."""

    repeated: tuple[str, ...] = ()


def canonical(value: object) -> bytes:
    """Return the canonical form of *value* as UTF-8. Raises JsonError for what JSON cannot hold."""
    parts: list[str] = []
    _write(value, parts, 0)
    try:
        return "".join(parts).encode("utf-8")
    except UnicodeEncodeError as error:
        raise JsonError("a lone surrogate has no canonical form") from error


def parse_json(text: str | bytes) -> tuple[Any, tuple[Problem, ...]]:
    """Return the value of *text* and what a lenient reader would have hidden, in document order.

    Of a repeated key the last value stands. Raises JsonError for what is no JSON (RFC 8259): NaN and
    infinities, invalid UTF-8, more than MOST_BYTES, deeper than MOST_DEPTH.
    """
    if len(text) > MOST_BYTES:
        raise JsonError(f"more than {MOST_BYTES} bytes")
    try:
        if isinstance(text, bytes):
            text = text.decode("utf-8-sig")
        value = json.loads(
            text, object_pairs_hook=_object, parse_constant=_constant, parse_int=_integer, parse_float=_float
        )
    except UnicodeDecodeError as error:
        raise JsonError(f"not UTF-8 (byte {error.start})") from error
    except RecursionError as error:
        raise JsonError(f"nested deeper than {MOST_DEPTH} levels") from error
    except json.JSONDecodeError as error:
        raise JsonError(f"not JSON: {error.msg}, line {error.lineno} column {error.colno}") from error
    return value, tuple(_problems(value))


def walk(value: object) -> Iterator[tuple[str, object]]:
    """Yield every value in *value* with its pointer, parents first, in document order.

    Raises JsonError beyond MOST_DEPTH.
    """
    stack: list[tuple[str, object, int]] = [("", value, 0)]
    while stack:
        pointer, item, depth = stack.pop()
        if depth > MOST_DEPTH:
            raise JsonError(f"nested deeper than {MOST_DEPTH} levels", pointer[:80])
        yield pointer, item
        if isinstance(item, Mapping):
            stack += [(f"{pointer}/{escape(key)}", item[key], depth + 1) for key in reversed(item)]
        elif isinstance(item, Sequence) and not isinstance(item, str):
            stack += [(f"{pointer}/{n}", item[n], depth + 1) for n in range(len(item) - 1, -1, -1)]


def escape(key: str) -> str:
    """Return *key* as one token of a JSON pointer."""
    return key.replace("~", "~0").replace("/", "~1")


def _problems(value: object) -> Iterator[Problem]:
    for pointer, item in walk(value):
        if isinstance(item, _Pairs):
            for key in item.repeated:
                yield Problem("duplicate-key", pointer, key)
            texts = [key for key in item if _is_broken(key)]
        else:
            texts = [item] if isinstance(item, str) and _is_broken(item) else []
        for text in texts:
            yield Problem("lone-surrogate", pointer, ascii(text[:80]))


def _is_broken(text: str) -> bool:
    return not text.isascii() and any("\ud800" <= char <= "\udfff" for char in text)


def _object(pairs: list[tuple[str, Any]]) -> _Pairs:
    made = _Pairs(pairs)
    if len(made) < len(pairs):
        times = Counter(key for key, _ in pairs)
        made.repeated = tuple(key for key, number in times.items() if number > 1)
    return made


def _constant(name: str) -> float:
    raise JsonError(f"{name} is no JSON number")


def _integer(digits: str) -> int:
    if len(digits) > MOST_DIGITS:
        raise JsonError(f"an integer of more than {MOST_DIGITS} digits")
    return int(digits)


def _float(digits: str) -> float:
    value = float(digits)
    if math.isinf(value):
        raise JsonError(f"the number {digits[:40]} is out of range")
    return value


def _write(value: object, parts: list[str], depth: int) -> None:
    if depth > MOST_DEPTH:
        raise JsonError(f"nested deeper than {MOST_DEPTH} levels")
    if value is None or isinstance(value, bool | str):
        parts.append(json.dumps(value, ensure_ascii=False))
    elif isinstance(value, int):
        parts.append(str(value))
    elif isinstance(value, float):
        parts.append(_number(value))
    elif isinstance(value, Mapping):
        _write_object(value, parts, depth)
    elif isinstance(value, Sequence) and not isinstance(value, bytes | bytearray):
        parts.append("[")
        for number, item in enumerate(value):
            parts.append("," if number else "")
            _write(item, parts, depth + 1)
        parts.append("]")
    else:
        raise JsonError(f"{type(value).__name__} is no JSON value")


def _write_object(value: Mapping[Any, Any], parts: list[str], depth: int) -> None:
    if not all(isinstance(key, str) for key in value):
        raise JsonError("an object key that is no string")
    parts.append("{")
    # RFC 8785, 3.2.3: keys are ordered by their UTF-16 code units.
    for number, key in enumerate(sorted(value, key=lambda name: name.encode("utf-16-be", "surrogatepass"))):
        parts.append(("," if number else "") + json.dumps(key, ensure_ascii=False) + ":")
        _write(value[key], parts, depth + 1)
    parts.append("}")


def _number(value: float) -> str:
    """Return *value* as ECMAScript prints it (ECMA-262, Number::toString; RFC 8785, 3.2.2.3)."""
    if not math.isfinite(value):
        raise JsonError(f"{value} is no JSON number")
    if value == 0:
        return "0"
    sign, digit_tuple, exponent = Decimal(repr(value)).as_tuple()
    digits = "".join(map(str, digit_tuple)).rstrip("0")
    point = len(digit_tuple) + int(exponent)
    shown = _placed(digits, point)
    return f"-{shown}" if sign else shown


def _placed(digits: str, point: int) -> str:
    if len(digits) <= point <= _EXPONENT_FROM:
        return digits + "0" * (point - len(digits))
    if 0 < point <= _EXPONENT_FROM:
        return f"{digits[:point]}.{digits[point:]}"
    if _EXPONENT_BELOW < point <= 0:
        return f"0.{'0' * -point}{digits}"
    fraction = f".{digits[1:]}" if len(digits) > 1 else ""
    return f"{digits[0]}{fraction}e{point - 1:+d}"
