"""Codes by which somebody may do something, and that are a digest of what anybody knows, without a key."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from douane.detectors._flow import State
from douane.detectors._written_out import table
from douane.syntax.walking import walk

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Function, Program

PLAIN = "a code that lets somebody in is a digest of what others know too, and of no key: they can make it"
_LONGEST = 6_000  # characters of a function
_MOST_NODES = 60  # of what is hashed
_NAMES = frozenset({"identifier", "shorthand_property_identifier"})
_MODULES = frozenset({"JSON", "String", "Buffer", "json", "str", "repr"})
_OWNERS = frozenset({"this", "member_expression", "attribute", "subscript", "subscript_expression"})


def compared_plainly(program: Program, call: State, given: Node, function: Function) -> list[State]:
    """Return where a code is held against the digest of *given* that *call* makes in *function*.

    That is empty where more goes into it than what *function* is handed, or where that is a secret.
    """
    data = table()["codes"]
    own = frozenset(each.name for each in function.parameters if each.name)
    named = _named(call, given)
    if not named or not named <= own or any(re.search(data["secret"], name) for name in named):
        return []
    if len(named) == 1 and re.search(data["makes"], function.name) is None:
        return []  # what is only hashed so that comparing it takes as long for every text
    found = list(_held_against(call, call.text, function.node, data))
    for caller in program.bounded_callers(call.index, function):
        around = caller.index.enclosing(caller.node.start_byte)
        made = program.call(caller)
        handed = " ".join(caller.index.text(each, 200) for each in made.arguments) if made is not None else ""
        if around is not None and handed and re.search(data["secret"], handed) is None:
            found += _held_against(caller, caller.text, around.node, data)
    return found


def _named(call: State, given: Node) -> frozenset[str]:
    """Return the names in what is hashed; empty where it holds something that is kept elsewhere."""
    named = set()
    for node in islice(walk(given), _MOST_NODES):
        if node.type in _OWNERS and re.match(r"(self|this|process|os)\b", call.index.text(node, 20)):
            return frozenset()
        if node.type in _NAMES:
            around = node.parent
            called = around is not None and node == around.child_by_field_name("function")
            part = around is not None and node == around.child_by_field_name("attribute")
            if not called and not part:
                named.add(call.index.text(node, 100))
    return frozenset(named) - _MODULES


def _held_against(at: State, spelled: str, around: Node, data: dict[str, str]) -> Iterator[State]:
    """Yield the place within *around* where a code is compared with what is *spelled* so, or its name."""
    text = at.index.text(around)[:_LONGEST]
    names = [re.escape(spelled[:300])]
    holder = re.search(rf"\b(\w{{1,40}})\s*=\s*(await\s+)?{names[0]}", text)
    if holder is not None:
        names.append(rf"\b{re.escape(holder[1])}\b")
    for name in names:
        match = re.search(data["compared"].replace("NAME", name), text)
        if match is not None:
            start = around.start_byte + len(text[: match.start()].encode())
            node = at.index.module.root.descendant_for_byte_range(start, start + 1)
            if node is not None:
                yield State(at.index, node)
                return
