"""Programs that start another one and stand between it and whoever talks to it: what goes through."""

from __future__ import annotations

import re
from functools import cache, partial
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors._flow.handing import places

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Call, Function, Index, Program, State

RELAYED = "every message that is passed on to another program"
"""What a program is told that hands its input on to one that it starts."""
ANSWERED = "every answer of another program that is passed on"
"""What a program is told that hands on what one says which it started."""
MAX_BINDINGS = 200
"""Values of one name of which it is told whether they are what another program says."""
_LONGEST = 200  # characters of what is listened to
_OWN = ("process", "sys")  # what has the input and the output of this program
_MEMBERS = frozenset({"member_expression", "attribute"})


def is_relayed(program: Program, state: State) -> bool:
    """Whether *state* is the input of this program, in a file that hands it on to a program it starts."""
    if state.node.type == "identifier" and state.text in _OWN and state.steps[:1] == ("stdin",):
        return _relays(program, state.index.path)[0]
    return state.node.type == "identifier" and _is_heard(program, state, own=True)


def is_answered(program: Program, state: State) -> bool:
    """Whether *state* is what a program says which this one started, in a file that hands both ways on."""
    node = state.node
    if node.type == "identifier" and not state.steps and _is_heard(program, state, own=False):
        return True
    if not all(_relays(program, state.index.path)):
        return False
    if node.type == "identifier" and state.steps[:1] == ("stdout",):
        return state.text not in _OWN
    if node.type in _MEMBERS and not state.steps:
        return _is_said(state.index, node)
    call = state.index.call_at(node)
    owner = call.receiver if call is not None and call.name in _output()["reading"] else None
    return owner is not None and _is_said(state.index, owner)


def is_pipe(program: Program, index: Index, owner: Node) -> bool:
    """Whether *owner* is the input of this program, or what one says that it started: no connection."""
    text = index.text(owner, _LONGEST)
    if re.search(_output()["own"], text) or _is_said(index, owner):
        return True
    if owner.type != "identifier":
        return False
    bound = index.bindings(text, owner.start_byte)
    functions = [binding.parameter for binding in bound if binding.parameter is not None]
    given = [
        (caller, made.arguments[parameter.position])
        for function, parameter in functions
        for caller in program.callers(index, function)[:MAX_BINDINGS]
        if (made := caller.index.call_at(caller.node)) is not None
        and 0 <= parameter.position < len(made.arguments)
    ]
    values = [binding.value for binding in bound if binding.value is not None]
    return any(_is_end(index, value) for value in values) or any(
        _is_end(caller.index, node) for caller, node in given
    )


def _is_end(index: Index, node: Node) -> bool:
    """Whether *node* is an end of a pipe: the input of this program, or what another one says."""
    return bool(re.search(_output()["own"], index.text(node, _LONGEST))) or _is_said(index, node)


def _is_heard(program: Program, state: State, *, own: bool) -> bool:
    """Whether *state* is handed to who listens to a program that was started, or to its *own* input."""
    if not program.once("relaying files", partial(_relaying, program)):
        return False
    bound = state.index.bindings(state.text, state.node.start_byte)
    for binding in program.bounded(bound, MAX_BINDINGS, state.index.path):
        value = binding.value if not own and all(_relays(program, state.index.path)) else None
        if value is not None and _is_said(state.index, value):
            return True
        if binding.parameter is None:
            continue
        function, parameter = binding.parameter
        if parameter.position != (function.name in _output()["second"]):
            continue
        if not own and _is_passing(state.index, function):
            return True
        for place, call, *_ in places(program, state.index, function):
            if _listens(place.index, call, own=own) and _relays(program, place.index.path)[0]:
                return True
    return False


def _listens(index: Index, call: Call, *, own: bool) -> bool:
    """Whether *call* listens to what a program says that was started, or to this one's *own* input."""
    table = _output()
    if call.receiver is None or not call.arguments:
        return False
    if call.name in table["telling"]:
        return not own
    event = index.text(call.arguments[0], 20).strip("\"'`")
    if call.name not in table["listening"] or event not in table["heard"]:
        return False
    if own:
        return bool(re.search(table["own"], index.text(call.receiver, _LONGEST)))
    return _is_said(index, call.receiver)


def _is_passing(index: Index, function: Function) -> bool:
    """Whether *function* is what a stream calls with all that is poured through it: its `transform`."""
    if function.name not in _output()["passing"]:
        return False
    table = function.node.parent
    if function.owner is not None:
        made = " ".join(index.text(base, 80) for base in function.owner.bases)
    else:
        table = table.parent if table is not None and table.type == "pair" else table
        listed = table.parent if table is not None else None
        call = index.call_at(listed.parent) if listed is not None and listed.parent is not None else None
        made = call.name if call is not None and call.constructs else ""
    return re.search(_output()["streams"], made) is not None


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


def _relaying(program: Program) -> bool:
    """Whether a file of *program* hands its input on to another program."""
    return any(_relays(program, path)[0] for path in program.paths)


def _relays(program: Program, path: str) -> tuple[bool, bool]:
    """Return whether the file at *path* hands its input on to another program, and what that says back."""
    return program.once(("relays", path), partial(_told, program, path))


def _told(program: Program, path: str) -> tuple[bool, bool]:
    there = [any(all(program.holds(path, each) for each in way) for way in ways) for ways in _handing()]
    return there[0], there[1]


@cache
def _handing() -> tuple[tuple[tuple[re.Pattern[bytes], ...], ...], ...]:
    """Return what hands the input of a program on to another one, and what hands back what that says.

    Each in several ways, of which a file has all patterns of one.
    """
    table = douane_signatures.table("code/copies.toml")["foreign"]
    return tuple(
        tuple(tuple(re.compile(each.encode()) for each in way) for way in table[name])
        for name in ("relayed", "handed_back")
    )


@cache
def _output() -> dict[str, Any]:
    found: dict[str, Any] = douane_signatures.table("code/copies.toml")["foreign"]["output"]
    return found
