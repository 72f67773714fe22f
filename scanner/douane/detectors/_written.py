"""Where in the source of a package a text stands that one of its definitions has."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from douane.detectors._handlers import is_vendored
from douane.detectors._places import is_aside

if TYPE_CHECKING:
    from douane.detectors._flow import Program

MAX_PIECES = 40
"""Pieces of one text that are looked for, the first that is found tells."""
_LENGTH = 24  # characters of a piece: a text may be put together of several literals
_STEP = 8
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")  # written as escapes, or what parts lines
_NEAR = 3  # lines apart: two places are one to whoever reads the report


def place_of(program: Program, text: str, *, beside: tuple[str | None, int | None]) -> tuple[str, int] | None:
    """Return the path and line at which *text* stands in the source; None if that is near *beside*."""
    if not _CONTROL.search(text):
        for start in range(0, min(len(text) - _LENGTH, MAX_PIECES * _STEP) + 1, _STEP):
            found = _found(program, text[start : start + _LENGTH].encode("utf-8", "replace"))
            if found is not None:
                path, line = found
                near = path == beside[0] and abs(line - (beside[1] or 0)) <= _NEAR
                return None if near else found
    return None


def _found(program: Program, piece: bytes) -> tuple[str, int] | None:
    for path in program.paths:
        at = -1 if is_aside(path) or is_vendored(path) else program.source(path).find(piece)
        if at >= 0:
            return path, program.source(path).count(b"\n", 0, at) + 1
    return None
