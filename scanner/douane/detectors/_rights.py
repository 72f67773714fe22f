"""Rights that code hands, in a cluster, a cloud or a database, to somebody whom it fixes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors._catalogue import catalogue
from douane.detectors._changes import EFFECTS
from douane.detectors._flow import HOLE, State
from douane.detectors._flow.shapes import elements
from douane.detectors._places import is_aside
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Index, Program

CLUSTER = "gives rights in a cluster to {who}, which is written in the code"
CLOUD = "gives rights in a cloud to {who}, which is written in the code"
DATABASE = "gives rights in a database to {who}, which is written in the code"
MAX_RECORDS = 600
"""Objects of one file that are looked at."""
MAX_TEXTS = 40
"""Manifests of one file, written out as texts, that are looked at."""
_DATA = "code/persistence.toml"
_OBJECTS = {True: "(dictionary) @o", False: "(object) @o"}
_LONGEST = 80  # characters of a name
_MOST_LISTED = 20


def rights(program: Program) -> Iterator[tuple[State, str]]:
    """Yield (place, why) where somebody whom the code fixes is given rights."""
    for why, section in ((CLUSTER, "cluster"), (CLOUD, "cloud")):
        paths = program.holding(_needle(f"{section}_needle"))
        if paths and program.holding(_needle(f"{section}_client")):
            for index in program.indexes(tuple(path for path in paths if not is_aside(path))):
                for place, who in (*_given(program, index, section), *_spelled(index, section)):
                    yield place, why.format(who=who[:_LONGEST])
    for place, who in _in_database(program):
        yield place, DATABASE.format(who=who[:_LONGEST])


def _given(program: Program, index: Index, section: str) -> Iterator[tuple[State, str]]:
    """Yield the records of the file of *index* that name somebody fixed whom a service gives rights."""
    for state, fields in _records(index):
        for kind in _table()[section]:
            if not all(_fits(program, state, fields, name, kind["also"][name]) for name in kind["also"]):
                continue
            called = kind.get("call")
            if called is not None and re.search(called, index.text(_named(index, state.node), 80)) is None:
                continue
            who = next(_fixed(program, state, fields.get(kind["who"]), kind["pattern"]), "")
            if who:
                yield state, who
                break


def _records(index: Index) -> Iterator[tuple[State, dict[str, Node]]]:
    """Yield the objects of a file, and the calls that are given their arguments by name."""
    found = index.module.captures(_OBJECTS[index.module.language.is_python]).get("o", ())
    for node in found[:MAX_RECORDS]:
        fields = {}
        for pair in parts(node):
            key, value = pair.child_by_field_name("key"), pair.child_by_field_name("value")
            if key is not None and value is not None:
                fields[index.text(key, 60).strip("'\"")] = value
            elif pair.type == "shorthand_property_identifier":
                fields[index.text(pair, 60)] = pair
        yield State(index, node), fields
    for call in [call for call in index.calls if call.keywords][:MAX_RECORDS]:
        yield State(index, call.node), dict(call.keywords)


def _named(index: Index, node: Node) -> Node:
    """Return what *node* is handed to, or calls: the name of a command."""
    call = index.call_at(node)
    listed = node.parent
    outer = index.call_at(listed.parent) if listed is not None and listed.parent is not None else None
    made = call or outer
    return made.callee if made is not None else node


def _fits(program: Program, state: State, fields: dict[str, Node], name: str, pattern: str) -> bool:
    if name not in fields:
        return False
    return not pattern or any(re.search(pattern, text) for text in program.shapes(state.at(fields[name])))


def _fixed(program: Program, state: State, value: Node | None, pattern: str) -> Iterator[str]:
    """Yield the texts that *value* always is, itself or among others, and that *pattern* fits."""
    if value is None:
        return
    whole = state.at(value)
    listed = elements(program, whole) if value.type != "set" else [state.at(each) for each in parts(value)]
    for each in (listed or [whole])[:_MOST_LISTED]:
        texts = program.shapes(each)
        if texts and all(HOLE not in text and re.search(pattern, text) for text in texts):
            yield texts[0]


def _spelled(index: Index, section: str) -> Iterator[tuple[State, str]]:
    """Yield what manifests that stand in the file of *index* as texts say of the same."""
    source = index.module.source
    for match in list(_needle(f"{section}_text").finditer(source))[:MAX_TEXTS]:
        node = index.module.root.descendant_for_byte_range(match.start("who"), match.end("who"))
        # All of it, not a value by itself, stands in one text.
        if node is not None and "string" in node.type and node.start_byte <= match.start():
            yield State(index, node), match["who"].decode("utf-8", "replace")


def _in_database(program: Program) -> Iterator[tuple[State, str]]:
    paths = [path for path in program.holding(_needle("database_needle")) if not is_aside(path)]
    table = _table()
    for _, call in catalogue(EFFECTS, "query").calls(program, tuple(paths)):
        statement = program.argument(call, 0)
        for text in program.shapes(statement) if statement is not None else ():
            match = re.search(table["database"], text)
            if match is not None and re.search(table["own"], _around(call)) is None:
                yield call, match["who"] or match["other"]
                break


def _around(call: State) -> str:
    """Return the names of the file and the functions in which *call* stands."""
    names, function = [call.index.path.rpartition("/")[2]], call.index.enclosing(call.node.start_byte)
    while function is not None:
        names.append(function.name)
        function = function.parent
    return " ".join(names)


@cache
def _needle(name: str) -> re.Pattern[bytes]:
    return re.compile(_table()[name].encode())


@cache
def _table() -> dict[str, Any]:
    found: dict[str, Any] = douane_signatures.table(_DATA)["rights"]
    return found
