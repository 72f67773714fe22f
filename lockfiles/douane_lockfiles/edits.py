"""Which runs of one sequence became which of another, in few steps and bounded time."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import TypeAlias

MOST_EDITS = 120
"""Insertions and removals that are looked for; sequences further apart count as wholly different."""

MOST_ITEMS = 4_000
"""Items of each sequence, without what both begin and end with."""

Run: TypeAlias = tuple[int, int, int, int]
"""``(start, end, start, end)``: items of the first sequence that became those of the second."""


def edits(was: Sequence[Hashable], now: Sequence[Hashable]) -> list[Run] | None:
    """Return the runs that differ, in order; empty if nothing does.

    None where they are further apart than the bounds allow. The fewest edits are found with the greedy
    algorithm of E. W. Myers (An O(ND) Difference Algorithm and Its Variations, 1986).
    """
    head = _common(was, now)
    tail = _common(was[head:][::-1], now[head:][::-1])
    left, right = was[head : len(was) - tail], now[head : len(now) - tail]
    if not left or not right:
        return [(head, head + len(left), head, head + len(right))] if left or right else []
    if max(len(left), len(right)) > MOST_ITEMS:
        return None
    trace = _trace(left, right)
    return None if trace is None else _runs(trace, len(left), len(right), head)


def _common(left: Sequence[Hashable], right: Sequence[Hashable]) -> int:
    """How many items both begin with."""
    pairs = enumerate(zip(left, right, strict=False))
    return next((at for at, (one, other) in pairs if one != other), min(len(left), len(right)))


def _trace(left: Sequence[Hashable], right: Sequence[Hashable]) -> list[dict[int, int]] | None:
    """For each number of edits, how far each diagonal was reached with fewer."""
    reached = {1: 0}
    trace = []
    for count in range(min(MOST_EDITS, len(left) + len(right)) + 1):
        trace.append(dict(reached))
        for diagonal in range(-count, count + 1, 2):
            at = _start(reached, diagonal, count)
            while at < len(left) and at - diagonal < len(right) and left[at] == right[at - diagonal]:
                at += 1
            reached[diagonal] = at
            if diagonal == len(left) - len(right) and at >= len(left):
                return trace
    return None


def _start(reached: dict[int, int], diagonal: int, count: int) -> int:
    if _inserts(reached, diagonal, count):
        return reached[diagonal + 1]
    return reached[diagonal - 1] + 1


def _inserts(reached: dict[int, int], diagonal: int, count: int) -> bool:
    """Whether *diagonal* is reached further by an insertion than by a removal."""
    if diagonal in (-count, count):
        return diagonal == -count
    return reached[diagonal - 1] < reached[diagonal + 1]


def _runs(trace: list[dict[int, int]], left: int, right: int, head: int) -> list[Run]:
    """Walk back from the end and join edits that touch."""
    runs: list[Run] = []
    at, other = left, right
    for count in range(len(trace) - 1, 0, -1):
        reached, diagonal = trace[count], at - other
        inserts = _inserts(reached, diagonal, count)
        before = diagonal + 1 if inserts else diagonal - 1
        start = reached[before]
        end = (start, start - before + 1) if inserts else (start + 1, start - before)
        run = (start + head, end[0] + head, start - before + head, end[1] + head)
        if runs and run[1] == runs[-1][0] and run[3] == runs[-1][2]:
            run = (run[0], runs[-1][1], run[2], runs[-1][3])
            runs.pop()
        runs.append(run)
        at, other = start, start - before
    return runs[::-1]
