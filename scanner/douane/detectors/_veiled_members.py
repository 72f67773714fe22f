"""Somebody whose account is only there encoded, let into what is made: ``{ user: fromHex(CONSTANT) }``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors._beside import is_bundle, is_made_beside
from douane.detectors._catalogue import catalogue, encoded
from douane.detectors._flow import State
from douane.detectors._sources import EXECUTION, Packed
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Index, Program

MAX_MEMBERS = 80
"""Fields of one package that name people and are followed to what they are made of."""
_DATA = "code/copies.toml"
_OBJECTS = {True: "(dictionary) @o", False: "(object) @o"}
_MOST_KEYS = 20  # of one object
_SHORT = "shorthand_property_identifier"
_CALLS = frozenset({"call", "call_expression", "new_expression"})
_BETWEEN = frozenset(
    {
        "object",
        "dictionary",
        "array",
        "list",
        "pair",
        "arguments",
        "argument_list",
        "keyword_argument",
        "await",
    }
)


def veiled_members(program: Program, paths: tuple[str, ...]) -> Iterator[tuple[State, State]]:
    """Yield (call, where it is decoded) for the calls that are told of a member whom a constant hides.

    In a bundle, whose texts come from anywhere, the constant has to stand beside what is decoded.
    """
    named = frozenset(program.mentioning(encoded(_table()["words"])))
    if not named or not any(program.mentioning(catalogue(EXECUTION, "decode").words)):
        return
    packed = Packed(program)
    keys = program.tracer(lambda state: "a constant" if packed.hides(state) else None)

    def source(state: State) -> str | None:
        named = packed.hides(state) or any(keys.reaches(key) for key in _computed_keys(state))
        return "a constant" if named else None

    tracer = program.tracer(source)
    tried = 0
    for index in program.indexes(tuple(path for path in paths if path in named)):
        for call, value in _fields(index):
            if is_bundle(index) and not is_made_beside(index, value.node):
                continue
            tried += 1
            if tried > MAX_MEMBERS:
                program.unfollowed(index.path)
                return
            found = tracer.trace(value, first=True)
            if found:
                yield State(index, call), found[0].at


def _fields(index: Index) -> Iterator[tuple[Node, State]]:
    """Yield (call, value) for the fields of what calls are given that say who is let in."""
    names = re.compile(_table()["names"])
    for call in index.calls:
        for name, value in call.keywords.items():
            if names.fullmatch(name):
                yield call.node, State(index, value)
    for held in index.module.captures(_OBJECTS[index.module.language.is_python]).get("o", ()):
        around = _call_around(held)
        for child in parts(held) if around is not None else ():
            key = child.child_by_field_name("key") or child
            value = child.child_by_field_name("value") or child
            said = index.text(key, 60).strip("'\"`")
            if around is not None and child.type in ("pair", _SHORT) and names.fullmatch(said):
                yield around, State(index, value)


def _computed_keys(state: State) -> Iterator[State]:
    """Yield the keys of the object *state* that are computed: ``{ [decode(text)]: "reader" }``."""
    if state.node.type not in ("object", "dictionary"):
        return
    for child in parts(state.node)[:_MOST_KEYS]:
        key = child.child_by_field_name("key")
        if key is not None and key.type == "computed_property_name" and parts(key):
            yield state.at(parts(key)[0])
        elif key is not None and key.type == "call":
            yield state.at(key)


def _call_around(node: Node) -> Node | None:
    """Return the call that is given *node*, in other objects or lists perhaps."""
    around = node.parent
    while around is not None and around.type in _BETWEEN:
        around = around.parent
    return around if around is not None and around.type in _CALLS else None


@cache
def _table() -> dict[str, Any]:
    found: dict[str, Any] = douane_signatures.table(_DATA)["member"]
    return found
