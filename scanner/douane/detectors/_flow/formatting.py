"""Texts with fields that are filled in: ``"{}://{}".format(*PARTS)``, ``"%s/%s" % (host, path)``."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from douane.detectors._flow.holes import HOLE, filled
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow.index import Call
    from douane.detectors._flow.program import Program
    from douane.detectors._flow.state import State

_FIELD = re.compile(r"%(?:\((\w{1,60})\))?[-+#0-9.]*[sdrifxX]")
_NAMED = re.compile(r"\{([A-Za-z_]\w{0,60})")
_PLACED = re.compile(r"\$(?:(\$)|([A-Za-z_]\w{0,60})|\{([A-Za-z_]\w{0,60})\})")  # of `string.Template`
_SPREADS = frozenset({"spread_element", "list_splat"})
_MOST = 40  # fields of one text


def format_method(
    program: Program, receiver: State, call: Call, arguments: list[State], depth: int
) -> Callable[[str], str]:
    """Return what ``format``, or ``format_map``, does to a text, called at *call* with *arguments*."""
    mapped = arguments[:1] if call.name == "format_map" else []
    fields = mapped or [
        each.at(parts(each.node)[0])
        for each in arguments
        if each.node.type == "dictionary_splat" and parts(each.node)
    ]
    unnamed = [each for each in arguments if each.node.type != "dictionary_splat"] if not mapped else []
    listed = spread(program, unnamed)
    given = {str(place): program.shapes(each, depth)[0] for place, each in enumerate(listed)}
    for name, node in call.keywords.items():
        given[name] = program.shapes(receiver.at(node), depth)[0]
    if not fields:
        return lambda text: filled(text, given)

    def fill(text: str) -> str:
        missing = [name for name in _NAMED.findall(text)[:_MOST] if name not in given]
        for name in missing:
            held = fields[-1].at(fields[-1].node, (name,))
            given[name] = program.shapes(held, depth)[0]
        return filled(text, given)

    return fill


def substitute(
    program: Program, receiver: State, call: Call, arguments: list[State], depth: int
) -> Callable[[str], str]:
    """Return what ``substitute`` and ``safe_substitute`` do to the text of a `string.Template`."""

    def value(match: re.Match[str]) -> str:
        if match[1]:
            return "$"
        name = match[2] or match[3]
        if name in call.keywords:
            return program.shapes(receiver.at(call.keywords[name]), depth)[0]
        held = arguments[0] if arguments else None
        return program.shapes(held.at(held.node, (*held.steps, name)), depth)[0] if held is not None else HOLE

    return lambda text: _PLACED.sub(value, text)


def fields_of(call: Call, argument: Node) -> Node | None:
    """Return the mapping whose values *call* puts into a text, if *argument* hands one over."""
    if call.name == "format_map" and call.receiver is not None:
        return argument
    spreads = call.name == "format" and argument.type == "dictionary_splat" and parts(argument)
    return parts(argument)[0] if spreads else None


def spread(program: Program, arguments: list[State]) -> list[State]:
    """Return *arguments* with the elements of lists that are spread among them, where these are known."""
    from douane.detectors._flow.shapes import elements

    found: list[State] = []
    for each in arguments[:_MOST]:
        inner = parts(each.node) if each.node.type in _SPREADS else []
        found += elements(program, each.at(inner[0])) or [each] if inner else [each]
    return found[:_MOST]


def percent(program: Program, right: State, text: str, depth: int) -> str:
    """Return *text* with its fields filled in from *right*: one value, a tuple of them, or a dictionary."""
    node: Node = right.node
    listed = spread(program, [right.at(each) for each in parts(node)]) if node.type == "tuple" else [right]
    values = [program.shapes(each, depth)[0] for each in listed]

    def value(match: re.Match[str]) -> str:
        if match[1]:
            return program.shapes(right.at(node, (match[1],)), depth)[0]
        return values.pop(0) if values else HOLE

    return _FIELD.sub(value, text)


METHODS = {
    "format": format_method,
    "format_map": format_method,
    "substitute": substitute,
    "safe_substitute": substitute,
}
"""What returns the change that a method makes to the text that it is called on, by the method's name."""
