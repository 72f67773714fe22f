from __future__ import annotations

import keyword
import re
from dataclasses import dataclass

CODES = {"u8": "B", "i8": "b", "u16": "H", "i16": "h", "u32": "I", "i32": "i", "u64": "Q", "i64": "q", "f32": "f", "f64": "d"}
_NAME = re.compile(r"[a-z][a-z0-9_]{0,30}")


class BadLayout(ValueError):
    pass


@dataclass(frozen=True)
class Field:
    name: str
    code: str


def parse(text: str) -> tuple[Field, ...]:
    """A layout is a list such as 'id:u32 flags:u8 value:f64'."""
    fields = []
    for part in text.split():
        name, _, kind = part.partition(":")
        if not _NAME.fullmatch(name) or not name.isidentifier() or keyword.iskeyword(name):
            raise BadLayout(f"bad name {name!r}")
        if kind not in CODES:
            raise BadLayout(f"bad type {kind!r}")
        fields.append(Field(name, CODES[kind]))
    if not 0 < len(fields) <= 64 or len({f.name for f in fields}) != len(fields):
        raise BadLayout("between 1 and 64 fields with different names")
    return tuple(fields)
