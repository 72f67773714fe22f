"""Codes of a few digits by which somebody signs in, and that may be tried as often as anybody likes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._flow import State
from douane.detectors._places import is_aside
from douane.detectors._verifiers import DATA, Weakness

if TYPE_CHECKING:
    from douane.detectors._flow import Index, Program

_WHY = "a code of so few digits is accepted however often somebody tries: all of them are tried in minutes"
_LARGEST = 1_000_000  # ways to draw a code, up to which all of them can be tried
_MOST = 20  # places of one file
_LONGEST = 6_000  # bytes of a function before a comparison


def draws_code(source: bytes) -> bool:
    """Whether *source* draws a number and calls it a code."""
    return re.search(_table()["drawn"].encode(), source) is not None


def tried_freely(program: Program, index: Index) -> Iterator[Weakness]:
    """Yield where *index* draws a short code, and where the package accepts it without counting."""
    data = _table()
    drawn = [each for each in _matches(index, data["drawn"]) if 0 < _ways(each) <= _LARGEST]
    limited = re.compile(data["limited"].encode())
    if not drawn or program.holding(limited):
        return
    held = re.compile(data["held"].encode())
    others = program.indexes(program.holding(held))
    places = [place for other in others for place in _accepted(other, data["held"], data["used_up"])]
    if places:
        yield from (Weakness(each, _WHY) for each in (*places, *(_at(index, each.start()) for each in drawn)))


def gives_code(source: bytes) -> bool:
    """Whether *source* says of a code that somebody gives that it has a few digits."""
    return re.search(_table()["given"].encode(), source) is not None


def held_freely(program: Program, index: Index) -> Iterator[Weakness]:
    """Yield where a code of few digits, asked for in *index*, is held against one that is kept, uncounted."""
    data = _table()
    names = {match["name"].decode("utf-8", "replace") for match in _matches(index, data["given"])}
    counted = re.compile(data["counted"].encode())
    if not names or program.holding(counted):
        return
    for name in sorted(names):
        held = data["given_held"].format(name=re.escape(name))
        holding = program.holding(re.compile(held.encode()))
        for other in program.indexes(tuple(path for path in holding if not is_aside(path))):
            yield from (Weakness(each, _WHY) for each in _accepted(other, held, data["used_up"]))


def _accepted(index: Index, held: str, used_up: str) -> Iterator[State]:
    """Yield where *index* holds a code against what arrives, and leaves it there for the next try."""
    for match in _matches(index, held):
        if not _is_used_up(index, match.start(), used_up):
            yield _at(index, match.start())


def _table() -> dict[str, str]:
    found: dict[str, str] = douane_signatures.table(DATA)["short_codes"]
    return found


def _matches(index: Index, pattern: str) -> list[re.Match[bytes]]:
    found = re.compile(pattern.encode()).finditer(index.module.source)
    return [match for match, _ in zip(found, range(_MOST), strict=False)]


def _ways(drawn: re.Match[bytes]) -> int:
    """Return how many codes there are of which *drawn* is one; 0 where that is not told."""
    told = drawn.groupdict()
    if told["digits"]:
        return int(10 ** int(told["digits"]))
    least = told["low"] or told["least"] or b"0"
    most = told["high"] or told["below"] or told["most"] or told["times"] or b"0"
    return int(most.replace(b"_", b"")) - int(least.replace(b"_", b""))


def _at(index: Index, start: int) -> State:
    node = index.module.root.descendant_for_byte_range(start, start + 1)
    return State(index, node or index.module.root)


def _is_used_up(index: Index, start: int, used_up: str) -> bool:
    """Whether the code is taken away before it is compared at *start*: then there is one try."""
    function = index.enclosing(start)
    begin = max(function.node.start_byte if function is not None else 0, start - _LONGEST)
    return re.search(used_up.encode(), index.module.source[begin:start]) is not None
