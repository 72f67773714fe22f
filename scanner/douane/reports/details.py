"""What a comparison says beside a drift, in another language than English, as far as it is known there.

The format of lockfiles knows no languages: what it tells are sentences in English. Their pieces are looked
up in ``drifts.<language>.toml``; one that is not there (the words of a finding, of an advisory) stays.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from douane.drift_kinds import worded
from douane.sentences import Sentence, recognised, sentences
from douane.words import ENGLISH, Words

_JOINT = "; "
_LIST = ", "
_PARTS = "parts"  # the blank whose members are looked up in turn


def told(detail: str, language: str = ENGLISH) -> str:
    """Return *detail*, escaped before, in *language*."""
    return Words.of(language, "drift")["joint"].join(piece for piece, _ in pieces(detail, language))


def pieces(detail: str, language: str = ENGLISH) -> Iterator[tuple[str, bool]]:
    """Yield the pieces of *detail* in *language*, and whether each is; the others are in English."""
    for piece in detail.split(_JOINT):
        found = piece if language == ENGLISH else _piece(piece, language)
        yield (piece, False) if found is None else (found, True)


def _piece(piece: str, language: str) -> str | None:
    found = recognised(piece, _sentences(language))
    if found is None:
        return None
    sentence, values = found
    if _PARTS in values:
        members = values[_PARTS].split(_LIST)
        values[_PARTS] = _LIST.join(_piece(each, language) or each for each in members)
    return sentence.other.format_map(values)


@cache
def _sentences(language: str) -> tuple[Sentence, ...]:
    return sentences(worded("details", language))
