"""Tools that take a record by its number alone, where a tool beside them only takes those of who asks.

Whose a record is, is a column of a table, or a field of an object: `WHERE team = ?`, `where: { tenantId }`.
A tool that asks for it knows who calls; one on the same table that does not gives away everybody's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._catalogue import catalogue
from douane.detectors._flow.state import State
from douane.detectors._guards import is_guarded
from douane.detectors._handlers import called_within, calls_in
from douane.detectors._places import is_aside, is_near
from douane.detectors._verifiers import DATA, Weakness

if TYPE_CHECKING:
    from douane.detectors._flow import Function, Index, Program

MAX_TOOLS = 400
"""Tools of one package that are compared with each other; where there are more, it is a gap."""
_MOST_CALLS = 30  # of one function that are followed
_MOST_MEANT = 2  # functions that one call can mean
_DEEPEST = 2  # functions of the package one inside the other
_LONGEST = 4_000  # characters of a function
_WHY = "a tool takes a record by its number alone; beside it one takes only those of who asks"


@dataclass(frozen=True, slots=True, eq=False)
class _Tool:
    index: Index
    function: Function
    said: str  # its text, and that of the functions that it calls
    asked: dict[str, State]  # the statements that these hand to a database, and where
    near: tuple[tuple[Index, Function], ...]  # its function, and those that it calls


def taken_by_number(program: Program) -> Iterator[Weakness]:
    """Yield the tools of *program* that take anybody's record, where others take only their caller's."""
    table: dict[str, str] = douane_signatures.table(DATA)["tenancy"]
    needle = re.compile(table["needle"].encode())
    own = [path for path in program.paths if not is_aside(path)]
    if not any(program.holds(path, needle) for path in own) or not is_guarded(program):
        return
    every = (each for each in program.answering() if not is_aside(each[0].path))
    tools = [_tool(program, *each) for each in program.bounded(every, MAX_TOOLS, own[0])]
    owned = {pair for each in tools for pair in _owned(each, table)}
    for each in tools if owned else ():
        taken = (_taken_at(each, kept, column, table) for kept, column in sorted(owned))
        at = next((place for place in taken if place is not None), None)
        if at is not None:
            tool = State(each.index, each.function.node)
            yield Weakness(tool, _WHY)
            if not is_near(at, tool):
                yield Weakness(at, _WHY)


def _tool(program: Program, index: Index, function: Function) -> _Tool:
    near = tuple(
        called_within(
            program, index, function, deepest=_DEEPEST, most_calls=_MOST_CALLS, most_meant=_MOST_MEANT
        )
    )
    said = "\n".join(where.text(each.node, _LONGEST) for where, each in near)
    asked = {text: at for where, each in near for text, at in _statements(program, where, each)}
    return _Tool(index, function, said, asked, near)


def _statements(program: Program, index: Index, function: Function) -> Iterator[tuple[str, State]]:
    """Yield (statement, place) of what *function* hands to a database, as far as that is spelled out.

    Also by a helper of the package, whatever it is called; what such a helper itself is handed was told then.
    """
    names = catalogue("code/queries.toml", "query").names
    statement = re.compile(douane_signatures.table(DATA)["tenancy"]["statement"])
    handed = {parameter.name for parameter in function.parameters}
    for call in calls_in(index, function.node)[:_MOST_CALLS]:
        here = State(index, call.node)
        given = call.arguments[0] if call.arguments else None
        said = index.text(given, 80) if given is not None else ""
        if given is not None and said not in handed and (call.name in names or statement.match(said)):
            yield from ((text, here) for text in program.shapes(State(index, given))[:2])
        for leaf in program.leaves(State(index, call.receiver)) if call.receiver is not None else ():
            made = program.call(
                leaf
            )  # of a statement that was prepared: ``const get = db.prepare("SELECT …")``
            first = made.arguments[0] if made is not None and made.arguments else None
            if first is not None and statement.match(leaf.index.text(first, 80)):
                yield from ((text, here) for text in program.shapes(leaf.at(first))[:2])


def _owned(tool: _Tool, table: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Yield (what is kept, whose it is by) for what *tool*, which knows who asks, only takes of theirs."""
    if re.search(table["identity"], tool.said) is None:
        return
    for text in tool.asked:
        column = re.search(table["of_owner"], text)
        for kept in re.finditer(table["table"], text) if column is not None else ():
            yield kept["table"].lower(), column["column"].lower() if column is not None else ""
    for shape in (table["kept_of_owner"], table["kept_in_turn"]):
        for match in re.finditer(shape, tool.said):
            yield f".{match['kept']}", match["column"].lower()


def _taken_at(tool: _Tool, kept: str, column: str, table: dict[str, str]) -> State | None:
    """Return where *tool* takes of what is *kept* by a number it is handed, and never asks for *column*."""
    head = _head(tool)
    if re.search(table["number"], head) is None or re.search(table["may"], tool.said) is not None:
        return None
    asking = table["asks_of_objects" if kept.startswith(".") else "asks"]
    asks = re.compile(asking.replace("COLUMN", re.escape(column)))
    if asks.search(tool.said) or any(map(asks.search, tool.asked)):
        return None
    if kept.startswith("."):
        return _found_at(tool, re.compile(table["taken"].replace("KEPT", re.escape(kept[1:]))))
    for text, at in tool.asked.items():
        of_table = any(each["table"].lower() == kept for each in re.finditer(table["table"], text))
        if of_table and re.search(table["by_number"], text):
            return at
    return None


def _found_at(tool: _Tool, taken: re.Pattern[str]) -> State | None:
    """Return where *tool*, or what it calls, takes something as *taken* says."""
    for index, function in tool.near:
        match = taken.search(index.text(function.node, _LONGEST))
        if match is not None:
            start = function.node.start_byte + len(match.string[: match.start()].encode())
            found = function.node.descendant_for_byte_range(start, start)
            return State(index, found if found is not None else function.node)
    return None


def _head(tool: _Tool) -> str:
    """Return the text of the function of *tool* up to its body: its parameters."""
    body = tool.function.node.child_by_field_name("body")
    end = body.start_byte if body is not None else tool.function.node.end_byte
    return tool.index.module.source[tool.function.node.start_byte : end].decode("utf-8", "replace")[:_LONGEST]
