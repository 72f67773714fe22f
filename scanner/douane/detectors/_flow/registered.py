"""Handlers of tools that stand elsewhere than their registration: ``mcp.add_tool(tools.read)``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from douane.detectors._flow.index import FUNCTIONS
from douane.detectors._flow.state import State
from douane.detectors._flow.tools import REGISTERING, registrations

if TYPE_CHECKING:
    from collections.abc import Iterator

    from douane.detectors._flow.index import Function, Index
    from douane.detectors._flow.program import Program

MAX_REGISTRATIONS = 300
"""Names handed to registrations in one package that are followed to functions of other files."""
MAX_FILE = 384 * 1024
"""Bytes of a file in which registrations are looked at: in a bundle, such names mean many things."""
_NAMES = frozenset({"identifier", "member_expression", "attribute"})


def elsewhere(program: Program) -> tuple[tuple[Index, Function], ...]:
    """Return the functions that a file registers as handlers which it does not declare under that name.

    Imported ones, members of a module, and those that a loop goes through.
    """
    found: dict[tuple[str, int], tuple[Index, Function]] = {}
    for name in program.bounded(_handed(program), MAX_REGISTRATIONS, next(iter(program.paths), "")):
        for leaf in program.leaves(name):
            function = leaf.index.function_at(leaf.node) if leaf.node.type in FUNCTIONS else None
            if function is not None and not leaf.steps:
                found[leaf.index.path, leaf.node.id] = (leaf.index, function)
    return tuple(found.values())


def _handed(program: Program) -> Iterator[State]:
    """Yield the names that are handed to registrations."""
    for index in program.indexes(program.holding(REGISTERING)):
        if len(index.module.source) <= MAX_FILE:
            nodes = (node for node in registrations(index) if node.type in _NAMES)
            yield from (State(index, node) for node in nodes)
