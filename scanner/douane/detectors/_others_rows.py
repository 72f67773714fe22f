"""Tools that take a record by its number alone, where a tool beside them only takes those of who asks.

Whose a record is, is a column of a table, or a field of an object: `WHERE team = ?`, `where: { tenantId }`.
A tool that asks for it knows who calls; one on the same table that does not gives away everybody's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
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
_WHOSE = (
    "a tool takes from its arguments whose record it is, which the token tells; beside it one asks the token"
)
_MOST_NAMES = 20  # under which one file keeps who the token says asks
_MEMBERS = frozenset({"member_expression", "attribute"})
_SHORTEST = 4  # letters of a table by whose name others refer to it
_NAME = re.compile(r"[A-Za-z_]\w{0,40}")


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
    yield from _told_whose(program, own, tools, table)
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
    for text, at in tool.asked.items():
        found = re.search(table["of_owner"], text)
        column = found["column"] if found is not None else _held_against_caller(text, at, table)
        for kept in re.finditer(table["table"], text) if column else ():
            yield kept["table"].lower(), column.lower()
    for shape in (table["kept_of_owner"], table["kept_in_turn"]):
        for match in re.finditer(shape, tool.said):
            yield f".{match['kept']}", match["column"].lower()


def _held_against_caller(text: str, at: State, table: dict[str, str]) -> str:
    """Return the column that the statement *text* holds against who asks, by what the call *at* hands it.

    Whatever it is called: ``query("… WHERE guardian = ?", get_access_token().client_id)``.
    """
    columns = [match["column"] for match in re.finditer(table["compared"], text)]
    member = at.node.parent  # ``db.prepare("…").all(owner)``
    nodes = (at.node, member.parent if member is not None and member.type in _MEMBERS else None)
    calls = [call for node in nodes if node is not None and (call := at.index.call_at(node)) is not None]
    if len(columns) != 1 or re.fullmatch(table["own_number"], columns[0]):
        return ""
    given = [node for call in calls for node in (*call.arguments, *call.keywords.values())]
    said = [at.index.text(node, 400) for node in given]
    names = [name for each in said for name in _NAME.findall(each)][:_MOST_NAMES]
    known = (each.value for name in names for each in at.index.bindings(name, at.node.start_byte))
    said += [at.index.text(value, 400) for value in known if value is not None]
    return columns[0] if any(re.search(table["identity"], each) for each in said) else ""


def _told_whose(
    program: Program, paths: list[str], tools: list[_Tool], table: dict[str, str]
) -> Iterator[Weakness]:
    """Yield the tools that take from their arguments what the token tells: under one name, whose it is.

    Only beside a tool that asks who calls.
    """
    subject = re.compile(table["subject"].encode())
    asks = [each for each in tools if re.search(table["identity"], each.said)]
    names = {
        match["name"].decode()
        for path in (paths if asks else ())
        for match in islice(subject.finditer(program.source(path)), _MOST_NAMES)
    }
    names = {_plain(name) for name in names if re.search(table["no_subject"], name) is None}
    for each in tools if names else ():
        if each in asks or re.search(table["may"], each.said):
            continue
        named = [name for name in _NAME.findall(_head(each)) if _plain(name) in names]
        around = each.function.node.parent
        said = each.index.text(around, _LONGEST) if around is not None else ""
        if not any(re.search(table["somebody"], name) for name in named[:1]) and not (
            named and re.search(table["of_caller"], said)
        ):
            continue
        tool = State(each.index, each.function.node)
        yield Weakness(tool, _WHOSE)
        given = _handed(each, named[0])
        if given is not None and not is_near(given, tool):
            yield Weakness(given, _WHOSE)


def _plain(name: str) -> str:
    """Return *name* without what marks it as a number: ``employee_id``, ``employeeId``."""
    return re.sub(r"(?i)_?id$", "", name).replace("_", "").lower()


def _handed(tool: _Tool, name: str) -> State | None:
    """Return the first call of *tool* itself that is handed its parameter *name*."""
    for call in calls_in(tool.index, tool.function.node)[:_MOST_CALLS]:
        if any(tool.index.text(each, 60) == name for each in (*call.arguments, *call.keywords.values())):
            return State(tool.index, call.node)
    return None


def _taken_at(tool: _Tool, kept: str, column: str, table: dict[str, str]) -> State | None:
    """Return where *tool* takes of what is *kept* by a number it is handed, and never asks for *column*."""
    head = _head(tool)
    refers = _refers(kept)
    named = refers and re.search(rf"(?i)(?<![\w.])(?:{refers})\b", head) is not None
    numbered = re.search(table["number"], head) is not None
    if not (numbered or named) or re.search(table["may"], tool.said) is not None:
        return None
    asking = table["asks_of_objects" if kept.startswith(".") else "asks"]
    asks = re.compile(asking.replace("COLUMN", re.escape(column)))
    if asks.search(tool.said) or any(map(asks.search, tool.asked)):
        return None
    if kept.startswith("."):
        return _found_at(tool, re.compile(table["taken"].replace("KEPT", re.escape(kept[1:]))))
    for text, at in tool.asked.items():
        of_table = any(each["table"].lower() == kept for each in re.finditer(table["table"], text))
        if numbered and of_table and re.search(table["by_number"], text):
            return at
        columns = (match["column"] for match in re.finditer(table["compared"], text)) if named else ()
        if any(re.fullmatch(f"(?i){refers}", each) for each in columns):
            return at  # what hangs on such a record
    return None


def _refers(kept: str) -> str:
    """Return how what hangs on a record of the table *kept* names it: ``pupil``, ``pupil_id`` of `pupils`."""
    if kept.startswith(".") or len(kept) < _SHORTEST:
        return ""
    one = kept[:-3] + "y" if kept.endswith("ies") else kept.removesuffix("s")
    return rf"(?:{re.escape(one)}|{re.escape(kept)})(?:_?(?:id|no|nr|number|ref|key|uuid))?"


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
