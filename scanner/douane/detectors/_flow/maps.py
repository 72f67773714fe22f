"""Maps and sets that are made of what is written out: ``new Map([[key, value], ...])``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.detectors._flow.index import ELEMENT, Steps
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from douane.detectors._flow.index import Call
    from douane.detectors._flow.program import Program
    from douane.detectors._flow.state import State

_MADE = frozenset({"Map", "Set", "WeakMap", "URLSearchParams", "Headers"})
_PLACES = {"keys": 0, "values": 1}
_LISTING = frozenset({"entries", *_PLACES})
_MOST_PAIRS = 200


def made_of(state: State, call: Call) -> Iterator[State]:
    """Yield what *call* is made of, if it makes a map or set: its elements are the elements of that."""
    if call.constructs and call.name in _MADE:
        yield from (state.at(each, state.steps) for each in call.arguments[:1])


def listed(program: Program, state: State, call: Call) -> Iterator[State]:
    """Yield the elements of what *call* lists of a map: its keys, its values, or both as pairs."""
    held = call.receiver
    if held is None or call.arguments or call.name not in _LISTING:
        return
    if call.name == "entries":
        yield from [state.at(held, state.steps)] if is_map(program, state.at(held)) else ()
    else:
        yield from taken(program, state.at(held), _PLACES[call.name], state.steps[1:])


def is_map(program: Program, held: State) -> bool:
    """Whether *held* is a map."""
    return bool(_maps(program, held))


def taken(program: Program, held: State, place: int, steps: Steps) -> Iterator[State]:
    """Yield the keys (*place* 0) or values (1) of the map *held*, taken apart by *steps*."""
    for made in _maps(program, held):
        for leaf in program.leaves(made):
            pairs = parts(leaf.node) if leaf.node.type == "array" and not leaf.steps else []
            for pair in pairs[:_MOST_PAIRS]:
                entry = parts(pair) if pair.type == "array" else []
                if len(entry) > place:
                    yield leaf.at(entry[place], steps)
                elif not entry:
                    yield leaf.at(pair, (ELEMENT, *steps))


def _maps(program: Program, held: State) -> list[State]:
    """Return what the maps that *held* can be are made of."""
    if program.is_deep:
        return []
    found = []
    for leaf in program.leaves(held):
        call = leaf.index.call_at(leaf.node) if not leaf.steps else None
        if call is not None and call.constructs and call.name == "Map" and call.arguments:
            found.append(leaf.at(call.arguments[0]))
    return found
