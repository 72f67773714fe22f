"""Passwords and keys that a tool asks for and holds against a text that stands in the code."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._branches import is_in_condition
from douane.detectors._flow import State
from douane.detectors._sources import from_environment
from douane.detectors._verifiers import DATA, Weakness
from douane.model import Severity
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tree_sitter import Node

    from douane.detectors._flow import Index, Program

_WHY = "a tool asks for a password or key that stands in the code: whoever reads the package knows it"
_OPERATOR = re.compile(rb"[=!]==?(?!=)")


def asks_for_a_pass(source: bytes) -> bool:
    """Whether the file *source* compares something that is called like a password or a key."""
    return re.search(douane_signatures.table(DATA)["passes"]["needle"].encode(), source) is not None


def written_passes(program: Program, index: Index) -> Iterator[Weakness]:
    """Yield where a tool of *index* compares what it is given as a password with a text of the code."""
    if not asks_for_a_pass(index.module.source):
        return
    for node in index.module.nodes_at(_OPERATOR, "comparison_operator", "binary_expression"):
        sides = parts(node)
        sign = node.child_by_field_name("operators") or node.child_by_field_name("operator")
        if len(sides) != 2 or sign is None or index.text(sign) not in ("==", "!=", "===", "!=="):
            continue
        for mine, other in (sides, sides[::-1]):
            kept = _written(program, index, mine, other) if _is_asked(program, index, other) else None
            if kept is not None and is_in_condition(node):
                yield Weakness(State(index, node), _WHY, Severity.MEDIUM)
                if (kept.index.path, kept.line) != (index.path, node.start_point[0] + 1):
                    yield Weakness(kept, _WHY, Severity.MEDIUM)
                break


def _is_asked(program: Program, index: Index, node: Node) -> bool:
    """Whether *node* is a parameter of a tool that is called like a password or a key."""
    name = index.text(node, 60)
    if node.type != "identifier" or re.search(douane_signatures.table(DATA)["passes"]["named"], name) is None:
        return False
    bound = index.bindings(name, node.start_byte)
    return any(
        each.parameter is not None and program.is_tool_input(index, each.parameter[1]) for each in bound
    )


def _written(program: Program, index: Index, node: Node, other: Node) -> State | None:
    """Return where *node* is a text of the code that nobody can set, and that reads as a password."""
    table = douane_signatures.table(DATA)["passes"]
    told = "strong" if re.search(table["strong"], index.text(other, 60)) else "plain"
    leaves = program.leaves(State(index, node))
    if not leaves or any(from_environment(program, leaf) for leaf in leaves):
        return None
    for leaf in leaves:
        text = program.shapes(leaf)[0] if leaf.node.type in ("string", "template_string") else ""
        if re.fullmatch(table[f"{told}_text"], text) and not re.search(table["sample"], text):
            return leaf
    return None
