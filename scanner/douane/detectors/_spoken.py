"""What is asked for over a connection that was opened before: ``connection.request("GET", path)``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import douane_signatures

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State


def spoken(program: Program, state: State) -> tuple[str, ...]:
    """Return the addresses whose answer the call at *state*, such as ``connection.getresponse()``, gives."""
    table = douane_signatures.table("code/network.toml")["spoken"]
    call = program.call(state)
    if call is None or call.receiver is None or call.name not in table["answering"]:
        return ()
    hosts: list[str] = []
    for leaf in program.leaves(state.at(call.receiver)):
        opened = program.call(leaf)
        given = program.argument(leaf, 0, "host") if opened is not None else None
        if opened is not None and opened.name in table["opening"] and given is not None:
            hosts += program.shapes(given)
    paths = _paths(program, state, table["asking"]) if hosts else ()
    return tuple(f"//{host}/{path.lstrip('/')}" for host in hosts for path in paths)


def _paths(program: Program, state: State, names: list[str]) -> tuple[str, ...]:
    """Return what is asked for, in the same function, on what the call at *state* is made on."""
    index = state.index
    call = index.call_at(state.node)
    owner = index.text(call.receiver, 100) if call is not None and call.receiver is not None else ""
    around = index.enclosing(state.node.start_byte)
    found: dict[str, None] = {}
    for each in index.of_name(index.calls_by_receiver.get(owner, ())):
        if each.name in names and index.enclosing(each.node.start_byte) is around:
            path = program.argument(state.at(each.node), 1, "url")
            found.update(dict.fromkeys(program.shapes(path) if path is not None else ()))
    return tuple(found)
