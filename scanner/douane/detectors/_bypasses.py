"""Checks of a token that are not made for every token: where the token itself, or a setting, says so."""

from __future__ import annotations

import re
from itertools import pairwise
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
_DOTTED = re.compile(r"[A-Za-z_$][\w$]*(?:\??\.[\w$]+|\[[\"'][\w-]+[\"']\])*")
# What only whoever runs the server decides: a variable of the environment, or what holds the key.
_SETTING = re.compile(r"process\.env\b|os\.environ\b|\bgetenv\(|import\.meta\.env\b|Deno\.env\b")
_HOLDS_KEY = re.compile(r"(?i)(secret|key|keys|jwks\w*|certs?|issuer)$")
_ASSIGNED = frozenset({"assignment", "assignment_expression"})
_CHOICES = frozenset({"ternary_expression", "conditional_expression"})
_FUNCTIONS = frozenset(
    {"function_declaration", "method_definition", "arrow_function", "function_definition", "lambda"}
)


def bypassed(index: Index, function: Function, read: State) -> list[Node]:
    """Return the parts of *function* whose checks do not hold for every token that *read* takes apart.

    That are branches whose condition asks what the unchecked token says of itself, behind which the code
    goes on in any case, blocks whose failure is not heeded, and code that runs in place of the one that
    reads, where a setting chooses between them.
    """
    names = _names_given(index, read.node)
    found = _instead(index, function, read.node, names)
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


def _instead(index: Index, function: Function, read: Node, names: frozenset[str]) -> list[Node]:
    """Return the code of *function* that is never run together with *read*, as a setting has it.

    Nothing where what is read is not answered: it is told to somebody, and decides nothing.
    """
    if not _is_answered(index, function, read, names):
        return []
    found: list[Node] = []
    for inner, outer in pairwise((read, *ancestors(read))):
        if outer.type in _FUNCTIONS:
            break
        if outer.type in _BLOCKS:
            before = (each for each in outer.named_children if each.end_byte <= inner.start_byte)
            for each in before:
                body = each.child_by_field_name("consequence") if each.type == "if_statement" else None
                if body is not None and _returns(index, body) and _asks_setting(index, each, names):
                    found.append(body)
        elif outer.type in (*_CHOICES, "if_statement") and _asks_setting(index, outer, names):
            arms = [each for each in parts(outer) if each.id not in (inner.id, _condition(outer).id)]
            found += [] if _condition(outer).id == inner.id else arms
            if outer.type == "if_statement" and _returns(index, inner):
                found += _following(outer)
    return found


def _condition(node: Node) -> Node:
    """Return what chooses in *node*; in Python the second part of ``this if condition else that``."""
    named = node.child_by_field_name("condition")
    inner = parts(node)
    return named or (inner[1] if node.type == "conditional_expression" and len(inner) > 1 else inner[0])


def _asks_setting(index: Index, node: Node, names: frozenset[str]) -> bool:
    """Whether the condition of *node* asks for a setting, and for nothing of *names*."""
    condition = _condition(node)
    text = index.text(condition)[:400]
    asked = set(_NAME.findall(text))
    if asked & names:
        return False
    if _SETTING.search(text) or any(_HOLDS_KEY.search(name) for name in _DOTTED.findall(text)):
        return True
    bindings = (each for name in sorted(asked) for each in index.bindings(name, condition.start_byte)[:4])
    return any(_SETTING.search(index.text(each.value)[:200]) for each in bindings if each.value is not None)


def _returns(index: Index, body: Node) -> bool:
    """Whether *body*, a branch, ends by answering something."""
    inner = parts(body)
    last = inner[-1] if inner and body.type != "return_statement" else body
    return last.type == "return_statement" and not _REFUSING.match(index.text(last)[:200].strip().rstrip(";"))


def _is_answered(index: Index, function: Function, read: Node, names: frozenset[str]) -> bool:
    """Whether *function* answers or keeps what *read* takes out of the token, itself or as one of *names*."""
    for inner, outer in pairwise((read, *ancestors(read))):
        if outer.type == "return_statement" or (outer.type == "arrow_function" and inner.type not in _BLOCKS):
            return True
        target = outer.child_by_field_name("left")
        if outer.type in _ASSIGNED and target is not None and target.type != "identifier":
            return True  # kept with the request: `req.user = ...`
        if outer.type in _BLOCKS or outer.type in _FUNCTIONS:
            break
    if not names:
        return False
    spelled = "|".join(re.escape(name) for name in sorted(names))
    after = index.module.source[read.end_byte : function.node.end_byte][:_LONGEST].decode("utf-8", "replace")
    return re.search(rf"\breturn\b[^;\n]{{0,200}}\b({spelled})\b", after) is not None


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
