"""Where in a parsed file a finding stands, of which only the line and what it shows are kept."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Function, Index

_LONG = 400  # bytes of a line that does not tell by itself where in it something stands
_SHOWN = 60  # characters of what a finding shows by which it is found again


class Lines:
    """Answers for the files of one package."""

    def __init__(self) -> None:
        self._ends: dict[str, list[int]] = {}

    def place(self, index: Index, line: int, shown: str) -> Node | None:
        """Return the innermost call on *line* (1-based), or what begins it; None if that cannot be told.

        Of a very long line, *shown* (an excerpt, escaped) tells the place, if it stands there once.
        """
        source, root = index.module.source, index.module.root
        ends = self._ends.get(index.path)
        if ends is None:
            breaks = (match.start() for match in re.finditer(b"\n", source))
            ends = self._ends[index.path] = [*breaks, len(source)]
        if line > len(ends):
            return None
        start, end = ends[line - 2] + 1 if line > 1 else 0, ends[line - 1]
        if end - start > _LONG:
            part = shown[:_SHOWN].partition("\\")[0].partition("…")[0].encode("utf-8", "replace")
            at = source.find(part, start, end) if len(part) > 8 else -1
            if at < 0 or source.find(part, at + 1, end) >= 0:
                return None
            return root.descendant_for_byte_range(at, at + 1)
        low, high = bisect_left(index.call_starts, start), bisect_left(index.call_starts, end)
        calls = index.ordered_calls[low:high]
        if calls:
            return max(calls, key=lambda call: _depth(index.enclosing(call.node.start_byte))).node
        first = start + len(source[start:end]) - len(source[start:end].lstrip())
        return root.descendant_for_byte_range(first, first + 1)


def _depth(function: Function | None) -> int:
    depth = 0
    while function is not None:
        depth, function = depth + 1, function.parent
    return depth
