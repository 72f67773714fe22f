"""What makes less of a hole in a query: a tool that runs any query, and a language that can only read."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._given import is_openly
from douane.detectors._inputs import TOOL, Inputs, Reaching
from douane.detectors._places import is_aside

if TYPE_CHECKING:
    from douane.detectors._catalogue import Entry
    from douane.detectors._flow import Program, State

READS = "; what is asked so can only read"
_DATA = "code/query_languages.toml"
_COMPOSED = frozenset({"template_string", "concatenated_string", "binary_operator", "binary_expression"})
_JOINS = frozenset({"join", "format", "concat", "replace", "replaceAll"})
_MOST_CALLS = 200  # of one kind that may run a whole query


def runs_any(
    program: Program,
    inputs: Inputs,
    calls: Iterable[tuple[Entry, State]],
    given: Callable[[Entry, State], Iterable[State]],
) -> State | None:
    """Return the first of *calls* that runs a query which is, as a whole, a parameter of a tool for that.

    *given* yields what of a call can be the query.
    """
    wanted = re.compile(douane_signatures.table(_DATA)["names"]["whole"]).search
    tracer = Reaching(program, inputs, lambda state: is_composed(program, state))
    for count, (entry, call) in enumerate(calls):
        if count >= _MOST_CALLS:
            return None
        for each in given(entry, call) if not is_aside(call.index.path) else ():
            if any(found.what == TOOL and is_openly(found, wanted) for found in tracer.trace(each)):
                return call
    return None


def reads_only(program: Program, entry: Entry, texts: list[State]) -> bool:
    """Whether each of *texts* begins so that, whatever is put into it, it changes nothing."""
    reading = entry.facts.get("reads")
    if reading is None or not texts:
        return False
    pattern = re.compile(reading)
    return all(pattern.match(shape) for each in texts for shape in program.shapes(each))


def is_composed(program: Program, state: State) -> bool:
    """Whether *state* puts a text together from others, so that nothing of it is a whole query."""
    call = program.call(state)
    if call is not None:
        return call.name in _JOINS
    return state.node.type in _COMPOSED or (
        state.node.type == "string"
        and any(child.type == "interpolation" for child in state.node.named_children)
    )
