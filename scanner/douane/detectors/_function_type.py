"""Functions that are made of code by the type of another one: ``type(read)(marshal.loads(data), {})``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.detectors._flow import State
from douane.detectors._flow.index import FUNCTIONS

if TYPE_CHECKING:
    from douane.detectors._flow import Program

MAX_MADE = 200
"""Calls of one file, of what another call gives back, that are looked at."""
_LONGEST = 120  # characters of what a type is asked of


def of_function_type(program: Program, paths: tuple[str, ...]) -> Iterator[tuple[State, State]]:
    """Yield (call, code) of the calls in *paths* that make a function of code."""
    for index in program.indexes(tuple(path for path in paths if path.endswith((".py", ".pyw")))):
        for call in index.of_name(index.calls_by_name.get("", ())):
            asked = index.call_at(call.callee)
            if asked is None or asked.name != "type" or len(asked.arguments) != 1 or not call.arguments:
                continue
            if _is_function(program, State(index, asked.arguments[0])):
                yield State(index, call.node), State(index, call.arguments[0])


def _is_function(program: Program, state: State) -> bool:
    text = state.text[:_LONGEST]
    if text.endswith(".__func__") or state.node.type == "lambda":
        return True
    return any(leaf.node.type in FUNCTIONS and not leaf.steps for leaf in program.leaves(state))
