"""The global functions and objects of JavaScript that make values of values."""

from __future__ import annotations

import base64
import binascii
import math
import re
from collections.abc import Callable
from urllib.parse import quote, unquote_to_bytes

from douane.detectors._unfolding.members import Calling
from douane.detectors._unfolding.operators import index, number, text, whole
from douane.detectors._unfolding.values import (
    UNDEFINED,
    Closure,
    Native,
    Thrown,
    Unknowable,
    Value,
    bounded,
)

_INTEGER = re.compile(r"\s*([+-]?)(0[xX])?([0-9a-zA-Z]*)")
_FLOAT = re.compile(r"\s*[+-]?(\d+\.?\d*([eE][+-]?\d+)?|\.\d+)")


def _parse_int(given: list[Value]) -> Value:
    match = _INTEGER.match(text(given[0])[:100]) if given else None
    if match is None:
        return math.nan
    base = index(given[1]) if len(given) > 1 else 0
    base = 16 if match[2] and base in (0, 16) else base or 10
    digits = ""
    for char in match[3] if match[2] is None or base == 16 else "0":
        if not char.isascii() or int(char, 36) >= base:
            break
        digits += char
    if not digits or not 2 <= base <= 36:
        return math.nan
    return int(digits, base) * (-1 if match[1] == "-" else 1)


def _parse_float(given: list[Value]) -> Value:
    match = _FLOAT.match(text(given[0])[:100]) if given else None
    return whole(float(match[0])) if match else math.nan


def from_codes(given: list[Value]) -> str:
    """Return the text of the character codes *given*."""
    codes = [index(each) for each in given]
    if any(not 0 <= code < 0x110000 for code in codes):
        raise Unknowable
    return "".join(map(chr, codes))


def decoded_base64(value: str) -> bytes:
    """Return what *value*, in either alphabet of base64, stands for; nothing for what is no base64."""
    plain = re.sub(r"[^A-Za-z0-9+/]", "", value.replace("-", "+").replace("_", "/"))
    plain = plain[:-1] if len(plain) % 4 == 1 else plain
    try:
        return base64.b64decode(plain + "=" * (-len(plain) % 4))
    except binascii.Error:
        return b""


def _from_percent(given: list[Value]) -> str:
    raw = unquote_to_bytes(text(given[0]) if given else "undefined")
    try:
        return raw.decode()
    except UnicodeDecodeError as error:
        raise Thrown("URIError") from error


def _unescaped(given: list[Value]) -> str:
    replaced = re.sub(r"%u([0-9a-fA-F]{4})", lambda match: chr(int(match[1], 16)), text(given[0]))
    return re.sub(r"%([0-9a-fA-F]{2})", lambda match: chr(int(match[1], 16)), replaced)


def _escaped(given: list[Value]) -> str:
    return "".join(
        char if char.isascii() and (char.isalnum() or char in "@*_+-./") else f"%{ord(char):02X}"
        for char in text(given[0])
    )


class Buffer:
    """Bytes of Node.js, or of a typed array; as texts only `decoded` of them matter."""

    __slots__ = ("data",)

    def __init__(self, data: bytes) -> None:
        self.data = data

    def decoded(self, encoding: str) -> str:
        """Return the bytes as text in *encoding*."""
        if encoding in ("base64", "base64url"):
            return base64.b64encode(self.data).decode()
        if encoding == "hex":
            return self.data.hex()
        return self.data.decode(
            "latin-1" if encoding in ("latin1", "binary", "ascii") else "utf-8", "replace"
        )


def made_buffer(given: list[Value]) -> Buffer:
    """Return what ``Buffer.from`` makes of *given*."""
    value = given[0] if given else UNDEFINED
    if isinstance(value, Buffer):
        return value
    if isinstance(value, list):
        return Buffer(bytes(index(item) & 255 for item in value))
    if not isinstance(value, str):
        raise Unknowable
    encoding = text(given[1]).lower() if len(given) > 1 and given[1] is not UNDEFINED else "utf8"
    if encoding in ("base64", "base64url"):
        return Buffer(decoded_base64(value))
    if encoding == "hex":
        digits = re.match(r"([0-9a-fA-F]{2})*", value)
        return Buffer(bytes.fromhex(digits[0] if digits else ""))
    return Buffer(value.encode("latin-1" if encoding in ("latin1", "binary") else "utf-8", "replace"))


def _items(value: Value) -> list[Value]:
    if isinstance(value, list):
        return list(value)
    if isinstance(value, str):
        return list(value)
    if isinstance(value, Buffer):
        return list(value.data)
    if isinstance(value, dict) and isinstance(value.get("length"), int):
        return [UNDEFINED] * min(10_000, value["length"])
    if isinstance(value, int):
        return [UNDEFINED] * min(10_000, max(0, value))
    raise Unknowable


def _array_from(given: list[Value], calling: Calling) -> list[Value]:
    items = _items(given[0] if given else UNDEFINED)
    if len(given) > 1 and isinstance(given[1], Closure | Native):
        return [calling(given[1], UNDEFINED, [item, at]) for at, item in enumerate(items)]
    return items


def _owned(given: list[Value]) -> dict[str, Value]:
    value = given[0] if given else UNDEFINED
    if isinstance(value, list):
        return {str(at): item for at, item in enumerate(value)}
    if not isinstance(value, dict):
        raise Unknowable
    return value


def _merged(given: list[Value]) -> Value:
    for each in given[1:]:
        _owned(given[:1]).update(_owned([each]))
    return given[0]


def _rounded(apply: Callable[[float], int | float]) -> Callable[[Value, list[Value]], Value]:
    def call(this: Value, given: list[Value]) -> Value:
        value = number(given[0] if given else UNDEFINED)
        return whole(apply(value)) if math.isfinite(value) else value

    return call


def library(calling: Calling, ran: Callable[[str], Value]) -> dict[str, Value]:
    """Return the globals; functions of the code are called by *calling*, text that is run goes to *ran*."""

    def native(name: str, apply: Callable[[list[Value]], Value]) -> Native:
        return Native(name, lambda this, given: bounded(apply(given)))

    def first(given: list[Value]) -> Value:
        return given[0] if given else ""

    found: dict[str, Value] = {
        "undefined": UNDEFINED,
        "NaN": math.nan,
        "Infinity": math.inf,
        "parseInt": native("parseInt", _parse_int),
        "parseFloat": native("parseFloat", _parse_float),
        "atob": native("atob", lambda given: decoded_base64(text(first(given))).decode("latin-1")),
        "btoa": native(
            "btoa", lambda given: base64.b64encode(text(first(given)).encode("latin-1", "replace")).decode()
        ),
        "unescape": native("unescape", _unescaped),
        "escape": native("escape", _escaped),
        "decodeURIComponent": native("decodeURIComponent", _from_percent),
        "decodeURI": native("decodeURI", _from_percent),
        "encodeURIComponent": native("encodeURIComponent", lambda given: quote(text(first(given)), "!'()*~")),
        "encodeURI": native("encodeURI", lambda given: quote(text(first(given)), ";/?:@&=+$,#!'()*~")),
        "String": native("String", lambda given: text(first(given))),
        "Number": native("Number", lambda given: number(given[0] if given else 0)),
        "Boolean": native("Boolean", lambda given: bool(first(given))),
        "Array": native(
            "Array",
            lambda given: _items(given[0]) if len(given) == 1 and isinstance(given[0], int) else given,
        ),
        "Object": native("Object", lambda given: given[0] if given else {}),
        "Function": Native("Function", lambda this, given: ran(text(given[-1]) if given else "")),
        "eval": Native("eval", lambda this, given: ran(text(given[0]) if given else "")),
        "Uint8Array": native("Uint8Array", lambda given: _items(first(given))),
        "RegExp": Native("RegExp", lambda this, given: {}),
        "Date": Native("Date", lambda this, given: {}),
    }
    return found


def statics(calling: Calling) -> dict[str, dict[str, Native]]:
    """Return the members of the global functions and objects, by their names."""

    def native(name: str, apply: Callable[[list[Value]], Value]) -> Native:
        return Native(name, lambda this, given: bounded(apply(given)))

    return {
        "String": {name: native(name, from_codes) for name in ("fromCharCode", "fromCodePoint")},
        "Array": {
            "from": native("from", lambda given: _array_from(given, calling)),
            "of": native("of", list),
            "isArray": native("isArray", lambda given: isinstance(given[0] if given else None, list)),
        },
        "Uint8Array": {
            "from": native("from", lambda given: _array_from(given, calling)),
            "of": native("of", list),
        },
        "Object": {
            "keys": native("keys", lambda given: list(_owned(given))),
            "values": native("values", lambda given: list(_owned(given).values())),
            "entries": native("entries", lambda given: [[key, item] for key, item in _owned(given).items()]),
            "fromEntries": native(
                "fromEntries", lambda given: {text(key): item for key, item in _items(given[0])}
            ),
            "assign": native("assign", _merged),
            "freeze": native("freeze", lambda given: given[0]),
        },
        "Math": {
            "floor": Native("floor", _rounded(math.floor)),
            "ceil": Native("ceil", _rounded(math.ceil)),
            "round": Native("round", _rounded(lambda value: math.floor(value + 0.5))),
            "trunc": Native("trunc", _rounded(math.trunc)),
            "abs": Native("abs", _rounded(abs)),
            "sqrt": Native("sqrt", _rounded(lambda value: math.sqrt(value) if value >= 0 else math.nan)),
            "max": native("max", lambda given: max(map(number, given))),
            "min": native("min", lambda given: min(map(number, given))),
        },
        "Number": {
            "parseInt": native("parseInt", _parse_int),
            "parseFloat": native("parseFloat", _parse_float),
        },
        "Buffer": {
            "from": Native("from", lambda this, given: made_buffer(given)),
            "concat": Native(
                "concat",
                lambda this, given: Buffer(b"".join(made_buffer([each]).data for each in _items(given[0]))),
            ),
        },
    }
