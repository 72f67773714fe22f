"""Where conditions stand, and what joins them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.syntax.walking import ancestors, parts

if TYPE_CHECKING:
    from tree_sitter import Node


def branch(outer: Node, here: Node) -> Iterator[tuple[Node, bool]]:
    """Yield the conditions within *outer* that decide whether *here*, a part of it, is reached."""
    kind = outer.type
    if kind in ("if_statement", "ternary_expression", "while_statement", "elif_clause"):
        condition = outer.child_by_field_name("condition")
        if condition is None or here.id == condition.id:
            return
        body = outer.child_by_field_name("consequence") or outer.child_by_field_name("body")
        yield condition, body is not None and here.id == body.id
    elif kind == "conditional_expression":
        inner = parts(outer)
        if len(inner) == 3 and here.id != inner[1].id:
            yield inner[1], here.id == inner[0].id
    elif kind in ("binary_expression", "boolean_operator"):
        left, right = outer.child_by_field_name("left"), outer.child_by_field_name("right")
        operator = junction(outer)
        if operator and left is not None and right is not None and here.id == right.id:
            yield left, operator == "and"
    elif kind in ("list_comprehension", "set_comprehension", "generator_expression"):
        for clause in parts(outer):
            if clause.type == "if_clause" and parts(clause):
                yield parts(clause)[0], True


def junction(node: Node) -> str:
    """Return whether *node* joins two conditions by ``and`` or ``or``; empty if it does not."""
    operator = node.child_by_field_name("operator")
    if node.type not in ("binary_expression", "boolean_operator") or operator is None:
        return ""
    return {"&&": "and", "and": "and", "||": "or", "or": "or"}.get(operator.type, "")


def negated(node: Node) -> Node | None:
    """Return what *node* says the contrary of."""
    if node.type == "not_operator":
        return node.child_by_field_name("argument")
    operator = node.child_by_field_name("operator")
    if node.type == "unary_expression" and operator is not None and operator.type == "!":
        return node.child_by_field_name("argument")
    return None


def is_in_condition(node: Node) -> bool:
    """Whether *node* is part of what an `if`, a `return` or a conditional expression depends on."""
    inner = node
    for outer in ancestors(node):
        if outer.type in (
            "if_statement",
            "elif_clause",
            "ternary_expression",
            "conditional_expression",
            "while_statement",
        ):
            condition = outer.child_by_field_name("condition")
            return condition is None or condition.id == inner.id
        if outer.type in (
            "return_statement",
            "arrow_function",
            "lambda",
            "assert_statement",
            "variable_declarator",
            "assignment",
        ):
            return True
        if outer.type.endswith("_statement") or outer.type in ("block", "statement_block"):
            return False
        inner = outer
    return False
