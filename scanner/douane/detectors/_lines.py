"""Where in a parsed file a finding stands, of which only the line and what it shows are kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Function, Index

_LONG = 400  # bytes of a line that does not tell by itself where in it something stands
_SHOWN = 60  # characters of what a finding shows by which it is found again


def place_of(index: Index, line: int, shown: str) -> Node | None:
    """Return the innermost call on *line* (1-based), or what begins it; None if that cannot be told.

    Of a very long line, *shown* (an excerpt, escaped) tells the place, if it stands there once.
    """
    source = index.module.source
    start = 0
    for _ in range(line - 1):
        start = source.find(b"\n", start) + 1
        if start == 0:
            return None
    end = source.find(b"\n", start)
    end = len(source) if end < 0 else end
    root = index.module.root
    if end - start > _LONG:
        part = shown[:_SHOWN].partition("\\")[0].partition("…")[0].encode("utf-8", "replace")
        at = source.find(part, start, end) if len(part) > 8 else -1
        if at < 0 or source.find(part, at + 1, end) >= 0:
            return None
        return root.descendant_for_byte_range(at, at + 1)
    calls = [call for call in index.ordered_calls if start <= call.node.start_byte < end]
    if calls:
        return max(calls, key=lambda call: _depth(index.enclosing(call.node.start_byte))).node
    first = start + len(source[start:end]) - len(source[start:end].lstrip())
    return root.descendant_for_byte_range(first, first + 1)


def _depth(function: Function | None) -> int:
    depth = 0
    while function is not None:
        depth, function = depth + 1, function.parent
    return depth
