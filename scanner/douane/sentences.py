"""Sentences in English, recognised by what stands around their blanks and told in another language."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

MOST_TEXT = 2_000
"""Characters of a text that is looked up; a longer one is no sentence of ours."""

_BLANK = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Sentence:
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


def sentences(pairs: Mapping[str, str]) -> tuple[Sentence, ...]:
    """Return *pairs* (English -> another language), those without blanks first, then those that say more."""
    found = [
        Sentence(tuple(_BLANK.split(english)[::2]), tuple(_BLANK.findall(english)), other)
        for english, other in pairs.items()
    ]
    return tuple(sorted(found, key=lambda each: (bool(each.blanks), -len("".join(each.around)))))


def recognised(text: str, known: Iterable[Sentence]) -> tuple[Sentence, dict[str, str]] | None:
    """Return the first of *known* that *text* is, and what fills its blanks; None where it is none."""
    if len(text) > MOST_TEXT:
        return None
    for sentence in known:
        values = sentence.values(text)
        if values is not None:
            return sentence, values
    return None
