"""Sessions that keep the token of whoever opened them: who goes on with one acts as that caller."""

from __future__ import annotations

import re
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors import _incoming as incoming
from douane.detectors._flow.state import State
from douane.detectors._guards import readable
from douane.detectors._handlers import calls_in
from douane.detectors._verifiers import DATA

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tree_sitter import Node

    from douane.detectors._flow import Call, Function, Index, Program

_FILLING = frozenset({"set", "setdefault", "put", "add", "store"})
_MOST_FILLED = 12  # places where one store is filled
_MOST_CALLERS = 4  # of a function that fills it
_MOST_CALLS = 60  # of one function that opens a session
_ASSIGNED = frozenset({"assignment", "assignment_expression"})
_SUBSCRIPTED = re.compile(rb"[\w$]\[")


class Tokens:
    """Answers for the sessions of one package whether each carries a token of its own."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._table: dict[str, str] = douane_signatures.table(DATA)["session_tokens"]
        self._tracer = program.tracer(self._source)
        self._carried: dict[tuple[str, str], bool] = {}

    def _source(self, state: State) -> str | None:
        return incoming.TOKEN if incoming.arriving(self._program, state) == incoming.TOKEN else None

    @cached_property
    def arrive(self) -> bool:
        """Whether the package reads both the id of a session and the caller's token off requests."""
        needles = [re.compile(self._table[name].encode()) for name in ("id", "token")]
        own = list(readable(self._program))
        return all(any(self._program.holds(path, needle) for path in own) for needle in needles)

    def may_be_kept(self, source: bytes) -> bool:
        """Whether the file *source* may keep sessions that carry tokens."""
        return self.arrive and re.search(self._table["keeps"].encode(), source) is not None

    def are_in(self, index: Index, kept: str) -> bool:
        """Whether what is put into *kept*, of the file of *index*, is made with the token of who opens it."""
        key = (index.path, kept)
        if key not in self._carried:
            self._carried[key] = any(self._carries(*each) for each in self._filled(index, kept))
        return self._carried[key]

    def are_compared(self, text: str) -> bool:
        """Whether the code *text* holds a token against that of a session, or gives it a new one."""
        return re.search(self._table["compared"], text) is not None

    def _filled(self, index: Index, kept: str) -> Iterator[tuple[Index, Node, Function | None]]:
        """Yield (file, value, function) of what is put into *kept*, and of who hands it to what does so."""
        for node in islice(_values(index, kept), _MOST_FILLED):
            function = _outermost(index, node)
            yield index, node, function
            for caller in self._program.callers(index, function)[:_MOST_CALLERS] if function else ():
                yield caller.index, caller.node, _outermost(caller.index, caller.node)

    def _carries(self, index: Index, value: Node, function: Function | None) -> bool:
        if self._tracer.trace(State(index, value)):
            return True
        if function is None:
            return False
        making = (call for call in calls_in(index, function.node) if self._makes(call))
        return any(
            self._tracer.trace(State(index, given))
            for call in islice(making, _MOST_CALLS)
            for given in (*call.arguments, *call.keywords.values())
        )

    def _makes(self, call: Call) -> bool:
        """Whether *call* makes what acts for somebody: a client, a server, a session."""
        if re.search(self._table["no_maker"], call.name):
            return False
        return call.constructs or call.name[:1].isupper() or bool(re.search(self._table["makes"], call.name))


def _values(index: Index, kept: str) -> Iterator[Node]:
    """Yield what is put into *kept*, as the file of *index* names it."""
    for name in sorted(_FILLING):
        for call in index.calls_by_name.get(name, ()):
            if (
                call.receiver is not None
                and len(call.arguments) == 2
                and index.text(call.receiver, 80) == kept
            ):
                yield call.arguments[1]
    for node in index.module.nodes_at(_SUBSCRIPTED, "subscript", "subscript_expression"):
        held = node.child_by_field_name("object") or node.child_by_field_name("value")
        around = node.parent
        left = around.child_by_field_name("left") if around is not None else None
        if (
            held is None
            or left is None
            or around is None
            or around.type not in _ASSIGNED
            or left.id != node.id
        ):
            continue
        value = around.child_by_field_name("right")
        if value is not None and index.text(held, 80) == kept:
            yield value


def _outermost(index: Index, node: Node) -> Function | None:
    """Return the outermost function around *node*."""
    function = index.enclosing(node.start_byte)
    while function is not None and function.parent is not None:
        function = function.parent
    return function
