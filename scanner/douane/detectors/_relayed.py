"""Programs that start another one and stand between it and whoever talks to it: what goes through."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

import douane_signatures

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Index, Program, State

RELAYED = "every message that is passed on to another program"
"""What a program is told that hands its input on to one that it starts."""
ANSWERED = "every answer of another program that is passed on"
"""What a program is told that hands on what one says which it started."""
MAX_BINDINGS = 200
"""Values of one name of which it is told whether they are what another program says."""
_LONGEST = 200  # characters of what is listened to


def is_relayed(program: Program, state: State) -> bool:
    """Whether *state* is the input of this program, in a file that hands it on to a program it starts."""
    if (
        state.node.type != "identifier"
        or state.text not in ("process", "sys")
        or state.steps[:1] != ("stdin",)
    ):
        return False
    return program.holds(state.index.path, _handing()[0])


def is_answered(program: Program, state: State) -> bool:
    """Whether *state* is what a program says which this one started, in a file that hands both ways on."""
    if not all(program.holds(state.index.path, each) for each in _handing()):
        return False
    call = state.index.call_at(state.node)
    if call is not None:
        owner = call.receiver if call.name in _output()["reading"] else None
        return owner is not None and _is_said(state.index, owner)
    return state.node.type == "identifier" and _is_heard(program, state)


def _is_heard(program: Program, state: State) -> bool:
    bound = state.index.bindings(state.text, state.node.start_byte)
    for binding in program.bounded(bound, MAX_BINDINGS, state.index.path):
        if binding.value is not None and _is_said(state.index, binding.value):
            return True
        listed = binding.parameter[0].node.parent if binding.parameter is not None else None
        call = (
            state.index.call_at(listed.parent) if listed is not None and listed.parent is not None else None
        )
        if (
            call is None
            or call.receiver is None
            or call.name not in _output()["listening"]
            or not call.arguments
        ):
            continue
        event = state.index.text(call.arguments[0], 20).strip("\"'`")
        if event in _output()["heard"] and _is_said(state.index, call.receiver):
            return True
    return False


def _is_said(index: Index, owner: Node) -> bool:
    """Whether *owner* is the output of a program that was started, or the lines of it."""
    text = index.text(owner, _LONGEST)
    if re.search(_output()["said"], text):
        return not text.startswith(("process.", "sys."))
    if re.search(_output()["interface"], text):
        return True
    if owner.type != "identifier":
        return False
    values = [binding.value for binding in index.bindings(text, owner.start_byte)]
    return any(
        each is not None and re.search(_output()["interface"], index.text(each, _LONGEST)) for each in values
    )


@cache
def _handing() -> tuple[re.Pattern[bytes], ...]:
    """Return what hands the input of a program on to another one, and what hands back what that says."""
    table = douane_signatures.table("code/copies.toml")["foreign"]
    return tuple(re.compile(table[name].encode()) for name in ("relayed", "handed_back"))


@cache
def _output() -> dict[str, Any]:
    found: dict[str, Any] = douane_signatures.table("code/copies.toml")["foreign"]["output"]
    return found
