"""Records of somebody that are kept under a number that can be guessed, and given to whoever names it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors import _incoming as incoming
from douane.detectors._flow import State
from douane.detectors._inputs import REQUEST, Inputs
from douane.detectors._lenience import weakly_drawn
from douane.detectors._verifiers import DATA, Weakness

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tree_sitter import Node

    from douane.detectors._flow import Index, Program

_DRAWN = (
    "a record of somebody is kept under a number that can be guessed: whoever names it is given the record"
)
_READ = "a record of somebody is given to whoever names its number, which can be guessed"
_PUT = re.compile(rb"\w\s{0,2}\[[^\]\n]{1,60}\]\s{0,3}=(?!=)|\.set\(")
_MOST_WORDS = 600  # characters of what is kept


class GuessedRecords:
    """Judges the records that the files of one package keep in memory."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._kept = re.compile(douane_signatures.table(DATA)["records"]["kept"])
        self._inputs = Inputs(program)
        self._drawn = program.tracer(lambda state: weakly_drawn(program, state))
        self._asked = program.tracer(self._part)

    def _part(self, state: State) -> str | None:
        if incoming.arriving(self._program, state):
            return REQUEST
        return REQUEST if self._inputs.unchecked(state) == REQUEST else None

    def weak(self, index: Index) -> Iterator[Weakness]:
        """Yield where such records of the file of *index* get their number, and where they are handed out."""
        if _PUT.search(index.module.source) is None:
            return
        for store, key, value in self._filled(index):
            if not self._kept.search(index.text(value, _MOST_WORDS)):
                continue
            found = [trace.at for trace in self._drawn.trace(State(index, key)) if trace.what]
            read = list(self._handed_out(index, store)) if found else []
            if read:
                yield from (Weakness(at, _DRAWN) for at in found[:1])
                yield from (Weakness(State(index, node), _READ) for node in read)

    def _filled(self, index: Index) -> Iterator[tuple[str, Node, Node]]:
        """Yield (what records are kept in, number, record) for the records of *index*."""
        for node in index.module.nodes_at(_PUT, "assignment", "assignment_expression"):
            target, value = node.child_by_field_name("left"), node.child_by_field_name("right")
            place = _place(target) if target is not None else None
            if place is not None and value is not None:
                yield index.text(place[0], 60), place[1], value
        for call in index.calls_by_name.get("set", ()):
            if call.receiver is not None and len(call.arguments) == 2:
                yield index.text(call.receiver, 60), call.arguments[0], call.arguments[1]

    def _handed_out(self, index: Index, store: str) -> Iterator[Node]:
        """Yield where what is in *store* is looked up by a part of a request, and nobody asks whose it is."""
        pattern = re.compile(re.escape(store.encode()) + rb"\s{0,2}(\[|\.get\()")
        against = re.compile(douane_signatures.table(DATA)["sessions"]["holds_against"])
        for node in index.module.nodes_at(
            pattern, "subscript", "subscript_expression", "call", "call_expression"
        ):
            made = index.call_at(node)
            place = _place(node)
            key = made.arguments[0] if made is not None and made.arguments else place[1] if place else None
            around = index.enclosing(node.start_byte)
            if key is None or around is None or against.search(index.text(around.node, 4_000)):
                continue
            if self._asked.trace(State(index, key)):
                yield node


def _place(node: Node) -> tuple[Node, Node] | None:
    """Return what *node*, a subscript, takes something out of, and by which key."""
    if node.type not in ("subscript", "subscript_expression"):
        return None
    owner = node.child_by_field_name("value") or node.child_by_field_name("object")
    key = node.child_by_field_name("subscript") or node.child_by_field_name("index")
    return (owner, key) if owner is not None and key is not None else None
