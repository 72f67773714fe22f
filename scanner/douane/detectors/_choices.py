"""Where a value is one of several: by a conditional expression, or by what a list or table is asked for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.syntax.walking import parts, strip

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import State

CONDITIONALS = {"ternary_expression": 0, "conditional_expression": 1}
"""Expressions that choose, and where the test stands among their parts."""
_SUBSCRIPTS = frozenset({"subscript_expression", "subscript"})
_ASKING = frozenset({"get", "at"})
_TRUE_OR_FALSE = frozenset({"comparison_operator", "boolean_operator", "not_operator"})
_TAKEN = frozenset({"list", "tuple", "string", "identifier", "attribute", "concatenated_string"})
_MOST_VALUES = 2  # of one name
_FIXED = frozenset({"string", "number", "integer", "slice"})


def tests_of_choice(state: State) -> Iterator[State]:
    """Yield the conditions by which *state*, as it is written, is one of several values.

    ``late ? a : b``, ``[b] * (n > 3)``, ``texts[late ? 1 : 0]``, ``texts[revision]`` where the name is given
    such a choice.
    """
    test = _tested(state, state.node)
    if test is not None:
        yield test
    key = _key(state)
    if key is None or key.type in _FIXED:
        return
    chosen = [key]
    if key.type == "identifier":
        known = state.index.bindings(state.index.text(key, 100), key.start_byte)[:_MOST_VALUES]
        chosen = [each.value for each in known if each.value is not None and not each.steps]
    for node in chosen:
        yield _tested(state, node) or state.at(node)


def _tested(state: State, node: Node) -> State | None:
    if node.type == "binary_operator":
        return _times(state, node)
    place = CONDITIONALS.get(node.type)
    inner = parts(node) if place is not None else []
    return state.at(inner[place]) if place is not None and len(inner) == 3 else None


def _times(state: State, node: Node) -> State | None:
    """Return the condition that a list or text is taken times, once or never: ``[NEXT] * (late > 3)``."""
    operator = node.child_by_field_name("operator")
    sides = [node.child_by_field_name("left"), node.child_by_field_name("right")]
    if operator is None or operator.type != "*":
        return None
    for side, other in (sides, sides[::-1]):
        inner = strip(side) if side is not None else None
        if inner is not None and inner.type in _TRUE_OR_FALSE and other is not None and other.type in _TAKEN:
            return state.at(inner)
    return None


def _key(state: State) -> Node | None:
    """Return what *state*, an entry of a list or table, is asked for by."""
    if state.node.type in _SUBSCRIPTS:
        return state.node.child_by_field_name("index") or state.node.child_by_field_name("subscript")
    call = state.index.call_at(state.node)
    asks = call is not None and call.name in _ASKING and call.receiver is not None and bool(call.arguments)
    return call.arguments[0] if call is not None and asks else None
