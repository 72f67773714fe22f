"""Data of the package that its code reads and parses itself: ``JSON.parse(readFileSync(...))``."""

from __future__ import annotations

import posixpath
import re
from functools import cache
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._flow.holes import HOLE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from douane.detectors._flow.index import Call
    from douane.detectors._flow.program import Program
    from douane.detectors._flow.state import State

MAX_CHAINED = 4
"""Calls that are made on the text of a file before it is parsed."""
_ENDING = re.compile(r"\.(json|toml)$")
_BESIDE = "import.meta"
_FEW = 3  # leaves of what is parsed, arguments of what reads it


def parsed(program: Program, state: State, call: Call) -> str | None:
    """Return the path of the data of the package that *call*, at *state*, reads or parses, if it does."""
    if call.name not in _table("parsing") or not program.named_data or program.is_deep:
        return None
    whole = call.arguments[0] if call.arguments else call.receiver
    if whole is None:
        return None
    for text in _paths(program, state.at(whole), call.name in _table("reading"), 0):
        found = _file(program, state.index.path, text)
        if found is not None:
            return found
    return None


def _paths(program: Program, state: State, is_path: bool, depth: int) -> Iterator[str]:
    """Yield the paths of the files whose text, or handle, *state* is; *is_path*: it is the path itself."""
    if is_path:
        yield from _texts(program, state)
    for leaf in program.leaves(state)[:_FEW]:
        read = program.call(leaf)
        if read is None:
            continue
        for node in read.arguments[:_FEW]:
            yield from _texts(program, leaf.at(node))
        if read.receiver is not None:
            yield from _texts(program, leaf.at(read.receiver))
            if depth < MAX_CHAINED:
                yield from _paths(program, leaf.at(read.receiver), False, depth + 1)


def _texts(program: Program, state: State) -> Iterator[str]:
    """Yield the texts of a path; what is beside the module itself has a hole before it, like all places."""
    beside = any(_BESIDE in leaf.text[:400] for leaf in program.leaves(state)[:_FEW])
    for text in program.shapes(state):
        yield f"{HOLE}/{text}" if beside and HOLE not in text else text


def _file(program: Program, asking: str, text: str) -> str | None:
    """Return the file of the package that *text*, found in the file at *asking*, names for sure."""
    if not _ENDING.search(text) or HOLE not in text:
        return None  # a path of the user's, or of wherever the program is started
    named = posixpath.normpath(text.rpartition(HOLE)[2].lstrip("/"))
    while named.startswith("../"):
        named = named.removeprefix("../")
    found = [path for path in program.named_data if path == named or path.endswith(f"/{named}")]
    return max(found, key=lambda path: len(posixpath.commonprefix([path, asking])), default=None)


@cache
def _table(name: str) -> frozenset[str]:
    return frozenset(douane_signatures.table("code/flow.toml")[name])
