"""Words of a list that are given back where a text has them: ``[w for w in WORDS if w in text]``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from douane.syntax.walking import parts, walk

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import State

_COMPREHENSIONS = frozenset({"list_comprehension", "set_comprehension", "generator_expression"})
_ASKING = frozenset({"includes", "indexOf", "search", "match", "startsWith", "endsWith", "test"})
_LONGEST = 400  # bytes of a condition that is read


def is_sought(state: State) -> bool:
    """Whether *state* gives those words of a list back that a text has."""
    if state.node.type in _COMPREHENSIONS:
        return _tested_in_comprehension(state)
    call = state.index.call_at(state.node)
    if call is None or call.name != "filter" or call.receiver is None or not call.arguments:
        return False
    function = state.index.function_at(call.arguments[0])
    if function is None or not function.parameters or _is_long(function.node):
        return False
    name = function.parameters[0].name
    asked = (state.index.call_at(node) for node in walk(function.node))
    return any(
        each is not None
        and each.name in _ASKING
        and any(state.index.text(argument, 100) == name for argument in each.arguments)
        for each in asked
    )


def _tested_in_comprehension(state: State) -> bool:
    clauses = parts(state.node)
    conditions = [each for each in clauses if each.type == "if_clause" and not _is_long(each)]
    loops = (each.child_by_field_name("left") for each in clauses if each.type == "for_in_clause")
    names = {state.index.text(each, 100) for each in loops if each is not None}
    compared = (node for each in conditions for node in walk(each) if node.type == "comparison_operator")
    return any(
        any(sign.type == "in" for sign in node.children)
        and state.index.text(parts(node)[0], 100).partition(".")[0] in names
        for node in compared
    )


def _is_long(node: Node) -> bool:
    return node.end_byte - node.start_byte > _LONGEST
