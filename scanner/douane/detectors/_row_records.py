"""Rows of a database that a function reads, reckons with, and sets to what came out of that."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

import douane_signatures

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Call, Index

TABLE = "a table: "
"""Begins the place of what is a table of a database, and no file."""
_LONGEST = 600  # characters of a statement
_TEXTS = frozenset({"string", "template_string", "concatenated_string"})


@cache
def _statements() -> dict[str, re.Pattern[str]]:
    table = douane_signatures.table("code/updates.toml")["rows"]
    return {name: re.compile(table[name]) for name in ("asks", "reads", "sets", "marks", "sum")}


def table_of(index: Index, call: Call) -> tuple[str, str] | None:
    """Return (``read`` or ``write``, table) of the statement that *call* is handed; None if there is none.

    Written is what is set to a value that is handed over: what the database reckons itself, or sets only as
    long as the old value is there, loses nothing.
    """
    known = _statements()
    if not call.arguments or not known["asks"].fullmatch(call.name):
        return None
    said = _text(index, call.arguments[0])
    for kind, name in (("read", "reads"), ("write", "sets"), ("write", "marks")):
        match = known[name].search(said)
        if match is not None:
            return kind, TABLE + match["table"].lower()
    return None


def _text(index: Index, node: Node) -> str:
    """Return the statement that *node* is, or that the one value of its name is."""
    if node.type == "identifier":
        values = [each.value for each in index.bindings(index.text(node), node.start_byte)]
        if len(values) != 1 or values[0] is None:
            return ""
        node = values[0]
    return index.text(node, _LONGEST) if node.type in _TEXTS else ""


def uses_up(index: Index, read: Node, write: Node, refused: str) -> bool:
    """Whether *write* marks a row as used that *read* found unused, or *refused*, a condition, asks it."""
    found, said = (_asked(index, each) for each in (read, write))
    match = _statements()["marks"].search(said)
    if match is None:
        return False
    column = re.escape(match["column"])
    unused: str = douane_signatures.table("code/updates.toml")["rows"]["unused"]
    return bool(re.search(unused.replace("COLUMN", column), found) or re.search(rf"\b{column}\b", refused))


def _asked(index: Index, node: Node) -> str:
    call = index.call_at(node)
    return _text(index, call.arguments[0]) if call is not None and call.arguments else ""


def reckons(text: str, names: set[str]) -> bool:
    """Whether *text* adds something to one of *names* or takes something from it."""
    sums = _statements()["sum"].finditer(text)
    return any(not names.isdisjoint((match["first"], match["second"])) for match in sums)
