"""Which entry of a list is meant, by its number or by the place of a name: ``pair[1]``, ``_, x = pair``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.detectors._flow.index import CLASSES, Steps
from douane.detectors._flow.state import State
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow.index import Binding, Call
    from douane.detectors._flow.program import Program

LISTS = frozenset({"array", "list", "tuple", "set", "expression_list"})
"""Syntax nodes of what lists its entries where it is written."""
SPREADS = frozenset({"spread_element", "list_splat", "list_splat_pattern", "rest_pattern"})
"""Syntax nodes of what stands for any number of entries."""
_PATTERNS = frozenset({"array_pattern", "pattern_list", "tuple_pattern", "list_pattern"})
_RESTS = frozenset({"rest_pattern", "list_splat_pattern"})
_TAKEN = frozenset({"subscript", "subscript_expression", "call", "call_expression"})
_NUMBERS = frozenset({"number", "integer", "unary_operator"})
_NUMBER = re.compile(r"-?\d{1,6}")
_MOST_MAKERS = 4  # that what makes a record can be
_RECORD = "NamedTuple"


def number_of(state: State, key: Node) -> int | None:
    """Return the number that *key* is; None if it is none. Python counts back from the end."""
    if key.type not in _NUMBERS:
        return None
    text = state.index.text(key, 10)
    known = _NUMBER.fullmatch(text) is not None and (text[:1] != "-" or state.index.module.language.is_python)
    return int(text) if known else None


def numbered(program: Program, state: State, owner: Node, number: int) -> list[State]:
    """Return the entry *number* of *owner*, if that is nothing but lists that are written out.

    What is taken out of a table is looked at like what has a name: ``PAIRS[name][1]``.
    """
    if owner.type != "identifier" and owner.type not in _TAKEN:
        return []
    number += _left_out(state, owner) if number >= 0 else 0
    found: list[State] = []
    for leaf in program.leaves(state.at(owner)):
        entries = entries_of(program, leaf)
        entry = at(entries, number) if entries is not None else None
        if entry is not None:
            found.append(leaf.at(entry, state.steps))
        elif entries is None or any(each.type in SPREADS for each in entries):
            return []
    return found


def entries_of(program: Program, leaf: State) -> list[Node] | None:
    """Return the entries of *leaf* in order, if it is a list, or a record that is one; None if it is not."""
    if leaf.steps:
        return None
    if leaf.node.type in LISTS:
        return parts(leaf.node)
    call = leaf.index.call_at(leaf.node)
    return _fields(program, leaf, call) if call is not None and leaf.index.module.language.is_python else None


def at(entries: list[Node], number: int) -> Node | None:
    """Return the entry *number* of *entries*, from the end if it is negative; None where it is not known."""
    if not -len(entries) <= number < len(entries):
        return None
    before = entries[: number + 1] if number >= 0 else entries[number:]
    return None if any(each.type in SPREADS for each in before) else entries[number]


def place(binding: Binding) -> int | None:
    """Return the position at which *binding* takes its name out of a list: ``[sql, values] = made``.

    Behind the name of all the rest it is counted from the end: ``*_, last = made``.
    """
    pattern = binding.node.parent
    return places(pattern).get(binding.node.id) if pattern is not None else None


def places(pattern: Node) -> dict[int, int]:
    """Return node -> its position, for all that stands in *pattern*; nothing if that takes no list apart."""
    if pattern.type not in _PATTERNS:
        return {}
    found: dict[int, int] = {}
    length, position, rest = len(parts(pattern)), 0, False
    for child in pattern.children:
        found[child.id] = position - length if rest else position
        rest = rest or child.type in SPREADS
        position += child.type == ","
    return found


def unpacked(program: Program, whole: State, place: int, rest: Steps) -> list[State]:
    """Return *rest* of entry *place* of each list that *whole* can be; none unless all are written out."""
    found: list[State] = []
    for leaf in program.leaves(whole):
        entries = entries_of(program, leaf)
        entry = at(entries, place) if entries is not None else None
        if entry is None:
            return []
        found.append(leaf.at(entry, rest))
    return found


def _left_out(state: State, owner: Node) -> int:
    """Return how many entries of a list stand before *owner*, where that is what is left of it; else none."""
    if owner.type != "identifier":
        return 0
    for binding in state.index.bindings(state.index.text(owner), owner.start_byte)[:1]:
        rest = binding.node.parent
        if binding.parameter is None and rest is not None and rest.type in _RESTS and rest.parent is not None:
            commas = [each for each in rest.parent.children if each.type == ","]
            return sum(each.start_byte < rest.start_byte for each in commas)
    return 0


def field(program: Program, state: State, maker: State) -> Iterator[State]:
    """Yield what the call at *state*, of *maker*, gives the field that the first step of *state* names."""
    call, names = state.index.call_at(state.node), _names(program, maker)
    if call is not None and names is not None and state.steps[0] in names:
        position = names.index(state.steps[0])
        given = call.keywords.get(state.steps[0]) or next(iter(call.arguments[position:]), None)
        yield from [state.at(given, state.steps[1:])] if given is not None else []


def _fields(program: Program, leaf: State, call: Call) -> list[Node] | None:
    """Return what *call* gives the fields of the record it makes, in their order; None if it makes none."""
    for maker in program.leaves(leaf.at(call.callee))[:_MOST_MAKERS]:
        names = _names(program, maker)
        if names is not None:
            named = [call.keywords.get(name) for name in names[len(call.arguments) :]]
            return [*call.arguments, *(each for each in named if each is not None)]
    return None


def _names(program: Program, maker: State) -> tuple[str, ...] | None:
    """Return the fields of the records that *maker* makes, if it is a class of named tuples."""
    index, made = maker.index, maker.index.call_at(maker.node)
    if maker.steps:
        return None
    if maker.node.type in CLASSES:
        class_ = index.class_at(maker.node)
        bases = class_.bases if class_ is not None else []
        is_record = any(index.text(base, 40).rpartition(".")[2] == _RECORD for base in bases)
        return tuple(class_.fields) if class_ is not None and is_record else None
    if made is None or made.name != _RECORD.lower() or len(made.arguments) < 2:
        return None
    given = made.arguments[1]
    listed = parts(given) if given.type in LISTS else []
    texts = [text for each in listed or [given] for text in program.shapes(maker.at(each))[:1]]
    return tuple(word for text in texts for word in text.replace(",", " ").split())
