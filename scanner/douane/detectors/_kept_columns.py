"""Columns of a database that hold what strangers gave, as they gave it, and what is taken out of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from douane.detectors._catalogue import callees
from douane.detectors._flow import HOLE, State
from douane.detectors._flow.index import ELEMENT, PART
from douane.detectors._flow.positions import entries_of, number_of, place
from douane.detectors._flow.spelling import spelt
from douane.detectors._kept_rows import MENTIONS, NAMES, PREPARING, WORDS, statements

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Index, Program
    from douane.detectors._flow.index import Call
    from douane.detectors._inputs import Inputs

MAX_WAY = 60
"""Values between what is taken out of a row and the statement that read the row."""
_MOST_FILES = 20
_MOST_STATEMENTS = 2  # that one call can run
_INSERT = re.compile(
    r"(?i)^\s*(?:insert\s+(?:or\s+\w+\s+)?into|replace\s+into)\s+[\"`\[]?(\w{1,60})[\"`\]]?\s*"
    r"\(([^()]{1,2000})\)\s*values\s*\(([^()]{1,2000})"
)
_UPDATE = re.compile(
    r"(?i)^\s*update(?:\s+or\s+\w+)?\s+[\"`\[]?(\w{1,60})[\"`\]]?\s+set\s+(.{1,2000})", re.DOTALL
)
_SET = re.compile(r"[\"`\[]?(\w{1,60})[\"`\]]?\s*=\s*(\?|%s|\$\d+|[:@$]\w+|%\(\w+\)s)")
_SELECT = re.compile(r"(?i)^\s*select\s+(?:distinct\s+)?([^()]{1,2000}?)\s+from\s+[\"`\[]?(\w{1,60})")
_POSITIONAL = re.compile(r"\?|%s|\$\d+")
_NAMED = re.compile(r"[:@$](\w+)|%\((\w+)\)s")
_SUBSCRIPTS = frozenset({"subscript", "subscript_expression"})
_MEMBERS = frozenset({"member_expression", "attribute"})
_NAMES = frozenset({"identifier", "shorthand_property_identifier"})


@dataclass(frozen=True, slots=True)
class _Reading:
    """What a statement reads: the columns of a table; None: all of them."""

    table: str
    columns: tuple[str, ...] | None

    def column(self, key: int | str) -> str:
        """Return the column that *key* takes out of a row; empty if that is not told."""
        if isinstance(key, str):
            return key.lower() if self.columns is None or key.lower() in self.columns else ""
        known = self.columns is not None and -len(self.columns) <= key < len(self.columns)
        return self.columns[key] if known and self.columns is not None else ""


class KeptColumns:
    """Tells which columns hold what strangers give, and what is taken out of them.

    What the code packs itself before it keeps it, by a call of one of *packing*, is its own.
    """

    def __init__(self, program: Program, inputs: Inputs, packing: frozenset[str]) -> None:
        self._program = program
        self._inputs = inputs
        self._packing = packing
        self._foreign = program.tracer(self._as_given)
        self._readings = program.tracer(self._read, most=MAX_WAY)
        self._columns: frozenset[tuple[str, str]] | None = None

    def source(self, state: State) -> str | None:
        """Return what *state* takes out of a column that strangers fill; empty if it is of another one."""
        if self.reads(state):
            return ""
        for row, key in self._taken(state):
            for trace in self._readings.trace(row, first=True):
                taken = [(each.table, each.column(key)) for each in self._readings_of(trace.at)]
                filled = next((table for table, column in taken if (table, column) in self.columns()), None)
                if filled is not None:
                    return f"a text that a tool keeps in the table {filled}"
                if all(column for _, column in taken):
                    return ""
        return None

    def reads(self, state: State) -> bool:
        """Whether *state* is a call that reads rows: what it is told chooses some, and is none of them."""
        return next(self._readings_of(state), None) is not None

    def columns(self) -> frozenset[tuple[str, str]]:
        """Return (table, column) of those that strangers fill, in small letters."""
        if self._columns is None:
            self._columns = frozenset()  # asked while it is worked out: none yet
            program = self._program
            paths = [path for path in program.mentioning(WORDS) if program.holds(path, MENTIONS)]
            found = [
                each for index in program.indexes(tuple(paths[:_MOST_FILES])) for each in self._filled(index)
            ]
            self._columns = frozenset(found)
        return self._columns

    def _as_given(self, state: State) -> str | None:
        if self._program.call(state) is not None:
            names = {name.rpartition(".")[2] for name in callees(self._program, state)}
            if names and names <= self._packing:
                return ""
        return self._inputs.source(state)

    def _filled(self, index: Index) -> Iterator[tuple[str, str]]:
        for name in NAMES:
            for call in index.of_name(index.calls_by_name.get(name, ())):
                state = State(index, call.node)
                for table, columns in self._writings(state):
                    for column, value in self._values(state, call, columns):
                        if self._foreign.reaches(value):
                            yield table, column

    def _writings(self, state: State) -> Iterator[tuple[str, list[tuple[str, str]]]]:
        """Yield (table, [(column, what stands for its value)]) of the statements that write at *state*."""
        for text in statements(self._program, state)[:_MOST_STATEMENTS]:
            added, changed = _INSERT.match(text), _UPDATE.match(text)
            if added is not None:
                names = [_bare(each) for each in added[2].split(",")]
                yield (
                    added[1].lower(),
                    list(zip(names, (each.strip() for each in added[3].split(",")), strict=False)),
                )
            elif changed is not None:
                yield changed[1].lower(), [(each[1].lower(), each[2]) for each in _SET.finditer(changed[2])]

    def _values(
        self, state: State, call: Call, columns: list[tuple[str, str]]
    ) -> Iterator[tuple[str, State]]:
        """Yield (column, value) for what the call at *state* is given for *columns*."""
        given = call.arguments[1:] if self._is_told(state, call) else call.arguments
        for leaf in self._rows(state, call, given):
            entries = entries_of(self._program, leaf)
            if entries is not None:
                yield from ((column, leaf.at(node)) for column, node in _in_order(columns, entries))
            elif leaf.node.type in ("object", "dictionary"):
                for column, mark in columns:
                    named = _NAMED.fullmatch(mark)
                    yield from [(column, leaf.at(leaf.node, (named[1] or named[2],)))] if named else []
        if not any(node.type in ("tuple", "list", "array", "object", "dictionary") for node in given):
            yield from ((column, state.at(node)) for column, node in _in_order(columns, given))

    def _rows(self, state: State, call: Call, given: list[Node]) -> Iterator[State]:
        for node in given[:1]:
            many = (ELEMENT,) if call.name == "executemany" else ()
            yield from self._program.leaves(state.at(node, many))

    def _is_told(self, state: State, call: Call) -> bool:
        """Whether *call* is given the statement itself, and does not run one that was prepared."""
        texts = self._program.shapes(state.at(call.arguments[0])) if call.arguments else ()
        return any(" " in text for text in texts)

    def _taken(self, state: State) -> Iterator[tuple[State, int | str]]:
        """Yield (row, number or name) if *state* takes something out of a row, or names what was."""
        node = state.node
        owner = node.child_by_field_name("object") or node.child_by_field_name("value")
        if node.type in _SUBSCRIPTS and owner is not None:
            key = node.child_by_field_name("index") or node.child_by_field_name("subscript")
            number = number_of(state, key) if key is not None else None
            name = spelt(state.index, key) if key is not None else ""
            yield from (
                [(state.at(owner), name if number is None else number)] if name or number is not None else []
            )
        elif node.type in _MEMBERS and owner is not None:
            named = node.child_by_field_name("property") or node.child_by_field_name("attribute")
            yield from [(state.at(owner), state.index.text(named, 60))] if named is not None else []
        elif node.type in _NAMES:
            for binding in state.index.bindings(state.text, node.start_byte):
                at = place(binding)
                if binding.value is None or not binding.steps:
                    continue
                row = State(state.index, binding.value, binding.steps[:-1], state.frames)
                if at is not None:
                    yield row, at
                elif binding.steps[-1] not in (ELEMENT, PART):
                    yield row, binding.steps[-1]

    def _read(self, state: State) -> str | None:
        return "read" if self.reads(state) else None

    def _readings_of(self, state: State) -> Iterator[_Reading]:
        call = state.index.call_at(state.node)
        if call is None or call.name not in (*NAMES, *PREPARING):
            return
        for text in islice(statements(self._program, state), _MOST_STATEMENTS):
            read = _SELECT.match(text)
            if read is not None and HOLE not in read[1]:
                columns = tuple(_bare(each) for each in read[1].split(","))
                yield _Reading(read[2].lower(), None if "*" in columns else columns)


def _bare(text: str) -> str:
    """Return the name of the column that *text* says: ``t.body AS b`` is ``b``."""
    words = text.split()
    return words[-1].rpartition(".")[2].strip('"`[]').lower() if words else ""


def _in_order(columns: list[tuple[str, str]], entries: list[Node]) -> Iterator[tuple[str, Node]]:
    """Yield (column, value) where *entries* are what the places of *columns* that have no names are given."""
    open_ = [column for column, mark in columns if _POSITIONAL.fullmatch(mark)]
    plain = [each for each in entries if each.type not in ("spread_element", "list_splat")]
    if len(plain) == len(entries):
        yield from zip(open_, entries, strict=False)
