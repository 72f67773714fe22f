"""What another machine answers to a program that is started to ask it, or to the client of a store.

``dig TXT a.example`` writes what it is told; ``redis.blpop("jobs")`` gives what somebody has put there.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors._catalogue import catalogue, encoded
from douane.detectors._command_lines import command_lines
from douane.detectors._flow import HOLE

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State

_LONGEST = 2000  # characters of a command line that are looked at


def answered(program: Program, state: State) -> bool:
    """Whether *state* is a call that starts a program which writes such an answer, or asks a store."""
    stored = catalogue("code/network.toml", "stored").is_call(program, state)
    return stored is not None or bool(_asking(program, state))


def is_fixed(program: Program, state: State) -> bool:
    """Whether all is written out of a command line by which the call at *state* asks another machine."""
    return any(HOLE not in line for line in _asking(program, state))


def _asking(program: Program, state: State) -> tuple[str, ...]:
    """Return the command lines by which the call at *state* asks another machine."""
    if program.call(state) is None or not program.once("asking programs", lambda: _names_any(program)):
        return ()
    if catalogue("code/execution.toml", "start").is_call(program, state) is None:
        return ()
    return tuple(line for line in command_lines(program, state) if _line().search(line[:_LONGEST]))


def _names_any(program: Program) -> bool:
    return any(program.mentioning(encoded(_table()["words"])))


@cache
def _line() -> re.Pattern[str]:
    return re.compile(_table()["line"])


@cache
def _table() -> dict[str, Any]:
    found: dict[str, Any] = douane_signatures.table("code/network.toml")["answering"]
    return found
