"""Somebody whom the code fixes, on the list of those who follow what is made: ``watchers: ["a@b.example"]``.

Who watches an issue, reads along in a document or is a guest of a meeting is for the caller to say, or for
the user's settings.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors._company import address
from douane.detectors._flow import State
from douane.detectors._flow.index import FUNCTIONS
from douane.detectors._places import is_aside
from douane.syntax.walking import ancestors, parts, walk

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Call, Index, Program

MAX_FOLLOWED = 80
"""Fields of one file, naming people, of which it is read who is in them."""
_LISTS = frozenset({"array", "list", "tuple", "set"})
_PAIRS = "(pair key: (_) @key value: (_) @value)"
_DECLARED = {
    True: "(class_definition (block (expression_statement (assignment) @d)))",
    False: "(class_body (_ value: (_)) @d)",
}
_PUTTING = ("append", "push", "add", "unshift", "extend", "insert")
_KEPT = frozenset({"setdefault", "get"})
_SCHEMAS = frozenset({"properties", "inputSchema", "examples", "example", "default", "shape"})
_NOBODY = frozenset({"number", "integer", "float", "true", "false", "null", "none", "undefined", *FUNCTIONS})
_MOST_ENTRIES = 12
_MOST_NODES = 60  # of what a field of a class is made by


def fixed_members(program: Program) -> Iterator[tuple[State, str]]:
    """Yield (place, address) for each mail address of the code in a field of those who follow."""
    table = _table()
    named = program.holding(re.compile(table["named"].encode()))
    if not named or not program.holding(re.compile(table["needle"].encode())):
        return
    for index in program.indexes(tuple(path for path in named if not is_aside(path))):
        holding = (value for value in _fields(index) if value.type not in _NOBODY)
        for value in program.bounded(holding, MAX_FOLLOWED, index.path):
            at = State(index, value)
            texts = (address(program, each) for each in _entries(program, at))
            text = next((each for each in texts if "@" in each), "")
            if text:
                yield at, text


def _fields(index: Index) -> Iterator[Node]:
    """Yield what is put into the fields of *index* that name people."""
    found = index.module.captures(_PAIRS)
    values = {node.parent.id: node for node in found.get("value", ()) if node.parent is not None}
    for key in found.get("key", ()):
        value = values.get(key.parent.id) if key.parent is not None else None
        if value is not None and _names(index, key) and not _is_schema(index, key):
            yield value
    for call in index.calls:
        yield from (value for name, value in call.keywords.items() if _fits(name))
    for name, writes in index.writes.items():
        yield from (write.value for write in writes if _fits(name))
    for node in index.module.captures(_DECLARED[index.module.language.is_python]).get("d", ()):
        field = node.child_by_field_name("left") or node.child_by_field_name("property")
        made = node.child_by_field_name("right") or node.child_by_field_name("value")
        if field is not None and made is not None and _names(index, field):
            yield made
    for name in _PUTTING:
        for call in index.of_name(index.calls_by_name.get(name, ())):
            if call.arguments and _is_put(index, call):
                yield call.arguments[-1]


def _is_put(index: Index, call: Call) -> bool:
    """Whether *call* puts somebody into a field: ``it.setdefault("cc", []).append(x)``."""
    held = call.receiver
    if held is None:
        return False
    made = index.call_at(held)
    if made is not None:
        return made.name in _KEPT and bool(made.arguments) and _names(index, made.arguments[0])
    fields = (held.child_by_field_name(each) for each in ("property", "attribute", "subscript", "index"))
    return any(field is not None and _names(index, field) for field in fields)


def _entries(program: Program, at: State) -> Iterator[State]:
    """Yield *at*, or the entries of the lists that it is, or that the field of a class is made with."""
    leaves = [leaf for leaf in (at, *program.leaves(at)) if not leaf.steps]
    lists = [leaf for leaf in leaves if leaf.node.type in _LISTS]
    if program.call(at) is not None:  # field(default_factory=lambda: [...])
        inside = (each for each in islice(walk(at.node), _MOST_NODES) if each.type in _LISTS)
        lists += [at.at(each) for each in inside]
    yield from (leaf.at(each) for leaf in lists for each in parts(leaf.node)[:_MOST_ENTRIES])
    if not lists:
        yield at


def _names(index: Index, node: Node) -> bool:
    return _fits(index.text(node, 60).strip("'\"`"))


def _fits(name: str) -> bool:
    return _pattern().fullmatch(name) is not None


def _is_schema(index: Index, key: Node) -> bool:
    """Whether *key* stands in a schema, or in an example, which only says what a caller may give."""
    above = (each for each in ancestors(key) if each.type == "pair")
    names = (each.child_by_field_name("key") for each in islice(above, 1, 4))
    return any(name is not None and index.text(name, 40).strip("'\"") in _SCHEMAS for name in names)


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(_table()["names"])


def _table() -> dict[str, Any]:
    found: dict[str, Any] = douane_signatures.table("code/copies.toml")["following"]
    return found
