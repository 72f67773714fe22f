"""Questions whether a digest is one of several that stand in the code: a key that nobody set, in a list."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._flow import State
from douane.detectors._flow.shapes import elements
from douane.detectors._text_checks import contained
from douane.syntax.walking import ancestors, parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Index, Program

MOST_LISTED = 200
"""Entries of one list that are read."""
_MEMBER = frozenset({"has", "includes", "indexOf", "__contains__"})
_MAKES_SET = frozenset({"Set", "set", "frozenset", "freeze"})
_LISTS = frozenset({"array", "list", "tuple", "set"})
_NEEDLE = re.compile(rb"\b(createHash|hashlib|subtle\.digest|sha256|blake2[bs])\b")
_IN = re.compile(rb"\bin\b")
_THROUGH = frozenset(
    {"parenthesized_expression", "binary_expression", "boolean_operator", "await_expression", "await"}
)
_NEGATES = frozenset({"unary_expression", "not_operator"})
_LONGEST = 400  # characters of a branch


def memberships(index: Index) -> Iterator[tuple[Node, Node, Node]]:
    """Yield (question, what is asked for, list) of a file that makes digests: ``LIST.has(x)``."""
    if not _NEEDLE.search(index.module.source):
        return
    for name in sorted(_MEMBER):
        for call in index.calls_by_name.get(name, ()):
            if call.receiver is not None and len(call.arguments) == 1:
                yield call.node, call.arguments[0], call.receiver
    for node in index.module.nodes_at(_IN, "comparison_operator"):
        sides = contained(index, node)
        if sides is not None:
            yield node, *sides


def listed_texts(program: Program, state: State) -> list[str]:
    """Return the texts that the list or set at *state* is written with; none where any of them is unknown."""
    found: list[str] = []
    for each in _listed(program, state, 2)[:MOST_LISTED]:
        texts = program.shapes(each)
        if len(texts) != 1:
            return []
        found.append(texts[0])
    return found


def _listed(program: Program, state: State, within: int) -> list[State]:
    for leaf in program.leaves(state):
        call = leaf.index.call_at(leaf.node)
        if leaf.node.type in _LISTS and not leaf.steps:
            return [leaf.at(child) for child in parts(leaf.node)]
        if within and call is not None and call.name in _MAKES_SET and len(call.arguments) == 1:
            return _listed(program, leaf.at(call.arguments[0]), within - 1)
    return elements(program, state)


def turns_away(index: Index, question: Node, listed: Node) -> bool:
    """Whether who is in *listed* is kept out by *question*: a list of keys that leaked, say."""
    table = douane_signatures.table("code/authentication.toml")
    function = index.enclosing(question.start_byte)
    names = (index.text(listed)[-80:], function.name if function is not None else "")
    if any(re.search(table["names"]["keeps_out"], name) for name in names):
        return True
    return is_refused(index, question)


def is_refused(index: Index, question: Node) -> bool:
    """Whether the code turns away those of whom *question* holds."""
    table = douane_signatures.table("code/authentication.toml")
    asks_in, inner = True, question
    sign = question.child_by_field_name("operators")
    if sign is not None and index.text(sign) == "not in":
        asks_in = False
    for outer in ancestors(question):
        if outer.type in _NEGATES:
            asks_in = not asks_in
        elif outer.type in ("if_statement", "elif_clause"):
            condition = outer.child_by_field_name("condition")
            branch = outer.child_by_field_name("consequence")
            if condition is None or branch is None or condition.id != inner.id:
                return False
            refused = re.search(table["names"]["turned_away"], index.text(branch)[:_LONGEST]) is not None
            return asks_in and refused
        elif outer.type not in _THROUGH:
            return False
        inner = outer
    return False
