"""Texts that stand backwards in the code, and are turned round when it runs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from douane.detectors._catalogue import encoded
from douane.detectors._flow import HOLE, State

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Index, Program

MOST_TAKEN = 2_000
"""Elements and slices that are taken in one file that are looked at."""
WORDS = encoded(("reversed", "reverse", "toReversed"))
_SLICED = re.compile(r"\[\s*::\s*-1\s*\]$")
_SHORT = 3  # a shorter text says nothing
_LISTS = frozenset({"list", "list_comprehension", "tuple", "array"})
_ROW = "0123456789abcdefghijklmnopqrstuvwxyz"  # rows of signs are turned round by honest ciphers


def is_turned(program: Program) -> bool:
    """Whether a text of the code is turned round anywhere."""
    sliced = re.compile(rb"\[\s*::\s*-1\s*\]")
    turning = program.mentioning(WORDS)
    paths = tuple(path for path in program.paths if path in turning or program.holds(path, sliced))
    names = ("reversed", "reverse", "toReversed")
    for index in program.indexes(paths):
        nodes = [call.node for name in names for call in index.calls_by_name.get(name, ())]
        if index.module.language.is_python:
            nodes += index.module.captures("(subscript) @taken").get("taken", ())[:MOST_TAKEN]
        if any(turned(program, State(index, node)) is not None for node in nodes):
            return True
    return False


def turned(program: Program, state: State) -> str | None:
    """Return the text that *state* turns round, as it reads then; None if it turns no constant round."""
    node = _subject(program, state)
    if node is None:
        return None
    leaves = program.leaves(state.at(node))
    if any(leaf.node.type in _LISTS for leaf in leaves):
        return None  # a list is gone through from its end
    for leaf in leaves:
        if leaf.node.type not in ("string", "template_string", "concatenated_string"):
            continue
        text = program.shapes(leaf)[0]
        plain = text[::-1]
        says = len(text) >= _SHORT and HOLE not in text and text != plain
        if says and not _is_row(text) and not _is_row(plain):
            return plain
    return None


def _is_row(text: str) -> bool:
    return len(text) > 5 and text.lower() in _ROW


def _subject(program: Program, state: State) -> Node | None:
    """Return what *state* turns round letter by letter, if it does."""
    node = state.node
    if node.type == "subscript" and _SLICED.search(state.index.text(node)[-12:]):
        return node.child_by_field_name("value")
    call = program.call(state)
    if call is None:
        return None
    if call.name == "reversed":
        return call.arguments[0] if len(call.arguments) == 1 else None
    if call.name not in ("reverse", "toReversed") or call.receiver is None:
        return None
    return _letters(state.index, call.receiver)


def _letters(index: Index, node: Node) -> Node | None:
    """Return the text whose letters the list *node* is made of."""
    made = index.call_at(node)
    if made is not None and made.name == "split" and made.receiver is not None:
        separators = [index.text(each) for each in made.arguments]
        return made.receiver if separators in (['""'], ["''"]) else None
    if made is not None:
        return made.arguments[0] if made.name == "from" and made.arguments else None
    inner = node.named_children
    if node.type == "array" and len(inner) == 1 and inner[0].type == "spread_element":
        return inner[0].named_children[0]
    return None
