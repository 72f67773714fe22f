"""Checks of a text by a part of it or with a pattern: which call they are, and what each compares."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.syntax.walking import parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Index, Program, State
    from douane.detectors._flow.index import Call

PREFIXES = frozenset({"startswith", "startsWith"})
SUFFIXES = frozenset({"endswith", "endsWith"})
MATCHES = frozenset({"test", "match", "search", "exec"})


def matched(index: Index, call: Call) -> Iterator[tuple[Node, Node]]:
    """Yield each (pattern, text) that *call*, one of MATCHES, may compare; either side may be either."""
    if call.receiver is None:
        return
    sides = [(call.receiver, call.arguments[0]), (call.arguments[0], call.receiver)]
    if index.module.language.is_python and len(call.arguments) > 1:
        sides = [(call.arguments[0], call.arguments[1])]
    yield from sides


def pattern_of(program: Program, leaf: State) -> str:
    """Return the regular expression that *leaf* is, without what encloses it; empty where it is none."""
    if leaf.node.type == "regex":
        return leaf.text.rpartition("/")[0][1:].replace("\\/", "/")
    call = program.call(leaf)
    if call is not None and call.name in ("compile", "RegExp") and call.arguments:
        return program.shapes(leaf.at(call.arguments[0]))[0]
    return program.shapes(leaf)[0] if leaf.node.type in ("string", "concatenated_string") else ""


def contained(index: Index, node: Node) -> tuple[Node, Node] | None:
    """Return (part, whole) of a comparison *node* that is ``part in whole`` or ``part not in whole``."""
    inner = parts(node)
    operator = node.child_by_field_name("operators")
    if len(inner) != 2 or operator is None or index.text(operator) not in ("in", "not in"):
        return None
    return inner[0], inner[1]
