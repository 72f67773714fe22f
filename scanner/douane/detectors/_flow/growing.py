"""Lists that are begun where they are written out, and get more elements later: ``words.push(ref)``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from douane.detectors._flow.index import ELEMENT
from douane.detectors._flow.put import added
from douane.detectors._flow.shapes import elements

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow.program import Program
    from douane.detectors._flow.state import State

_MOST_LISTS = 12  # that one expression can be
_NAMING = {"variable_declarator": "name", "assignment": "left", "assignment_expression": "left"}
_LISTS = frozenset({"array", "list", "tuple"})
# What these give back are the same elements, or fewer.
_KEEPING = frozenset({"filter", "flat", "slice", "copy", "list", "tuple"})


def every_list(program: Program, state: State) -> list[list[State]]:
    """Return the lists that *state* can be, as far as they are written out, with what is added to them later.

    What is only added at times counts as added. No list is empty. What is kept of a list is gone through
    once: ``words = words.filter(test)`` has no end.
    """
    return _lists(program, state, set())


def _lists(program: Program, state: State, kept: set[object]) -> list[list[State]]:
    found = []
    for leaf in program.leaves(state)[:_MOST_LISTS]:
        call = leaf.index.call_at(leaf.node)
        if call is not None and call.name in _KEEPING and not leaf.steps:
            of = call.receiver if call.receiver is not None else next(iter(call.arguments), None)
            if of is not None and leaf.key not in kept:
                kept.add(leaf.key)
                found += _lists(program, leaf.at(of), kept)
            continue
        written = elements(program, leaf)
        if written or leaf.node.type in _LISTS:
            found.append([*written, *_added(leaf)])
    return [each for each in found if each]


def _added(leaf: State) -> list[State]:
    """Return what calls add, in the order in which they stand, to the name that the list *leaf* is given."""
    around = leaf.node.parent
    named = around.child_by_field_name(_NAMING.get(around.type, "none")) if around is not None else None
    if around is None or named is None or named.type != "identifier":
        return []
    index, name = leaf.index, leaf.index.text(named)
    scope = index.scope_of(name, named.start_byte)
    found: list[Node] = []
    for value, _ in added(index, name, scope, (ELEMENT,)):
        whole = value.type in _LISTS and value.parent is not None and value.parent.type == "argument_list"
        found += value.named_children if whole else [value]
    for binding in index.bound_in(name, scope):
        grown = binding.value
        if grown is not None and grown.type == "augmented_assignment":
            more = grown.child_by_field_name("right")
            found += more.named_children if more is not None and more.type in _LISTS else [more or grown]
    return [leaf.at(each) for each in sorted(found, key=lambda node: node.start_byte)]
