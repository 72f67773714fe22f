"""What strangers send: what callers of tools fill in, and the messages of a queue that the package takes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors._flow.handing import places
from douane.detectors._inputs import Inputs
from douane.detectors._possible import DATA

if TYPE_CHECKING:
    from douane.detectors._flow import Function, Index, Program, State

MESSAGE = "queued message"
_NAMES = frozenset({"identifier", "shorthand_property_identifier"})
_AWAITING = frozenset({"await", "await_expression"})


class Sent:
    """Names what strangers send, for a walk back."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._inputs = Inputs(program)
        self._table: dict[str, Any] = douane_signatures.table(DATA)["message"]
        self._hears = bool(program.importing(frozenset(self._table["modules"])))
        self._called: dict[Function, bool] = {}

    def unchecked(self, state: State) -> str | None:
        """Return what *state* is of what strangers send, whatever restricts it."""
        return self._message(state) or self._inputs.unchecked(state)

    def source(self, state: State) -> str | None:
        """Return what *state* is of what strangers send; empty for what is harmless."""
        return self._message(state) or self._inputs.source(state)

    def _message(self, state: State) -> str | None:
        if not self._hears:
            return None
        call = self._program.call(state)
        if call is not None:
            awaited = state.node.parent is not None and state.node.parent.type in _AWAITING
            taken = call.name in self._table["taking"] or (awaited and call.name in self._table["awaited"])
            return MESSAGE if taken and call.receiver is not None else None
        if state.node.type not in _NAMES:
            return None
        for binding in state.index.bindings(state.text, state.node.start_byte):
            handed = binding.parameter
            if handed is not None and handed[1].position >= 0 and self._is_called(state.index, handed[0]):
                return MESSAGE
        return None

    def _is_called(self, index: Index, function: Function) -> bool:
        """Whether *function* is what a queue calls with each message."""
        if function not in self._called:
            self._called[function] = _stands_for_each(index, function, self._table["each"]) or any(
                call.name in self._table["consuming"]
                or (call.name == "on" and place.index.text(call.arguments[0], 20).strip("\"'`") == "message")
                for place, call, *_ in places(self._program, index, function)
                if call.receiver is not None and call.arguments
            )
        return self._called[function]


def _stands_for_each(index: Index, function: Function, names: str) -> bool:
    """Whether *function* stands under a name by which clients take it: ``eachMessage: (m) => ...``."""
    pair = function.node.parent
    key = pair.child_by_field_name("key") if pair is not None and pair.type == "pair" else None
    named = index.text(key, 60).strip("\"'`") if key is not None else ""
    written = (name for name in (named, function.name) if name)
    return any(re.fullmatch(names, name) for name in written)
