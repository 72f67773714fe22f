"""Where code keeps things for later: tables that it asks by a key, and stores of what is being answered."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._flow.state import State

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow.index import Call, Index
    from douane.detectors._flow.program import Program

# What asks such a store, by what it is made by, and what puts something there.
_STORES = {
    "getStore": ("AsyncLocalStorage", ("run", "enterWith")),
    "get": ("ContextVar", ("set",)),
}
_MOST_FILES = 40
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


def of_store(program: Program, state: State, call: Call) -> Iterator[State]:
    """Yield what is put into the store of the running task, or request, that *call* asks.

    It may ask by a method that it was handed: ``Client(caller.get)``, and there ``self.token()``. The package
    has to mention what makes such a store.
    """
    plain = call.name in _STORES and call.receiver is not None
    told = _STORES[call.name][0] in program.stores if plain else not call.arguments
    if not told or call.name in program.built_in:
        return
    for leaf in program.leaves(state.at(call.callee)):
        made = leaf.index.call_at(leaf.node) if len(leaf.steps) == 1 else None
        maker, putting = _STORES.get(leaf.steps[0], ("", ())) if made is not None else ("", ())
        if made is None or made.name != maker:
            continue
        for index in program.bounded(
            program.naming(leaf.index.path, _named(leaf) or maker), _MOST_FILES, leaf.index.path
        ):
            for each in _calls(index, putting):
                held = program.leaves(State(index, each.receiver)) if each.receiver and each.arguments else ()
                if any(other.key[:2] == leaf.key[:2] for other in held):
                    yield State(index, each.arguments[0], state.steps)


def _calls(index: Index, names: tuple[str, ...]) -> Iterator[Call]:
    for name in names:
        yield from index.of_name(index.calls_by_name.get(name, ()))


def _named(leaf: State) -> str:
    """Return the name that what is made at *leaf* is given."""
    around = leaf.node.parent
    name = around.child_by_field_name("name") or around.child_by_field_name("left") if around else None
    return leaf.index.text(name, 100).rpartition(".")[2] if name is not None else ""
