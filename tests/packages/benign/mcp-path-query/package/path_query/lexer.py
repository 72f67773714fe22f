from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_TOKEN = re.compile(
    r"""
    (?P<dot>\.)
  | (?P<name>[A-Za-z_][A-Za-z0-9_]*)
  | \[(?P<index>-?\d+)\]
  | \[(?P<key>"(?:[^"\\]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*")\]
  | (?P<each>\[\*\])
  | \|(?P<call>[a-z_]+)
    """,
    re.X,
)


class Token(NamedTuple):
    kind: str
    text: str


class BadQuery(ValueError):
    pass


def tokens(text: str) -> Iterator[Token]:
    at = 0
    while at < len(text):
        m = _TOKEN.match(text, at)
        if not m:
            raise BadQuery(f"unexpected {text[at]!r} at {at}")
        if m.lastgroup != "dot":
            yield Token(m.lastgroup, m[m.lastgroup])
        at = m.end()
