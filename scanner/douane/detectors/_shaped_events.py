"""What functions give back through which a library that watches over errors hands all that it sends.

``sentry_sdk.init(dsn, before_send=f)``: nothing more is called, and what `f` returns leaves with each event.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._catalogue import encoded
from douane.detectors._flow.index import FUNCTIONS
from douane.detectors._flow.state import State
from douane.detectors._settings import options
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Function, Program

MAX_RETURNS = 12
"""Values that one such function gives back."""
_DATA = "code/network.toml"
_OBJECTS = frozenset({"object", "dictionary"})


def shaped(program: Program, opened: Iterable[tuple[State, str]]) -> Iterator[tuple[State, str]]:
    """Yield (value given back, host) of the functions that the calls *opened* (call, host) are handed."""
    names: list[str] = douane_signatures.table(_DATA)["configured"]["shaping"]
    if not program.mentioning(encoded(names)):
        return
    for at, host in opened:
        for function, state in _functions(program, at, names):
            for value in program.bounded(function.returns, MAX_RETURNS, state.index.path):
                yield State(state.index, value), host


def _functions(program: Program, at: State, names: list[str]) -> Iterator[tuple[Function, State]]:
    call = program.call(at)
    handed = [at.at(node) for node in _methods(at, call.arguments if call is not None else [], names)]
    for each in (*options(program, at, *names), *handed):
        for leaf in program.leaves(each):
            function = leaf.index.function_at(leaf.node) if leaf.node.type in FUNCTIONS else None
            if function is not None:
                yield function, leaf


def _methods(at: State, arguments: list[Node], names: list[str]) -> Iterator[Node]:
    """Yield the methods of the objects among *arguments* that are called one of *names*."""
    for child in (child for node in arguments if node.type in _OBJECTS for child in parts(node)):
        name = child.child_by_field_name("name")
        if name is not None and at.index.text(name, 40) in names:
            yield child
