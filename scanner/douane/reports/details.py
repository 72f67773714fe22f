"""What a comparison says beside a drift, in another language than English, as far as it is known there.

The format of lockfiles knows no languages: what it tells are sentences in English. Their pieces are looked
up in ``drifts.<language>.toml``; one that is not there (the words of a finding, of an advisory) stays.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from douane.drift_kinds import worded
from douane.words import ENGLISH, Words

MOST_TEXT = 2_000
"""Characters of a piece that is looked up; a longer one is no sentence of ours."""

_JOINT = "; "
_LIST = ", "
_BLANK = re.compile(r"\{(\w+)\}")
_PARTS = "parts"  # the blank whose members are looked up in turn


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A sentence in English as what stands around its `blanks`, and the same in another language."""

    around: tuple[str, ...]
    blanks: tuple[str, ...]
    other: str

    def values(self, text: str) -> dict[str, str] | None:
        """Return what fills the blanks in *text*; None where it is another sentence."""
        first, last = self.around[0], self.around[-1]
        if not self.blanks:
            return {} if text == first else None
        if not text.startswith(first) or not text.endswith(last):
            return None
        at, end = len(first), len(text) - len(last)
        found: list[str] = []
        for joint in self.around[1:-1]:
            place = text.find(joint, at, end)
            if place < 0:
                return None
            found.append(text[at:place])
            at = place + len(joint)
        found.append(text[at:end])
        return dict(zip(self.blanks, found, strict=True)) if at <= end and all(found) else None


def told(detail: str, language: str = ENGLISH) -> str:
    """Return *detail*, escaped before, in *language*."""
    return Words.of(language, "drift")["joint"].join(piece for piece, _ in pieces(detail, language))


def pieces(detail: str, language: str = ENGLISH) -> Iterator[tuple[str, bool]]:
    """Yield the pieces of *detail* in *language*, and whether each is; the others are in English."""
    for piece in detail.split(_JOINT):
        found = piece if language == ENGLISH else _piece(piece, language)
        yield (piece, False) if found is None else (found, True)


def _piece(piece: str, language: str) -> str | None:
    if len(piece) > MOST_TEXT:
        return None
    for sentence in _sentences(language):
        values = sentence.values(piece)
        if values is not None:
            if _PARTS in values:
                members = values[_PARTS].split(_LIST)
                values[_PARTS] = _LIST.join(_piece(each, language) or each for each in members)
            return sentence.other.format_map(values)
    return None


@cache
def _sentences(language: str) -> tuple[_Sentence, ...]:
    """Return all sentences, those without blanks first, then those in which more is given."""
    found = [
        _Sentence(tuple(_BLANK.split(english)[::2]), tuple(_BLANK.findall(english)), other)
        for english, other in worded("details", language).items()
    ]
    return tuple(sorted(found, key=lambda each: (bool(each.blanks), -len("".join(each.around)))))
