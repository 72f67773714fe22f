"""Formulas of a sheet that send what stands in its cells to a host that the code fixes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors._flow import HOLE, State

if TYPE_CHECKING:
    from douane.detectors._flow import Program

MAX_FORMULAS = 60
"""Texts of one package that begin as formulas do and are put together."""
_DATA = "code/copies.toml"
_STRINGS = "[(string) (concatenated_string)] @s"
_TEXTS = "[(string) (template_string)] @s"
_BEGINS = re.compile(r"""^[rRfFbBuU]{0,2}["'`]{1,3}\s?[=+@]""")
_AROUND = frozenset(
    {"binary_operator", "binary_expression", "parenthesized_expression", "concatenated_string"}
)
_CALLS = frozenset({"call", "call_expression"})


def sending_formulas(program: Program, paths: tuple[str, ...]) -> Iterator[tuple[State, str]]:
    """Yield (where it is written or put into a sheet, host) for formulas that send several cells away."""
    needle = re.compile(_table()["needle"].encode())
    if not any(program.holds(path, needle) for path in paths):
        return
    tried = 0
    for index in program.indexes(paths):
        query = _STRINGS if index.module.language.is_python else _TEXTS
        for node in index.module.captures(query).get("s", ()):
            if not _BEGINS.match(index.text(node, 8)):
                continue
            tried += 1
            if tried > MAX_FORMULAS:
                program.unfollowed(index.path)
                return
            whole = _whole(State(index, node))
            host = _host(program, whole)
            if host:
                yield whole, host
                yield from ((call, host) for call in _put(program, whole))


def _whole(state: State) -> State:
    """Return the sum, or the filled-in template, of which *state* is the beginning."""
    node = state.node
    while node.parent is not None:
        around = node.parent
        formats = around.type in ("attribute", "member_expression") and around.parent is not None
        if formats and around.parent is not None and around.parent.type in _CALLS:
            node = around.parent
        elif around.type in _AROUND:
            node = around
        else:
            break
    return state.at(node)


def _put(program: Program, whole: State) -> Iterator[State]:
    """Yield the calls that are given what the function around *whole* gives back."""
    around = whole.index.enclosing(whole.node.start_byte)
    if around is not None:
        yield from program.bounded_callers(whole.index, around)


def _host(program: Program, state: State) -> str:
    for text in program.shapes(state):
        match = re.search(_table()["sends"], text)
        if match is not None and HOLE not in match["host"]:
            rest = text[match.end() :]
            if re.search(_table()["several"], rest):
                return match["host"]
    return ""


@cache
def _table() -> dict[str, Any]:
    found: dict[str, Any] = douane_signatures.table(_DATA)["formula"]
    return found
