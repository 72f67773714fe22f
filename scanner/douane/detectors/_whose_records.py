"""Records that belong to one user and are handed out by their number to any: tools beside others that ask."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._flow.state import State
from douane.detectors._guards import is_guarded
from douane.detectors._handlers import called_within
from douane.detectors._places import is_aside
from douane.detectors._verifiers import DATA, Weakness

if TYPE_CHECKING:
    from douane.detectors._flow import Function, Index, Program

_UNASKED = (
    "a tool takes a record by its number, and does not ask whose it is, as the tools beside it do of others"
)
_MOST_TOOLS = 60  # of one package
_MOST_CALLS = 20  # of one function that are followed
_MOST_MEANT = 2  # functions that one call can mean
_DEEPEST = 2  # functions of the package one inside the other
_LONGEST = 4_000  # characters of a function


def unasked(program: Program) -> Iterator[Weakness]:
    """Yield the tools of *program* that hand out anybody's record, where others ask whose it is.

    Only where the package holds what it keeps against whoever asks, and this tool nowhere does.
    """
    table: dict[str, str] = douane_signatures.table(DATA)["records"]
    if not _keeps_owners(program, table) or not is_guarded(program):
        return
    every = program.answering()
    if len(every) > _MOST_TOOLS:
        program.unfollowed(every[_MOST_TOOLS][0].path)
    tools = [each for each in every[:_MOST_TOOLS] if not is_aside(each[0].path)]
    told = {id(function): _said(program, where, function) for where, function in tools}
    who = re.compile(table["who"])
    asking = [
        function
        for where, function in tools
        if who.search(told[id(function)])
        and _holds_against(told[id(function)])
        and not who.search(_head(where, function))  # whom the caller names is nobody who asks
    ]
    for where, function in tools if asking else ():
        said = told[id(function)]
        if who.search(said) or re.search(table["may"], said):
            continue
        if re.search(table["number"], _head(where, function)) and re.search(table["looks_up"], said):
            yield Weakness(State(where, function.node), _UNASKED)


def _head(index: Index, function: Function) -> str:
    """Return the text of *function* up to its body: its parameters."""
    body = function.node.child_by_field_name("body")
    end = body.start_byte if body is not None else function.node.end_byte
    return index.module.source[function.node.start_byte : end].decode("utf-8", "replace")[:_LONGEST]


def _keeps_owners(program: Program, table: dict[str, str]) -> bool:
    kept = re.compile(table["kept"].encode())
    return any(program.holds(path, kept) for path in program.paths if not is_aside(path))


def _holds_against(text: str) -> bool:
    against: str = douane_signatures.table(DATA)["sessions"]["holds_against"]
    return re.search(against, text) is not None


def _said(program: Program, index: Index, function: Function) -> str:
    """Return the text of *function*, and of those of the package that it calls."""
    near = called_within(
        program, index, function, deepest=_DEEPEST, most_calls=_MOST_CALLS, most_meant=_MOST_MEANT
    )
    return "\n".join(where.text(each.node, _LONGEST) for where, each in near)
