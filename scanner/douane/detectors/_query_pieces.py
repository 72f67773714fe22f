"""Queries that other code puts together piece by piece: ``self._parts.append(f"({attribute}={value})")``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from douane.detectors._flow import HOLE, State
from douane.syntax.walking import ancestors, walk

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._catalogue import Entry
    from douane.detectors._flow import Program, Trace
    from douane.detectors._inputs import Reaching

_COMPOSED = frozenset(
    {"template_string", "string", "concatenated_string", "binary_operator", "binary_expression"}
)
_PUT_IN = frozenset({"template_substitution", "interpolation"})
_MOST_TRACES = 8  # of one query
_MOST_WAY = 200  # values between what a stranger fills in and the query
_MOST_CALLS = 6  # in one piece
_LONGEST = 2_000  # characters of a text that is held against a pattern
_HIGHEST = 3  # syntax nodes above the function that makes a piece
_LONGEST_AROUND = 1_200  # characters of the code around a piece
_KEYED = re.compile(r"\bentries\(|\.items\(\)")


def pieces(program: Program, tracer: Reaching, entry: Entry, given: State) -> Iterator[tuple[State, Trace]]:
    """Yield (piece, what a stranger fills in there) of the query *given*, which begins as its language does.

    A piece is a text with a blank that is like `piece` of *entry*; entries without such facts have none.
    """
    begins, piece = entry.facts.get("begins"), entry.facts.get("piece")
    if not begins or not piece or not _is_query(program, given, _pattern(begins)):
        return
    pattern = _pattern(piece)
    found = tracer.trace(given)[:_MOST_TRACES]
    ways = [(trace, [trace.at, *islice(tracer.way(trace.at), _MOST_WAY)]) for trace in found]
    for trace, way in ways:  # gathered before anything else is traced
        for state in way:
            if state.node.type not in _COMPOSED or not _has(program, state, pattern):
                continue
            if state.node.type == "string" and not _blanks(state.node):
                continue
            if _only_keys(tracer, state):
                continue
            yield state, trace
            yield from ((each, trace) for each in _spelling(program, state, pattern))
            break


def _pattern(written: str) -> re.Pattern[str]:
    return re.compile(written.replace(r"\{\}", re.escape(HOLE)))


def _is_query(program: Program, given: State, begins: re.Pattern[str]) -> bool:
    return any(
        begins.match(text[:_LONGEST]) for leaf in program.leaves(given) for text in program.shapes(leaf)
    )


def _has(program: Program, state: State, pattern: re.Pattern[str]) -> bool:
    return any(text != HOLE and pattern.search(text[:_LONGEST]) for text in program.shapes(state))


def _blanks(node: Node) -> list[Node]:
    return [child for child in node.named_children if child.type in _PUT_IN]


def _only_keys(tracer: Reaching, state: State) -> bool:
    """Whether all that is put in at *state* are the names of parameters, and not what they hold."""
    blanks = [(each, next(iter(each.named_children), None)) for each in _blanks(state.node)]
    reached = [inner for _, inner in blanks if inner is not None and tracer.trace(state.at(inner))]
    return bool(blanks) and all(_is_key(state, inner) for inner in reached)


def _is_key(state: State, inner: Node) -> bool:
    """Whether *inner* is the key of a pair that a loop, or a function, is handed."""
    if inner.type != "identifier":
        return False
    name = re.escape(state.index.text(inner, 60))
    around = state.index.enclosing(state.node.start_byte)
    outer = around.node if around is not None else state.node
    for above in islice(ancestors(outer), _HIGHEST):
        outer = above if above.end_byte - above.start_byte < _LONGEST_AROUND else outer
    text = state.index.text(outer, _LONGEST_AROUND)
    bound = re.search(rf"\[\s*{name}\s*,|\bfor\s+\(?{name}\s*,", text)
    return bound is not None and _KEYED.search(text) is not None


def _spelling(program: Program, state: State, pattern: re.Pattern[str]) -> Iterator[State]:
    """Yield what functions that the piece *state* calls give back, where that is like a piece itself."""
    calls = (each for each in walk(state.node) if state.index.call_at(each) is not None)
    for node in islice(calls, _MOST_CALLS):
        for index, function in program.functions_called(state.at(node))[:2]:
            for given in function.returns[:_MOST_CALLS]:
                for leaf in program.leaves(State(index, given))[:_MOST_CALLS]:
                    if leaf.node.type in _COMPOSED and _has(program, leaf, pattern):
                        yield leaf
