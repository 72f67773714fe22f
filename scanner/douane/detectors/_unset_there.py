"""Secrets of a variable that is not set where they would be shown: what is shown there is something else.

A server that makes a token of its own, as nobody set one, has to tell its owner: `if (!process.env.TOKEN)
console.error(token)` never shows what stands in the variable.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.detectors._branches import branch, junction, negated
from douane.syntax.walking import ancestors, parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Index, State, Trace

_VARIABLE = re.compile(r"the variable (\w{1,100})")
_LONGEST = 200  # bytes of a condition
_SAME = frozenset({"==", "===", "is"})
_OTHER = frozenset({"!=", "!==", "is not"})
_NOTHING = frozenset({"None", "null", "undefined", '""', "''"})
_MOST_BINDINGS = 3  # of one name


def is_unset_there(place: State, trace: Trace) -> bool:
    """Whether *place* is only reached where the variable that *trace* is of is not set."""
    named = _VARIABLE.fullmatch(trace.what)
    if named is None:
        return False
    here = place.node
    for outer in ancestors(place.node):
        for condition, holds in branch(outer, here):
            if any(
                _is_read_of(place.index, node, named[1]) for node in _missing(place.index, condition, holds)
            ):
                return True
        here = outer
    return False


def _missing(index: Index, condition: Node, holds: bool) -> Iterator[Node]:
    """Yield what is empty, or nothing at all, where *condition* is true (or false)."""
    inner = parts(condition)
    if condition.type == "parenthesized_expression" and inner:
        yield from _missing(index, inner[0], holds)
        return
    contrary = negated(condition)
    if contrary is not None:
        yield from _missing(index, contrary, not holds)
    elif junction(condition):
        if (junction(condition) == "and") is holds:
            for side in ("left", "right"):
                node = condition.child_by_field_name(side)
                yield from _missing(index, node, holds) if node is not None else ()
    elif len(inner) == 2 and condition.type in ("binary_expression", "comparison_operator"):
        signs = {child.type for child in condition.children if not child.is_named}
        compared = bool(signs & (_SAME if holds else _OTHER))
        if compared and index.text(inner[1], _LONGEST) in _NOTHING:
            yield inner[0]
        elif "not in" in signs if holds else "in" in signs:  # `"TOKEN" not in os.environ`
            yield condition
    elif not holds:
        yield condition


def _is_read_of(index: Index, node: Node, name: str) -> bool:
    """Whether *node* reads the variable *name* and nothing else, by itself or under a name of its own."""
    read = re.compile(
        rf"""(process|Bun)\.env(\.{name}|\[["']{name}["']\])"""
        rf"""|(os\.)?(environ\.get|getenv|environ\[)\(?["']{name}["']\s*(,\s*(""|''|None)\s*)?[)\]]"""
        rf"""|["']{name}["']\s+(not\s+)?in\s+(os\.)?environ"""
    )
    text = index.text(node, _LONGEST)
    if read.fullmatch(text):
        return True
    if node.type != "identifier":
        return False
    bound = index.bindings(text, node.start_byte)[:_MOST_BINDINGS]
    return bool(bound) and all(
        each.value is not None and not each.steps and read.fullmatch(index.text(each.value, _LONGEST))
        for each in bound
    )
