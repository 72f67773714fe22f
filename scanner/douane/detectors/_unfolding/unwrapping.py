"""What only wraps an expression of JavaScript is taken off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from douane.syntax.walking import parts

if TYPE_CHECKING:
    from tree_sitter import Node

_MOST_WRAPPERS = 60
_WRAPPERS = frozenset(
    {
        "parenthesized_expression",
        "as_expression",
        "satisfies_expression",
        "non_null_expression",
        "await_expression",
        "type_assertion",
        "computed_property_name",
    }
)


def bare(node: Node) -> Node:
    """Return the expression inside parentheses and types; unlike `strip`, all of a comma sequence."""
    for _ in range(_MOST_WRAPPERS):
        inner = parts(node) if node.type in _WRAPPERS else []
        if not inner:
            break
        node = inner[-1] if node.type == "type_assertion" else inner[0]
    return node
