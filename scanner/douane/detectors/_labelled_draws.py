"""Tickets that begin with what they are for, and go on with what a generator draws that is no secret."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from douane.detectors._flow import State
from douane.detectors._handlers import is_vendored
from douane.detectors._lenience import weakly_drawn
from douane.detectors._places import is_aside
from douane.detectors._written_out import table
from douane.syntax.walking import walk

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tree_sitter import Node

    from douane.detectors._flow import Program

_WHY = "a ticket that opens something to whoever has it is drawn by a generator that is no secret"
_KINDS = ("template_string", "string", "binary_expression", "binary_operator")
_SUMS = frozenset({"binary_expression", "binary_operator"})
_MOST_PARTS = 80  # nodes of one text that is put together
_MOST_PLACES = 40  # of one package


def labelled_draws(program: Program) -> Iterator[tuple[State, str]]:
    """Yield (place, why) for texts like ``"share-" + Math.random()``: tickets, by how they begin."""
    data = table()["drawn"]
    label, strong = re.compile(data["label"].encode()), re.compile(data["strong"])
    vague, spoken = re.compile(data["vague"]), re.compile(data["spoken"].encode())
    tracer = program.tracer(lambda state: weakly_drawn(program, state))
    left = _MOST_PLACES
    for path in program.holding(label):
        index = None if is_aside(path) or is_vendored(path) else program.index(path)
        for node in index.module.nodes_at(label, *_KINDS) if index is not None else ():
            left -= 1
            if left < 0 or index is None:
                program.unfollowed(path)
                return
            whole = State(index, _whole(node))
            if strong.search(whole.text[:400]):
                continue
            if vague.search(whole.text[:80]) and not program.holds(path, spoken):
                continue
            within = (whole.at(each) for each in islice(walk(whole.node), _MOST_PARTS))
            drawn = any(weakly_drawn(program, each) for each in within if program.call(each) is not None)
            if drawn or any(trace.what for trace in tracer.trace(whole)):
                yield whole, _WHY


def _whole(node: Node) -> Node:
    """Return the sum of which *node* is the beginning."""
    while node.parent is not None and node.parent.type in _SUMS:
        node = node.parent
    return node
