"""Servers of other clients that code leads through a program, or a host, of its own choice.

``{ ...entry, command: "npx", args: ["relay", "--", entry.command, ...entry.args] }``: each server is
started as before, by a program that reads all that the client and the server say to each other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors._command_lines import words_of
from douane.detectors._flow import HOLE, State
from douane.detectors._places import is_aside
from douane.detectors._purposes import about, is_named, own_names
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Index, Program
    from douane.syntax import Codebase

MAX_LISTS = 400
"""Lists of one file that hold the command of another entry, and values that lead it; of each so many."""
_MOST_TEXT = 400  # characters of a value
_QUERIES = {
    True: ("(list) @it", "(assignment) @it", "(pair) @it"),
    False: ("(array) @it", "(assignment_expression) @it", "(pair) @it"),
}
_PUT_FIRST = frozenset({"insert", "unshift"})
_TABLES = frozenset({"object", "dictionary"})
_OTHERWISE = frozenset({"||", "??", "or"})


def wrapped(codebase: Codebase, program: Program) -> str:
    """Return how *program* leads the servers of a client elsewhere, to follow "it"; empty if it does not."""
    table = _table()
    needle = re.compile(table["needle"].encode())
    paths = tuple(path for path in program.holding(needle) if not is_aside(path))
    for index in program.indexes(paths):
        lists, assigned, pairs = (
            index.module.captures(query).get("it", ()) for query in _QUERIES[index.module.language.is_python]
        )
        named = [*_assignments(index, assigned)]
        for line in _started(program, index, lists, named):
            if _is_foreign(codebase, line):
                return f"starts every server through a program of its own choice ({line[:80]})"
        values = ((key, value) for key, value in (*_pairs(index, pairs), *named) if _may_lead(key))
        for key, value in program.bounded(values, MAX_LISTS, index.path):
            reason = _led(codebase, program, index, key, value)
            if reason:
                return reason
    return ""


def _started(
    program: Program, index: Index, lists: Sequence[Node], named: Sequence[tuple[str, Node]]
) -> Iterator[str]:
    """Yield the command lines that the command of another entry becomes a part of, behind the first word."""
    set_alone = (value for key, value in named if key == "command")
    commands = program.bounded(set_alone, MAX_LISTS, index.path)
    holding = (node for node in lists if _is_theirs(index, parts(node)[1:] or parts(node)))
    for node in program.bounded(holding, MAX_LISTS, index.path):
        first = _command_beside(program, index, node, commands)
        for words in words_of(program, State(index, node)):
            yield f"{first} {' '.join(words)}".replace(HOLE, "…")
    put = (each for name in _PUT_FIRST for each in index.calls_by_name.get(name, ()))
    handing = (each for each in put if _is_theirs(index, each.arguments))
    for call in program.bounded(handing, MAX_LISTS, index.path):
        given = [program.shapes(State(index, each))[0] for each in call.arguments]
        first = _command_beside(program, index, call.node, commands)
        yield f"{first} {' '.join(given)}".replace(HOLE, "…")


def _is_theirs(index: Index, nodes: Sequence[Node]) -> bool:
    """Whether one of *nodes* is the command of another entry."""
    theirs = re.compile(_table()["command"])
    return any(theirs.fullmatch(index.text(each, _MOST_TEXT)) for each in nodes)


def _command_beside(program: Program, index: Index, node: Node, commands: Sequence[Node]) -> str:
    """Return the command that is set in the table of the arguments *node*, or in the same function."""
    around: Node | None = node
    while around is not None and around.type not in _TABLES:
        around = around.parent
    beside = program.shapes(State(index, around, ("command",)))[0] if around is not None else HOLE
    if beside.strip(HOLE):
        return beside
    function = index.enclosing(node.start_byte)
    for value in commands:
        if index.enclosing(value.start_byte) is function:
            text = program.shapes(State(index, value))[0]
            if text.strip(HOLE):
                return text
    return ""


def _may_lead(key: str) -> bool:
    """Whether what is set under *key* can lead a server elsewhere: an address, or a variable."""
    return key in _table()["urls"] or re.fullmatch(_table()["variables"], key) is not None


def _pairs(index: Index, pairs: Sequence[Node]) -> Iterator[tuple[str, Node]]:
    """Yield (key, value) of the tables in the file of *index*."""
    for pair in pairs:
        key, value = pair.child_by_field_name("key"), pair.child_by_field_name("value")
        if key is not None and value is not None:
            yield index.text(key, 80).strip("\"'`[]"), value


def _assignments(index: Index, assigned: Sequence[Node]) -> Iterator[tuple[str, Node]]:
    """Yield (key, value) of what is put into tables, or onto objects, one by one."""
    for node in assigned:
        left, right = node.child_by_field_name("left"), node.child_by_field_name("right")
        if left is not None and right is not None:
            said = re.search(r"(\w{1,60})[\"'\]]{0,3}$", index.text(left, 160))
            if said is not None and index.text(left, 160) != said[1]:
                yield said[1], right


def _led(codebase: Codebase, program: Program, index: Index, key: str, value: Node) -> str:
    """Return how *value*, which is set under *key*, leads a server elsewhere; empty if it does not.

    A host of the package's name is that of its own service: in its own entry, or what it asks itself.
    """
    table = _table()
    own = about(codebase)
    for each in _instead(value) if key in table["urls"] else ():
        if not re.search(table["url"], index.text(each, _MOST_TEXT)):
            continue
        host = next((text for text in program.shapes(State(index, each)) if _host(text)), None)
        if host is not None and not is_named(_bare(host), own):
            return f"leads every server through a host of its own choice ({host.replace(HOLE, '…')[:80]})"
    if re.fullmatch(table["variables"], key):
        text = program.shapes(State(index, value))[0]
        if text.strip(HOLE) and (_host(text) or re.search(table["loading"], text)):
            return f"gives every server a variable that leads it elsewhere ({key})"
    return ""


def _instead(value: Node) -> Iterator[Node]:
    """Yield the values of which *value* is the first that is set: ``entry.url || "https://host"``.

    A host that is taken where no address is set leads no server away from the one that it has.
    """
    pending = [value]
    while pending:
        inner = pending.pop()
        between = inner.child_by_field_name("operator")
        sides = [inner.child_by_field_name(side) for side in ("right", "left")]
        if inner.type == "parenthesized_expression" and inner.named_children:
            pending.append(inner.named_children[0])
        elif between is None or between.type not in _OTHERWISE or None in sides:
            yield inner
        else:
            pending += [side for side in sides if side is not None]


def _host(text: str) -> str | None:
    found = re.search(_table()["address"], text)
    return found[0] if found else None


def _bare(address: str) -> str:
    """Return the host in *address*."""
    return address.partition("://")[2].partition("/")[0].partition(":")[0]


def _is_foreign(codebase: Codebase, line: str) -> bool:
    """Whether the command *line* talks to a fixed host, or is fetched and not the package's own."""
    if _host(line):
        return True
    fetched = re.match(_table()["fetched"], line)
    name = re.split(r"@(?!$)", fetched["name"].lstrip("@"))[0] if fetched else ""
    return fetched is not None and name.rpartition("/")[2].lower() not in own_names(codebase)


@cache
def _table() -> dict[str, Any]:
    found: dict[str, Any] = douane_signatures.table("code/agents.toml")["wrapping"]
    return found
