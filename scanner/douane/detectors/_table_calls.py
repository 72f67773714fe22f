"""Calls of a function by way of a table of its file: ``CODECS[kind].load(data)``, ``READERS[kind](data)``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from douane.detectors._flow import State
from douane.detectors._flow.positions import LISTS, SPREADS
from douane.syntax.walking import parts, walk

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Function, Index

MAX_CALLS = 400
"""Calls of one file that are looked at for one function."""
_MOST_NODES = 4_000  # of one table
_LONGEST = 200  # characters of what is called
_FIELD = re.compile(r"(?m)^[ \t]{0,12}([A-Za-z_]\w{0,60})[ \t]{0,4}:")
_NUMBERED = re.compile(r"[\])]\[(-?\d{1,6})\]$")
_CLIMB = 8  # from an entry to the name of its table
_WITHIN = frozenset(
    {
        *("dictionary", "list", "tuple", "object", "array", "pair", "shorthand_property_identifier"),
        *("call", "call_expression", "new_expression", "argument_list", "arguments", "keyword_argument"),
        *("as_expression", "satisfies_expression", "attribute", "member_expression"),
    }
)
_NAMING = frozenset({"assignment", "variable_declarator", "field_definition", "public_field_definition"})
_TABLES = frozenset({"dictionary", "list", "tuple", "object", "array"})


def called_by_table(index: Index, function: Function) -> Iterator[State]:
    """Yield the calls in the file of *index* that may call *function*, which a table of the file holds.

    Which entry of the table is taken is not known, so that each of its functions may be the one; where the
    entries are lists, that at the place in one that is asked for.
    """
    for begins, member, places in dict.fromkeys(_tables(index, function)):
        for call in index.calls[:MAX_CALLS]:
            text = index.text(call.callee, _LONGEST)
            number = _NUMBERED.search(text) if places else None
            if number is not None and int(number[1]) not in places:
                continue
            if text.startswith(begins) and (not member or text.endswith(f".{member}")):
                yield State(index, call.node)


def _tables(index: Index, function: Function) -> Iterator[tuple[tuple[str, ...], str, tuple[int, ...]]]:
    """Yield how texts begin that take out of a table an entry which names *function*, and which it is.

    That is its field in a record, and its place in a list, counted from both ends.
    """
    for statement in index.module.root.named_children:
        inner = statement.named_children[0] if statement.named_children else statement
        name, value = inner.child_by_field_name("left"), inner.child_by_field_name("right")
        if name is None or value is None or name.type != "identifier" or value.type not in _TABLES:
            continue
        for node in islice(walk(value), _MOST_NODES):
            if _names(index, node, function) or node.id == function.node.id:
                table = index.text(name)
                yield (f"{table}[", f"{table}.get("), _field(index, node), _places(node, value)


def is_entry(state: State) -> bool:
    """Whether *state* stands in a table, or in a record or list that is an entry of one."""
    here = state.node.parent
    within = False
    for _ in range(_CLIMB):
        if here is None or here.type not in _WITHIN:
            break
        within = within or here.type in _TABLES
        here = here.parent
    return within and here is not None and here.type in _NAMING


def _places(node: Node, table: Node) -> tuple[int, ...]:
    """Return the place of *node* in the list that is an entry of *table*; none if there is no such list."""
    around = node.parent
    if around is None or around.id == table.id or around.type not in LISTS:
        return ()
    entries = parts(around)
    place = next((at for at, each in enumerate(entries) if each.id == node.id), None)
    spread = place is None or any(each.type in SPREADS for each in entries)
    return () if spread or place is None else (place, place - len(entries))


def _field(index: Index, node: Node) -> str:
    """Return the field that *node* fills in a record: ``Codec(dump, load)``; empty if it is in none."""
    around = node.parent
    if around is None or around.type not in ("argument_list", "keyword_argument"):
        return ""
    named = around.child_by_field_name("name")
    if named is not None:
        return index.text(named)
    made = around.parent.child_by_field_name("function") if around.parent is not None else None
    record = next(
        (each for each in index.classes if made is not None and each.name == index.text(made)), None
    )
    body = record.node.child_by_field_name("body") if record is not None else None
    fields = [match[1] for match in _FIELD.finditer(index.text(body))] if body is not None else []
    place = [each.id for each in around.named_children].index(node.id)
    return fields[place] if place < len(fields) else ""


def _names(index: Index, node: Node, function: Function) -> bool:
    """Whether *node* names *function*, and does not call it."""
    if node.type != "identifier" or not function.name or index.text(node) != function.name:
        return False
    around = node.parent
    return around is None or around.child_by_field_name("function") != node
