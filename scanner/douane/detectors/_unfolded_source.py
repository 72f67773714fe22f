"""The source of a file with what it computes of constants written out, line for line."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from douane.detectors._flow.spelling import spelt
from douane.detectors._flow.state import State
from douane.detectors._unfolding import shown, unfolded

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Program
    from douane.detectors._flow.index import Call, Index

MAX_SOURCE = 256 * 1024
"""Bytes of a file that is written out so."""
_MOST = 4_000  # calls of one file that are evaluated
_LONGEST = 4_000  # bytes of one of them
_PLAIN = frozenset({"string", "number", "integer", "identifier", "unary_expression", "binary_expression"})


def written_out(program: Program, index: Index) -> bytes | None:
    """Return the source of *index* with its computed texts written out; None if there are none."""
    source = index.module.source
    if len(source) > MAX_SOURCE:
        return None
    pieces: list[bytes] = []
    end = 0
    for start, stop, text in _texts(program, index):
        if start < end:
            continue
        pieces += [source[end:start], text, b" " + b"\n" * source.count(b"\n", start, stop)]
        end = stop
    return b"".join([*pieces, source[end:]]) if pieces else None


def _texts(program: Program, index: Index) -> list[tuple[int, int, bytes]]:
    found: list[tuple[int, int, bytes]] = []
    for call in index.ordered_calls[:_MOST]:
        node = call.node
        text = shown(unfolded(program, State(index, node))) if _is_candidate(index, call) else None
        fits = not index.module.language.is_python or node.start_point[0] == node.end_point[0]
        if text is not None and fits:
            found.append((node.start_byte, node.end_byte, _literal(text)))
        for key in _keys(call):
            summed = spelt(index, key)
            if summed:
                found.append((key.start_byte, key.end_byte, _literal(summed)))
    return sorted(found, key=lambda each: (each[0], -each[1]))


def _is_candidate(index: Index, call: Call) -> bool:
    node = call.node
    if (
        node.end_byte - node.start_byte > _LONGEST
        or call.constructs
        or (not call.arguments and call.receiver is None)
    ):
        return False
    own = (
        call.receiver is not None
        or bool(index.bindings(call.name, call.callee.start_byte))
        or call.name == "atob"
    )
    return own and all(
        each.type in _PLAIN or index.call_at(each) is not None or "array" in each.type
        for each in call.arguments
    )


def _keys(call: Call) -> list[Node]:
    if call.callee.type != "subscript_expression":
        return []
    key = call.callee.child_by_field_name("index")
    return [key] if key is not None and key.type in ("string", "binary_expression") else []


def _literal(text: str | list[str]) -> bytes:
    return json.dumps(text).encode()
