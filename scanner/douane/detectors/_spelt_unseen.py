"""Expressions that make characters which nobody sees: by adding to codes, by tables, by marks for bits."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from douane.detectors._flow import HOLE
from douane.syntax.walking import walk

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Program, State

# Where blocks of characters begin that nobody sees: tags (also the first half of a pair), selectors, of which
# the last two say whether a sign is shown as a picture.
_BLOCK = re.compile(
    r"0xe00[0-9a-f]{2}|917[5-9]\d{2}|918[0-2]\d{2}|0xdb40|56128|0xfe0[0-9a-d]|6502[4-9]|6503[0-7]"
)
_CODES = frozenset({"number", "integer", "identifier", "member_expression", "attribute", "subscript"})
_OPERATIONS = frozenset({"binary_expression", "binary_operator", "comparison_operator"})
_COMPARING = frozenset({"<", ">", "<=", ">=", "==", "!=", "===", "!=="})
_MAKING = frozenset({"fromCodePoint", "fromCharCode", "chr", "pack"})
_REPLACING = frozenset({"replace", "replaceAll"})
_BY_TABLE = frozenset({"translate"})
_MARK = re.compile("[\u200b-\u200f\u2060-\u2064\ufeff\u180e]")
_TABLES = frozenset({"dictionary", "dictionary_comprehension"})
_LISTS = frozenset({"array", "list", "tuple", "string"})
_MOST_NODES = 400  # of one expression


def spells_unseen(program: Program, state: State) -> bool:
    """Whether the expression at *state* makes characters that nobody sees."""
    call = program.call(state)
    if call is None:
        return _takes_marks(program, state)
    if call.name in _MAKING:
        return any(_names_block(program, state.at(node)) for node in call.arguments)
    if call.name in _BY_TABLE and call.arguments:
        return any(_names_block(program, value) for value in _values(program, state.at(call.arguments[0])))
    if call.name in _REPLACING:
        marks = set(islice(_replaced_by(program, state), 4))
        return len(marks) > 1
    return False


def _values(program: Program, table: State) -> Iterator[State]:
    """Yield what the table at *table* puts in the place of characters: keys may be what it takes away."""
    for leaf in program.leaves(table):
        call = program.call(leaf)
        if call is not None and call.name == "maketrans" and len(call.arguments) == 1:
            yield from _values(program, leaf.at(call.arguments[0]))
        for pair in leaf.node.named_children[:_MOST_NODES] if leaf.node.type in _TABLES else ():
            value = pair.child_by_field_name("value")
            if value is not None:
                yield leaf.at(value)


def _names_block(program: Program, state: State) -> bool:
    """Whether a number in the expression at *state* is where such a block begins."""
    for each in islice(walk(state.node), _MOST_NODES):
        if each.type in _CODES and not _is_taken_away(each):
            for text in program.shapes(state.at(each)):
                if _BLOCK.fullmatch(text.lower().replace("_", "")):
                    return True
    return False


def _is_taken_away(node: Node) -> bool:
    """Whether *node* is subtracted or compared with, as code does that looks for such characters."""
    outer = node.parent
    if outer is None or outer.type not in _OPERATIONS:
        return False
    operator = outer.child_by_field_name("operator")
    if operator is None:
        return True  # a comparison in Python
    subtracted = operator.type == "-" and outer.child_by_field_name("right") == node
    return subtracted or operator.type in _COMPARING


def _replaced_by(program: Program, state: State) -> Iterator[str]:
    """Yield the marks that calls in a row, the last at *state*, put in the place of something."""
    call = program.call(state)
    while call is not None and call.name in _REPLACING and len(call.arguments) > 1:
        for text in program.shapes(state.at(call.arguments[1])):
            if _MARK.fullmatch(text):
                yield text
        call = state.index.call_at(call.receiver) if call.receiver is not None else None


def _takes_marks(program: Program, state: State) -> bool:
    """Whether *state* takes one of several such marks: ``MARKS[bit]``."""
    if state.node.type not in ("subscript", "subscript_expression"):
        return False
    owner = state.node.child_by_field_name("value") or state.node.child_by_field_name("object")
    marks: set[str] = set()
    for leaf in program.leaves(state.at(owner)) if owner is not None else ():
        if leaf.node.type in _LISTS and not leaf.steps:
            marks.update(_marks(program, leaf, leaf.node))
    return len(marks) > 1


def _marks(program: Program, leaf: State, node: Node) -> Iterator[str]:
    held = [node] if node.type == "string" else node.named_children[:8]
    for each in held:
        for text in program.shapes(leaf.at(each)):
            if HOLE not in text and _MARK.fullmatch(text[:1] or "x") and all(map(_MARK.match, text)):
                yield from text
