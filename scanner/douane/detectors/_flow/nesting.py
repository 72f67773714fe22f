"""Which function, or class, is the innermost around a place in a file."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Sequence

    from douane.detectors._flow.index import Class, Function

_Nested = TypeVar("_Nested", "Function", "Class")


class Nesting(Generic[_Nested]):
    """Which of some functions, or classes, is the innermost around a position; told by halving."""

    def __init__(self, items: Sequence[_Nested]) -> None:
        """Take *items* in order of position, and note which lies in which."""
        self._places = [-1]
        self._inner: list[_Nested | None] = [None]
        around: list[tuple[int, _Nested]] = []
        for item in items:
            start = item.node.start_byte
            self._end(around, start)
            item.parent = around[-1][1] if around else None
            around.append((item.node.end_byte, item))
            self._places.append(start)
            self._inner.append(item)
        self._end(around, None)

    def at(self, position: int) -> _Nested | None:
        """Return the innermost around byte *position*."""
        return self._inner[bisect_right(self._places, position) - 1]

    def _end(self, around: list[tuple[int, _Nested]], start: int | None) -> None:
        """Take from *around* what ends before *start*, all of it if that is None."""
        while around and (start is None or around[-1][0] <= start):
            end, _ = around.pop()
            self._places.append(end)
            self._inner.append(around[-1][1] if around else None)
