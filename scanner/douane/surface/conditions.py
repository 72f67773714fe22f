"""Under which condition a piece of code runs within its function."""

from __future__ import annotations

from typing import TYPE_CHECKING

from douane.syntax import ancestors, field

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.syntax import Module

_LIMIT = 120  # characters of the readable condition
_FUNCTIONS = frozenset(
    {
        "function_definition",
        "function_declaration",
        "function_expression",
        "arrow_function",
        "method_definition",
    }
)


def condition(module: Module, node: Node) -> str | None:
    """Return the conditions around *node*, innermost last, joined by ``and``; None if it always runs."""
    found: list[str] = []
    inner = node
    for outer in ancestors(node):
        if outer.type in _FUNCTIONS:
            break
        text = _of(module, outer, inner)
        if text is not None:
            found.append(text)
        inner = outer
    if not found:
        return None
    joined = " and ".join(reversed(found))
    return joined if len(joined) <= _LIMIT else joined[: _LIMIT - 1] + "…"


def _of(module: Module, outer: Node, inner: Node) -> str | None:
    if outer.type in ("if_statement", "ternary_expression", "elif_clause"):
        test = field(outer, "condition")
        if test is None or test == inner:
            return None
        text = _plain(module, test)
        negative = inner == field(outer, "alternative") or inner.type in ("else_clause", "elif_clause")
        return f"not ({text})" if negative else text
    if outer.type == "conditional_expression":  # Python: value if test else other
        branches = [child for child in outer.named_children if child.type != "comment"]
        if len(branches) == 3 and inner != branches[1]:
            text = _plain(module, branches[1])
            return text if inner == branches[0] else f"not ({text})"
    if outer.type == "binary_expression":
        operator, left = field(outer, "operator"), field(outer, "left")
        if operator is not None and left is not None and operator.type == "&&" and inner != left:
            return _plain(module, left)
    return None


def _plain(module: Module, test: Node) -> str:
    text = " ".join(module.text(test).split())
    return text[1:-1] if text.startswith("(") and text.endswith(")") else text
