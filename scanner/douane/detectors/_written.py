"""Where in the source of a package a text stands that one of its definitions has."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from douane.detectors._flow import State, program_of
from douane.detectors._flow.index import FUNCTIONS
from douane.detectors._handlers import is_vendored
from douane.detectors._marked import is_server
from douane.detectors._places import NEAR, is_aside
from douane.detectors._registered import described
from douane.detectors._ties import call_around
from douane.model import Where

if TYPE_CHECKING:
    from douane.detectors._flow import Program
    from douane.rules import Evidence
    from douane.syntax import Codebase

MAX_PIECES = 40
"""Pieces of one text that are looked for, the first that is found tells."""
_LENGTH = 24  # characters of a piece: a text may be put together of several literals
_STEP = 8
_MOST_ARGUMENTS = 4  # among which a function is that a tool is made of
_NAMES = frozenset({"identifier", "attribute", "member_expression"})
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")  # written as escapes, or what parts lines


def place_of(program: Program, text: str, *, beside: tuple[str | None, int | None]) -> tuple[str, int] | None:
    """Return the path and line at which *text* stands in the source; None if that is near *beside*."""
    if not _CONTROL.search(text):
        for start in range(0, min(len(text) - _LENGTH, MAX_PIECES * _STEP) + 1, _STEP):
            found = _found(program, text[start : start + _LENGTH].encode("utf-8", "replace"))
            if found is not None:
                path, line = found
                near = path == beside[0] and abs(line - (beside[1] or 0)) <= NEAR
                return None if near else found
    return None


def handed_at(program: Program, place: tuple[str | None, int | None]) -> State | None:
    """Return the call that makes a tool of the function at *place* with a description; None if near *place*.

    ``server.add_tool(function, description=text(name))``: the text is what the call says, not the function.
    """
    for shown in described(program) if place[0] is not None and place[1] is not None else ():
        call = call_around(shown.index, shown.node)
        if call is None or (shown.index.path == place[0] and abs(shown.line - (place[1] or 0)) <= NEAR):
            continue
        for argument in call.arguments[:_MOST_ARGUMENTS]:
            leaves = program.leaves(State(shown.index, argument)) if argument.type in _NAMES else ()
            if any(leaf.node.type in FUNCTIONS and (leaf.index.path, leaf.line) == place for leaf in leaves):
                return State(shown.index, call.node)
    return None


def where_written(codebase: Codebase, found: Iterable[Evidence]) -> Iterator[Evidence]:
    """Yield those of *found*, about definitions of a server, once more where their text stands elsewhere."""
    program = program_of(codebase)
    told: set[tuple[str, int]] = set()
    for evidence in found if is_server(program) else ():
        beside = (evidence.where.path, evidence.where.line)
        place = place_of(program, evidence.excerpt.strip(), beside=beside)
        if place is not None and place not in told:
            told.add(place)
            has = f" A definition has it ({beside[0]}:{beside[1]})." if beside[0] else ""
            yield replace(evidence, where=Where(path=place[0], line=place[1]), why=f"{evidence.why}{has}")


def _found(program: Program, piece: bytes) -> tuple[str, int] | None:
    for path in program.paths:
        at = -1 if is_aside(path) or is_vendored(path) else program.source(path).find(piece)
        if at >= 0:
            return path, program.source(path).count(b"\n", 0, at) + 1
    return None
