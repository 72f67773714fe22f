"""Texts that code makes of constants which nobody can read."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.detectors import _sources as sources
from douane.detectors._flow.state import State
from douane.detectors._hiding import constants, is_unreadable, says, stands
from douane.detectors._unfolding import shown, unfolded
from douane.model import Severity
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Program
    from douane.detectors._flow.index import Call, Index

# What turns characters into others: told from how it is written.
_HIDES = re.compile(
    rb"reverse\s?\(|\[::-1\]|\^|rot.?13|from(CharCode|CodePoint)|\bchr\b|maketrans|bytes\(\s?[\[(]"
)
_MAKERS = frozenset({"fromCharCode", "fromCodePoint", "chr", "bytes", "bytearray", "join"})
_PIECE = 6  # characters of a constant that can be found again in what is made of it
_HANDING = frozenset({"map", "filter", "reduce"})
_CODES = 6  # numbers that can spell something
_MOST = 300  # calls of one file that are evaluated
_LONGEST = 20_000  # bytes of such a call
_LITERALS = frozenset({"string", "number", "integer", "concatenated_string", "unary_expression"})
_MADE = frozenset({"list_comprehension", "generator_expression"})

Hidden = tuple[State, Severity, str]


def found(program: Program, index: Index) -> Iterator[Hidden]:
    """Yield where the file of *index* makes readable text of what is not."""
    spans: list[tuple[int, int]] = []
    hiding = [match.start() for match in _HIDES.finditer(index.module.source)]
    tried = 0
    for call in index.ordered_calls:
        node = call.node
        if any(start <= node.start_byte and node.end_byte <= end for start, end in spans):
            continue
        if tried < _MOST and _may_decode(index, call, hiding):
            tried += 1
            told = _told(program, index, call)
            if told is not None:
                spans.append((node.start_byte, node.end_byte))
                yield told
                yield from _decoders(program, index, call, told)
        yield from _reversed_first(program, index, call)
        yield from _mixed(program, index, call)


def _may_decode(index: Index, call: Call, hiding: list[int]) -> bool:
    node = call.node
    if node.end_byte - node.start_byte > _LONGEST or call.constructs:
        return False
    next_to = bisect_left(hiding, node.start_byte)
    if next_to < len(hiding) and hiding[next_to] < node.end_byte:
        return True
    named = call.callee if call.receiver is None else None
    if call.name in _HANDING and call.arguments and call.arguments[0].type == "identifier":
        named = call.arguments[0]
    known = index.bindings(index.text(named), named.start_byte) if named is not None else ()
    own = any(
        each.function is not None or each.value is not None or each.origin is not None for each in known
    )
    given = call.arguments
    return (
        own
        and bool(given)
        and all(
            each.type in _LITERALS or each.type in ("identifier", "attribute", "member_expression")
            for each in given
        )
    )


def _told(program: Program, index: Index, call: Call) -> Hidden | None:
    """Return what is hidden if *call* always gives back readable text, and is given none."""
    state = State(index, call.node)
    value = unfolded(program, state)
    text = shown(value)
    if isinstance(value, list) and 0 < len(value) <= _MOST:
        told = [each for each in value if isinstance(each, str)]
    else:
        told = [text] if text else []
    hidden = [each for each in told if len(each) > 2 and says(each) and not stands(program, each)]
    if not hidden:
        return None
    text, kind = hidden[0], says(hidden[0])
    given = _given(program, index, call)
    if any(len(each) >= _PIECE and each in text for each in given):
        return None  # a template: what it says stands there, in pieces
    if not any(is_unreadable(each) for each in given):
        return None
    excerpt = " ".join(text.split())[:60]
    severity = Severity.HIGH if kind in ("name", "code", "address") else Severity.MEDIUM
    return state, severity, f"makes the {kind} `{excerpt}` of constants that nobody can read"


def _decoders(program: Program, index: Index, call: Call, told: Hidden) -> Iterator[Hidden]:
    """Yield what the functions of the package give back that *call* makes such text with."""
    names = [call.callee, *(each for each in call.arguments[:1] if call.name in _HANDING)]
    for node in names:
        for leaf in program.leaves(State(index, node)) if node.type == "identifier" else ():
            function = leaf.index.function_at(leaf.node)
            if function is not None:
                at = function.returns[0] if function.returns else function.node
                yield State(leaf.index, at), told[1], f"{told[2]}, at {index.path}:{told[0].line}"


def _given(program: Program, index: Index, call: Call) -> list[str]:
    """Return the constants that *call* works on: written into it, or named by it."""
    found = constants(index, call.node)
    for node in (*call.arguments, *([call.receiver] if call.receiver is not None else [])):
        if node.type in ("identifier", "attribute", "member_expression"):
            found += _texts(unfolded(program, State(index, node)))
    if call.receiver is None and all(each.type in _LITERALS for each in call.arguments):
        for binding in index.bindings(call.name, call.callee.start_byte)[:2]:
            held = binding.function.node if binding.function is not None else binding.value
            found += constants(index, held) if held is not None else []
            found += _tables(index, held) if held is not None else []
    return found


def _texts(value: object) -> list[str]:
    """Return the texts in a constant; numbers stand as the text of their codes."""
    if isinstance(value, list | tuple):
        numbers = sum(isinstance(each, int) for each in value)
        inner = [text for each in value[:40] if not isinstance(each, int) for text in _texts(each)]
        return [*inner, "\x00" * numbers] if numbers >= _CODES else inner
    text = shown(value)
    return [text] if text else []


def _tables(index: Index, function: Node) -> list[str]:
    """Return the constants in the tables that *function* names."""
    found: list[str] = []
    for node in _names_in(function):
        for binding in index.bindings(index.text(node), node.start_byte)[:2]:
            held = binding.function.node if binding.function is not None else binding.value
            if held is not None and held.id != function.id:
                found += constants(index, held)
    return found


def _names_in(node: Node) -> list[Node]:
    pending, names = [node], []
    for _ in range(400):
        if not pending:
            break
        here = pending.pop()
        names += [here] if here.type == "identifier" else []
        pending += here.named_children
    return names


def _reversed_first(program: Program, index: Index, call: Call) -> Iterator[Hidden]:
    """Yield the decoder that is given a text back to front."""
    if call.name not in ("from", "atob", "fromhex", "unhexlify") and not call.name.endswith("decode"):
        return
    for node in call.arguments[:1]:
        text = index.text(node, 300).replace(" ", "")
        if not (text.endswith("[::-1]") or ".reverse().join(" in text or "reversed(" in text):
            continue
        state = State(index, call.node)
        if sources.decoded(program, state):
            yield state, Severity.MEDIUM, "decodes a text that is kept back to front"


def _mixed(program: Program, index: Index, call: Call) -> Iterator[Hidden]:
    """Yield where text is made of a constant by arithmetic on its characters."""
    if call.name not in _MAKERS or not call.arguments:
        return
    made = next((each for each in call.arguments if each.type in _MADE), None)
    if made is None or not index.module.language.is_python:
        return
    body = made.child_by_field_name("body")
    if body is None or "^" not in index.text(body, 200):
        return
    for clause in parts(made):
        right = clause.child_by_field_name("right") if clause.type == "for_in_clause" else None
        for name in _names_in(right) if right is not None else ():
            state = State(index, name)
            value = unfolded(program, state)
            if isinstance(value, str | bytes) and is_unreadable(shown(value) or ""):
                why = f"combines the constant {index.text(name)[:40]}, which nobody can read, into text"
                yield State(index, call.node), Severity.MEDIUM, why
                return
