"""Command lines whose words somebody hands over, one turn of a loop over a table after the other.

``for section, key, value in WANTED: git.run("config", "--global", f"{section}.{key}", value)``
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.detectors._command_lines import command_lines
from douane.detectors._flow import HOLE, State
from douane.detectors._flow.shapes import elements
from douane.detectors._rows import Row, texts, turns

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Call, Program

MAX_LINES = 60
"""Command lines of one call that are told turn by turn."""
_HANDED = frozenset({"identifier", "spread_element", "list_splat"})
_MOST_WORDS = 24


def turned_lines(program: Program, call: State) -> list[tuple[State, str]]:
    """Return (place, line): what *call*, which starts a program, runs, and where it is handed its words."""
    return program.bounded(_lines(program, call), MAX_LINES, call.index.path)


def _lines(program: Program, call: State) -> Iterator[tuple[State, str]]:
    made = program.call(call)
    whole = command_lines(program, call)
    if made is None or not made.arguments or not whole:
        return
    for row in filter(None, turns(program, call, None)):
        yield call, " ".join(_words(program, call, made.arguments[:2], row))
    function = call.index.enclosing(call.node.start_byte)
    begun = next((line for line in whole if line.endswith(HOLE)), None) or _begun(program, call, made)
    if function is None or begun is None:
        return
    for caller in program.callers(call.index, function):
        given = program.call(caller)
        if given is None:
            continue
        for row in turns(program, caller, None):
            words = _words(program, caller, given.arguments, row)
            yield caller, " ".join((begun.removesuffix(HOLE).rstrip(), *words))


def _begun(program: Program, call: State, made: Call) -> str | None:
    """Return the program that *call* starts with words that somebody else names: ``run("git", words)``."""
    text = program.shapes(call.at(made.arguments[0]))[0]
    handed = len(made.arguments) > 1 and made.arguments[1].type in _HANDED
    return text if handed and HOLE not in text else None


def _words(program: Program, at: State, nodes: list[Node], row: Row) -> list[str]:
    """Return the words that *nodes* stand for in the turn *row*; those of a list that is written out too."""
    found: list[str] = []
    for node in nodes[:_MOST_WORDS]:
        listed = elements(program, at.at(node)) if node.type in ("array", "list", "tuple") else []
        for each in listed or [at.at(node)]:
            found += texts(program, _plain(program, each, row), row)
    return found[:_MOST_WORDS]


def _plain(program: Program, state: State, row: Row) -> State:
    """Return what *state* makes a text of, where the row says what that is: ``str(value)``."""
    call = program.call(state)
    named = (
        call.arguments[0] if call is not None and call.name in ("str", "String") and call.arguments else None
    )
    held = named is not None and state.index.text(named, 100) in row
    return state.at(named) if named is not None and held else state
