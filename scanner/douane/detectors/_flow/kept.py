"""Tables in which code keeps things for later, and asks for them by a key."""

from __future__ import annotations

from typing import TYPE_CHECKING

import douane_signatures

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow.state import State

_ASKING = frozenset({"get", "pop"})
_EMPTY = frozenset({"object", "dictionary"})


def asks_table(state: State) -> bool:
    """Whether *state* is a call that takes out of a table what was put into it under a key.

    The key only tells which of them: it is no part of what comes out.
    """
    call = state.index.call_at(state.node)
    if call is None or call.receiver is None or call.name not in _ASKING or not call.arguments:
        return False
    return any(_makes_table(state, value) for value in _given(state, call.receiver))


def _given(state: State, held: Node) -> list[Node]:
    """Return what *held*, a name or a property of the object itself, was given in its file."""
    if held.type == "identifier":
        known = state.index.bindings(state.index.text(held), held.start_byte)
        return [each.value for each in known if each.value is not None and not each.steps]
    if held.type not in ("member_expression", "attribute"):
        return []
    owner = held.child_by_field_name("object")
    class_ = state.index.enclosing_class(held.start_byte)
    name = held.child_by_field_name("property") or held.child_by_field_name("attribute")
    own = owner is not None and state.index.text(owner, 8) in ("self", "this")
    if not own or class_ is None or name is None:
        return []
    return list(class_.members.get(state.index.text(name), ()))


def _makes_table(state: State, value: Node) -> bool:
    if value.type in _EMPTY:
        return True
    call = state.index.call_at(value)
    return call is not None and call.name in douane_signatures.table("code/flow.toml")["keeping"]
