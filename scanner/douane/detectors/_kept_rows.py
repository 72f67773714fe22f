"""Texts that a tool is given, keeps in a table of a database, and another takes out of it again."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.detectors._flow import State

if TYPE_CHECKING:
    from douane.detectors._flow import Index, Program
    from douane.detectors._inputs import Inputs

NAMES = (
    "execute",
    "executemany",
    "run",
    "query",
    "exec",
    "all",
    "get",
    "fetchrow",
    "fetchval",
    "fetch",
    "none",
)
PREPARING = frozenset({"prepare", "query"})
_WRITES = re.compile(
    r"(?i)^\s*(?:insert\s+(?:or\s+\w+\s+)?into|replace\s+into|update(?:\s+or\s+\w+)?)\s+[\"`\[]?([\w.]{1,60})"
)
_READS = re.compile(r"(?i)^\s*(?:with\b[\s\S]{0,400})?select\b[\s\S]{0,600}?\bfrom\s+[\"`\[]?([\w.]{1,60})")
MENTIONS = re.compile(rb"(?i)\b(insert|replace)\s+(or\s+\w+\s+)?into\b|\bupdate\s+\w+\s+set\b")
WORDS = frozenset({b"INSERT", b"insert", b"UPDATE", b"update", b"REPLACE", b"Insert"})
_MOST_FILES = 20


class KeptRows:
    """Tells which tables hold what strangers fill in, and what is taken out of them."""

    def __init__(self, program: Program, inputs: Inputs) -> None:
        self._program = program
        self._foreign = program.tracer(inputs.unchecked)
        self._tables: frozenset[str] | None = None

    def source(self, state: State) -> str | None:
        """Return what *state* takes out of a table that strangers fill; None for everything else."""
        call = state.index.call_at(state.node)
        if call is None or call.name not in (*NAMES, *PREPARING):
            return None
        for text in statements(self._program, state)[:2]:
            read = _READS.match(text)
            if read is not None and read[1].lower() in self.tables():
                return f"a text that a tool keeps in the table {read[1]}"
        return None

    def tables(self) -> frozenset[str]:
        """Return the names of the tables that strangers fill, in small letters."""
        if self._tables is None:
            self._tables = frozenset()  # asked while it is worked out: none yet
            program = self._program
            paths = [path for path in program.mentioning(WORDS) if program.holds(path, MENTIONS)]
            found = {
                name for index in program.indexes(tuple(paths[:_MOST_FILES])) for name in self._filled(index)
            }
            self._tables = frozenset(found)
        return self._tables

    def _filled(self, index: Index) -> Iterator[str]:
        for name in NAMES:
            for call in index.of_name(index.calls_by_name.get(name, ())):
                state = State(index, call.node)
                written = [
                    match[1] for text in statements(self._program, state) if (match := _WRITES.match(text))
                ]
                values = (*call.arguments, *call.keywords.values()) if written else ()
                if any(self._foreign.reaches(state.at(node)) for node in values):
                    yield from (table.lower() for table in written)


def statements(program: Program, state: State) -> tuple[str, ...]:
    """Return the statements that the call at *state* can run: its own, or the one that was prepared."""
    call = state.index.call_at(state.node)
    if call is None:
        return ()
    texts = program.shapes(state.at(call.arguments[0])) if call.arguments else ()
    if any(" " in text for text in texts) or call.receiver is None:
        return texts
    for leaf in program.leaves(state.at(call.receiver)):
        made = leaf.index.call_at(leaf.node)
        if made is not None and made.name in PREPARING and made.arguments:
            return program.shapes(leaf.at(made.arguments[0]))
    return texts
