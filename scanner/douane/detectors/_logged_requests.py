"""Requests that a server writes to its log with all their headers, the caller's token among them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._catalogue import catalogue
from douane.detectors._flow import State
from douane.detectors._log_files import is_log

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Call, Index, Program, Trace

_DATA = "code/exposure.toml"
WHOLE = "the headers of a request, the caller's token among them"
_NEEDLE = re.compile(rb"(?i)headers|\bheader\(\)|:req\[")
_REDACTS = re.compile(rb"\bredact[\"']?\s{0,4}[:=]")  # a logger that is told what to leave out
_APPENDING = frozenset({"appendFile", "appendFileSync"})
_WRITING = frozenset({"write", "writelines"})
_COMPARED = re.compile(r"===?\s{0,4}[\"'`]([\w-]{1,60})[\"'`]")
_TAKES_ONE = frozenset({"get", "header", "getHeader"})
_MOST_CALLS = 60  # of one name in one file
_LONGEST = 300  # characters of an expression


class LoggedRequests:
    """Follows the headers of requests to where they are logged."""

    def __init__(self, program: Program) -> None:
        self._program = program
        data = douane_signatures.table(_DATA)
        table = data["requests"]
        self._keeps = frozenset((*data["keeps"], *table["keeps_too"]))
        self._pattern = {name: re.compile(text) for name, text in table.items() if isinstance(text, str)}
        self._tracer = program.tracer(self._source)
        mentioning = program.mentioning(frozenset({b"redact"}))
        self._redacts = any(program.holds(path, _REDACTS) for path in mentioning)

    def of(self, index: Index) -> Iterator[tuple[State, Trace]]:
        """Yield (place, what reaches it) for the headers that the file of *index* logs as they are."""
        if not _NEEDLE.search(index.module.source):
            return
        for call, node in self._written(index):
            traces = self._tracer.trace(State(index, node), first=True)
            if traces:
                yield State(index, call.node), traces[0]

    def formats(self, index: Index) -> Iterator[State]:
        """Yield the formats of request lines, in the file of *index*, that name a header with a token."""
        for call in index.of_name(index.calls_by_name.get("morgan", ())):
            if call.arguments and self._pattern["format"].match(index.text(call.arguments[0], _LONGEST)):
                yield State(index, call.node)

    def _written(self, index: Index) -> Iterator[tuple[Call, Node]]:
        """Yield (call, what it writes) for what is logged, or added to a file that is a log."""
        paths = () if self._redacts else (index.path,)
        for entry, state in catalogue(_DATA, "log").named_calls(self._program, paths):
            call = self._program.call(state)
            receiver = entry.facts.get("receiver")
            held = index.text(call.receiver)[-60:] if call is not None and call.receiver is not None else ""
            if call is not None and (receiver is None or re.search(receiver, held)):
                yield from ((call, node) for node in (*call.arguments, *call.keywords.values()))
        for name in sorted(_APPENDING):
            for call in index.of_name(index.calls_by_name.get(name, ())):
                if len(call.arguments) > 1 and is_log(self._program, State(index, call.arguments[0])):
                    yield call, call.arguments[1]
        for name in sorted(_WRITING):
            for call in index.of_name(index.calls_by_name.get(name, ())):
                if call.arguments and call.receiver is not None and self._adds(State(index, call.receiver)):
                    yield call, call.arguments[0]
        for call in index.of_name(index.calls_by_name.get("dump", ())):
            if len(call.arguments) > 1 and self._adds(State(index, call.arguments[1])):
                yield call, call.arguments[0]
        for call in index.calls_by_name.get("token", ())[
            :_MOST_CALLS
        ]:  # `morgan.token("auth", (req) => ...)`
            written = index.function_at(call.arguments[1]) if len(call.arguments) == 2 else None
            of_log = call.receiver is not None and index.text(call.receiver, 10) == "morgan"
            yield from ((call, node) for node in (written.returns if written is not None and of_log else ()))

    def _adds(self, held: State) -> bool:
        """Whether *held* is a file that is opened to be added to."""
        return any(
            self._pattern["adding"].search(leaf.text[:_LONGEST]) for leaf in self._program.leaves(held)
        )

    def _is_something_else(self, state: State, call: Call) -> bool:
        """Whether *call* at *state* makes something else of all headers: one of them, what nobody knows."""
        if call.name in _TAKES_ONE and call.arguments:
            named = state.index.text(call.arguments[0], _LONGEST)
            return named[:1] in "\"'`" and not self._pattern["secret"].match(named.strip("\"'`"))
        if call.name in self._keeps:
            return False
        return [leaf.key for leaf in self._program.leaves(state)] == [state.key]

    def _is_one_found(self, state: State) -> bool:
        """Whether *state* is a header by a name looked for: ``headers[names.find((k) => k === "a")]``."""
        key = state.node.child_by_field_name("index") if state.node.type == "subscript_expression" else None
        if key is None:
            return False
        index = state.index
        known = index.bindings(index.text(key, 100), key.start_byte) if key.type == "identifier" else ()
        for node in (key, *(each.value for each in known if each.value is not None and not each.steps)):
            call = index.call_at(node)
            if call is not None and call.name == "find" and call.arguments:
                wanted = _COMPARED.findall(index.text(call.arguments[0], _LONGEST))
                return bool(wanted) and not any(self._pattern["secret"].match(each) for each in wanted)
        return False

    def _source(self, state: State) -> str | None:
        """Return that *state* is all headers of a request, or one with a token; empty for what hides it."""
        pattern, steps = self._pattern, state.steps
        call = state.index.call_at(state.node)
        if call is not None and (pattern["hiding"].search(call.name) or self._is_something_else(state, call)):
            return ""
        if self._is_one_found(state):
            return ""
        text = state.text if state.node.end_byte - state.node.start_byte < _LONGEST else ""
        if pattern["whole"].match(text):
            plain = not steps or steps[0] in ("{}", "?", "[]")
            return WHOLE if plain or pattern["secret"].match(steps[0]) else ""
        if not steps or not pattern["named"].match(text):
            return None
        known = state.index.bindings(text, state.node.start_byte)
        if not any(each.parameter is not None for each in known):
            return None
        return WHOLE if pattern["steps"].match(".".join(steps)) else ""
