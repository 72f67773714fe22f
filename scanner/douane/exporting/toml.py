"""Writing TOML 1.0: as much of it as a lockfile needs, the same values always as the same text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

_BARE = re.compile(r"[A-Za-z0-9_-]+")
_NAMED = {"\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r", '"': '\\"', "\\": "\\\\"}


def dumps(document: Mapping[str, Any]) -> str:
    """Return *document* as TOML ending in a newline.

    Lists of mappings at the top become arrays of tables, mappings at the top tables, and one that holds
    nothing but mappings a table for each of them; further in all stand in one line. Raises TypeError for a
    value that TOML has no form for.
    """
    blocks = ["\n".join(_pairs({key: item for key, item in document.items() if not _is_table(item)}))]
    for key, item in document.items():
        if _is_table(item):
            blocks += ["\n".join([header, *_pairs(table)]) for header, table in _tables(_key(key), item)]
    return "\n\n".join(block for block in blocks if block) + "\n"


def _tables(key: str, item: Any) -> Iterator[tuple[str, Mapping[str, Any]]]:
    if not isinstance(item, Mapping):
        yield from ((f"[[{key}]]", table) for table in item)
    elif item and all(isinstance(each, Mapping) for each in item.values()):
        yield from ((f"[{key}.{_key(name)}]", table) for name, table in item.items())
    else:
        yield f"[{key}]", item


def _is_table(item: Any) -> bool:
    if isinstance(item, Mapping):
        return True
    return isinstance(item, list | tuple) and bool(item) and all(isinstance(each, Mapping) for each in item)


def _pairs(table: Mapping[str, Any]) -> Iterator[str]:
    return (f"{_key(key)} = {_value(item)}" for key, item in table.items())


def _key(key: str) -> str:
    return key if _BARE.fullmatch(key) else _text(key)


def _value(item: Any) -> str:
    if isinstance(item, bool):
        return "true" if item else "false"
    if isinstance(item, int):
        return str(item)
    if isinstance(item, str):
        return _text(item)
    if isinstance(item, datetime):
        return item.isoformat()
    if isinstance(item, Mapping):
        return "{" + ", ".join(f"{_key(key)} = {_value(each)}" for key, each in item.items()) + "}"
    if isinstance(item, Sequence):
        return "[" + ", ".join(map(_value, item)) + "]"
    raise TypeError(f"{type(item).__name__} has no form in TOML")


def _text(text: str) -> str:
    return '"' + "".join(_escaped(char) for char in text) + '"'


def _escaped(char: str) -> str:
    """Escape what must be, and whatever is not ASCII: a reviewer sees what is there."""
    code = ord(char)
    if char in _NAMED:
        return _NAMED[char]
    if 0x20 <= code < 0x7F:
        return char
    if 0xD800 <= code <= 0xDFFF:  # half a character has no form in TOML
        return "\\uFFFD"
    return f"\\u{code:04X}" if code <= 0xFFFF else f"\\U{code:08X}"
