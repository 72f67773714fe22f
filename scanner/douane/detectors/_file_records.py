"""Files and rows that functions read or write as a whole, themselves or by helpers, by what names them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors._flow import State
from douane.detectors._handlers import calls_in
from douane.detectors._row_records import table_of
from douane.syntax.walking import walk

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Call, Function, Index, Program

READ, WRITE = "read", "write"
_DEEPEST = 2  # helpers one called by the other
_MOST_CALLS = 80  # of one function
_MOST_PARTS = 60  # nodes of what names a file
_LONGEST = 200  # characters of it
_WAITS = frozenset({"await", "await_expression"})
_RUNS_BESIDE = frozenset({"to_thread", "run_sync", "run_in_executor"})
_OWN = frozenset({"this", "self"})

File = tuple[str, str]
"""What names a file, the same for all who ask: (where that name belongs, the text)."""


@dataclass(frozen=True, slots=True)
class Operation:
    """A file or table is read or written by *node*, a call; `waits`: others go on in the meantime."""

    kind: str
    file: File
    node: Node
    waits: bool


@cache
def updates() -> dict[str, Any]:
    """Return the data about records that are read, checked and written back."""
    return douane_signatures.table("code/updates.toml")


class Records:
    """Answers for the functions of one package."""

    def __init__(self, program: Program, names: frozenset[str]) -> None:
        """*names*: of the functions that are followed into where they are called."""
        self._program = program
        self._names = names
        self._known: dict[int, tuple[Operation, ...]] = {}

    def of(self, index: Index, function: Function, depth: int = 0) -> tuple[Operation, ...]:
        """Return what *function* reads and writes, each at the call that it makes for that, in order."""
        if id(function) not in self._known:
            self._known[id(function)] = ()
            self._known[id(function)] = tuple(self._operations(index, function, depth))
        return self._known[id(function)]

    def followed(self, index: Index, function: Function) -> Iterator[tuple[Index, Function]]:
        """Yield the functions that *function* calls and that are followed."""
        for call in calls_in(index, function.node)[:_MOST_CALLS]:
            if call.name in self._names:
                yield from self._program.functions_called(State(index, call.node))[:2]

    def _operations(self, index: Index, function: Function, depth: int) -> Iterator[Operation]:
        for call in _own_calls(index, function):
            done = _direct(index, call)
            if done is not None:
                yield done
            elif depth < _DEEPEST and call.name in self._names:
                called = self._program.functions_called(State(index, call.node))
                for other, inner in called[:2]:
                    for each in self.of(other, inner, depth + 1):
                        yield Operation(each.kind, each.file, call.node, each.waits)


def own(index: Index, function: Function) -> tuple[Operation, ...]:
    """Return what *function* itself reads or writes, and not the functions that it calls."""
    found = (_direct(index, call) for call in _own_calls(index, function))
    return tuple(each for each in found if each is not None)


def _own_calls(index: Index, function: Function) -> Iterator[Call]:
    """Yield the calls in *function* that are in no function within it."""
    inside = calls_in(index, function.node)[:_MOST_CALLS]
    return (call for call in inside if index.enclosing(call.node.start_byte) is function)


def _direct(index: Index, call: Call) -> Operation | None:
    """Return what *call* itself reads or writes as a whole, if the same file is meant whoever asks."""
    table = updates()
    name, node, file = call.name, call.node, None
    row = table_of(index, call)
    if row is not None:
        return Operation(row[0], ("", row[1]), node, node.parent is not None and node.parent.type in _WAITS)
    beside = name in _RUNS_BESIDE
    if beside:  # `asyncio.to_thread(FILE.read_text)`
        given = next((each for each in call.arguments if each.type == "attribute"), None)
        method = given.child_by_field_name("attribute") if given is not None else None
        name = index.text(method) if method is not None else ""
        file = given.child_by_field_name("object") if given is not None else None
    kind = table["on"].get(name)
    if kind is not None:
        file = file or call.receiver
    elif name == "open" and index.module.language.is_python and call.arguments:
        kind, file = READ, call.arguments[0]
        if re.search(table["told"]["written"], index.text(node, _LONGEST)):
            kind = WRITE
    else:
        kind = READ if name in table["reads"] else WRITE if name in table["writes"] else None
        place = table["reads"].get(name, table["writes"].get(name, 0))
        file = call.arguments[place] if kind is not None and len(call.arguments) > place else None
    if kind is None or file is None or re.search(table["told"]["exclusive"], index.text(node, 400)):
        return None
    known = _file(index, file)
    return Operation(kind, known, node, beside or _waits(index, call)) if known is not None else None


def _waits(index: Index, call: Call) -> bool:
    """Whether others go on while *call* is made."""
    if not index.module.language.is_python:
        return not call.name.endswith("Sync")
    awaited = call.node.parent is not None and call.node.parent.type in _WAITS
    return awaited or re.search(updates()["told"]["waiting"], index.text(call.callee, _LONGEST)) is not None


def _file(index: Index, node: Node, depth: int = 0) -> File | None:
    """Return what names the file *node*; None where that depends on who asks."""
    where = index.path
    for count, each in enumerate(walk(node)):
        if count > _MOST_PARTS:
            return None
        if each.type == "this" or (each.type == "identifier" and index.text(each) in _OWN):
            class_ = index.enclosing_class(each.start_byte)
            where = f"{index.path}#{class_.name}" if class_ is not None else index.path
            continue
        if each.type != "identifier":
            continue
        name = index.text(each)
        scope = index.scope_of(name, each.start_byte)
        if scope is None:
            continue
        bound = index.bindings(name, each.start_byte)
        values = [binding.value for binding in bound if binding.value is not None and not binding.steps]
        if node != each or len(bound) != 1 or len(values) != 1 or depth >= _DEEPEST:
            return None
        return _file(index, values[0], depth + 1)
    return where, index.text(node, _LONGEST)
