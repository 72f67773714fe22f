"""What is taken by its name out of dictionaries that are written out, or made entry by entry."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.detectors._flow.index import ELEMENT, PART
from douane.detectors._flow.spelling import spelt
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow.program import Program
    from douane.detectors._flow.state import State

_PAIRS = frozenset({"pattern_list", "tuple_pattern"})
_FIELDS = ("key", "value")
_CALLS = frozenset({"call_expression", "call", "new_expression"})
_NAMED = frozenset({"identifier", "attribute"})
_WRITTEN_OUT = frozenset({"dictionary", "dictionary_comprehension"})


def entry(state: State) -> Iterator[State]:
    """Yield the entry of the dictionary at *state* that its first step names.

    Where entries keep their names, it is the entry of that name of what they are taken out of:
    ``{key: value for key, value in table.items() if value}``.
    """
    body = state.node.child_by_field_name("body")
    value = body.child_by_field_name("value") if body is not None else None
    if body is None or value is None:
        return
    table = None if state.steps[0] in (ELEMENT, PART) else _sifted(state, body)
    yield state.at(value, state.steps[1:]) if table is None else state.at(table, state.steps)


def _sifted(state: State, body: Node) -> Node | None:
    """Return the table of which the dictionary at *state* keeps entries as they are; None if it does not."""
    clauses = [each for each in parts(state.node) if each.type == "for_in_clause"]
    if len(clauses) != 1:
        return None
    left, right = (clauses[0].child_by_field_name(name) for name in ("left", "right"))
    call = state.index.call_at(right) if right is not None else None
    if left is None or left.type not in _PAIRS or call is None or call.name != "items" or call.arguments:
        return None
    kept = [body.child_by_field_name(name) for name in _FIELDS]
    said = [state.index.text(each, 60) for each in kept if each is not None and each.type == "identifier"]
    return call.receiver if said == [state.index.text(each, 60) for each in parts(left)] else None


def is_lookup(state: State) -> bool:
    """Whether *state* is taken from a table, into which more may have been put than is written out."""
    call = state.index.call_at(state.node) if state.node.type in _CALLS else None
    return call is not None and call.name == "get"


def named(program: Program, state: State) -> tuple[State, ...]:
    """Return the entry, and what stands for it, that *state* takes by its name: ``config.get("port", 80)``.

    None where it is no such call, or asks anything but dictionaries that have entries where they are made:
    what is put into those under a name that is not known may be meant, the entries of other names are not.
    """
    call = state.index.call_at(state.node)
    table = call.receiver if call is not None else None
    if call is None or table is None or table.type not in _NAMED or len(call.arguments) not in (1, 2):
        return ()
    name = spelt(state.index, call.arguments[0]) if state.index.module.language.is_python else ""
    leaves = program.leaves(state.at(table)) if name and not program.is_deep else ()
    if not leaves or not all(_has_entries(leaf) for leaf in leaves):
        return ()
    return (
        state.at(table, (name, *state.steps)),
        *(state.at(each, state.steps) for each in call.arguments[1:]),
    )


def _has_entries(leaf: State) -> bool:
    return leaf.node.type in _WRITTEN_OUT and not leaf.steps and leaf.node.named_child_count > 0
