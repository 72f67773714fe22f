"""What another machine answered, where that reaches the code as an error: ``error.response.data``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from douane.syntax.walking import ancestors

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow.state import State

_ANSWER = "response"  # the field of axios, ky, got and requests that holds it
_CLIMB = 60  # nodes between what is read and what catches it
_CATCHING = frozenset({"catch_clause", "except_clause"})


def is_failed_answer(state: State) -> bool:
    """Whether *state* is a field of the answer that an error, which is caught around it, was made of."""
    if state.node.type != "identifier" or state.steps[:1] != (_ANSWER,) or len(state.steps) == 1:
        return False
    for count, around in enumerate(ancestors(state.node)):
        if count > _CLIMB:
            return False
        if around.type in _CATCHING and _caught(state, around) == state.text:
            return True
    return False


def _caught(state: State, clause: Node) -> str:
    """Return the name under which *clause* has the error."""
    named = clause.child_by_field_name("parameter")
    if named is None:
        pattern = next((each for each in clause.named_children if each.type == "as_pattern"), None)
        named = pattern.child_by_field_name("alias") if pattern is not None else None
    return state.index.text(named, 60) if named is not None else ""
