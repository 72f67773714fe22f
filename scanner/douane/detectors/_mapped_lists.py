"""Lists that are made of others, one for one: ``ROOMS.map((mail) => ({ mail }))``.

Whoever stands in the list that is gone through stands in the one that is made; of what a condition picks
nothing is told.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from douane.syntax.walking import parts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tree_sitter import Node

    from douane.detectors._flow import State
    from douane.detectors._flow.index import Call

_DEEPEST = 4  # lists one made of the other
_OF_RECEIVER = frozenset(
    {"map", "flatMap", "flat", "slice", "sort", "toSorted", "reverse", "toReversed", "values"}
)
_OF_FIRST = frozenset(
    {"from", "list", "tuple", "set", "sorted", "reversed", "Set", "values", "freeze", "frozenset"}
)
_MADE = frozenset({"list_comprehension", "set_comprehension", "generator_expression"})
_PAIRED = frozenset({"Map", "dict"})
_HELD = frozenset({"object", "dictionary"})
_LISTED = frozenset({"array", "list", "tuple", "set"})


def gone_through(state: State) -> State:
    """Return the list that *state* is made of, one for one; *state* itself where it is made of none."""
    for _ in range(_DEEPEST):
        inner = _inner(state)
        if inner is None:
            return state
        state = state.at(inner)
    return state


def values_of(leaf: State) -> list[Node] | None:
    """Return what stands in the list or table written at *leaf*; None if it is neither."""
    if leaf.steps:
        return None
    if leaf.node.type in _LISTED:
        return parts(leaf.node)
    call = leaf.index.call_at(leaf.node)
    if call is not None and call.name in _PAIRED and len(call.arguments) == 1:
        pairs = [parts(pair) for pair in parts(call.arguments[0]) if pair.type in _LISTED]
        return [pair[1] for pair in pairs if len(pair) == 2]
    if leaf.node.type in _HELD:
        values = (child.child_by_field_name("value") for child in parts(leaf.node))
        return [value for value in values if value is not None]
    return None


def chained(call: Call) -> list[Node]:
    """Return the lists that *call* goes through one after another: ``chain(guests, ROOMS)``."""
    return list(call.arguments) if call.name == "chain" and len(call.arguments) > 1 else []


def _inner(state: State) -> Node | None:
    node = state.node
    if node.type in _MADE:
        return _iterated(node)
    plain = state.steps or node.type in ("identifier", "member_expression", "attribute")
    call = state.index.call_at(node) if not plain else None
    return _taken(state, call) if call is not None else None


def _taken(state: State, call: Call) -> Node | None:
    """Return the list that *call*, which gives one, takes."""
    if call.name == "map" and call.receiver is None and len(call.arguments) == 2:
        return call.arguments[1]
    if call.name == "filter" and call.receiver is not None:
        kept = [state.index.text(each, 20) for each in call.arguments]
        return call.receiver if kept == ["Boolean"] else None
    if call.name in _OF_FIRST and call.arguments:
        return call.arguments[0]
    return call.receiver if call.name in _OF_RECEIVER else None


def _iterated(node: Node) -> Node | None:
    """Return what the comprehension *node* goes through, if it goes through all of it."""
    clauses = list(_clauses(node))
    if len(clauses) != 1 or clauses[0].type != "for_in_clause":
        return None
    return clauses[0].child_by_field_name("right")


def _clauses(node: Node) -> Iterator[Node]:
    yield from (child for child in parts(node) if child.type in ("for_in_clause", "if_clause"))
