"""Messages that another machine sends to a client of the package: to a queue, a topic, a chat, a socket.

Nobody calls for them: the client calls a function of the package for each, which it was handed, which is
put on it (``client.on_message = f``), or which stands below it (``@bot.event``); or a loop goes through them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._flow import State
from douane.detectors._flow.handing import places
from douane.detectors._flow.memos import Memo

if TYPE_CHECKING:
    from douane.detectors._flow import Function, Index, Program

_DATA = "code/network.toml"
_NAMES = frozenset({"identifier", "shorthand_property_identifier"})
_ASSIGNED = {"assignment": "left", "assignment_expression": "left"}
_MOST_WRITES = 20

_HAS_CLIENTS: Memo[bool] = Memo()
_KNOWN: Memo[dict[Function, bool]] = Memo()


def is_message(program: Program, state: State) -> bool:
    """Whether *state* names what a function is called with for a message, or calls for the next one."""
    if not _has_clients(program):
        return False
    if state.node.type not in _NAMES:
        call = program.call(state)
        asked = call is not None and call.receiver is not None and call.name in _receiving()
        return asked and _is_of_client(program.callee(state))
    for binding in state.index.bindings(state.text, state.node.start_byte):
        if binding.parameter is not None and binding.parameter[1].position >= 0:
            function = binding.parameter[0]
            known = _KNOWN.setdefault(program, {})
            if function not in known:
                known[function] = False  # while it is found out
                known[function] = any(
                    _is_of_client(names) for names in _taken_by(program, state.index, function)
                )
            if known[function]:
                return True
    return False


def _has_clients(program: Program) -> bool:
    if program not in _HAS_CLIENTS:
        modules = {each for path in program.paths for each in program.imports(path)}
        _HAS_CLIENTS[program] = any(_clients().match(module) for module in modules)
    return _HAS_CLIENTS[program]


def _taken_by(program: Program, index: Index, function: Function) -> Iterator[tuple[str, ...]]:
    """Yield the names of what *function*, of the file of *index*, is given to be called back by."""
    for place, *_ in places(program, index, function):
        yield program.callee(place)
    around = function.node.parent
    for mark in around.children if around is not None and around.type == "decorated_definition" else ():
        if mark.type == "decorator" and mark.named_children:
            state = State(index, mark.named_children[0])
            yield program.callee(state) if program.call(state) is not None else program.origins(state)
    if around is not None and around.type in _ASSIGNED:
        left = around.child_by_field_name(_ASSIGNED[around.type])
        yield program.origins(State(index, left)) if left is not None else ()
    if function.name:
        yield from _put_on(program, index, function)


def _put_on(program: Program, index: Index, function: Function) -> Iterator[tuple[str, ...]]:
    """Yield the names of what *function* is put on by its name: ``client.on_message = received``."""
    writes = (write for name, every in index.writes.items() if name.startswith("on") for write in every)
    for write in [*writes][:_MOST_WRITES]:
        given = index.text(write.value, 200).rpartition(".")[2]
        if given == function.name and write.target.parent is not None:
            yield program.origins(State(index, write.target, (write.name,)))


def _is_of_client(names: tuple[str, ...]) -> bool:
    return any(_clients().match(name) and "." in name for name in names)


@cache
def _clients() -> re.Pattern[str]:
    return re.compile(douane_signatures.table(_DATA)["messages"]["clients"])


@cache
def _receiving() -> frozenset[str]:
    return frozenset(douane_signatures.table(_DATA)["messages"]["receiving"])
