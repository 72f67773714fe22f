"""Where functions are put into tables: under which name the table goes, and which key is theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from douane.detectors._flow.known import known
from douane.detectors._flow.state import State
from douane.syntax.walking import words

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow.index import Function, Index
    from douane.detectors._flow.program import Program

_TABLES = frozenset(
    {
        "object",
        "dictionary",
        "array",
        "list",
        "tuple",
        "pair",
        "new_expression",
        "arguments",
        "argument_list",
        "dictionary_comprehension",
        "list_comprehension",
        "for_in_clause",
        "keyword_argument",
    }
)
# What stands between the name of a function and such a table, or between a table and its name.
_BETWEEN = frozenset(
    {"as_expression", "satisfies_expression", "call_expression", "call", "attribute", "member_expression"}
)
ASSIGNING = frozenset(
    {
        "variable_declarator",
        "assignment",
        "assignment_expression",
        "field_definition",
        "public_field_definition",
    }
)
"""What gives a name something."""
_ALONE = frozenset({"identifier", "shorthand_property_identifier"})
_KEYED = frozenset({"pair", "keyword_argument"})
_ELEMENTS = frozenset({"subscript", "subscript_expression"})
_MEMBERS = frozenset({"attribute", "member_expression"})
_NAMES = frozenset(
    {"identifier", "shorthand_property_identifier", "property_identifier", "private_property_identifier"}
)
_MOST_DECORATORS = 4
_CLIMB = 8  # from the name of a function to the table that it stands in
_MOST_TABLES = 24
_LONGEST_KEY = 100


class Entry(NamedTuple):
    """The name of a table, and the key under which something stands in it; each can be empty."""

    table: str
    key: str


_NOWHERE = Entry("", "")


def named(index: Index, name: str) -> list[Entry]:
    """Return where this file puts the function *name* into tables."""
    found: dict[Entry, None] = {}
    for start in index.mentions(name):
        node = index.module.root.descendant_for_byte_range(start, start + len(name.encode()))
        if node is not None and node.type in _NAMES and not _is_no_entry(index, node):
            entry = entry_of(index, node)
            if entry.table:
                found[entry] = None
        if len(found) >= _MOST_TABLES:
            break
    return list(found)


def _is_no_entry(index: Index, node: Node) -> bool:
    """Whether the name *node* is called where it stands, is the key of something else, or a parameter.

    Who is handed a function, and puts it into a table, is asked by `registered`.
    """
    around = node.parent
    if around is None:
        return False
    if node.type in _ALONE:
        given = index.bindings(index.text(node), node.start_byte)
        if given and all(each.parameter is not None for each in given):
            return True
    if around.type in _KEYED and _key(around) == node:
        return True
    if around.type in _MEMBERS and around.child_by_field_name("object") != node:
        node = around
        around = node.parent
    call = index.call_at(around) if around is not None else None
    return call is not None and call.callee.id == node.id


def _key(entry: Node) -> Node | None:
    return entry.child_by_field_name("key") or entry.child_by_field_name("name")


def entry_of(index: Index, node: Node) -> Entry:
    """Return the table that *node* is put into where it stands, and its key there."""
    here: Node | None = node.parent
    within = False
    key = index.text(node, _LONGEST_KEY) if node.type == "shorthand_property_identifier" else ""
    for _ in range(_CLIMB):
        if here is None:
            return _NOWHERE
        call = index.call_at(here)
        if call is not None and call.receiver is not None and call.name in known("mutators"):
            return Entry(_last_name(index, call.receiver), key)
        if here.type in _TABLES:
            within = True
            spelled = _key(here) if here.type in _KEYED and not key else None
            key = index.text(spelled, _LONGEST_KEY).strip("'\"`") if spelled is not None else key
        elif here.type in ASSIGNING:
            given = (
                here.child_by_field_name("name")
                or here.child_by_field_name("left")
                or here.child_by_field_name("property")
            )
            if given is None or not (within or given.type in _ELEMENTS):
                return _NOWHERE
            return Entry(_last_name(index, given), key)
        elif here.type not in _BETWEEN:
            return _NOWHERE
        here = here.parent
    return _NOWHERE


def _last_name(index: Index, node: Node) -> str:
    """Return the last name of what *node* says: of an element that is set, of what it is an element of."""
    if node.type in _ELEMENTS:
        node = node.child_by_field_name("object") or node.child_by_field_name("value") or node
    if node.type in _MEMBERS:
        node = node.child_by_field_name("property") or node.child_by_field_name("attribute") or node
    return index.text(node, 100) if node.type in _NAMES else ""


def registered(program: Program, index: Index, function: Function) -> list[Entry]:
    """Return where functions of the package put *function*, which they are handed, into tables.

    ``register("x", run)``; a decorator, or what a function gives back as one.
    """
    if program.is_deep:
        return []
    found: list[Entry] = []
    for state in deciding(index, function):
        for target, maker in program.functions_called(state)[:2]:
            found += _put_by(target, maker)
    return found


def deciding(index: Index, function: Function) -> list[State]:
    """Return the calls that *function* is handed to: as an argument written out, and as what is decorated."""
    around = function.node.parent
    if around is None:
        return []
    if around.type in ("arguments", "argument_list") and around.parent is not None:
        return [State(index, around.parent)] if index.call_at(around.parent) is not None else []
    if around.type != "decorated_definition":
        return []
    marks = [each for each in around.children if each.type == "decorator"][:_MOST_DECORATORS]
    return [State(index, each.named_children[0]) for each in marks if each.named_children]


def _put_by(index: Index, maker: Function) -> list[Entry]:
    """Return the tables into which *maker* puts one of its parameters, or one of a function within it."""
    names = {
        parameter.name
        for each in index.functions
        if maker.node.start_byte <= each.node.start_byte < maker.node.end_byte
        for parameter in each.parameters
        if parameter.name
    }
    found: dict[Entry, None] = {}
    for name in sorted(names)[:_MOST_TABLES]:
        word, (first, end) = name.encode(), maker.node.byte_range
        for start in (first + at for at in words(index.module.source[first:end], word)):
            node = index.module.root.descendant_for_byte_range(start, start + len(word))
            entry = entry_of(index, node) if node is not None and node.type in _NAMES else _NOWHERE
            if entry.table:
                found[entry] = None
    return list(found)[:_MOST_TABLES]
