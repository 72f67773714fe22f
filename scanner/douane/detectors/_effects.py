"""What the code behind a tool does to the world: writes, deletes, changes what others hold, sends away.

An effect counts if it is certain enough: its target is what the caller of the tool names, or it is fixed in
the code and is not one of the places where every program keeps things for itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._catalogue import Catalogue, Entry, catalogue
from douane.detectors._flow import HOLE, State
from douane.detectors._flow.index import FUNCTIONS
from douane.detectors._handlers import Reached, Region, reached
from douane.detectors._in_some_uses import is_done, is_surely_done

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Program

DATA = "code/effects.toml"
_MOST_BEFORE = 20_000  # bytes before a failure in which a file is made: beyond, it counts as somebody's
_LONGEST_NAME = 120  # characters of the file that is taken back
_NEAR = 1  # calls deep: how far from the tool a fixed target still tells what the tool is for
_WRITES = re.compile(r"[rbt]*[wax+]")
_HOST = re.compile(r"^(?:https?|wss?)://([^/:?#\s]{1,255})", re.IGNORECASE)
_HERE = re.compile(r"^(localhost|127\.|0\.0\.0\.0|\[::1\]|10\.|192\.168\.)", re.IGNORECASE)


@dataclass(frozen=True, slots=True, eq=False)
class Effect:
    """One thing the code of a tool does: `what` follows a subject; `kind` is write, delete or send.

    `from_caller`: what it acts on, or what it sends, is what the caller of the tool fills in; `is_sure`: it
    is done whenever the tool is called so, and not by a helper that does one of several things.
    """

    kind: str
    what: str
    at: State
    from_caller: bool
    is_sure: bool = True


def effects(program: Program, region: Region, *, sending: bool) -> Iterator[Effect]:
    """Yield what the code of *region* changes, or with *sending* what it sends away; nearest first."""
    watcher = _Watcher(program, region)
    for call in reached(program, region):
        for effect in watcher.sent(call) if sending else watcher.changes(call):
            if is_done(program, call.state):
                yield replace(effect, is_sure=is_surely_done(program, call.state))


class _Watcher:
    """Looks at the calls behind one tool."""

    def __init__(self, program: Program, region: Region) -> None:
        self._program = program
        self._functions = frozenset(region.functions)
        self._tracer = program.tracer(self._source)

    def changes(self, call: Reached) -> Iterator[Effect]:
        """Yield what the call writes, deletes or has changed elsewhere."""
        entry = _changing().is_call(self._program, call.state)
        if entry is not None:
            judge = {"request": self._request, "query": self._query, "start": self._start}
            yield from judge.get(entry.section, self._file)(call, entry)

    def _source(self, state: State) -> str | None:
        """Name what the caller of the tool fills in: the parameters of the functions that answer."""
        if state.node.type not in ("identifier", "shorthand_property_identifier"):
            return None
        for binding in state.index.bindings(state.text, state.node.start_byte):
            if binding.parameter is not None and binding.parameter[0] in self._functions:
                return "" if binding.parameter[1].name in _CONTEXT else "an argument"
        return None

    def _comes_from_caller(self, state: State | None) -> bool:
        return state is not None and self._tracer.reaches(state)

    def _is_of_caller(self, state: State) -> bool:
        """Whether *state* is a parameter of a function that answers, or a property of one, as it stands.

        Where another function of the package calls that one, it is another name for what that is handed.
        """
        node: Node | None = state.node
        while node is not None and node.type in _PROPERTIES:
            node = node.child_by_field_name("object")
        return node is not None and bool(self._source(state.at(node)))

    def _file(self, call: Reached, entry: Entry) -> Iterator[Effect]:
        if entry.facts.get("mode") is not None and not self._opens_to_write(call.state, entry):
            return
        target = self._target(call.state, entry)
        if target is None or _own_business().search(target.text[:400]) or self._is_confirmed(call.state):
            return
        if entry.section == "delete" and _takes_back(target):
            return
        verb = "deletes" if entry.section == "delete" else "writes"
        if self._is_of_caller(target) or any(
            self._comes_from_caller(_last(leaf)) for leaf in self._program.leaves(target)
        ):
            yield Effect(entry.section, f"{verb} files that the caller names", call.state, from_caller=True)
        elif call.depth <= _NEAR:
            fixed = [text for text in self._program.shapes(target) if HOLE not in text]
            if fixed and not _own_business().search(" ".join(fixed)):
                yield Effect(entry.section, f"{verb} {fixed[0]}", call.state, from_caller=False)

    def _is_confirmed(self, state: State) -> bool:
        """Whether a person at a terminal is asked, by a library, earlier in the function around *state*."""
        index = state.index
        around = index.enclosing(state.node.start_byte)
        for call in index.of_name(index.calls_by_name.get("confirm", ())):
            before = call.node.start_byte < state.node.start_byte
            awaited = call.node.parent is not None and call.node.parent.type in ("await", "await_expression")
            if before and awaited and index.enclosing(call.node.start_byte) is around:
                return not self._program.functions_called(State(index, call.node))
        return False

    def _opens_to_write(self, state: State, entry: Entry) -> bool:
        mode = self._program.argument(state, entry.facts["mode"], "mode")
        texts = self._program.shapes(mode) if mode is not None else ()
        return any(_WRITES.fullmatch(text.replace("b", "").replace("t", "")) for text in texts)

    def _request(self, call: Reached, entry: Entry) -> Iterator[Effect]:
        if entry.facts.get("mail"):
            yield Effect("write", "sends mail", call.state, from_caller=True)
            return
        method = call.state.index.text(self._callee(call.state))[-12:].rpartition(".")[2].upper()
        if "methods" in entry.facts:
            method = next((word for word in self._methods(call.state) if word in entry.facts["methods"]), "")
        if method:
            given = any(
                self._comes_from_caller(call.state.at(node)) for node in self._program.nodes(call.state)
            )
            kind = "delete" if method == "DELETE" else "write"
            yield Effect(
                kind, f"asks another machine to change something ({method})", call.state, from_caller=given
            )

    def _callee(self, state: State) -> Node:
        made = self._program.call(state)
        return made.callee if made is not None else state.node

    def _methods(self, state: State) -> Iterator[str]:
        """Yield the method of a request where it is written at the call."""
        for node in self._program.nodes(state):
            for child in node.named_children if node.type == "object" else ():
                key, value = child.child_by_field_name("key"), child.child_by_field_name("value")
                if key is not None and value is not None and state.index.text(key).strip("'\"") == "method":
                    yield state.index.text(value).strip("'\"").upper()
            if node.type == "string":
                yield state.index.text(node).strip("'\"").upper()

    def _query(self, call: Reached, entry: Entry) -> Iterator[Effect]:
        first = self._program.argument(call.state, entry.facts["target"], "sql", "query", "statement")
        if first is None or first.node.type not in _TEXTS or call.depth > _NEAR:
            return
        for text in self._program.shapes(first):
            if _pattern("changing").match(text) and not _own_business().search(text[:80]):
                kind = "delete" if _pattern("deleting").match(text) else "write"
                yield Effect(kind, f"changes a database ({text.strip()[:40]})", call.state, from_caller=False)
                return

    def _start(self, call: Reached, entry: Entry) -> Iterator[Effect]:
        line = " ".join(self._words(call.state, entry))
        if _pattern("altering").match(line):
            yield Effect("write", f"runs {line.replace(HOLE, '...')[:60]}", call.state, from_caller=False)

    def _words(self, state: State, entry: Entry) -> Iterator[str]:
        """Yield the words of a command, as far as they are fixed."""
        for node in self._program.nodes(state)[entry.facts["position"] :][:2]:
            inner = node.named_children if node.type in ("array", "list", "tuple") else (node,)
            for each in inner[:6]:
                if each.type in _TEXTS:
                    yield self._program.shapes(state.at(each))[0]
                else:
                    yield HOLE

    def sent(self, call: Reached) -> Iterator[Effect]:
        """Yield what the call sends to another machine, if it is what the caller filled in."""
        if _sending().is_call(self._program, call.state) is None:
            return
        nodes = self._program.nodes(call.state)
        hosts = [
            match[1]
            for node in nodes[:1]
            for text in self._program.shapes(call.state.at(node))
            if (match := _HOST.match(text)) and HOLE not in match[1] and not _HERE.match(match[1])
        ]
        if hosts and any(self._comes_from_caller(call.state.at(node)) for node in nodes):
            yield Effect("send", f"sends what it is given to {hosts[0]}", call.state, from_caller=True)

    def _target(self, state: State, entry: Entry) -> State | None:
        position = entry.facts["target"]
        if position != "receiver":
            return self._program.argument(state, position, "path", "file", "src", "dst", "filename")
        made = self._program.call(state)
        return state.at(made.receiver) if made is not None and made.receiver is not None else None


def _takes_back(target: State) -> bool:
    """Whether the file *target* is taken away after a failure by the function that made it anew."""
    node = target.node.parent
    while node is not None and node.type not in _FAILING:
        if node.type in FUNCTIONS:
            return False
        node = node.parent
    around = target.index.enclosing(target.node.start_byte)
    if node is None or around is None or len(target.text) > _LONGEST_NAME:
        return False
    start = max(around.node.start_byte, node.start_byte - _MOST_BEFORE)
    before = target.index.module.source[start : node.start_byte].decode("utf-8", "replace")
    named = re.escape(target.text)
    made = rf"(?i)(open|write|create|save)\w{{0,60}}\([^\n]{{0,80}}(?<!\w){named}(?!\w)"
    moved = rf"(move|copy\w{{0,9}}|rename|replace)\([^\n,]{{1,80}}, ?((str|Path)\()?{named}(?!\w)"
    return bool(re.search(made, before) or re.search(moved, before))


def _last(target: State) -> State:
    """Return the part of a path that names the file: what is joined on last."""
    node = target.node
    while node.type == "parenthesized_expression" and node.named_children:
        node = node.named_children[0]
    call = target.index.call_at(node)
    if call is not None and call.name in ("join", "resolve", "Path") and len(call.arguments) > 1:
        return target.at(call.arguments[-1])
    right = node.child_by_field_name("right") if node.type == "binary_operator" else None
    return target.at(right) if right is not None else target.at(node, target.steps)


_PROPERTIES = frozenset({"member_expression", "attribute"})
_FAILING = frozenset({"except_clause", "catch_clause", "finally_clause"})
_CONTEXT = frozenset({"ctx", "context", "extra", "self", "cls", "_extra", "_context"})
_TEXTS = frozenset(
    {"string", "template_string", "concatenated_string", "binary_expression", "binary_operator", "identifier"}
)


@cache
def _changing() -> Catalogue:
    return _joined(
        catalogue(DATA, "write", "delete", "request", "query"), catalogue("code/execution.toml", "start")
    )


@cache
def _sending() -> Catalogue:
    return catalogue("code/network.toml", "send")


def _joined(one: Catalogue, other: Catalogue) -> Catalogue:
    # A query is any call of a common name: it is the last thing that a call can be.
    entries = sorted((*one.entries, *other.entries), key=lambda entry: entry.section == "query")
    return Catalogue(tuple(entries), one.names | other.names, one.words | other.words)


@cache
def _pattern(name: str) -> re.Pattern[str]:
    return re.compile(douane_signatures.table(DATA)["texts"][name], re.IGNORECASE)


@cache
def _own_business() -> re.Pattern[str]:
    return re.compile(douane_signatures.table(DATA)["texts"]["own_business"])
