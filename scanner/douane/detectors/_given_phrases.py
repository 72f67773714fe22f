"""Phrases and keys of wallets that the caller of a tool fills in, followed to where they leave.

A word of such a phrase is one of a list that everybody has: its place in the list, its first letters and its
bits are as good as the word.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors._catalogue import encoded
from douane.detectors._flow.index import FUNCTIONS
from douane.detectors._flow.traces import Tracer
from douane.detectors._wallet_keys import before_letters, is_used_up
from douane.syntax.walking import walk

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Call, Program, State, Trace
    from douane.detectors._outlets import Way

GIVEN_PHRASE = "the phrase or key of a wallet that a tool is given"
MAX_WAY = 40
"""Steps on the way of a phrase that are looked at."""
_NAMES = frozenset({"identifier", "shorthand_property_identifier"})
_SUBSCRIPTS = frozenset({"subscript", "subscript_expression"})
_MOST_NAMES = 60  # in a function that looks for a word


class GivenPhrases:
    """Finds what ways out of a package take along of phrases that its tools are given."""

    def __init__(self, program: Program) -> None:
        self._program = program
        table = _table()
        self._named = re.compile(table["names"])
        self._about = bool(program.mentioning(encoded(table["words"])))
        self._signs = self._about or bool(program.mentioning(encoded(table["libraries"])))
        asked = program.mentioning(encoded(table["parameters"]))
        self._tracer = Tracer(program, self._source, before=self._before()) if asked else None
        self._known: dict[object, bool] = {}

    def of(self, way: Way) -> Iterator[tuple[bool, Trace]]:
        """Yield (in a header, how it came) for each phrase that leaves by *way* and is still one."""
        tracer = self._tracer
        if tracer is None:
            return
        for in_header, part in way.parts():
            for trace in tracer.trace(part):
                if not is_used_up(self._program, islice(tracer.way(trace.at), MAX_WAY)):
                    yield in_header, trace

    def _source(self, state: State) -> str | None:
        call = self._program.call(state)
        if call is not None and re.search(_table()["tests"], call.name):
            return None if self._program.functions_called(state) else ""  # whether it is one: a yes or no
        if any(re.fullmatch(_table()["public"], step) for step in state.steps):
            return ""
        if state.node.type not in _NAMES:
            return None
        known = self._known.get(state.key)
        if known is None:
            known = self._known[state.key] = self._is_given(state)
        return GIVEN_PHRASE if known else None

    def _is_given(self, state: State) -> bool:
        """Whether *state* is what a caller of a tool fills in for a phrase or key, by what it is called."""
        for binding in state.index.bindings(state.text, state.node.start_byte):
            if binding.parameter is None:
                continue
            asked = [*binding.steps, *state.steps]
            if state.index.module.language.is_python or not asked:
                asked.append(state.text)
            if not any(self._is_named(name) for name in asked):
                continue
            if self._program.is_tool_input(state.index, binding.parameter[1]):
                return True
        return False

    def _is_named(self, name: str) -> bool:
        """Whether *name* is that of a phrase, or of what is one in a package that deals with wallets."""
        found = self._named.fullmatch(name)
        if found is None or found["plain"] is not None:
            return found is not None
        return self._about if found["phrase"] is not None else self._signs

    def _before(self) -> Callable[[Tracer, State], Iterator[State]]:
        letters = before_letters(self._program)

        def before(tracer: Tracer, state: State) -> Iterator[State]:
            yield from letters(tracer, state)
            call = state.index.call_at(state.node)
            if call is not None and call.name in _table()["places"]:
                yield from _looked_for(state, call)
            elif state.node.type in _SUBSCRIPTS:
                key = state.node.child_by_field_name("index") or state.node.child_by_field_name("subscript")
                if key is not None and not state.steps:
                    yield state.at(key)

        return before


def _looked_for(state: State, call: Call) -> Iterator[State]:
    """Yield what *call* looks for in a list, or makes a number of."""
    yield from (state.at(each) for each in call.arguments if each.type not in FUNCTIONS)
    if call.receiver is not None and call.name in _table()["letters"]:
        yield state.at(call.receiver)
    for each in call.arguments[:1] if call.arguments and call.arguments[0].type in FUNCTIONS else ():
        yield from (state.at(name) for name in _names_in(each))


def _names_in(function: Node) -> Iterator[Node]:
    """Yield the names that *function* takes from around it: ``(each) => each === word``."""
    return islice((each for each in walk(function) if each.type == "identifier"), _MOST_NAMES)


@cache
def _table() -> dict[str, Any]:
    found: dict[str, Any] = dict(douane_signatures.table("code/credentials.toml")["given_phrase"])
    found["places"], found["letters"] = frozenset(found["places"]), frozenset(found["letters"])
    return found
