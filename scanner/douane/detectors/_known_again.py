"""Ids that can be guessed, under which a server keeps its callers and by which it knows them again."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors import _incoming as incoming
from douane.detectors._flow import State
from douane.detectors._verifiers import DATA, Weakness

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Index, Program

_WHY = "an id by which callers are known again can be guessed"
_STRONG = "strong"
_WEAK = "weak"
_FILLS = re.compile(rb"[\w$]\[\s{0,4}[A-Za-z_$][\w$]{0,40}\s{0,4}\]\s{0,4}=(?!=)|\.set\(\s{0,20}[A-Za-z_$]")
_SUBSCRIPTED = re.compile(rb"[\w$]\[")
_SUBSCRIPTS = ("subscript", "subscript_expression")
_LOOKS_UP = ("get", "has", "pop", "find")
_MADE = frozenset(
    {
        *("binary_expression", "binary_operator", "template_string", "string", "update_expression"),
        *("augmented_assignment_expression", "augmented_assignment", "new_expression"),
    }
)
_MOST_FILLED = 40  # places of one file at which something is kept under a name
_MOST_ASKED = 12  # places at which one table is asked
_MOST_LEAVES = 6
_MOST_STEPS = 6_000  # to find out what becomes of one id
_LONGEST = 400  # characters of what draws an id
_LONGEST_FUNCTION = 6_000


class Tickets:
    """Judges the ids of one package."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._table: dict[str, str] = douane_signatures.table(DATA)["known_again"]
        self._drawn = program.tracer(self._draw)
        self._asked = program.tracer(self._asked_for)

    def concern(self, source: bytes) -> bool:
        """Whether *source* keeps something under an id that may be guessed."""
        weak = re.search(self._table["weak"].encode(), source) is not None
        return weak and _FILLS.search(source) is not None

    def weak(self, index: Index) -> Iterator[Weakness]:
        """Yield where ids are drawn that others can guess, and that tell who sends them."""
        if not self.concern(index.module.source):
            return
        for kept, key in islice(_filled(index), _MOST_FILLED):
            if not _is_given_out(index, key):
                continue
            with self._program.asking(_MOST_STEPS):
                at = self._guessed(State(index, key))
                makes_known = at is not None and self._makes_known(index, kept, key)
            if at is not None and makes_known:
                yield Weakness(at, _WHY)

    def _makes_known(self, index: Index, kept: str, key: Node) -> bool:
        """Whether what is put into *kept* under *key* is looked up by what a header or a cookie tells."""
        if self._is_told(State(index, key)):
            return False  # it is what a request tells that is counted there
        asked = islice(_looked_up(index, kept), _MOST_ASKED)
        return any(self._is_told(State(index, each)) for each in asked)

    # --- drawn ------------------------------------------------------------

    def _guessed(self, key: State) -> State | None:
        """Return where the id *key* is made, if others can guess it."""
        found = {trace.what for trace in self._drawn.trace(key)}
        if _WEAK not in found or _STRONG in found:
            return None
        leaves = [leaf for leaf in self._program.leaves(key)[:_MOST_LEAVES] if not leaf.steps]
        return leaves[0] if leaves else None

    def _draw(self, state: State) -> str | None:
        call = self._program.call(state)
        text = state.text[:_LONGEST]
        if re.search(self._table["strong"], text):
            return _STRONG
        if call is not None and any(
            re.search(self._table["generator"], name) for name in self._program.callee(state)
        ):
            return _WEAK
        is_made = call is not None or state.node.type in _MADE
        return _WEAK if is_made and re.search(self._table["weak"], text) else None

    # --- asked for ------------------------------------------------------------

    def _is_told(self, key: State) -> bool:
        """Whether *key* is what a header or a cookie tells."""
        return any(trace.what for trace in self._asked.trace(key)) or bool(self._asked_for(key))

    def _asked_for(self, state: State) -> str | None:
        text = ".".join((state.text[:160], *(step for step in state.steps if step not in ("[]", "?"))))
        if re.search(self._table["numbers"], text):
            return ""  # that tells messages apart, and nobody
        told = re.search(self._table["asked"], text) is not None
        return incoming.KEY if told else None


def _filled(index: Index) -> Iterator[tuple[str, Node]]:
    """Yield (table, id) where something is kept under the name of an id."""
    for call in index.calls_by_name.get("set", ()):
        if call.receiver is not None and len(call.arguments) == 2 and call.arguments[0].type == "identifier":
            yield index.text(call.receiver, 80), call.arguments[0]
    for node, kept, key in _subscripts(index):
        around = node.parent
        if around is not None and around.child_by_field_name("left") == node and key.type == "identifier":
            yield kept, key


def _looked_up(index: Index, kept: str) -> Iterator[Node]:
    """Yield under what *kept* is asked."""
    for name in _LOOKS_UP:
        for call in index.calls_by_name.get(name, ()):
            if call.receiver is not None and call.arguments and index.text(call.receiver, 80) == kept:
                yield call.arguments[0]
    for node, held, key in _subscripts(index):
        around = node.parent
        if held == kept and (around is None or around.child_by_field_name("left") != node):
            yield key


def _subscripts(index: Index) -> Iterator[tuple[Node, str, Node]]:
    for node in index.module.nodes_at(_SUBSCRIPTED, *_SUBSCRIPTS):
        held = node.child_by_field_name("object") or node.child_by_field_name("value")
        key = node.child_by_field_name("index") or node.child_by_field_name("subscript")
        if held is not None and key is not None:
            yield node, index.text(held, 80), key


def _is_given_out(index: Index, key: Node) -> bool:
    """Whether the function that keeps something under *key* goes on with it, or hands it out."""
    function = index.enclosing(key.start_byte)
    if function is None:
        return False
    behind = index.text(function.node, _LONGEST_FUNCTION).encode()[key.end_byte - function.node.start_byte :]
    return (
        re.search(rb"(?<![\w$.])" + re.escape(index.text(key, 80).encode()) + rb"(?![\w$])", behind)
        is not None
    )
