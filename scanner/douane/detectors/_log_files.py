"""Files that are logs of a package itself: what is added to them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._flow import State

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Call, Index, Program

MAX_CALLS = 60
"""Calls of one name in one file that may add to a log."""
_APPENDING = ("appendFile", "appendFileSync")
_WRITING = ("write", "writelines")
_OWNER_ONLY = re.compile(r"\b0?o?600\b")
_LONGEST = 300  # characters of an expression


def added(program: Program, index: Index) -> Iterator[tuple[Call, Node]]:
    """Yield (call, what it adds) for files that are called logs and that others than the owner may read."""
    for name in _APPENDING:
        for call in index.of_name(index.calls_by_name.get(name, ())):
            options = " ".join(index.text(node, _LONGEST) for node in call.arguments[2:3])
            others_read = len(call.arguments) > 1 and not _OWNER_ONLY.search(options)
            if others_read and is_log(program, State(index, call.arguments[0])):
                yield call, call.arguments[1]
    for name in _WRITING:
        for call in index.of_name(index.calls_by_name.get(name, ())):
            if call.arguments and call.receiver is not None and _is_open_log(program, index, call.receiver):
                yield call, call.arguments[0]


def is_log(program: Program, path: State) -> bool:
    """Whether *path* names a log."""
    texts = (path.text[:_LONGEST], *program.shapes(path))
    return any(_pattern("log").search(text) for text in texts)


def _is_open_log(program: Program, index: Index, held: Node) -> bool:
    """Whether *held* is a log that is opened to be added to."""
    for leaf in program.leaves(State(index, held)):
        call = program.call(leaf)
        if call is None or not _pattern("adding").search(leaf.text[:_LONGEST]):
            continue
        where = call.receiver if call.name == "open" and call.receiver is not None else None
        where = where or next(iter(call.arguments), None)
        if where is not None and is_log(program, leaf.at(where)):
            return True
    return False


@cache
def _pattern(name: str) -> re.Pattern[str]:
    return re.compile(douane_signatures.table("code/exposure.toml")["requests"][name])
