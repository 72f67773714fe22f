"""Canonical JSON (RFC 8785).

Two values have the same canonical form exactly when they are the same JSON value. One documented extension:
integers of 2^53 and more keep their decimal digits, because 64-bit bounds occur in real schemas and rounding
them would let two different schemas hash alike.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from json.encoder import encode_basestring as _quoted  # the escapes of RFC 8785, 3.2.2.2
from typing import Any, TypeAlias

MOST_DEPTH = 200
"""How many objects and lists may enclose a value."""

MOST_DIGITS = 400
"""Decimal digits of an integer."""

_LITERALS: dict[object, str] = {None: "null", True: "true", False: "false"}
_TOO_LARGE = 10**MOST_DIGITS
_EXPONENT_FROM = 21  # ECMA-262, Number::toString: plain digits below 10^21
_EXPONENT_BELOW = -6
_TEXT = re.compile(r'"(?:[^"\\]|\\.)*"')
_FRACTION = re.compile(r"\d[.eE]|\d{16}")  # a fraction or an exponent, or an integer that has to be looked at


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with a JSON text; `pointer` (RFC 6901) names the place.

    Kinds that a lenient reader would hide: ``duplicate-key``, ``lone-surrogate``, ``not-a-number`` (NaN and
    the infinities), ``out-of-range`` (a number no reader can hold). Kinds that leave nothing to read:
    ``not-json``, ``not-utf8``, ``too-large``, ``too-deep``. ``not-a-value`` is what JSON cannot hold.
    """

    kind: str
    pointer: str
    detail: str


# The keys and positions that lead to a value, the last one first. A pointer is only built where it is told:
# below a long key in a long list, all of them would take the product of both lengths.
Place: TypeAlias = "tuple[Place, str | int] | None"


class JsonError(ValueError):
    """A text that is no JSON, or a value that has no canonical form; `problem` says what and where."""

    def __init__(self, detail: str, pointer: str = "", kind: str = "not-a-value") -> None:
        super().__init__(f"{detail} at {pointer}" if pointer else detail)
        self.problem = Problem(kind, pointer, detail)

    @property
    def pointer(self) -> str:
        """The place, as a JSON pointer."""
        return self.problem.pointer


def canonical(value: object) -> bytes:
    """Return the canonical form of *value* as UTF-8. Raises JsonError for what JSON cannot hold."""
    parts: list[str] = []
    _write(value, parts, 0)
    try:
        return "".join(parts).encode("utf-8")
    except UnicodeEncodeError as error:
        raise JsonError("a lone surrogate has no canonical form", kind="lone-surrogate") from error


def canonical_parsed(value: object) -> bytes:
    """Return `canonical` of *value*, which was read from JSON: by the library's own writer where both agree.

    They do where everything is ASCII (the order of keys, halves of characters) and no number has a fraction.
    """
    try:
        text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
    except (TypeError, ValueError, RecursionError):
        return canonical(value)
    if not text.isascii() or _FRACTION.search(_TEXT.sub("", text)):
        return canonical(value)
    return text.encode("ascii")


def walk(value: object) -> Iterator[tuple[str, object]]:
    """Yield every value in *value* with its pointer, parents first, in document order.

    Raises JsonError beyond MOST_DEPTH.
    """
    for place, item in walk_places(value):
        yield pointer_of(place), item


def walk_places(value: object) -> Iterator[tuple[Place, object]]:
    """Yield what `walk` yields, with places instead of pointers: for large or hostile values."""
    yield None, value
    stack = [_children(None, value)]
    while stack:
        child = next(stack[-1], None)
        if child is None:
            stack.pop()
            continue
        if len(stack) > MOST_DEPTH:
            raise too_deep(pointer_of(child[0]))
        yield child
        stack.append(_children(*child))


def pointer_of(place: Place) -> str:
    """Return *place* as a JSON pointer."""
    tokens: list[str] = []
    while place is not None:
        place, key = place
        tokens.append(f"/{escape(str(key))}")
    return "".join(reversed(tokens))


def _children(place: Place, item: object) -> Iterator[tuple[Place, object]]:
    if isinstance(item, Mapping):
        return (((place, key), below) for key, below in item.items())
    if isinstance(item, Sequence) and not isinstance(item, str):
        return (((place, number), below) for number, below in enumerate(item))
    return iter(())


def check_depth(value: object) -> None:
    """Raise JsonError where a value is enclosed by more than MOST_DEPTH others; quicker than `walk`."""
    level, depth = [value], 0
    while level:
        if depth > MOST_DEPTH:
            raise too_deep("")
        children: list[object] = []
        for item in level:
            kind = type(item)
            if kind is str:
                continue
            if kind is dict or isinstance(item, Mapping):
                children += item.values()  # type: ignore[attr-defined]
            elif isinstance(item, list | tuple):
                children += item
        level, depth = children, depth + 1


def too_deep(pointer: str) -> JsonError:
    """Return the error about a value at *pointer*, of which only the beginning is kept."""
    place = pointer if len(pointer) <= 80 else f"{pointer[:80]}..."
    return JsonError(f"nested deeper than {MOST_DEPTH} levels", place, "too-deep")


def escape(key: str) -> str:
    """Return *key* as one token of a JSON pointer."""
    return key.replace("~", "~0").replace("/", "~1")


def _write(value: object, parts: list[str], depth: int) -> None:
    if depth > MOST_DEPTH:
        raise too_deep("")
    if type(value) is dict:  # what nearly all objects are, told without the detour over abstract classes
        _write_object(value, parts, depth)
    elif isinstance(value, str):
        parts.append(_quoted(value))
    elif value is None or value is True or value is False:
        parts.append(_LITERALS[value])
    elif isinstance(value, int):
        parts.append(_integer(value))
    elif isinstance(value, float):
        parts.append(number_text(value))
    elif isinstance(value, Mapping):
        _write_object(value, parts, depth)
    elif isinstance(value, Sequence) and not isinstance(value, bytes | bytearray | memoryview):
        parts.append("[")
        for number, item in enumerate(value):
            parts.append("," if number else "")
            _write(item, parts, depth + 1)
        parts.append("]")
    else:
        raise JsonError(f"{type(value).__name__} is no JSON value")


def _write_object(value: Mapping[Any, Any], parts: list[str], depth: int) -> None:
    # RFC 8785, 3.2.3: keys are ordered by their UTF-16 code units.
    try:
        keys = sorted(value) if "".join(value).isascii() else sorted(value, key=_code_units)
    except TypeError as error:
        raise JsonError("an object key that is no string") from error
    before = "{"
    for key in keys:
        item = value[key]
        kind = type(item)
        if kind is str:
            parts.append(f"{before}{_quoted(key)}:{_quoted(item)}")
        elif kind is dict:
            if depth == MOST_DEPTH:
                raise too_deep("")
            parts.append(f"{before}{_quoted(key)}:")
            _write_object(item, parts, depth + 1)
        else:
            parts.append(f"{before}{_quoted(key)}:")
            _write(item, parts, depth + 1)
        before = ","
    parts.append("}" if keys else "{}")


def _code_units(key: str) -> bytes:
    return key.encode("utf-16-be", "surrogatepass")


def _integer(value: int) -> str:
    if abs(value) >= _TOO_LARGE:
        raise JsonError(f"an integer of more than {MOST_DIGITS} digits", kind="out-of-range")
    return int.__repr__(value)


def number_text(value: float) -> str:
    """Return *value* as ECMAScript prints it (ECMA-262, Number::toString; RFC 8785, 3.2.2.3)."""
    if not math.isfinite(value):
        raise JsonError(f"{float(value)} is no JSON number", kind="not-a-number")
    if value == 0:
        return "0"
    sign, digit_tuple, exponent = Decimal(float.__repr__(value)).as_tuple()
    digits = "".join(map(str, digit_tuple)).rstrip("0")
    point = len(digit_tuple) + int(exponent)
    shown = _placed(digits, point)
    return f"-{shown}" if sign else shown


def _placed(digits: str, point: int) -> str:
    """Place the decimal point of 0.*digits* times ten to the power of *point*."""
    if len(digits) <= point <= _EXPONENT_FROM:
        return digits + "0" * (point - len(digits))
    if 0 < point <= _EXPONENT_FROM:
        return f"{digits[:point]}.{digits[point:]}"
    if _EXPONENT_BELOW < point <= 0:
        return f"0.{'0' * -point}{digits}"
    fraction = f".{digits[1:]}" if len(digits) > 1 else ""
    return f"{digits[0]}{fraction}e{point - 1:+d}"
