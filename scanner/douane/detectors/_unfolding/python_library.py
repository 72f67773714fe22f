"""Functions of Python and of its library that make values of values, and methods of its own types."""

from __future__ import annotations

import base64
import binascii
import bz2
import codecs
import functools
import html
import itertools
import lzma
import string
import zlib
from collections.abc import Callable
from typing import TYPE_CHECKING
from urllib.parse import unquote

from douane.detectors._unfolding.values import (
    MAX_ITEMS,
    MAX_TEXT,
    UNKNOWN,
    Native,
    Unknowable,
    Value,
    bounded,
)

if TYPE_CHECKING:
    from douane.detectors._unfolding.scopes import World

_TEXT_METHODS = frozenset(
    {
        "join", "replace", "split", "rsplit", "strip", "lstrip", "rstrip", "lower", "upper", "swapcase",
        "title", "capitalize", "startswith", "endswith", "find", "rfind", "index", "count", "encode",
        "decode", "translate", "zfill", "splitlines", "partition", "rpartition", "removeprefix",
        "removesuffix", "isdigit", "isalpha", "hex", "casefold", "isupper", "islower", "__getitem__",
    }
)  # fmt: skip
_LIST_METHODS = frozenset(
    {"append", "extend", "insert", "pop", "reverse", "index", "count", "copy", "remove", "__getitem__"}
)
_BYTEARRAY_METHODS = _TEXT_METHODS | {"append", "extend", "insert", "pop", "reverse", "copy", "remove"}
_DICT_METHODS = frozenset({"get", "items", "keys", "values", "copy", "update", "setdefault", "__getitem__"})
_NUMBER_METHODS = frozenset({"to_bytes", "bit_length"})
_CODECS = frozenset(
    {
        "utf-8",
        "utf8",
        "ascii",
        "latin-1",
        "latin1",
        "rot13",
        "rot_13",
        "hex",
        "base64",
        "utf-16",
        "utf-16-le",
        "unicode_escape",
    }
)


class Cycle:
    """What repeats for ever: `itertools.cycle`."""

    __slots__ = ("items",)

    def __init__(self, items: list[Value]) -> None:
        self.items = items


class Holder:
    """A module of the library, or a class with functions of its own, by its dotted name."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name


def items(value: Value) -> list[Value]:
    """Return what a loop over *value* goes through."""
    if isinstance(value, list | tuple | str | bytes | bytearray | dict):
        if len(value) > MAX_ITEMS:
            raise Unknowable
        return list(value)
    if isinstance(value, range):
        if len(value) > MAX_ITEMS:
            raise Unknowable
        return list(value)
    raise Unknowable


def _zipped(given: list[Value]) -> list[Value]:
    plain = [items(each) for each in given if not isinstance(each, Cycle)]
    if not plain:
        raise Unknowable
    length = min(map(len, plain))
    columns: list[list[Value]] = []
    for each in given:
        if isinstance(each, Cycle):
            if not each.items:
                return []
            columns.append(list(itertools.islice(itertools.cycle(each.items), length)))
        else:
            columns.append(items(each))
    return list(zip(*columns, strict=False))


def _inflated(data: bytes, window: int) -> bytes:
    try:
        return zlib.decompressobj(window).decompress(bytes(data), MAX_TEXT)
    except zlib.error as error:
        raise Unknowable from error


def _expanded(maker: Callable[[], object]) -> Callable[[list[Value]], bytes]:
    def apply(given: list[Value]) -> bytes:
        try:
            return maker().decompress(bytes(given[0]), MAX_TEXT)  # type: ignore[attr-defined, no-any-return]
        except (OSError, lzma.LZMAError, EOFError) as error:
            raise Unknowable from error

    return apply


def _recoded(given: list[Value]) -> Value:
    named = str(given[1]).lower() if len(given) > 1 else "utf-8"
    if named not in _CODECS:
        raise Unknowable
    value = given[0]
    if named in ("hex", "base64") and isinstance(value, str):
        value = value.encode()
    return codecs.decode(value, named)


def _bytes(given: list[Value]) -> bytes:
    value = given[0] if given else b""
    if isinstance(value, str):
        return value.encode("utf-8" if len(given) < 2 else "latin-1", "replace")
    if isinstance(value, int):
        return bytes(min(value, MAX_TEXT))
    return bytes(value if isinstance(value, bytes | bytearray) else items(value))


def _text(given: list[Value]) -> str:
    value = given[0] if given else ""
    if isinstance(value, bytes | bytearray) and len(given) > 1:
        return bytes(value).decode("utf-8", "replace")
    if isinstance(value, str | int | float | bytes | list | tuple):
        return str(value)
    raise Unknowable


def _opened(name: str) -> Callable[[list[Value]], Value]:
    function = getattr(base64, name)
    return lambda given: function(given[0])


def python_library(world: World, calling: Callable[[World, Value, list[Value]], Value]) -> dict[str, Value]:
    """Return the functions by dotted name; functions of the code are called by *calling*."""

    def mapped(given: list[Value]) -> list[Value]:
        if len(given) > 2:
            return [calling(world, given[0], list(row)) for row in _zipped(given[1:])]
        return [calling(world, given[0], [item]) for item in items(given[1])]

    def kept(given: list[Value]) -> list[Value]:
        return [item for item in items(given[1]) if given[0] is None or calling(world, given[0], [item])]

    def reduced(given: list[Value]) -> Value:
        return functools.reduce(
            lambda made, item: calling(world, given[0], [made, item]), items(given[1]), *given[2:3]
        )

    functions: dict[str, Callable[[list[Value]], Value]] = {
        **_BUILTINS,
        **{f"base64.{name}": _opened(name) for name in _BASE64},
        **_LIBRARY,
        "map": mapped,
        "filter": kept,
        "functools.reduce": reduced,
    }
    found: dict[str, Value] = {name: _native(name, apply) for name, apply in functions.items()}
    found |= {f"builtins.{name}": value for name, value in found.items() if "." not in name}
    found |= {
        f"string.{name}": getattr(string, name)
        for name in (
            "ascii_letters",
            "ascii_lowercase",
            "ascii_uppercase",
            "digits",
            "printable",
            "punctuation",
        )
    }
    found["__import__"] = found["importlib.import_module"] = Native(
        "__import__", lambda this, given: found.get(given[0], UNKNOWN)
    )
    for name in tuple(found):
        owner = name.rpartition(".")[0]
        while owner and owner not in found:
            found[owner] = Holder(owner)
            owner = owner.rpartition(".")[0]
    return found


def _native(name: str, apply: Callable[[list[Value]], Value]) -> Native:
    return Native(name, lambda this, given: bounded(apply(given)))


def attribute(world: World, owner: Value, name: str) -> Value:
    """Return the attribute *name* of *owner*."""
    if owner is UNKNOWN:
        return UNKNOWN
    if isinstance(owner, Holder | Native):
        return world.library_python.get(f"{owner.name}.{name}", UNKNOWN)
    allowed = (
        _TEXT_METHODS
        if isinstance(owner, str | bytes)
        else _BYTEARRAY_METHODS
        if isinstance(owner, bytearray)
        else _LIST_METHODS
        if isinstance(owner, list | tuple)
        else _DICT_METHODS
        if isinstance(owner, dict)
        else _NUMBER_METHODS
        if isinstance(owner, int)
        else frozenset()
    )
    if name not in allowed:
        return UNKNOWN
    return Native(name, lambda this, given: _method(owner, name, given))


def _method(owner: Value, name: str, given: list[Value]) -> Value:
    if name in ("encode", "decode"):
        named = str(given[0]).lower() if given else "utf-8"
        if named not in _CODECS:
            raise Unknowable
        return _recoded([owner, named]) if name == "decode" else codecs.encode(owner, named)
    if name == "join":
        pieces = items(given[0])
        if UNKNOWN in pieces:
            raise Unknowable
        return bounded(owner.join(pieces))
    if name in ("append", "extend", "insert") and len(owner) >= MAX_ITEMS:
        raise Unknowable
    if name == "zfill" and given[0] > MAX_TEXT:
        raise Unknowable
    made = getattr(owner, name)(*given)
    return bounded(list(made) if name in ("items", "keys", "values") else made)


_BASE64 = (
    "b64decode", "urlsafe_b64decode", "standard_b64decode", "b32decode", "b16decode", "b85decode",
    "a85decode", "decodebytes",
)  # fmt: skip
_BUILTINS: dict[str, Callable[[list[Value]], Value]] = {
    "chr": lambda given: chr(given[0]),
    "ord": lambda given: ord(given[0]),
    "int": lambda given: int(*given),
    "str": _text,
    "bytes": _bytes,
    "bytearray": lambda given: bytearray(_bytes(given)),
    "len": lambda given: len(given[0]),
    "list": lambda given: items(given[0]) if given else [],
    "tuple": lambda given: tuple(items(given[0])) if given else (),
    "set": lambda given: items(given[0]) if given else [],
    "dict": lambda given: dict(items(given[0])) if given else {},
    "sorted": lambda given: sorted(items(given[0])),
    "reversed": lambda given: items(given[0])[::-1],
    "range": lambda given: range(*given),
    "zip": _zipped,
    "enumerate": lambda given: [(at, item) for at, item in enumerate(items(given[0]), *given[1:2])],
    "sum": lambda given: sum(items(given[0]), *given[1:2]),
    "min": lambda given: min(given[0] if len(given) == 1 else given),
    "max": lambda given: max(given[0] if len(given) == 1 else given),
    "abs": lambda given: abs(given[0]),
    "iter": lambda given: items(given[0]),
    "hex": lambda given: hex(given[0]),
    "bin": lambda given: bin(given[0]),
    "divmod": lambda given: divmod(given[0], given[1]),
    "bytes.fromhex": lambda given: bytes.fromhex(given[0]),
    "bytearray.fromhex": lambda given: bytearray.fromhex(given[0]),
    "str.maketrans": lambda given: str.maketrans(*given),
    "bytes.maketrans": lambda given: bytes.maketrans(*given),
    "str.join": lambda given: _method(given[0], "join", given[1:]),
    "int.from_bytes": lambda given: int.from_bytes(given[0], *given[1:2]),
    "memoryview": lambda given: given[0],
}
_LIBRARY: dict[str, Callable[[list[Value]], Value]] = {
    "binascii.unhexlify": lambda given: binascii.unhexlify(given[0]),
    "binascii.a2b_hex": lambda given: binascii.unhexlify(given[0]),
    "binascii.a2b_base64": lambda given: binascii.a2b_base64(given[0]),
    "codecs.decode": _recoded,
    "zlib.decompress": lambda given: _inflated(given[0], given[1] if len(given) > 1 else zlib.MAX_WBITS),
    "gzip.decompress": lambda given: _inflated(given[0], zlib.MAX_WBITS | 16),
    "bz2.decompress": _expanded(bz2.BZ2Decompressor),
    "lzma.decompress": _expanded(lzma.LZMADecompressor),
    "itertools.cycle": lambda given: Cycle(items(given[0])),
    "itertools.chain": lambda given: [item for each in given for item in items(each)],
    "itertools.chain.from_iterable": lambda given: [item for each in items(given[0]) for item in items(each)],
    "operator.xor": lambda given: given[0] ^ given[1],
    "operator.add": lambda given: bounded(given[0] + given[1]),
    "operator.sub": lambda given: given[0] - given[1],
    "urllib.parse.unquote": lambda given: unquote(given[0]),
    "html.unescape": lambda given: html.unescape(given[0]),
}
