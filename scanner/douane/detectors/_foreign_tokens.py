"""Tokens out of files in the home folder that are another program's, sent where nobody takes a token.

Which program it is need not be known: that a field of the file is called `refresh_token` says what it holds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors._changes import changes
from douane.detectors._credentials import Credential
from douane.detectors._flow import HOLE, State, Trace
from douane.detectors._sources import texts_of
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from douane.detectors._flow import Program
    from douane.detectors._outlets import Way

OWNER = "tokens of another program"
"""Whose credential it is, as far as that is told."""
_DATA = "code/credentials.toml"
_EXECUTION = "code/execution.toml"
_OBJECTS = frozenset({"object", "dictionary"})
_LONGEST = 200  # characters of an expression
_MOST_STATES = 800


@dataclass(frozen=True, slots=True)
class Taken:
    """A token that leaves: where its file is read, and where it is encoded on its way."""

    credential: Credential
    trace: Trace
    veiled: State | None


class ForeignTokens:
    """Finds what requests carry of such files; nothing where the package names no such field."""

    def __init__(self, program: Program) -> None:
        self._program = program
        table = _table()
        named = program.holding(re.compile(table["needle"].encode()))
        home = program.holding(re.compile(table["home"].encode())) if named else ()
        self._is_possible = bool(home)
        self._reads = re.compile(douane_signatures.table(_EXECUTION)["files"]["reads"])
        self._names = frozenset(douane_signatures.table(_EXECUTION)["files"]["read_names"])
        self._found: dict[object, str] = {}
        self._tracer = program.tracer(self._source, most=_MOST_STATES)

    def of(self, way: Way) -> Iterator[Taken]:
        """Yield the tokens that *way* carries in its address, in an odd header, or encoded."""
        if not self._is_possible or way.entry is None:
            return
        for is_plain, value in self._values(way):
            for trace in self._tracer.trace(value):
                on_way = [trace.at, *self._tracer.way(trace.at), value]
                veiled = next((each for each in on_way if self._encodes(each)), None)
                names = [name for each in on_way for name in self._tokens_named(each)]
                bare = not is_plain and any(re.fullmatch(_table()["never"], name) for name in names)
                if not names or (veiled is None and not bare):
                    continue
                if not self._is_own(self._found[trace.at.key]):
                    what = f"{OWNER} ({self._found[trace.at.key][:60]})"
                    yield Taken(Credential("file", what, OWNER), Trace(what, trace.at), veiled)

    def _values(self, way: Way) -> Iterator[tuple[bool, State]]:
        """Yield what *way* carries, and whether a service may take a token there as it is."""
        for in_header, part in way.parts():
            leaves = self._program.leaves(part) if in_header else ()
            listed = [leaf for leaf in leaves if leaf.node.type in _OBJECTS and not leaf.steps]
            if not in_header:
                yield not way.is_address(part), part
            for leaf in listed:
                for child in parts(leaf.node):
                    key, value = child.child_by_field_name("key"), child.child_by_field_name("value")
                    name = leaf.index.text(key, 60).strip("'\"") if key is not None else ""
                    # What is spread has names that are not written here.
                    if value is not None and not re.search(_table()["headers"], name):
                        yield False, leaf.at(value)

    def _source(self, state: State) -> str | None:
        call = self._program.call(state)
        if call is None or call.name not in self._names:
            return None
        if not any(self._reads.fullmatch(name) for name in self._program.callee(state)):
            return None
        where = self._program.argument(state, 0, "path", "file")
        if call.receiver is not None and any("athlib" in name for name in self._program.callee(state)):
            where = state.at(call.receiver)
        for text in texts_of(self._program, where) if where is not None else ():
            if re.search(_table()["path"], text):
                self._found[state.key] = text.replace(HOLE, "…")
                return "a file"
        return None

    def _encodes(self, state: State) -> bool:
        call = self._program.call(state)
        if call is None:
            return False
        if call.name in _table()["encoding"]:
            return True
        given = [state.index.text(each, 20) for each in call.arguments]
        return call.name == "toString" and any(re.search("(?i)base64|hex", each) for each in given)

    def _tokens_named(self, state: State) -> list[str]:
        """Return the fields that hold tokens and that *state* takes out of something."""
        said = list(state.steps)
        if state.node.type in ("member_expression", "attribute", "subscript", "subscript_expression"):
            said += re.findall(r"\w+", state.text[:_LONGEST])[1:]
        call = self._program.call(state)
        if call is not None and call.name in ("get", "pop") and call.arguments:
            said.append(state.index.text(call.arguments[0], 60).strip("'\""))
        return [each for each in said if re.fullmatch(_table()["field"], each)]

    def _is_own(self, path: str) -> bool:
        """Whether the package writes the file at *path* itself."""
        written = (
            text.replace(HOLE, "…")
            for each in changes(self._program)
            if each.kind == "write"
            for text in each.texts
        )
        return any(text == path for text in written)


@cache
def _table() -> dict[str, Any]:
    found: dict[str, Any] = douane_signatures.table(_DATA)["foreign_token"]
    return found
