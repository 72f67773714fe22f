"""Tables of which only some entries are taken: filtered by their keys, masked, or named one by one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from douane.detectors._flow.index import EXCEPT
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import State

_CHOICES = frozenset({"conditional_expression", "ternary_expression"})
_MASK = re.compile(
    r"""^["'`]([*•.…xX#-]+|[<\[(]?\w{0,12} ?(redact\w*|hidden|mask\w*|secret|set|removed)[>\])]?)["'`]$""",
    re.IGNORECASE,
)
_ANSWER = re.compile(r"(bool|len|type|mask\w*|redact\w*)\(|\w+ is (not )?None\b")
_TEXTS = re.compile(r"""["'](\w{1,80})["']""")
_UNLIKE = re.compile(r"^if\s+(\w+)\s*(?:!=\s*([\"']\w{1,80}[\"'])|not in\s*([(\[{][^)\]}]{1,400}[)\]}]))$")


def is_masked(state: State) -> bool:
    """Whether *state* is a choice between a value and what stands in its place where it is secret."""
    if state.node.type not in _CHOICES:
        return False
    return any(_MASK.match(state.index.text(each)[:60].strip()) for each in parts(state.node))


def taken(state: State) -> list[State] | None:
    """Return what is taken of the table that the comprehension *state* goes through; None if all of it is.

    An empty list: what is left was chosen by its keys, in a way that is not known.
    """
    if state.node.type != "dictionary_comprehension" or state.steps:
        return None
    index = state.index
    body = state.node.child_by_field_name("body")
    clauses = parts(state.node)
    loop = next((each for each in clauses if each.type == "for_in_clause"), None)
    value = body.child_by_field_name("value") if body is not None else None
    left = loop.child_by_field_name("left") if loop is not None else None
    table = loop.child_by_field_name("right") if loop is not None else None
    if value is None or left is None or table is None:
        return None
    named = _named(state, value, left, table)
    if named is not None:
        return named
    if is_masked(state.at(value)) or _ANSWER.match(index.text(value)[:40]):
        return []
    return _filtered(state, table, index.text(left).split(",")[0].strip(" ("))


def _filtered(state: State, table: Node, key: str) -> list[State] | None:
    """Return what conditions on *key*, the name of an entry, leave of *table*."""
    index, clauses = state.index, parts(state.node)
    filters = [index.text(each)[:600] for each in clauses if each.type == "if_clause"]
    filters = [each for each in filters if re.search(rf"\b{re.escape(key)}\b", each)]
    if not filters:
        return None
    owner = _owner(state, table)
    unlike = _UNLIKE.match(filters[0].strip())
    if owner is None or unlike is None or len(filters) > 1:
        return []
    names = _TEXTS.findall(unlike[2] or unlike[3])
    return [state.at(owner, (EXCEPT + ",".join(names),))]


def _named(state: State, value: Node, left: Node, table: Node) -> list[State] | None:
    """Return the entries that ``{k: TABLE[k] for k in ("a", "b")}`` takes."""
    key = value.child_by_field_name("subscript") if value.type == "subscript" else None
    owner = value.child_by_field_name("value")
    if key is None or owner is None or table.type not in ("tuple", "list", "set"):
        return None
    if state.index.text(key) != state.index.text(left):
        return None
    return [state.at(owner, (name,)) for name in _TEXTS.findall(state.index.text(table)[:2000])]


def _owner(state: State, table: Node) -> Node | None:
    call = state.index.call_at(table)
    return call.receiver if call is not None and call.name == "items" else None
