"""Strict reading of JSON (RFC 8259): what a lenient reader would silently normalise is reported."""

from __future__ import annotations

import json
import math
import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from typing import Any

from douane_lockfiles.canonical import (
    MOST_DEPTH,
    MOST_DIGITS,
    JsonError,
    Place,
    Problem,
    check_depth,
    escape,
    pointer_of,
    too_deep,
    walk_places,
)

MOST_BYTES = 32 * 1024 * 1024
"""Bytes of a document that is read (characters, of text)."""

MOST_PROBLEMS = 100
"""Problems that are told of one document; the pointer of each is cut after _MOST_POINTER characters."""

_MOST_POINTER = 2000

MOST_VALUES = 2_000_000
"""Values in a document that is read: small ones take a hundred times the memory of their text."""

_SURROGATE = re.compile(r"[\ud800-\udfff]|\\u[dD][89a-fA-F]")  # in the source, where it may be an escape
_HALF = re.compile(r"[\ud800-\udfff]")  # in a text that was read
_TOKEN = re.compile(r'"((?:[^"\\]|\\.)*)"(\s*:)?|[][{},]', re.DOTALL)


def parse_json(text: str | bytes) -> tuple[Any, tuple[Problem, ...]]:
    """Return the value of *text*, and in document order what a lenient reader would have hidden in it.

    Of the latter at most MOST_PROBLEMS. Of a repeated key the last value stands; NaN, the infinities and
    numbers out of range stand as floats that are not finite, so that the value has no canonical form. Raises
    JsonError where there is nothing to read; its `problem` is of one of the kinds ``not-json``, ``not-utf8``,
    ``too-large`` and ``too-deep``.
    """
    if len(text) > MOST_BYTES:
        raise JsonError(f"more than {MOST_BYTES} bytes", kind="too-large")
    source = _decoded(text) if isinstance(text, bytes) else text
    if source.count(",") + source.count("[") + source.count("{") > MOST_VALUES:
        raise JsonError(f"more than {MOST_VALUES} values", kind="too-large")
    reader = _Reader()
    try:
        value = json.loads(
            source,
            object_pairs_hook=reader.read_object,
            parse_constant=reader.read_constant,
            parse_int=reader.read_integer,
            parse_float=reader.read_float,
        )
        check_depth(value)
    except json.JSONDecodeError as error:
        place = f"line {error.lineno} column {error.colno}"
        raise JsonError(f"not JSON: {error.msg}, {place}", kind="not-json") from error
    except (RecursionError, JsonError) as error:
        raise too_deep(_deep_place(source)) from error
    if reader.saw_something or _SURROGATE.search(source):
        return value, tuple(islice(_problems(value), MOST_PROBLEMS))
    return value, ()


def parse_place(pointer: str, value: object) -> str:
    """Return JSON *pointer* into *value* as lockfile errors name a place: ``packages[3].integrity``."""
    path = ""
    for token in pointer.split("/")[1:]:
        key = token.replace("~1", "/").replace("~0", "~")
        if isinstance(value, list) and key.isdigit():
            path += f"[{key}]"
            value = value[int(key)] if int(key) < len(value) else None
        else:
            path += f".{key}" if path else key
            value = value.get(key) if isinstance(value, dict) else None
    return path


class _Repeated(dict[str, Any]):
    """An object that remembers which of its keys were given more than once."""

    keys_given: tuple[str, ...] = ()


class _NotFinite(float):
    """Stands for a number that no reader can hold, or that is none."""

    problem: tuple[str, str] = ("not-a-number", "")


class _Reader:
    """The hooks of one reading; `saw_something` says whether a search for problems finds any."""

    def __init__(self) -> None:
        self.saw_something = False

    def read_object(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        made = dict(pairs)
        if len(made) == len(pairs):
            return made
        self.saw_something = True
        repeated = _Repeated(made)
        times = Counter(key for key, _ in pairs)
        repeated.keys_given = tuple(key for key, number in times.items() if number > 1)
        return repeated

    def read_constant(self, name: str) -> float:
        return self._refused(float(name), "not-a-number", f"{name} is no JSON number")

    def read_integer(self, digits: str) -> int | float:
        if len(digits.lstrip("-")) > MOST_DIGITS:
            return self._refused(math.inf, "out-of-range", f"an integer of more than {MOST_DIGITS} digits")
        return int(digits)

    def read_float(self, digits: str) -> float:
        value = float(digits)
        if math.isinf(value):
            return self._refused(value, "out-of-range", f"the number {digits[:40]} is out of range")
        return value

    def _refused(self, value: float, kind: str, detail: str) -> float:
        self.saw_something = True
        refused = _NotFinite(value)
        refused.problem = (kind, detail)
        return refused


def _decoded(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise JsonError(f"not UTF-8 (byte {error.start})", kind="not-utf8") from error


def _problems(value: object) -> Iterator[Problem]:
    for place, item in walk_places(value):
        if isinstance(item, _NotFinite):
            kind, detail = item.problem
            yield Problem(kind, _told(place), detail)
        if isinstance(item, _Repeated):
            for key in item.keys_given:
                yield Problem("duplicate-key", _told((place, key)), f"{key[:80]!a} is given twice")
        texts = item.keys() if isinstance(item, dict) else (item,)
        for text in texts:
            if isinstance(text, str) and not text.isascii() and _HALF.search(text):
                yield Problem("lone-surrogate", _told(place), ascii(text[:80]))


def _told(place: Place) -> str:
    return pointer_of(place)[:_MOST_POINTER]


def _deep_place(source: str) -> str:
    """Return the pointer of the first object or list of *source* that holds what lies too deep."""
    keys: list[str | int] = []
    for token in _TOKEN.finditer(source):
        mark = token.group()
        if mark in "{[":
            if len(keys) == MOST_DEPTH:
                break
            keys.append(0 if mark == "[" else "")
        elif mark in "}]":
            keys = keys[:-1]
        elif mark == "," and keys and isinstance(keys[-1], int):
            keys[-1] += 1
        elif token.group(2) and keys:
            keys[-1] = escape(token.group(1)[:80])
    return "".join(f"/{key}" for key in keys)
