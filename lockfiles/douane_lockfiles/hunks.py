"""Where two texts differ, with a little of what stands around it."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from douane_lockfiles.edits import Run, edits

CONTEXT = 40
"""Characters that are shown before and after what differs."""

MOST_TEXT = 200_000
"""Characters of a text that are compared word by word; longer ones are only cut to where they differ."""

_WORDS = re.compile(r"\w+|\s|[^\w\s]")
_LINES = re.compile(r"[^\n]*\n|[^\n]+")
_BARELY = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Hunk:
    """What stood in a place and what stands there now, each with the same text around it.

    `opens` and `closes` tell that the texts begin or end here. `spelled` tells that both look alike, so that
    only their code points show the difference (NFC and NFD, a Cyrillic letter for a Latin one, spaces).
    """

    was: str
    now: str
    opens: bool
    closes: bool
    spelled: bool


def hunks(was: str, now: str) -> tuple[Hunk, ...]:
    """Return where *was* and *now* differ, in order; empty if they are the same."""
    groups: list[list[Run]] = []
    for run in _character_runs(was, now):
        if groups and run[0] - groups[-1][-1][1] <= 2 * CONTEXT:
            groups[-1].append(run)
        else:
            groups.append([run])
    return tuple(_hunk(was, now, group) for group in groups)


def _hunk(was: str, now: str, group: Sequence[Run]) -> Hunk:
    start, end, other_start, other_end = group[0][0], group[-1][1], group[0][2], group[-1][3]
    before, after = min(CONTEXT, start), min(CONTEXT, len(was) - end)
    return Hunk(
        was=was[start - before : end + after],
        now=now[other_start - before : other_end + after],
        opens=start <= CONTEXT,
        closes=len(was) - end <= CONTEXT,
        spelled=_look_alike(was[start:end], now[other_start:other_end]),
    )


def _character_runs(was: str, now: str) -> Iterator[Run]:
    """Yield the runs of characters that differ, by word, else by line, else from the first to the last."""
    for pattern in (_WORDS, _LINES) if max(len(was), len(now)) <= MOST_TEXT else ():
        left, right = pattern.findall(was), pattern.findall(now)
        runs = edits(left, right)
        if runs is not None:
            yield from _joined(runs, _places(left), _places(right))
            return
    head = _beginning(was, now, min(len(was), len(now)))
    tail = _beginning(was[::-1], now[::-1], min(len(was), len(now)) - head)
    if (head, head) != (len(was), len(now)):
        yield head, len(was) - tail, head, len(now) - tail


def _beginning(was: str, now: str, most: int) -> int:
    """How many characters both texts begin with, at most *most*, found by halving."""
    return bisect_left(range(1, most + 1), x=True, key=lambda length: was[:length] != now[:length])


def _joined(runs: Sequence[Run], left: Sequence[int], right: Sequence[int]) -> Iterator[Run]:
    """Turn runs of tokens into runs of characters; those that hardly anything parts become one."""
    last: Run | None = None
    for start, end, other_start, other_end in runs:
        run = (left[start], left[end], right[other_start], right[other_end])
        if last and run[0] - last[1] <= _BARELY:
            run = (last[0], run[1], last[2], run[3])
        elif last:
            yield last
        last = run
    if last:
        yield last


def _places(tokens: Sequence[str]) -> list[int]:
    """Where each token begins, and where the last one ends."""
    places = [0]
    for token in tokens:
        places.append(places[-1] + len(token))
    return places


def _look_alike(was: str, now: str) -> bool:
    if len({"".join(unicodedata.normalize("NFKC", text).split()) for text in (was, now)}) == 1:
        return True
    pairs = [(one, other) for one, other in zip(was, now, strict=False) if one != other]
    return len(was) == len(now) and all(
        one.isalpha() and other.isalpha() and one.isascii() != other.isascii() for one, other in pairs
    )
