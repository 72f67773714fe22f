"""Where a file of the package is started beside the server: as a worker, a thread of its own or a process."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.detectors._catalogue import encoded
from douane.detectors._flow import HOLE, State
from douane.detectors._places import is_aside
from douane.syntax.walking import walk

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Program

MAX_STARTS = 60
"""Calls of one package that start workers and are looked at."""
_STARTING = frozenset(
    {"Worker", "fork", "spawn", "Piscina", "Tinypool", "StaticPool", "Popen", "run", "execFile"}
)
_TEXTS = frozenset({"string", "template_string", "concatenated_string"})
_MOST_NODES = 300  # of the arguments of one such call


def started_at(program: Program, path: str) -> Iterator[State]:
    """Yield the calls, in other files, that start the file at *path* by its name."""
    stem = path.rpartition("/")[2].partition(".")[0]
    near = program.mentioning(encoded({stem}))
    others = tuple(each for each in near if each != path and not is_aside(each))
    for call in program.bounded(program.calls(others, _STARTING), MAX_STARTS, path):
        if any(_stem(text) == stem for node in program.nodes(call) for text in _texts(program, call, node)):
            yield call


def _texts(program: Program, call: State, node: Node) -> Iterator[str]:
    for count, each in enumerate(walk(node)):
        if count >= _MOST_NODES:
            return
        if each.type in _TEXTS:
            yield program.shapes(call.at(each))[0]
    yield from program.shapes(call.at(node))


def _stem(text: str) -> str:
    """Return what the file at the path *text* is called, if that is one of code."""
    name, _, kind = text.replace(HOLE, "/").rpartition("/")[2].rpartition(".")
    return name.partition(".")[0] if kind in ("js", "mjs", "cjs", "ts", "mts", "cts", "py") else ""
