"""Files and modules whose name is chosen where they are read: `read("a.json" if late else "b.json")`."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from douane.detectors import _sources as sources

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Program, State

MAX_STATES = 200
"""Values behind the name of one file that are looked at for a choice."""
_PARSING = frozenset({"loads", "load", "parse", "safe_load", "parseDocument", "decode", "toString"})
_LOADING = frozenset({"require", "import", "import_module", "__import__"})


class ChosenFiles:
    """Answers for the files that one program reads; *chosen* tells by what a value is chosen, if it is."""

    def __init__(self, program: Program, chosen: Callable[[State], str | None]) -> None:
        self._program = program
        self._tracer = program.tracer(chosen, most=MAX_STATES)
        self._places: dict[object, State] = {}

    def what(self, state: State) -> str | None:
        """Return by what the name of the file is chosen that the call at *state* reads or loads."""
        call = self._program.call(state)
        if call is not None and call.name in _PARSING and call.arguments:
            return self._parsed(state, call.arguments[0])
        if call is None or not (call.name in _LOADING or sources.file_read(self._program, state)):
            return None
        held = [call.receiver] if call.receiver is not None and call.name not in _LOADING else []
        for node in [*held, *call.arguments[:1]]:
            found = self._tracer.trace(state.at(node), first=True)
            if found:
                self._places[state.key] = found[0].at
                return found[0].what
        return None

    def _parsed(self, state: State, given: Node) -> str | None:
        """Return by what the name of the file is chosen whose text, *given*, the call at *state* parses."""
        for leaf in self._program.leaves(state.at(given)):
            inner = self._program.call(leaf)
            what = self.what(leaf) if inner is not None and inner.name not in _PARSING else None
            if what is not None:
                self._places[state.key] = self.place(leaf)
                return what
        return None

    def place(self, state: State) -> State:
        """Return where the name is chosen of the file that is read at *state*, else *state* itself."""
        return self._places.get(state.key, state)
