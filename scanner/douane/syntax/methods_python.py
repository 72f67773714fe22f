"""Functions and methods of constant values, as Python defines them."""

from __future__ import annotations

import base64
import binascii
import codecs
import inspect
import re
import textwrap
from collections.abc import Callable

from douane.syntax.data_files import file_method
from douane.syntax.decoders import hexadecimal, inflated
from douane.syntax.values import DYNAMIC, MAX_TEXT, File, Value, shown

_PLACEHOLDER = re.compile(r"%[sdrif%]")
_FIELD = re.compile(r"\{(\d*)\}|\{\{|\}\}")
_TEXT_CODECS = frozenset({"utf-8", "ascii", "iso8859-1", "utf-16", "utf-16-le", "utf-16-be", "cp1252"})


def formatted(template: str, values: Value) -> Value:
    """Return *template* % *values* for plain placeholders."""
    given = values if isinstance(values, list) else [values]
    texts = [shown(value, python=True) for value in given]
    if "%(" in template or len(_PLACEHOLDER.findall(template.replace("%%", ""))) != len(texts):
        return DYNAMIC
    if any(text is None for text in texts):
        return DYNAMIC
    following = iter(texts)
    return _PLACEHOLDER.sub(lambda hit: "%" if hit[0] == "%%" else next(following) or "", template)


def _format(template: str, values: list[Value]) -> Value:
    texts = [shown(value, python=True) for value in values]
    if any(text is None for text in texts) or len(template) > MAX_TEXT // 10:
        return DYNAMIC
    counter = iter(range(len(texts)))
    try:
        return _FIELD.sub(
            lambda hit: (
                hit[0][0] if hit[1] is None else texts[int(hit[1]) if hit[1] else next(counter)] or ""
            ),
            template,
        )
    except (IndexError, StopIteration):
        return DYNAMIC


def python_method(value: Value, name: str, values: list[Value]) -> Value:
    """Return the result of calling method *name* of the constant *value*, or DYNAMIC."""
    if isinstance(value, File):
        return file_method(value, name, values)
    try:
        if isinstance(value, str):
            return _of_text(value, name, values)
        if isinstance(value, bytes):
            return _of_bytes(value, name, values)
        if isinstance(value, dict) and name == "get" and values and isinstance(values[0], str):
            return value.get(values[0], values[1] if len(values) > 1 else None)
    except (ValueError, LookupError, UnicodeError):
        return DYNAMIC
    return DYNAMIC


_PLAIN_TEXT: dict[str, Callable[[str], str]] = {
    "lower": str.lower,
    "upper": str.upper,
    "title": str.title,
    "capitalize": str.capitalize,
    "swapcase": str.swapcase,
    "casefold": str.casefold,
}
_STRIPPERS: dict[str, Callable[[str, str | None], str]] = {
    "strip": str.strip,
    "lstrip": str.lstrip,
    "rstrip": str.rstrip,
}


def _of_text(value: str, name: str, values: list[Value]) -> Value:
    if DYNAMIC in values:
        return DYNAMIC
    first = values[0] if values else None
    if name in _PLAIN_TEXT:
        return _PLAIN_TEXT[name](value)
    if name in _STRIPPERS and (first is None or isinstance(first, str)):
        return _STRIPPERS[name](value, first)
    apply = _TEXT_METHODS.get(name)
    return apply(value, values) if apply is not None else DYNAMIC


def _replaced(value: str, values: list[Value]) -> Value:
    old, new = (*values, None, None)[:2]
    if not isinstance(old, str) or not isinstance(new, str):
        return DYNAMIC
    return value.replace(old, new) if len(value) + value.count(old) * len(new) <= MAX_TEXT else DYNAMIC


def _split(value: str, values: list[Value]) -> Value:
    separator = values[0] if values else None
    return list(value.split(separator)) if separator is None or isinstance(separator, str) else DYNAMIC


def _encoded(value: str, values: list[Value]) -> Value:
    encoding = values[0] if values and isinstance(values[0], str) else "utf-8"
    return value.encode(encoding) if codecs.lookup(encoding).name in _TEXT_CODECS else DYNAMIC


def _join(separator: str, values: list[Value]) -> Value:
    pieces = values[0] if values else None
    if isinstance(pieces, str):
        pieces = list(pieces)
    if not isinstance(pieces, list) or not all(isinstance(piece, str) for piece in pieces):
        return DYNAMIC
    texts = [piece for piece in pieces if isinstance(piece, str)]
    if sum(map(len, texts)) + len(separator) * len(texts) > MAX_TEXT:
        return DYNAMIC
    return separator.join(texts)


def _asked(apply: Callable[[str, str], Value]) -> Callable[[str, list[Value]], Value]:
    def ask(value: str, values: list[Value]) -> Value:
        return apply(value, values[0]) if len(values) == 1 and isinstance(values[0], str) else DYNAMIC

    return ask


def _told(apply: Callable[[str], bool]) -> Callable[[str, list[Value]], Value]:
    return lambda value, values: DYNAMIC if values else apply(value)


_TEXT_METHODS: dict[str, Callable[[str, list[Value]], Value]] = {
    "startswith": _asked(str.startswith),
    "endswith": _asked(str.endswith),
    "removeprefix": _asked(str.removeprefix),
    "removesuffix": _asked(str.removesuffix),
    "isupper": _told(str.isupper),
    "islower": _told(str.islower),
    "isdigit": _told(str.isdigit),
    "isalnum": _told(str.isalnum),
    "isalpha": _told(str.isalpha),
    "join": _join,
    "format": _format,
    "replace": _replaced,
    "split": _split,
    "encode": _encoded,
}


def _of_bytes(value: bytes, name: str, values: list[Value]) -> Value:
    if name == "decode":
        encoding = values[0] if values else "utf-8"
        if not isinstance(encoding, str) or codecs.lookup(encoding).name not in _TEXT_CODECS:
            return DYNAMIC
        return value.decode(encoding, "replace")
    if name == "hex":
        return value.hex()
    if name == "join" and values and isinstance(values[0], list):
        pieces = [piece for piece in values[0] if isinstance(piece, bytes)]
        return value.join(pieces) if len(pieces) == len(values[0]) else DYNAMIC
    return DYNAMIC


def _data(values: list[Value]) -> bytes | None:
    first = values[0] if values else None
    if isinstance(first, str):
        return first.encode("utf-8", "replace")
    return first if isinstance(first, bytes) else None


def _decoder(decode: Callable[[bytes], bytes | None]) -> Callable[[list[Value]], Value]:
    def apply(values: list[Value]) -> Value:
        data = _data(values)
        if data is None:
            return DYNAMIC
        try:
            result = decode(data)
        except (ValueError, binascii.Error):
            return DYNAMIC
        return DYNAMIC if result is None else result

    return apply


def _chr(values: list[Value]) -> Value:
    code = values[0] if values else None
    return chr(code) if isinstance(code, int) and 0 <= code < 0x110000 else DYNAMIC


def _ord(values: list[Value]) -> Value:
    first = values[0] if values else None
    return ord(first) if isinstance(first, str | bytes) and len(first) == 1 else DYNAMIC


def _str(values: list[Value]) -> Value:
    if not values:
        return ""
    if isinstance(values[0], bytes):
        return values[0].decode("utf-8", "replace") if len(values) > 1 else DYNAMIC
    text = shown(values[0], python=True)
    return DYNAMIC if text is None else text


def _bytes(values: list[Value]) -> Value:
    first = values[0] if values else b""
    if isinstance(first, list):
        codes = [code for code in first if isinstance(code, int) and 0 <= code < 256]
        return bytes(codes) if len(codes) == len(first) else DYNAMIC
    if isinstance(first, str):
        return first.encode("utf-8", "replace")
    return first if isinstance(first, bytes) else DYNAMIC


def _int(values: list[Value]) -> Value:
    first = values[0] if values else 0
    base = values[1] if len(values) > 1 else 10
    if isinstance(first, str) and isinstance(base, int) and len(first) < 60:
        try:
            return int(first, base)
        except ValueError:
            return DYNAMIC
    return int(first) if isinstance(first, int) else DYNAMIC


def _reversed(values: list[Value]) -> Value:
    first = values[0] if values else None
    if isinstance(first, str):
        return list(first[::-1])
    return first[::-1] if isinstance(first, list | bytes) else DYNAMIC


def _sequence(values: list[Value]) -> Value:
    first = values[0] if values else []
    if isinstance(first, str | bytes):
        return list(first)
    return first if isinstance(first, list) else DYNAMIC


def _text_function(apply: Callable[[str], str]) -> Callable[[list[Value]], Value]:
    return lambda values: apply(values[0]) if values and isinstance(values[0], str) else DYNAMIC


def _codec(values: list[Value]) -> Value:
    first = values[0] if values else None
    encoding = values[1] if len(values) > 1 else "utf-8"
    if not isinstance(encoding, str):
        return DYNAMIC
    name = encoding.lower().replace("-", "").replace("_", "")
    if name in ("rot13", "rot") and isinstance(first, str):
        return codecs.encode(first, "rot13")
    data = _data(values)
    if data is None:
        return DYNAMIC
    if name in ("hex", "hexcodec"):
        return hexadecimal(data) or DYNAMIC
    if name in ("base64", "base64codec"):
        return FUNCTIONS["base64.b64decode"](values)
    return _of_bytes(data, "decode", [encoding]) if isinstance(first, bytes) else DYNAMIC


_B64 = _decoder(base64.b64decode)
_HEX = _decoder(hexadecimal)
FUNCTIONS: dict[str, Callable[[list[Value]], Value]] = {
    "chr": _chr,
    "ord": _ord,
    "str": _str,
    "int": _int,
    "bytes": _bytes,
    "bytearray": _bytes,
    "bytes.fromhex": _HEX,
    "bytearray.fromhex": _HEX,
    "binascii.unhexlify": _HEX,
    "binascii.a2b_hex": _HEX,
    "base64.b16decode": _HEX,
    "base64.b64decode": _B64,
    "base64.standard_b64decode": _B64,
    "base64.decodebytes": _B64,
    "binascii.a2b_base64": _B64,
    "base64.urlsafe_b64decode": _decoder(base64.urlsafe_b64decode),
    "base64.b32decode": _decoder(base64.b32decode),
    "base64.b85decode": _decoder(base64.b85decode),
    "base64.a85decode": _decoder(base64.a85decode),
    "zlib.decompress": _decoder(lambda data: inflated(data, 15)),
    "gzip.decompress": _decoder(lambda data: inflated(data, 31)),
    "codecs.decode": _codec,
    "reversed": _reversed,
    "list": _sequence,
    "tuple": _sequence,
    "frozenset": _sequence,
    "set": _sequence,
    "dict": lambda values: DYNAMIC if values else {},
    "textwrap.dedent": _text_function(textwrap.dedent),
    "inspect.cleandoc": _text_function(inspect.cleandoc),
}
