"""Functions that are picked out of all that a module has, by anything but their names.

``next(f for name, f in vars(builtins).items() if len(name) == 4)(text)``: the name stands nowhere, and of
nothing that is written out can it be computed, since it is the interpreter that knows the names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors import _sources as sources
from douane.detectors._catalogue import encoded
from douane.detectors._flow.index import CLASSES, ELEMENT, FUNCTIONS
from douane.detectors._flow.state import State

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Index, Program

MAX_SIZE = 256 * 1024
"""Bytes of source of a package in which such functions are looked for."""
_MOST_CALLS = 400  # of one file whose callees are looked at
_MOST_LISTINGS = 200  # expressions of one file that may list something
_OWN_MEMBERS = '(attribute object: (_) @o attribute: (identifier) @n (#any-of? @n "__dict__" "__all__"))'
_KEYS = "(for_in_statement right: (_) @o)"
_CLIMB = 8  # from what is listed to what is taken of it
_LONGEST = 1000  # bytes of an expression that says so
_KINDS = re.compile(r"\b(isclass|issubclass|instanceof|prototype)\b|isinstance\([^()]{1,60}, ?type\)")
_RAISING = frozenset({"raise_statement", "throw_statement"})
_MOST_VALUES = 4  # that a name is given
_CALLEES = frozenset({"identifier", "call", "call_expression", "subscript", "subscript_expression"})
_LOOKED_UP = frozenset({"subscript", "subscript_expression"})
_MEMBERS = frozenset({"attribute", "member_expression"})
_LOOKING_UP = frozenset({"getattr", "get"})  # what is given a module and a name


def picked_calls(program: Program, paths: tuple[str, ...]) -> Iterator[State]:
    """Yield the calls in *paths* of what is picked out of a module that reaches beyond the program."""
    listing = program.mentioning(encoded(_table()["words"])) if program.size <= MAX_SIZE else ()
    if not any(_has_listing(program, index) for index in program.indexes(tuple(listing))):
        return
    tracer = program.tracer(lambda state: "members" if _lists(program, state) else None)
    for index in program.indexes(paths):
        for call in index.ordered_calls[:_MOST_CALLS]:
            if call.arguments and call.callee.type in _CALLEES:
                around = call.node.parent
                raised = around is not None and around.type in _RAISING
                traced = (
                    tracer.trace(each, first=True) for each in _deciding(program, State(index, call.callee))
                )
                if not raised and any(found and not _is_of_kind(found[0].at) for found in traced):
                    yield State(index, call.node)


def _has_listing(program: Program, index: Index) -> bool:
    """Whether the file of *index* lists what such a module has: nobody follows what is called in others."""
    named = [call.node for name in sorted(_names("calls")) for call in index.calls_by_name.get(name, ())]
    query = _OWN_MEMBERS if index.module.language.is_python else _KEYS
    kept = index.module.captures(query).get("o", ())
    if any(_lists(program, State(index, node)) for node in named[:_MOST_LISTINGS]):
        return True
    return any(_is_beyond(program, State(index, node)) for node in kept[:_MOST_LISTINGS])


def _is_of_kind(listing: State) -> bool:
    """Whether of what is listed at *listing* only types are taken: exceptions, say, that are made again."""
    here: Node | None = listing.node
    for _ in range(_CLIMB):
        if here is None or here.type in FUNCTIONS:
            break
        if _KINDS.search(listing.index.text(here, _LONGEST)):
            return True
        here = here.parent
    return False


def _deciding(program: Program, callee: State) -> Iterator[State]:
    """Yield what decides which function *callee* is: the name it is looked up by, or where it is from."""
    for place in _given(program, callee):
        key = _key(place)
        if key is not None and (_is_beyond(program, key[0]) or _lists(program, key[0])):
            yield key[1]
    for leaf in program.leaves(callee):
        if (
            leaf.node.type not in FUNCTIONS
            and leaf.node.type not in CLASSES
            and leaf.node.type not in _MEMBERS
        ):
            key = _key(leaf)
            yield key[1] if key is not None else leaf


def _given(program: Program, callee: State) -> Iterator[State]:
    """Yield *callee*, and what it is given where it is a name, or gives back where it is a call."""
    yield callee
    for index, function in program.functions_called(callee) if program.call(callee) is not None else ():
        yield from (State(index, value) for value in function.returns[:_MOST_VALUES])
    if callee.node.type == "identifier":
        for binding in callee.index.bindings(callee.text, callee.node.start_byte)[:_MOST_VALUES]:
            if binding.value is not None and not binding.steps:
                yield State(callee.index, binding.value)


def _key(leaf: State) -> tuple[State, State] | None:
    """Return owner and name of the member that *leaf* looks up: ``getattr(os, name)``, ``table[name]``."""
    node = leaf.node
    if node.type in _LOOKED_UP:
        owner = node.child_by_field_name("object") or node.child_by_field_name("value")
        key = node.child_by_field_name("index") or node.child_by_field_name("subscript")
        return (leaf.at(owner), leaf.at(key)) if owner is not None and key is not None else None
    call = leaf.index.call_at(node)
    if call is None or call.name not in _LOOKING_UP or len(call.arguments) < 2:
        return None
    return leaf.at(call.arguments[0]), leaf.at(call.arguments[1])


def _lists(program: Program, state: State) -> bool:
    """Whether *state* is what a module that reaches beyond the program has: its names or its members."""
    call = program.call(state)
    if call is not None:
        if call.name not in _names("calls"):
            return False
        given = call.arguments[0] if call.arguments else call.receiver
        return given is not None and _is_beyond(program, state.at(given))
    if state.node.type in _MEMBERS:
        name = state.node.child_by_field_name("attribute") or state.node.child_by_field_name("property")
        owner = state.node.child_by_field_name("object")
        kept = name is not None and state.index.text(name, 20) in _names("members")
        return kept and owner is not None and _is_beyond(program, state.at(owner))
    # `for (const name in globalThis)`, `for name, member in vars(os).items()`
    each = state.node.type == "identifier" and state.steps[-1:] == (ELEMENT,)
    left = len(state.steps)
    while left and state.steps[left - 1] == ELEMENT:
        left -= 1
    return each and _is_beyond(program, state.at(state.node, state.steps[:left]))


def _is_beyond(program: Program, owner: State) -> bool:
    """Whether *owner* is a module whose functions reach beyond the program, or one that is loaded by name."""
    return not _beyond().isdisjoint(program.origins(owner))


@cache
def _beyond() -> frozenset[str]:
    table = douane_signatures.table(sources.EXECUTION)
    loading = (*table["beyond"]["modules"], *table["beyond"]["loaders"])
    return frozenset((*loading, *table["holders"]["names"], *_table()["more"]))


@cache
def _names(section: str) -> frozenset[str]:
    return frozenset(_table()[section])


@cache
def _table() -> dict[str, Any]:
    found: dict[str, Any] = douane_signatures.table(sources.EXECUTION)["listing"]
    return found
