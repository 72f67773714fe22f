"""What a tool says of itself where it is registered: its name and its description."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from douane.detectors._flow import Function, Index

_MOST = 2_000  # bytes of a registration, or of the head of a function


def is_said(index: Index, function: Function, words: tuple[str, ...]) -> bool:
    """Whether one of *words*, in lower case, begins a word of what the tool of *function* says of itself."""
    if not words:
        return False
    told = "|".join(re.escape(word) for word in words)
    return re.search(rf"(?<![a-z])({told})", _head(index, function)) is not None


def _head(index: Index, function: Function) -> str:
    """Return the name and the description of the tool of *function*, in lower case, and what is around."""
    node, around = function.node, function.node.parent
    if index.module.language.is_python:
        start = around.start_byte if around is not None and around.type == "decorated_definition" else None
        body = node.child_by_field_name("body")
        first = body.named_children[0] if body is not None and body.named_children else None
        told = first is not None and any(child.type == "string" for child in first.named_children[:1])
        end = first.end_byte if first is not None and told else body.start_byte if body is not None else 0
        start = node.start_byte if start is None else start
        return index.module.source[start : min(end, start + _MOST)].decode("utf-8", "replace").lower()
    if around is None or around.type != "arguments":
        return ""
    start = max(around.start_byte, node.start_byte - _MOST)
    return index.module.source[start : node.start_byte].decode("utf-8", "replace").lower()
