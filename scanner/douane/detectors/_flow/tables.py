"""Calls of functions that stand in a table: ``PARSERS[kind](text)``, ``readers.find(...)[1](file)``."""

from __future__ import annotations

from collections.abc import Iterator
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
            for state in _through(other, table) if other is not None else ():
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


def _through(index: Index, table: str) -> Iterator[State]:
    """Yield the calls of *index* whose callee is taken out of *table*."""
    found = 0
    for call in index.calls:
        if found < _MOST_CALLS and _is_taken_out(index, call, table):
            found += 1
            yield State(index, call.node)


def _is_taken_out(index: Index, call: Call, table: str) -> bool:
    callee = call.callee
    if callee.type == "identifier":
        bindings = index.bindings(call.name, callee.start_byte)
        return any(each.value is not None and _names(index, each.value, table) for each in bindings)
    if callee.type in ("member_expression", "attribute"):
        owner = callee.child_by_field_name("object")
        if owner is None or owner.type != "identifier":
            return False
        bindings = index.bindings(index.text(owner), owner.start_byte)
        return any(each.value is not None and _names(index, each.value, table) for each in bindings)
    taken = callee.type in ("subscript", "subscript_expression", "call", "call_expression")
    return taken and _names(index, callee, table)


def _names(index: Index, node: Node, table: str) -> bool:
    if node.end_byte - node.start_byte > _LONGEST or node.type in ("identifier", "object", "dictionary"):
        return False
    return table in index.text(node)
