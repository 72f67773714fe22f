"""Parameters that a function gives another value before it uses them: ``name = clean(name)``.

A walk back from a name takes everything that ever was its value. Where the function always assigns it before,
and nothing that was assigned holds what a stranger filled in, the name does not hold it either.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from douane.detectors._flow import State
from douane.detectors._flow.index import FUNCTIONS

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Program

_MOST_ASKED = 24  # names, for one way
_ASSIGNMENTS = frozenset({"assignment", "assignment_expression"})
_BLOCKS = frozenset({"statement_block", "block"})


class Overwritten:
    """Answers for one way; *source* names what strangers fill in, as it does for a tracer."""

    def __init__(self, program: Program, source: Callable[[State], str | None]) -> None:
        self._program = program
        self._source = source
        self._known: dict[tuple[str, int], bool] = {}

    def any(self, way: Iterable[State]) -> bool:
        """Whether a name on the *way* does not hold what it was handed any more."""
        return any(self._is_replaced(state) for state in way)

    def _is_replaced(self, state: State) -> bool:
        if state.node.type != "identifier":
            return False
        key = (state.index.path, state.node.id)
        if key not in self._known:
            if len(self._known) >= _MOST_ASKED:
                return False
            self._known[key] = False  # while it is looked at
            self._known[key] = self._look(state)
        return self._known[key]

    def _look(self, state: State) -> bool:
        bindings = state.index.bindings(state.text[:100], state.node.start_byte)
        if not any(each.parameter is not None for each in bindings):
            return False
        before = [
            each for each in bindings if each.value is not None and _ends(each.node) <= state.node.start_byte
        ]
        if not any(_is_always(each.node) for each in before):
            return False
        values = [each.value for each in before if each.value is not None]
        tracer = self._program.tracer(self._still)
        return not any(tracer.trace(State(state.index, value, (), state.frames)) for value in values)

    def _still(self, state: State) -> str | None:
        return "" if self._is_replaced(state) else self._source(state)


def _ends(target: Node) -> int:
    around = target.parent
    return around.end_byte if around is not None else target.end_byte


def _is_always(target: Node) -> bool:
    """Whether the assignment to *target* is a statement of a function's own body, that nothing depends on."""
    around = target.parent
    if around is None or around.type not in _ASSIGNMENTS:
        return False
    block = around.parent.parent if around.parent is not None else None
    function = block.parent if block is not None and block.type in _BLOCKS else None
    return function is not None and function.type in FUNCTIONS
