"""Functions that a client of the package calls with each of its requests or answers: interceptors, hooks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, partial
from itertools import islice
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors._flow.handing import places
from douane.detectors._flow.state import State
from douane.detectors._settings import options
from douane.syntax.walking import ancestors, words

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Function, Index, Program

_CLIMB = 8  # from a function to the option that it stands in
_LONGEST_HEAD = 400  # characters of a function up to its body
_MOST_PLACES = 20
_MOST_TABLES = 20  # tables of hooks that clients made in one file are handed
_OPTIONS = frozenset({"pair", "keyword_argument"})


def is_hook(program: Program, index: Index, function: Function) -> bool:
    """Whether *function*, of the file of *index*, is handed to a client to be called with what it sends."""
    table = _table()
    for place, call, *_ in places(program, index, function):
        held = call.receiver
        if held is not None and re.search(table["registrars"], f"{place.index.text(held, 200)}.{call.name}"):
            return True
        if call.name == "subscribe" and any(
            re.fullmatch(table["channels"], each) for each in program.callee(place)
        ):
            return True
    tables = _handed_tables(program)
    if any(_is_option(index, node, tables) for node in _named(index, function)):
        return True
    return _is_registered(program, index, function)


def _is_registered(program: Program, index: Index, function: Function) -> bool:
    """Whether *function*, which nothing calls, is put into a table of hooks by a decorator of the package.

    ``@on("response")`` above it, where something else hands the table over: ``Client(event_hooks=hooks())``.
    """
    around = function.node.parent
    table = _table()
    if around is None or around.type != "decorated_definition" or not function.parameters:
        return False
    head = index.text(function.node, _LONGEST_HEAD).partition(":\n")[0]
    if re.search(table["typed"], head) is None:
        return False
    marks = [each for each in around.named_children if each.type == "decorator"]
    named = [re.match(r"@\s*(?:\w{1,60}\.){0,3}(\w{1,60})", index.text(each, 200)) for each in marks]
    own = program.once("own functions", partial(_own_functions, program))
    return any(each is not None and each[1] in own for each in named)


def _handed_tables(program: Program) -> frozenset[tuple[str, int]]:
    """Return the tables of hooks, as (file, node), that are made elsewhere than where a client gets them."""
    return program.once("hook tables", partial(_tables_handed, program))


def _tables_handed(program: Program) -> frozenset[tuple[str, int]]:
    names = tuple(_table()["options"])
    found: set[tuple[str, int]] = set()
    for path in program.holding(re.compile(_table()["made_elsewhere"].encode())):
        index = program.index(path)
        calls = (State(index, call.node) for call in index.calls) if index is not None else ()
        given = (value for call in calls for value in options(program, call, *names))
        for value in program.bounded(given, _MOST_TABLES, path):
            found.update((leaf.index.path, leaf.node.id) for leaf in program.leaves(value) if not leaf.steps)
    return frozenset(found)


def _own_functions(program: Program) -> frozenset[str]:
    """Return the names of the package's functions, where a table of hooks is handed over; else none."""
    handed = re.compile(_table()["handed_over"].encode())
    if not any(program.holds(path, handed) for path in program.paths):
        return frozenset()
    return frozenset(each.name for index in program.indexes(program.paths) for each in index.functions)


def carries(steps: tuple[str, ...]) -> bool:
    """Whether *steps*, taken out of a request or an answer, lead to what it carries, or to all of it."""
    plain = [step for step in steps if step.isidentifier()]
    return not plain or not _carried().isdisjoint(plain) or all(step in _table()["whole"] for step in plain)


def _named(index: Index, function: Function) -> Iterator[Node]:
    """Yield *function*, and where its file names it."""
    yield function.node
    name = function.name.encode("utf-8", "replace")
    for start in islice(words(index.module.source, name), _MOST_PLACES) if name else ():
        node = index.module.root.descendant_for_byte_range(start, start + len(name))
        if node is not None and node.type == "identifier":
            yield node


def _is_option(index: Index, node: Node, tables: frozenset[tuple[str, int]]) -> bool:
    """Whether *node* stands in the hooks of a client's options: ``event_hooks={"request": [node]}``.

    They may be made elsewhere: in one of *tables*, which a client is handed.
    """
    inner = ""
    for around in islice(ancestors(node), _CLIMB):
        if inner and (index.path, around.id) in tables:
            return True
        if around.type in _OPTIONS:
            key = around.child_by_field_name("key") or around.child_by_field_name("name")
            name = index.text(key, 60).strip("'\"") if key is not None else ""
            if inner and name in _table()["options"]:
                return True
            inner = name if name in _table()["moments"] else inner
    return False


@cache
def _carried() -> frozenset[str]:
    return frozenset(_table()["carried"])


def _table() -> dict[str, Any]:
    found: dict[str, Any] = douane_signatures.table("code/copies.toml")["hooks"]
    return found
