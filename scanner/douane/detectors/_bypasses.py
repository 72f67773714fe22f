"""Checks of a token that are made, or heeded, only where the token itself asks for it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from douane.detectors._checks import leaves
from douane.syntax.walking import ancestors, parts, walk

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Function, Index, State

_BLOCKS = frozenset({"statement_block", "block"})
_REFUSING = re.compile(r"^(return(\s+(null|None|false|False|undefined))?$|throw\b|raise\b)")
_LONGEST = 20_000  # characters of a function that are read
_MOST_NODES = 60  # of one statement
_NAME = re.compile(r"[A-Za-z_$][\w$]*")


def bypassed(index: Index, function: Function, read: State) -> list[Node]:
    """Return the parts of *function* whose checks do not hold for every token that *read* takes apart.

    That are branches whose condition asks what the unchecked token says of itself, behind which the code
    goes on in any case, and blocks whose failure is not heeded.
    """
    names = _names_given(index, read.node)
    found = []
    for node in walk(function.node):
        if node.type == "if_statement" and not _contains(node, read.node):
            if _asks_the_token(index, node, names) and _goes_on(index, node):
                body = node.child_by_field_name("consequence")
                found += [body] if body is not None else []
        elif node.type == "try_statement" and not _contains(node, read.node) and _ignores(index, node):
            body = node.child_by_field_name("body")
            found += [body] if body is not None else []
    return found


def within(node: Node, areas: list[Node]) -> bool:
    """Whether *node* lies in one of *areas*."""
    return any(_contains(area, node) for area in areas)


def text_without(index: Index, node: Node, areas: list[Node]) -> str:
    """Return the source of *node* but for *areas*."""
    source = index.module.source
    kept, start = [], node.start_byte
    for area in sorted(areas, key=lambda each: each.start_byte):
        if area.start_byte >= start:
            kept.append(source[start : area.start_byte])
            start = area.end_byte
    kept.append(source[start : node.end_byte])
    return b" ".join(kept)[:_LONGEST].decode("utf-8", "replace")


def _contains(outer: Node, inner: Node) -> bool:
    return outer.start_byte <= inner.start_byte and inner.end_byte <= outer.end_byte


def _names_given(index: Index, read: Node) -> frozenset[str]:
    """Return the names that the statement around *read* gives what it takes out of the token."""
    for outer in ancestors(read):
        named = outer.child_by_field_name("name") or outer.child_by_field_name("left")
        if outer.type in ("variable_declarator", "assignment", "assignment_expression") and named is not None:
            return frozenset(_NAME.findall(index.text(named)[:200]))
        if outer.type in _BLOCKS:
            break
    return frozenset()


def _asks_the_token(index: Index, branch: Node, names: frozenset[str]) -> bool:
    """Whether the condition of *branch* asks for a part of what one of *names* stands for."""
    condition = branch.child_by_field_name("condition")
    if condition is None or not names:
        return False
    text = index.text(condition)[:400]
    spelled = "|".join(re.escape(name) for name in sorted(names))
    return bool(re.search(rf"\b({spelled})\b\s*(\??\.\s*\w|\??\.?\[)", text))


def _goes_on(index: Index, branch: Node) -> bool:
    """Whether whoever does not enter *branch* is not refused."""
    other = branch.child_by_field_name("alternative")
    if other is not None:
        return not leaves(index, other)
    after = _following(branch)
    first = after[0] if after else None
    return first is not None and not _REFUSING.match(index.text(first)[:200].strip().rstrip(";"))


def _following(node: Node) -> list[Node]:
    block = node.parent
    if block is None or block.type not in _BLOCKS:
        return []
    return [each for each in block.named_children if each.start_byte >= node.end_byte]


def _ignores(index: Index, node: Node) -> bool:
    """Whether what fails in the ``try`` at *node* changes nothing: no handler leaves, nothing is kept."""
    handlers = [child for child in parts(node) if child.type in ("except_clause", "catch_clause")]
    body = node.child_by_field_name("body")
    if not handlers or body is None or not _following(node):
        return False
    kept = ("assignment", "assignment_expression", "variable_declarator", "return_statement")
    inner = list(walk(body))[:_MOST_NODES]
    if any(each.type in kept for each in inner):
        return False
    return all(
        not any(leaves(index, each) for each in (clause, *parts(clause))) and _is_empty(clause)
        for clause in handlers
    )


def _is_empty(clause: Node) -> bool:
    """Whether *clause* does nothing but tell of the failure."""
    body = next((each for each in reversed(parts(clause)) if each.type in _BLOCKS), None)
    kinds = {each.type for each in parts(body)} if body is not None else set()
    return kinds <= {"expression_statement", "pass_statement", "comment"} and not any(
        each.type in ("assignment", "assignment_expression", "augmented_assignment")
        for statement in (parts(body) if body is not None else [])
        for each in parts(statement)
    )
