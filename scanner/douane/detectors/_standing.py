"""What is set up at a service to last, for somebody whom the code fixes: a hook, a rule, a key, a member."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors._catalogue import catalogue, encoded
from douane.detectors._flow import HOLE
from douane.detectors._outlets import payload
from douane.detectors._places import is_aside
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State

MAX_FIELDS = 60
"""Fields of one request that are read."""
_NETWORK = "code/network.toml"
_HELD = frozenset({"object", "dictionary", "array", "list"})
_SPREAD = frozenset({"spread_element", "dictionary_splat"})
_DEEPEST = 6


def standing(program: Program) -> Iterator[tuple[State, str]]:
    """Yield (call, who) where a call sets up at a service what lasts, for somebody whom the code fixes."""
    table = _table()
    named = program.mentioning(encoded(table["names"]))
    asked = program.holding(re.compile(table["needle"].encode()))
    for state in program.calls(named, frozenset(table["names"])) if named else ():
        call = program.call(state)
        if call is not None and call.receiver is not None:
            yield from _set_up(program, state)
    within = tuple(sorted(program.connected(asked))) if asked else ()
    for _, state in catalogue(_NETWORK, "send").calls(program, within):
        first = program.nodes(state)[:1]
        addresses = [text for node in first for text in program.shapes(state.at(node))]
        if any(re.search(table["address"], text) for text in addresses):
            asking = [found for each in _helped(program, state) for found in _set_up(program, each)]
            yield from asking or _set_up(program, state)


def _helped(program: Program, state: State) -> Iterator[State]:
    """Yield the calls of the function of the package that sends at *state* what it is handed."""
    function = state.index.enclosing(state.node.start_byte)
    if function is not None and function.parameters:
        yield from program.bounded_callers(state.index, function)


def _set_up(program: Program, state: State) -> Iterator[tuple[State, str]]:
    call = program.call(state)
    if call is None or is_aside(state.index.path):
        return
    given = [("", part) for _, part in payload(program, state)]
    given += [("", state.at(node)) for node in call.arguments]
    given += [(name, state.at(node)) for name, node in call.keywords.items()]
    for called, part in given:
        for name, text in islice(_fields(program, part, called, 0), MAX_FIELDS):
            told = _pattern("field").fullmatch(name) and _pattern("fixed").fullmatch(text)
            if told or (_pattern("member").fullmatch(name) and _pattern("account").fullmatch(text)):
                yield state, text
                return


def _fields(program: Program, state: State, name: str, depth: int) -> Iterator[tuple[str, str]]:
    """Yield (name, text) of the fields of *state*, itself called *name*, whose text stands in the code."""
    for leaf in program.leaves(state) if depth < _DEEPEST else ():
        if leaf.node.type not in _HELD or leaf.steps:
            yield from ((name, text) for text in program.shapes(leaf) if HOLE not in text)
            continue
        for child in parts(leaf.node):
            key, value = child.child_by_field_name("key"), child.child_by_field_name("value")
            inner = parts(child)[0] if child.type in _SPREAD and parts(child) else value or child
            called = leaf.index.text(key, 60).strip("'\"") if key is not None else name
            yield from _fields(program, leaf.at(inner), called, depth + 1)


@cache
def _pattern(name: str) -> re.Pattern[str]:
    return re.compile(_table()[name])


def _table() -> dict[str, Any]:
    found: dict[str, Any] = douane_signatures.table("code/copies.toml")["standing"]
    return found
