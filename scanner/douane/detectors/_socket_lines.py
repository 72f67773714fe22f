"""What comes over a socket on which the package itself listens, where a function hears it in Node.js."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from douane.detectors._flow.handing import places
from douane.detectors._flow.state import State
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Function, Index, Program
    from douane.detectors._flow.index import Call, Parameter

_LISTENING = frozenset({"on", "once", "addListener", "prependListener"})
_HEARD = frozenset({"data", "line", "message"})
_SOCKETS = frozenset({"net", "node:net", "tls", "node:tls"})
_MOST_PLACES = 6  # that one function is handed to
_MOST_OPTIONS = 8


def is_line(program: Program, index: Index, function: Function, parameter: Parameter) -> bool:
    """Whether *function* is called with what comes over a connection to a listener, as *parameter*.

    ``socket.on("data", listen)``, ``createInterface({ input: socket }).on("line", listen)``.
    """
    if parameter.position != 0 or index.module.language.is_python:
        return False
    for place, call, position, _ in islice(places(program, index, function), _MOST_PLACES):
        event = place.index.text(call.arguments[0], 20).strip("\"'`") if call.arguments else ""
        heard = call.name in _LISTENING and position == 1 and event in _HEARD
        if heard and call.receiver is not None and _SOCKETS.intersection(program.imports(place.index.path)):
            return _is_connection(program, State(place.index, call.receiver))
    return False


def _is_connection(program: Program, held: State) -> bool:
    """Whether *held* is what a listener calls its function with, or lines of that."""
    for leaf in (held, *program.leaves(held)):
        call = program.call(leaf)
        if call is not None and call.name == "createInterface":
            return any(_is_socket(leaf.at(node)) for node in _inputs(call))
        if _is_socket(leaf):
            return True
    return False


def _inputs(call: Call) -> list[Node]:
    """Return what *call*, which takes lines out of a stream, is given as the stream."""
    first = call.arguments[0] if call.arguments else None
    if first is None or first.type != "object":
        return [first] if first is not None else []
    values = (each.child_by_field_name("value") for each in parts(first)[:_MOST_OPTIONS])
    return [each for each in values if each is not None and each.type == "identifier"]


def _is_socket(state: State) -> bool:
    """Whether *state* names the first parameter of the function that a listener calls for each connection."""
    if state.node.type != "identifier" or state.steps:
        return False
    for binding in state.index.bindings(state.text, state.node.start_byte):
        if binding.parameter is None or binding.parameter[1].position != 0:
            continue
        listed = binding.parameter[0].node.parent
        call = (
            state.index.call_at(listed.parent) if listed is not None and listed.parent is not None else None
        )
        if call is None:
            continue
        event = state.index.text(call.arguments[0], 20).strip("\"'`") if call.arguments else ""
        if call.name in ("createServer", "Server") or (call.name in _LISTENING and event == "connection"):
            return True
    return False
