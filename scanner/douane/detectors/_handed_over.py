"""The call that hands a value to the function which does something bad with it."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from typing import TYPE_CHECKING

from douane.detectors._flow import State
from douane.detectors._places import is_near
from douane.syntax.walking import ancestors

if TYPE_CHECKING:
    from tree_sitter import Node

_MOST_WAY = 60  # values on the way that are looked at; what is behind them is the longest of ways
_HIGHEST = 4  # nodes around a value in which it is an argument of a call


def handed_over(end: State, way: Iterable[State]) -> State | None:
    """Return the call by which what went *way*, from where it enters, came into the function around *end*.

    None where it comes there otherwise, or the call stands beside *end*.
    """
    around = end.index.enclosing(end.node.start_byte)
    if around is None:
        return None
    found: State | None = None
    outside: State | None = None
    for state in islice(way, _MOST_WAY):
        inside = state.index is end.index and _within(state.node, around.node)
        if inside and outside is not None:
            found = _call_around(outside) or found
        outside = None if inside else state
    return None if found is None or is_near(found, end) else found


def _call_around(state: State) -> State | None:
    """Return the call of which *state* is an argument."""
    inner = state.node
    for outer in islice(ancestors(state.node), _HIGHEST):
        made = state.index.call_at(outer)
        if made is not None and made.callee.id != inner.id:
            return State(state.index, outer)
        inner = outer
    return None


def _within(inner: Node, outer: Node) -> bool:
    return outer.start_byte <= inner.start_byte and inner.end_byte <= outer.end_byte
