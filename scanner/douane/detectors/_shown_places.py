"""Where a package shows what it holds: answers to requests, and files that everybody may read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._flow import State
from douane.detectors._settings import options

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tree_sitter import Node

    from douane.detectors._flow import Index, Program
    from douane.detectors._flow.index import Call

_DATA = "code/exposure.toml"
_WRITING_TO = ("writeFileSync", "writeFile", "outputFile", "outputFileSync", "appendFileSync")
# What gives a file a mode, and what writes one before: where what is written stands among what it is given.
_CHMOD = ("chmod", "chmodSync")
_OPENING = ("open", "openSync", "fdopen")
_WRITING = {"write_text": 0, "write": 0, "dump": 0, "write_bytes": 0} | dict.fromkeys(_WRITING_TO, 1)
_WRITING |= {"writeSync": 1, "fwrite": 1}
_WIDE = re.compile(r"^0?o?[0-7]?[0-7][4-7][0-7]$|^0o?[0-7]?[0-7][0-7][4-7]$")
_ROUTED = re.compile(r"@\w+(\.\w+){0,3}\.(get|post|put|patch|delete|route|api_route|custom_route)\s*\(")
_LONGEST_HEAD = 200  # characters of a decorator
_MOST_ANSWERS = 200  # of one file that are followed


def answers(program: Program, index: Index) -> Iterator[tuple[State, Node]]:
    """Yield (place, what is told) where code of *index* answers a request over HTTP."""
    yield from program.bounded(_answers(index), _MOST_ANSWERS, index.path)


def _answers(index: Index) -> Iterator[tuple[State, Node]]:
    table = douane_signatures.table(_DATA)["answering"]
    owners = re.compile(table["owners"])
    for name in table["methods"]:
        for call in index.calls_by_name.get(name, ()):
            owner = index.text(call.receiver, 60) if call.receiver is not None else ""
            if owners.fullmatch(owner):
                yield from ((State(index, call.node), node) for node in call.arguments[:1])
    for name in table["makers"]:
        for call in index.calls_by_name.get(name, ()):
            named = (value for key, value in call.keywords.items() if key in table["named"])
            yield from ((State(index, call.node), node) for node in (*call.arguments[:1], *named))
    for function in index.functions:
        around = function.node.parent
        if around is None or around.type != "decorated_definition":
            continue
        if _ROUTED.match(index.text(around, _LONGEST_HEAD)):
            yield from ((State(index, node), node) for node in function.returns[:20])


def wide_files(program: Program, index: Index) -> Iterator[tuple[State, Node]]:
    """Yield (place, what is written) for files that get a mode by which everybody may read them."""
    for name in _WRITING_TO:
        for call in index.calls_by_name.get(name, ()):
            state = State(index, call.node)
            modes = [index.text(value.node) for value in options(program, state, "mode")]
            if len(call.arguments) > 1 and any(_WIDE.match(mode) for mode in modes):
                yield state, call.arguments[1]
    for call in (each for name in (*_CHMOD, *_OPENING) for each in index.calls_by_name.get(name, ())):
        around = index.enclosing(call.node.start_byte)
        if around is None or not any(_WIDE.match(index.text(node)) for node in _modes(call)):
            continue
        for name, position in _WRITING.items():
            for made in index.calls_by_name.get(name, ()):
                if index.enclosing(made.node.start_byte) is around and len(made.arguments) > position:
                    yield State(index, made.node), made.arguments[position]


def _modes(call: Call) -> list[Node]:
    """Return what of *call* can be the mode of a file: the third where it is opened, else any."""
    if call.name in _CHMOD:
        return call.arguments
    return [*call.arguments[2:3], *(node for name, node in call.keywords.items() if name == "mode")]
