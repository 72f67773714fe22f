"""Requests that go by way of something that looks at each address: a connector, or a hook of the client."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import douane_signatures
from douane.syntax.walking import ancestors

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Index, Program, State

_DATA = "code/addresses.toml"
_CONNECTORS = ("dispatcher", "agent", "httpAgent", "httpsAgent", "lookup")
_LOOKING_UP = (("connect", "lookup"), ("lookup",))
_RAISES = re.compile(r"\b(?:raise|throw)\b|\babort\(|\breject\(")
_SCOPES = frozenset({"class_definition", "class_declaration", "program", "module"})
_LONGEST = 8_000  # characters of a function that are read
_LONGEST_CONNECTOR = 1_000
MAX_MAKERS = 6
"""Places where a client may be made that are looked at."""


def is_connected_safely(program: Program, call: State) -> bool:
    """Whether the request at *call* is only sent once something has looked at the address it goes to."""
    return _has_connector(program, call) or _has_hook(program, call)


def _has_connector(program: Program, call: State) -> bool:
    guarding = re.compile(douane_signatures.table(_DATA)["named"]["guarding"])
    for node in program.nodes(call)[1:]:
        for name in _CONNECTORS:
            for leaf in program.leaves(call.at(node, (name,))):
                if not leaf.steps and any(
                    guarding.search(each.text[:_LONGEST_CONNECTOR]) for each in _connecting(program, leaf)
                ):
                    return True
    return False


def _connecting(program: Program, connector: State) -> Iterator[State]:
    """Yield *connector* and the functions that it is told to look names up with."""
    yield connector
    made = program.call(connector)
    for node in made.arguments[:1] if made is not None else ():
        for steps in _LOOKING_UP:
            yield from (each for each in program.leaves(connector.at(node, steps)) if not each.steps)


def _has_hook(program: Program, call: State) -> bool:
    """Whether the client of *call* asks, before each request, a function that refuses addresses.

    ``client.event_hooks = {"request": [refuse_private]}`` beside the request or where the client is made: of
    the function it is asked whether it looks at addresses and refuses, not how well.
    """
    made, given = program.call(call), douane_signatures.table(_DATA)["hooks"]["given"]
    if made is None or made.receiver is None or not program.holding(re.compile(given.encode())):
        return False
    makers = [leaf for leaf in program.leaves(call.at(made.receiver)) if not leaf.steps]
    places = [call, *program.bounded(makers, MAX_MAKERS, call.index.path)]
    hooked = re.compile(given)
    for place in places:
        around = _around(place)
        text = place.index.text(around, _LONGEST)
        names = _refusing(program, place.index) if hooked.search(text) else frozenset()
        if any(re.search(rf"\b{re.escape(name)}\b", text) for name in names):
            return True
    return False


def _around(state: State) -> Node:
    """Return the function around *state*, or the class or file where there is none."""
    function = state.index.enclosing(state.node.start_byte)
    if function is not None:
        return function.node
    return next((each for each in ancestors(state.node) if each.type in _SCOPES), state.node)


def _refusing(program: Program, index: Index) -> frozenset[str]:
    """Return the names of functions that refuse addresses, of the file of *index* and of those it imports."""
    return program.once(("refusing", index.path), lambda: frozenset(_refusers(program, index)))


def _refusers(program: Program, index: Index) -> Iterator[str]:
    table = douane_signatures.table(_DATA)
    guarding, looked_at = re.compile(table["named"]["guarding"]), re.compile(table["hooks"]["looks_at"])
    for each in (index, *program.indexes(tuple(program.targets(index)))):
        for function in each.functions:
            text = each.text(function.node, _LONGEST) if function.name else ""
            if looked_at.search(text) and guarding.search(text) and _RAISES.search(text):
                yield function.name
