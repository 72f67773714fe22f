"""The parts of a mail's text that stand in its head, before the body."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from douane.detectors._flow.shapes import elements
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State

_HEADER = re.compile(r"(?i)\s*(subject|to|from|cc|bcc|reply-to)\s*:")
_BREAKS = re.compile(r"\n|\\n")
_TEXTS = frozenset({"template_string", "string", "concatenated_string"})
_PUT_IN = frozenset({"template_substitution", "interpolation"})
_SUMS = frozenset({"binary_expression", "binary_operator"})
_DEEPEST = 12  # sums within sums
_MOST_PIECES = 200


def in_head(program: Program, made: State) -> list[State]:
    """Return what is put into lines of *made*, a text, that begin with the name of a header of a mail."""
    found: list[State] = []
    line = ""
    for piece in _pieces(program, made, 0)[:_MOST_PIECES]:
        if isinstance(piece, str):
            line = _BREAKS.split(line + piece)[-1]
        elif _HEADER.match(line):
            found.append(piece)
    return found


def _pieces(program: Program, state: State, depth: int) -> list[str | State]:
    """Return the texts, and what is put in between them, that *state* is put together of."""
    node = state.node
    call = state.index.call_at(node)
    if call is not None and call.name == "join":
        python = state.index.module.language.is_python
        rows = next(iter(call.arguments), None) if python else call.receiver
        items = elements(program, state.at(rows)) if rows is not None else []
        return [piece for item in items for piece in ("\n", *_pieces(program, item, depth + 1))]
    if call is not None and call.name in ("encode", "trim", "strip") and call.receiver is not None:
        inner = program.leaves(state.at(call.receiver))
        return _pieces(program, inner[0], depth + 1) if len(inner) == 1 and depth < _DEEPEST else [state]
    if node.type in _SUMS and depth < _DEEPEST:
        return [piece for side in parts(node) for piece in _pieces(program, state.at(side), depth + 1)]
    if node.type not in _TEXTS:
        return [state]
    found: list[str | State] = []
    for child in node.named_children:
        if child.type in _PUT_IN:
            found += [state.at(inner) for inner in parts(child)[:1]]
        elif child.type in _TEXTS:
            found += _pieces(program, state.at(child), depth + 1)
        else:
            found.append(state.index.text(child))
    return found
