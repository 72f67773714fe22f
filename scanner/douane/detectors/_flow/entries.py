"""Entries of objects and dictionaries that are written out, by the names of their keys."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.detectors._flow import keys
from douane.detectors._flow.holes import HOLE
from douane.detectors._flow.index import ELEMENT, PART
from douane.detectors._flow.spelling import spelt, unescape
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow.program import Program
    from douane.detectors._flow.state import State

# Keys of dictionaries that are not written out in one piece.
_MADE_UP = frozenset({"identifier", "binary_operator", "concatenated_string", "call"})


def keys_of(program: Program, state: State, key: Node) -> tuple[str, ...]:
    """Return the names that *key*, of an entry of the object *state*, can be; none where it is not fixed.

    ``["b" + "cc"]`` is the name ``bcc``, and so is ``[FIELD]`` of a constant ``FIELD``.
    """
    index = state.index
    if key.type == "computed_property_name":
        inner = parts(key)
        key = inner[0] if inner else key
    elif key.type not in _MADE_UP or (key.type == "identifier" and not index.module.language.is_python):
        return (unescape(index.text(key).strip("'\"")),)
    name = spelt(index, key)
    if name or program.is_deep:
        return (name,) if name else ()
    return tuple(text for text in keys.texts(program, state, key) if HOLE not in text)


def left_of(program: Program, state: State) -> Iterator[State]:
    """Yield the values of the object *state* but for those that the first step leaves out."""
    left_out = state.steps[0][1:].split(",")
    rest = state.steps[2:] if state.steps[1:2] in ((ELEMENT,), (PART,)) else ()
    for child in parts(state.node):
        if child.type in ("spread_element", "dictionary_splat"):
            yield from (state.at(inner, state.steps) for inner in parts(child))
        elif child.type in ("pair", "shorthand_property_identifier"):
            key = child.child_by_field_name("key") or child
            if set(left_out).isdisjoint(keys_of(program, state, key)):
                yield state.at(child.child_by_field_name("value") or child, rest)


def entry_of(program: Program, state: State, child: Node) -> Iterator[State]:
    """Yield the value of *child*, a part of the object *state*, if it is what the first step names."""
    wanted, rest = state.steps[0], state.steps[1:]
    if child.type in ("spread_element", "dictionary_splat"):
        yield from (state.at(inner, state.steps) for inner in parts(child))
        return
    key, value = child, child
    if child.type == "pair":
        key = child.child_by_field_name("key") or child
        value = child.child_by_field_name("value") or child
    elif child.type == "method_definition":
        key = child.child_by_field_name("name") or child
    elif child.type != "shorthand_property_identifier":
        return
    if wanted in (ELEMENT, PART) or wanted in keys_of(program, state, key):
        yield state.at(value, rest)
