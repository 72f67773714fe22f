"""Calls that load a module: ``require``, ``import`` and their like."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from douane.detectors._flow.index import Call
    from douane.detectors._flow.program import Program
    from douane.detectors._flow.state import State

_LOADERS = frozenset({"require", "import", "__import__", "import_module"})


def loaded(program: Program, state: State, call: Call) -> str | None:
    """Return the name of the module that *call*, at *state*, loads, if it loads one that can be told."""
    if call.name not in _LOADERS or not call.arguments:
        return None
    texts = program.shapes(state.at(call.arguments[0]))
    return texts[0] if texts and "\ufffc" not in texts[0] else None
