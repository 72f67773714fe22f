"""Lines of an invitation that ask somebody whom the code fixes, beside those who were given."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._flow import HOLE, State
from douane.detectors._places import is_near

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Index, Program

MAX_LINES = 60
"""Texts of one file with lines of an invitation that are followed."""
_NEEDLE = re.compile(rb"(?:ATTENDEE|ORGANIZER)\s{0,2}[;:]")
_TEXTS = frozenset(
    {"string", "template_string", "concatenated_string", "binary_expression", "binary_operator"}
)
_DATA = "code/copies.toml"


def invited_by_line(program: Program, index: Index) -> Iterator[tuple[State, str]]:
    """Yield (place, address) for each fixed attendee of an invitation that has those who were given, too."""
    if not _NEEDLE.search(index.module.source):
        return
    table = douane_signatures.table(_DATA)["recipient"]["attendee"]
    line, organizer = re.compile(table["line"]), re.compile(table["organizer"])
    texts = [(node, program.shapes(State(index, node))) for node in _texts(program, index)]
    told = [text for _, shapes in texts for text in shapes]
    found = [(node, match) for node, shapes in texts for text in shapes for match in line.finditer(text)]
    if not any(HOLE in match["who"] for _, match in found):
        return  # nobody is given: a text that is always the same
    hosts = {match["who"].lower() for text in told for match in organizer.finditer(text)}
    for node, match in found:
        who = match["who"].strip()
        if HOLE in who or "@" not in who or who.lower() in hosts:
            continue
        at = State(index, node)
        yield at, who
        for place in _written_at(program, at, who):
            yield place, who


def _texts(program: Program, index: Index) -> Iterator[Node]:
    """Yield the outermost texts of the file of *index* that have such a line."""
    seen: set[int] = set()
    places = list(_NEEDLE.finditer(index.module.source))
    for match in program.bounded(iter(places), MAX_LINES, index.path):
        node = index.module.root.descendant_for_byte_range(match.start(), match.end() - 1)
        text: Node | None = None
        while node is not None and node.type not in ("array", "list", "arguments", "argument_list", "pair"):
            text = node if node.type in _TEXTS else text
            node = node.parent
        is_said = text is not None and text.parent is not None and text.parent.type == "expression_statement"
        if text is not None and not is_said and text.id not in seen:
            seen.add(text.id)
            yield text


def _written_at(program: Program, at: State, who: str) -> Iterator[State]:
    """Yield where *who* stands that is put into the text *at*, if that is elsewhere."""
    tracer = program.tracer(
        lambda each: "who" if each.node.type == "string" and who in program.shapes(each)[0] else None
    )
    for trace in tracer.trace(at)[:1]:
        if not is_near(trace.at, at):
            yield trace.at
