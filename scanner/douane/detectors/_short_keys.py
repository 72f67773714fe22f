"""Keys that are made too short to hold: RSA, DSA and Diffie-Hellman of few bits, small curves."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from douane.detectors._catalogue import catalogue
from douane.detectors._flow import HOLE
from douane.detectors._places import is_aside
from douane.detectors._settings import defaults, options
from douane.detectors._written_out import table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from douane.detectors._catalogue import Entry
    from douane.detectors._flow import Program, State

_DATA = "code/cryptography.toml"
_WHY = "a key is made so short that it can be worked out"


def short_keys(program: Program) -> Iterator[tuple[State, str]]:
    """Yield (place, why) where a pair of keys has fewer bits than are safe today (NIST SP 800-131A)."""
    known = catalogue(_DATA, "short")
    paths = tuple(path for path in program.mentioning(known.words) if not is_aside(path))
    for entry, call in known.named_calls(program, paths):
        if any(_is_short(entry, text) for each in _sizes(program, entry, call) for text in each):
            yield call, _WHY


def _sizes(program: Program, entry: Entry, call: State) -> Iterator[tuple[str, ...]]:
    """Yield the texts that the size, or the curve, of what *call* makes can be."""
    given = list(options(program, call, *entry.facts.get("options", ())))
    position = entry.facts.get("position")
    if not given and isinstance(position, int):
        given = [each for each in (program.argument(call, position),) if each is not None]
    for each in given:
        yield tuple(text for text in defaults(program, each) if HOLE not in text)
        yield tuple(".".join((leaf.text[:80], *leaf.steps)) for leaf in program.leaves(each))


def _is_short(entry: Entry, text: str) -> bool:
    """Whether *text* is a number of bits below the least, or the name of a small curve or group."""
    number = text.replace("_", "")
    if number.isdecimal() and len(number) < 7:
        return int(number) < int(entry.facts["least"])
    return re.search(table()["short_names"], text) is not None
