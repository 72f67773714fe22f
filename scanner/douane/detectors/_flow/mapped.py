"""Lists each element of which a function is handed: what it makes of them, and which of them it chooses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from douane.detectors._flow.index import FUNCTIONS

if TYPE_CHECKING:
    from douane.detectors._flow.index import Call, Function
    from douane.detectors._flow.state import State

_WRITTEN = ("arrow_function", "function_expression")
_MAKING = frozenset({"map", "flatMap", "reduce", "reduceRight"})
_FINDING = frozenset({"find", "findLast"})


def mapper(state: State, call: Call) -> Function | None:
    """Return the function of the file that makes all of what *call* gives back, of its parameter."""
    if call.name not in _MAKING or call.receiver is None or not call.arguments:
        return None
    handed = call.arguments[0]
    if handed.type in _WRITTEN:
        return state.index.function_at(handed)
    if handed.type != "identifier":
        return None
    known_as = state.index.bindings(state.index.text(handed, 100), handed.start_byte)
    if len(known_as) != 1:
        return None
    value = known_as[0].value
    written = value is not None and value.type in FUNCTIONS and not known_as[0].steps
    return state.index.function_at(value) if written and value is not None else known_as[0].function


def gives_elements(state: State, call: Call) -> bool:
    """Whether what *state* takes a part of is an element of what the mapper *call* is called on.

    What the call gives back is made by the function: who asks for one field would be told all of them.
    """
    return bool(state.steps) and call.receiver is not None and mapper(state.at(call.node), call) is not None


def finds(call: Call) -> bool:
    """Whether *call* gives back the element of a list that a function chooses."""
    return call.name in _FINDING and any(each.type in _WRITTEN for each in call.arguments[:1])
