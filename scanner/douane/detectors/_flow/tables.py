"""Calls of functions that stand in a table: ``PARSERS[kind](text)``, ``readers.find(...)[1](file)``."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate
from typing import TYPE_CHECKING

from douane.detectors._flow.state import State

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow.index import Call, Function, Index
    from douane.detectors._flow.program import Program

_TABLES = frozenset({"object", "dictionary", "array", "list", "tuple", "pair", "new_expression", "arguments"})
_CLIMB = 6  # from the name of a function to the table that it stands in
_MOST_TABLES = 8
_MOST_CALLS = 40  # in one file, that may be calls through a table
_LONGEST = 300  # characters of an expression that may name a table


def calls(program: Program, index: Index, function: Function) -> Iterator[State]:
    """Yield the calls through tables of the file of *index* that can mean its *function*."""
    tables = [_table_around(index, function.node), *(_tables(index, function.name) if function.name else ())]
    for table in dict.fromkeys(name for name in tables if name):
        word = table.encode("utf-8", "replace")
        for path in (index.path, *(each for each in program.mentioning(frozenset({word})) if each != index.path)):
            other = program.index(path) if program.can_afford(path) else None
            for state in _through(program, other, table) if other is not None else ():
                called = program.functions_called(state)
                if not called or any(found is function for _, found in called):
                    yield state


def _tables(index: Index, name: str) -> list[str]:
    """Return the names of the tables in which the function *name* of this file is an entry."""
    found: dict[str, None] = {}
    for start in index.mentions(name):
        node = index.module.root.descendant_for_byte_range(start, start + len(name.encode()))
        named = node is not None and node.type in ("identifier", "shorthand_property_identifier")
        table = _table_around(index, node) if named and node is not None else ""
        if table:
            found[table] = None
        if len(found) >= _MOST_TABLES:
            break
    return list(found)


def _table_around(index: Index, node: Node) -> str:
    here: Node | None = node.parent
    within = False
    for _ in range(_CLIMB):
        if here is None:
            return ""
        if here.type in _TABLES:
            within = True
        elif here.type in ("variable_declarator", "assignment"):
            named = here.child_by_field_name("name") or here.child_by_field_name("left")
            is_name = named is not None and named.type == "identifier"
            return index.text(named) if within and is_name and named is not None else ""
        elif here.type not in ("as_expression", "satisfies_expression", "call_expression"):
            return ""
        here = here.parent
    return ""


def _through(program: Program, index: Index, table: str) -> Iterator[State]:
    """Yield the calls of *index* whose callee is taken out of *table*."""
    known = program.taken_out.get(index.path)
    if known is None:
        known = program.taken_out[index.path] = TakenOut(index)
    yield from (State(index, call.node) for call in known.of(table)[:_MOST_CALLS])


class TakenOut:
    """The calls of one file whose callee may be taken out of a table, found by the name of the table.

    The expressions that may name one are kept as one text, so that nothing is read again for each table.
    """

    def __init__(self, index: Index) -> None:
        """Note what the callee of each call of *index* is taken out of."""
        places: dict[int, int] = {}  # node of an expression -> its number
        texts: list[str] = []
        self._calls: list[list[int]] = []
        self._every = index.calls
        for number, call in enumerate(index.calls):
            for node in _sources(index, call):
                place = places.get(node.id)
                if place is None:
                    place = places[node.id] = len(texts)
                    texts.append(_text(index, node))
                    self._calls.append([])
                self._calls[place].append(number)
        self._starts = list(accumulate((len(text) + 1 for text in texts), initial=0))
        self._whole = "\0".join(texts)

    def of(self, table: str) -> list[Call]:
        """Return the calls whose callee is taken out of something that names *table*, in order."""
        found: set[int] = set()
        at = self._whole.find(table)
        while at >= 0:
            place = bisect_right(self._starts, at) - 1
            found.update(self._calls[place])
            at = self._whole.find(table, self._starts[place + 1])
        return [self._every[number] for number in sorted(found)]


def _sources(index: Index, call: Call) -> Iterator[Node]:
    """Yield the expressions out of which the callee of *call* may be taken."""
    callee: Node | None = call.callee
    if callee is not None and callee.type in ("member_expression", "attribute"):
        callee = callee.child_by_field_name("object")
        if callee is None or callee.type != "identifier":
            return
    if callee is None:
        return
    if callee.type == "identifier":
        bindings = index.bindings(index.text(callee), callee.start_byte)
        yield from (each.value for each in bindings if each.value is not None)
    elif callee.type in ("subscript", "subscript_expression", "call", "call_expression"):
        yield callee


def _text(index: Index, node: Node) -> str:
    """Return the text of *node*, if it may be an entry taken out of a table; else none."""
    if node.end_byte - node.start_byte > _LONGEST or node.type in ("identifier", "object", "dictionary"):
        return ""
    return index.text(node).replace("\0", "")
