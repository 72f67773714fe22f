"""Whether a value is written in the package, or set by whoever uses it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from douane.detectors._sources import file_read, from_environment, from_tool

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State

FIXED = "fixed"
OPEN = "open"
_TEXTS = frozenset({"string", "template_string"})
_COMPOSING = frozenset({"interpolation", "template_substitution"})
_SAYING = re.compile(r"https?|wss?:|\w\.\w|\w@\w")
_OF_PACKAGE = re.compile(r"resources\b|__file__|__package__|__dirname|import\.meta|get_data|pkgutil")


class Fixed:
    """Tells whether all that is known of a value stands in the package: its code, or its data files."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._tracer = program.tracer(self._source)

    def kind(self, state: State) -> str:
        """Return ``fixed``, ``open`` where the user has a part in *state*, or nothing if that is not told."""
        found = {trace.what for trace in self._tracer.trace(state)}
        return OPEN if OPEN in found else FIXED if FIXED in found else ""

    def _source(self, state: State) -> str | None:
        if from_environment(self._program, state) or from_tool(self._program, state):
            return OPEN
        if file_read(self._program, state):
            return FIXED if _OF_PACKAGE.search(self._around(state)) else OPEN
        composed = any(child.type in _COMPOSING for child in state.node.named_children)
        text = state.text[:300] if state.node.type in _TEXTS and not composed else ""
        return FIXED if _SAYING.search(text) else None

    def _around(self, state: State) -> str:
        """Return the text of the call at *state*, and of what its names are given."""
        text = state.text[:400]
        for name in re.findall(r"[A-Za-z_]\w{1,60}", text)[:8]:
            for binding in state.index.bindings(name, state.node.start_byte)[:2]:
                text += state.index.text(binding.value, 200) if binding.value is not None else ""
        return text
