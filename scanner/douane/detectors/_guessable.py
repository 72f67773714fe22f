"""Whether whoever has the package can work a value out: of the clock, a counter, what stands in the code."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from douane.detectors._written_out import WrittenOut, table

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State

_COUNTING = frozenset({"update_expression", "augmented_assignment", "augmented_assignment_expression"})
_NUMBERS = frozenset({"number", "integer", "float"})


class Guessable(WrittenOut):
    """As `WrittenOut`, but that the clock, counters and the number of the process can be guessed as well."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        drawn = table()["drawn"]
        self._clock = re.compile(drawn["asks_clock"])
        self._deriving = self._deriving | frozenset(drawn["keeping"])
        self._open: set[tuple[str, int]] = set()  # what is being asked about: a state that is made of itself

    def is_told(self, state: State) -> bool:
        """Whether *state* is guessable, or only says how: the name of a digest, a module."""
        return self._is_name_of_code(state, state.node) or self.is_fixed(state)

    def _leaf(self, leaf: State, depth: int) -> bool:
        key = (leaf.index.path, leaf.node.id)
        if key in self._open:
            return True
        self._open.add(key)
        try:
            return self._is_guessable(leaf, depth)
        finally:
            self._open.discard(key)

    def _is_guessable(self, leaf: State, depth: int) -> bool:
        call = leaf.index.call_at(leaf.node)
        names = self._program.callee(leaf) if call is not None else self._program.origins(leaf)
        if any(self._clock.fullmatch(name) for name in names):
            return True
        if leaf.node.type in _COUNTING or (leaf.node.type in _NUMBERS and not leaf.steps):
            return True
        return super()._leaf(leaf, depth)
