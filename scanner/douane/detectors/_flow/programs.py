"""The program of each codebase: made once, let go of when nobody looks at the codebase any more."""

from __future__ import annotations

import weakref
from typing import TYPE_CHECKING

from douane.detectors._flow.program import Program

if TYPE_CHECKING:
    from douane.syntax import Codebase

_PROGRAMS: weakref.WeakKeyDictionary[Codebase, Program] = weakref.WeakKeyDictionary()


def program_of(codebase: Codebase) -> Program:
    """Return the program of *codebase*: the same one for every rule that asks, gone with the codebase."""
    known = _PROGRAMS.get(codebase)
    if known is None:
        known = _PROGRAMS[codebase] = Program(codebase)
    known.serve(codebase.asker)
    return known


def forget(codebase: Codebase) -> None:
    """Let go of all that is known of *codebase*, which nobody looks at any more.

    Its parts refer to each other: taken apart, most are gone at once and need not be found as garbage.
    """
    known = _PROGRAMS.pop(codebase, None)
    if known is not None:
        known.let_go()
