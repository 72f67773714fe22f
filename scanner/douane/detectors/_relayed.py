"""Programs that start another one and stand between it and whoever talks to it: what goes through."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import douane_signatures

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow.index import Index
    from douane.detectors._flow.state import State

RELAYED = "every message that is passed on to another program"
"""What a program is told that hands its input on to one that it starts."""
ANSWERED = "every answer of another program that is passed on"
"""What a program is told that hands on what one says which it started."""
_LISTENING = frozenset({"on", "once", "addListener", "addEventListener"})
_HEARD = frozenset({"data", "line", "readable"})
_READING = frozenset({"read", "read1", "readline", "readuntil", "readlines", "readexactly"})
_SAID = re.compile(r"[\w.)\]]\.stdout$")
_INTERFACE = re.compile(r"createInterface\(\s*\{[^}]{0,60}\binput\s*:\s*[\w.]{1,60}\.stdout\b")
_LONGEST = 200  # characters of what is listened to


def is_relayed(state: State) -> bool:
    """Whether *state* is the input of this program, in a file that hands it on to a program it starts."""
    if (
        state.node.type != "identifier"
        or state.text not in ("process", "sys")
        or state.steps[:1] != ("stdin",)
    ):
        return False
    return bool(re.search(_table()["relayed"].encode(), state.index.module.source))


def is_answered(state: State) -> bool:
    """Whether *state* is what a program says which this one started, in a file that hands both ways on."""
    source = state.index.module.source
    if b".stdout" not in source:
        return False
    ways = ("relayed", "handed_back")
    call = state.index.call_at(state.node)
    if call is not None:
        owner = call.receiver if call.name in _READING else None
        said = owner is not None and _is_said(state.index, owner)
    else:
        said = state.node.type == "identifier" and _is_heard(state)
    return said and all(re.search(_table()[each].encode(), source) for each in ways)


def _is_heard(state: State) -> bool:
    for binding in state.index.bindings(state.text, state.node.start_byte):
        if binding.value is not None and _is_said(state.index, binding.value):
            return True
        listed = binding.parameter[0].node.parent if binding.parameter is not None else None
        call = (
            state.index.call_at(listed.parent) if listed is not None and listed.parent is not None else None
        )
        if call is None or call.receiver is None or call.name not in _LISTENING or not call.arguments:
            continue
        event = state.index.text(call.arguments[0], 20).strip("\"'`")
        if event in _HEARD and _is_said(state.index, call.receiver):
            return True
    return False


def _is_said(index: Index, owner: Node) -> bool:
    """Whether *owner* is the output of a program that was started, or the lines of it."""
    text = index.text(owner, _LONGEST)
    if _SAID.search(text):
        return not text.startswith(("process.", "sys."))
    if _INTERFACE.search(text):
        return True
    if owner.type != "identifier":
        return False
    values = [binding.value for binding in index.bindings(text, owner.start_byte)]
    return any(each is not None and _INTERFACE.search(index.text(each, _LONGEST)) for each in values)


def _table() -> dict[str, Any]:
    found: dict[str, Any] = douane_signatures.table("code/copies.toml")["foreign"]
    return found
