"""Records of a shared store that are read, checked and written back, while others do the same."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, Any

from douane.detectors._file_records import updates
from douane.detectors._flow.state import State
from douane.detectors._handlers import calls_in
from douane.syntax.walking import walk

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Call, Function, Index, Program

MAX_FUNCTIONS = 400
"""Functions of one package that are looked at for what they do with a store."""
_MOST_CALLS = 80  # of one function
_MOST_NODES = 3_000
_MOST_CALLERS = 6
_LONGEST = 4_000  # characters of a function
_WAITING = frozenset({"await", "await_expression"})
_NAMED = re.compile(r"(?<![\w$.])[A-Za-z_$][\w$]*")
_GIVING = frozenset({"variable_declarator", "assignment", "assignment_expression"})
_TARGETS = frozenset({"identifier", "shorthand_property_identifier_pattern"})


def used_up_twice(program: Program, paths: list[str]) -> Iterator[State]:
    """Yield where *paths* count down, or use up, a record that was checked."""
    table = _table()
    if not program.importing(frozenset(table["packages"])):
        return
    wanted = tuple(path for path in paths if program.holds(path, _writing()))
    functions = ((index, each) for index in program.indexes(wanted) for each in index.functions)
    for index, function in islice(functions, MAX_FUNCTIONS):
        write = _found(index, function)
        if write is not None and not _is_alone(program, index, function):
            yield State(index, write)


def _found(index: Index, function: Function) -> Node | None:
    """Return where *function* writes a record that it read, with a check between that ends it."""
    calls = [
        call for call in islice(calls_in(index, function.node), _MOST_CALLS) if call.receiver is not None
    ]
    for write in calls:
        if write.name not in _table()["writes"] or len(write.arguments) < 2:
            continue
        for read in calls:
            if read.name not in _table()["reads"] or not _is_same(index, read, write):
                continue
            names = _names(index, function, read.node)
            if _waits(index, read.node) and names and _changes(index, read.node, write, names):
                return write.node
    return None


def _is_same(index: Index, read: Call, write: Call) -> bool:
    """Whether *read* and then *write* are made on one store, by one key."""
    if read.receiver is None or write.receiver is None or not read.arguments:
        return False
    if read.node.end_byte > write.node.start_byte:
        return False
    pairs = ((read.receiver, write.receiver), (read.arguments[0], write.arguments[0]))
    return all(index.text(one, 200) == index.text(other, 200) for one, other in pairs)


def _waits(index: Index, read: Node) -> bool:
    """Whether others go on while *read* is done: Python's plain clients are shared by several processes."""
    return index.module.language.is_python or (read.parent is not None and read.parent.type in _WAITING)


def _names(index: Index, function: Function, read: Node) -> set[str]:
    """Return the names that what *read* gives is given, and what is made of it, in *function*."""
    names: set[str] = set()
    for node in islice(walk(function.node), _MOST_NODES):
        if node.type not in _GIVING:
            continue
        value = node.child_by_field_name("right") or node.child_by_field_name("value")
        target = node.child_by_field_name("left") or node.child_by_field_name("name")
        if value is None or target is None:
            continue
        holds = value.start_byte <= read.start_byte and read.end_byte <= value.end_byte
        if holds or not names.isdisjoint(_NAMED.findall(index.text(value, 400))):
            names |= {index.text(each, 80) for each in walk(target) if each.type in _TARGETS}
    return names


def _changes(index: Index, read: Node, write: Call, names: set[str]) -> bool:
    """Whether between *read* and the end of *write* a check of *names* ends it, and one is used up."""
    source = index.module.source
    checked = False
    start, end = read.end_byte, write.node.end_byte
    around = index.enclosing(write.node.start_byte)
    for node in islice(walk(around.node), _MOST_NODES) if around is not None else ():
        if node.type != "if_statement" or not start <= node.start_byte < write.node.start_byte:
            continue
        condition, body = node.child_by_field_name("condition"), node.child_by_field_name("consequence")
        asked = index.text(condition, 400) if condition is not None else ""
        ends = body is not None and re.search(updates()["told"]["refuses"], index.text(body, 400))
        checked = checked or (bool(ends) and not names.isdisjoint(_NAMED.findall(asked)) and _is_more(asked))
    if not checked:
        return False
    text = source[start:end].decode("utf-8", "replace")[-_LONGEST:]
    said = "|".join(map(re.escape, sorted(names)))
    counted = re.search(rf"(?<![\w$.])(?:{said})\b{_table()['counted']}", text)
    return counted is not None or re.search(_table()["used_up"], text) is not None


def _is_more(asked: str) -> bool:
    """Whether the condition *asked* is about what the record holds, not only whether there is one."""
    return bool(re.search(r"[.\[]|[<>]|==", asked))


def _is_alone(program: Program, index: Index, function: Function) -> bool:
    """Whether one caller goes on at a time in *function*, or in what calls it."""
    texts = [index.text(function.node)[:_LONGEST]]
    for call in program.callers(index, function)[:_MOST_CALLERS]:
        around = call.index.enclosing(call.node.start_byte)
        texts.append(call.index.text(around.node if around is not None else call.node)[:_LONGEST])
    return any(re.search(_table()["alone"], text) for text in texts)


@cache
def _writing() -> re.Pattern[bytes]:
    return re.compile(b"|".join(rf"\.{each}\(".encode() for each in _table()["writes"]))


@cache
def _table() -> dict[str, Any]:
    found: dict[str, Any] = updates()["store"]
    return found
