"""Numbers that are found for jobs of somebody else's, and handed in: what any mining pool is told."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors._flow.index import FUNCTIONS
from douane.detectors._outlets import ways
from douane.detectors._places import is_aside

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State

_DATA = "code/mining.toml"
MAX_FILES = 12
"""Files of one package that may speak to a pool, and from which it is looked for what does."""
_LONGEST = 2_000  # characters of a message
_DEEPEST = 5  # forms that a message is given: `Buffer.from(JSON.stringify(message))`
_SUMS = frozenset({"binary_operator", "binary_expression"})
_MOST_LEAVES = 8


def handed_in(
    program: Program, searches: Callable[[Program, str], Iterator[State]]
) -> Iterator[tuple[State, str]]:
    """Yield (place, why) where numbers are found for jobs and handed in.

    *searches* finds where, for a file and what it imports.
    """
    table: dict[str, Any] = douane_signatures.table(_DATA)["shares"]
    job, number = (re.compile(table[name].encode()) for name in ("job", "number"))
    holding = [path for path in program.holding(job) if not is_aside(path) and program.holds(path, number)]
    if not holding:
        return
    for path in holding[MAX_FILES:]:
        program.unfollowed(path)
    near = program.connected(tuple(holding[:MAX_FILES]))
    message = re.compile(table["message"], re.DOTALL)
    finds: dict[str, bool] = {}  # file -> whether numbers are found there, or in what it imports
    for way in ways(program, near):
        path = way.at.index.path
        if is_aside(path) or not _tells(program, way.at, message):
            continue
        found = [*searches(program, path)] if path not in finds else []
        finds.setdefault(path, bool(found))
        for place in found:
            pool = f"{path}:{way.at.line}"
            yield place, f"tries numbers until a hash is small enough, for the pool spoken to at {pool}"
        if finds[path]:
            yield way.at, "hands in a number that it found for a job: that is what a mining pool is told"


def _tells(program: Program, call: State, message: re.Pattern[str]) -> bool:
    made = program.call(call)
    given = [*made.arguments, *made.keywords.values()] if made is not None else []
    if any(each.type in FUNCTIONS for each in given):
        return False  # what listens, and whatever it does then
    pending = [(call.at(each), 0) for each in given]
    while pending:
        here, depth = pending.pop()
        for state in (here, *program.leaves(here)[:_MOST_LEAVES]):
            if message.search(state.text[:_LONGEST]):
                return True
            if state.node.type in _SUMS and depth < _DEEPEST:
                pending += [(state.at(node), depth + 1) for node in state.node.named_children]
            inner = program.call(state)
            if inner is None or depth >= _DEEPEST:
                continue
            nodes = [*inner.arguments[:2], *([inner.receiver] if inner.receiver is not None else [])]
            pending += [(state.at(node), depth + 1) for node in nodes]
    return False
