"""Whether anything depends on a header that is read, or it is only handed on."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._flow.index import FUNCTIONS
from douane.syntax.walking import MAX_ANCESTORS, words

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Index

MAX_MENTIONS = 30
"""Mentions of a name that holds a header at which it is looked whether anything depends on it."""
_DECIDING = frozenset(
    {
        *("comparison_operator", "not_operator", "assert_statement", "switch_statement", "match_statement"),
        *("return_statement", "yield"),
        *("for_statement", "for_in_statement", "while_statement", "if_clause"),
    }
)
_BRANCHING = frozenset(
    {"if_statement", "elif_clause", "ternary_expression", "conditional_expression", "while_statement"}
)
_STATEMENTS = frozenset({"statement_block", "block", "expression_statement", "program", "module"})
_COMPARING = frozenset({"!", "==", "===", "!=", "!==", "<", ">", "in", "instanceof"})
_SELECTIONS = frozenset({"dictionary_comprehension", "list_comprehension", "generator_expression"})
_PICKS = re.compile(r"\bheaders\b[^\n]{0,60}\bif\b\s*\(?\w+(\.lower\(\)|\[0\])?\s+in\b")
_MOST_AROUND = 8  # nodes around the name of a header
_LONGEST = 400  # characters of a selection
_GIVING = frozenset({"variable_declarator", "assignment", "named_expression", "assignment_expression"})


@cache
def _heeding() -> re.Pattern[str]:
    return re.compile(douane_signatures.table("code/guards.toml")["heeding"])


def is_heeded(index: Index, node: Node) -> bool:
    """Whether something depends on the header read at *node*: a condition, or a call that may look at it.

    What is returned, or kept where it cannot be followed, may be heeded by whoever takes it. Where headers
    are picked by their names, these are compared, and what they hold goes where the selection goes.
    """
    node = _selection(index, node) or node
    decided, name = _use(index, node)
    if decided or not name:
        return decided
    around = index.enclosing(node.start_byte)
    start, end = (around.node.start_byte, around.node.end_byte) if around is not None else (0, None)
    for count, at in enumerate(words(index.module.source, name.encode("utf-8", "replace"), start, end)):
        mention = index.module.root.descendant_for_byte_range(at, at + 1)
        if count > MAX_MENTIONS or (mention is not None and _use(index, mention)[0]):
            return True
    return False


def _selection(index: Index, node: Node) -> Node | None:
    """Return the selection of headers that *node* is in: ``{k: v for k, v in sent if k in KEPT}``."""
    here: Node | None = node
    for _ in range(_MOST_AROUND):
        if here is None or here.type in _STATEMENTS or here.type in FUNCTIONS:
            return None
        if here.type in _SELECTIONS:
            return here if _PICKS.search(index.text(here, _LONGEST)) else None
        here = here.parent
    return None


def _use(index: Index, node: Node) -> tuple[bool, str]:
    """Return whether something depends on *node* where it stands, and the name that is given its value."""
    here = node
    for _ in range(MAX_ANCESTORS):
        outer = here.parent
        if outer is None or outer.type in FUNCTIONS:
            return outer is not None and _is_answer(outer, here), ""
        if outer.type in ("keyword_argument", "pair"):
            name = outer.child_by_field_name("name") or outer.child_by_field_name("key")
            if name is not None and index.text(name, 40).strip("'\"") == "headers":
                return False, ""  # handed on with a request of the package's own
        if outer.type in _GIVING:
            return _given(index, outer, here)
        decides = _decides(index, outer, here)
        if decides or outer.type in _STATEMENTS:
            return decides, ""
        here = outer
    return True, ""


def _decides(index: Index, outer: Node, here: Node) -> bool:
    """Whether *outer* asks something of *here*, a part of it, or hands it back."""
    if outer.type in _DECIDING or outer.type == "conditional_expression":
        return True
    if outer.type in _BRANCHING:
        condition = outer.child_by_field_name("condition")
        return condition is not None and condition.id == here.id
    if outer.type in ("unary_expression", "binary_expression"):
        operator = outer.child_by_field_name("operator")
        return operator is not None and operator.type in _COMPARING
    if outer.type in ("subscript", "subscript_expression"):  # what a table holds for it
        owner = outer.child_by_field_name("value") or outer.child_by_field_name("object")
        return owner is not None and owner.id != here.id
    call = index.call_at(outer)
    return call is not None and here.id != call.callee.id and bool(_heeding().search(call.name))


def _is_answer(function: Node, node: Node) -> bool:
    """Whether *node* is all that *function* gives back: ``(req) => req.headers.authorization``."""
    body = function.child_by_field_name("body")
    return body is not None and body.id == node.id


def _given(index: Index, outer: Node, here: Node) -> tuple[bool, str]:
    """Return (False, name) where *outer* gives a plain name the value of *here*, else (True, "")."""
    target = outer.child_by_field_name("name") or outer.child_by_field_name("left")
    if target is None or target.id == here.id:
        return False, ""
    return (False, index.text(target, 100)) if target.type == "identifier" else (True, "")
