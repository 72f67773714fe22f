"""Sentences in English, recognised by what stands around their blanks and told in another language."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
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
        joints = self.around[1:-1]
        found = _from_left(text, joints, at, end) if first else _from_right(text, joints, at, end)
        return dict(zip(self.blanks, found, strict=True)) if found and all(found) else None


def _from_left(text: str, joints: tuple[str, ...], at: int, end: int) -> list[str] | None:
    """Return what stands between *joints*, each of which is looked for where the one before it ends."""
    found: list[str] = []
    for joint in joints:
        place = text.find(joint, at, end)
        if place < 0:
            return None
        found.append(text[at:place])
        at = place + len(joint)
    return [*found, text[at:end]] if at <= end else None


def _from_right(text: str, joints: tuple[str, ...], at: int, end: int) -> list[str] | None:
    """Return the same, looked for from the end: of "a; it b; it c" what comes last was said of all before."""
    found: list[str] = []
    for joint in reversed(joints):
        place = text.rfind(joint, at, end)
        if place < 0:
            return None
        found.append(text[place + len(joint) : end])
        end = place
    return [text[at:end], *reversed(found)] if at <= end else None


class Known:
    """Sentences that are looked up by the word they begin with; those that begin with a blank fit any."""

    def __init__(self, known: tuple[Sentence, ...]) -> None:
        self._whole = {each.around[0]: each for each in reversed(known) if not each.blanks}
        with_blanks = [(each, each.around[0].partition(" ")) for each in known if each.blanks]
        self._any = tuple(each for each, (_, space, _) in with_blanks if not space)
        words = {word for _, (word, space, _) in with_blanks if space}
        self._by_word = {
            word: tuple(each for each, (own, space, _) in with_blanks if not space or own == word)
            for word in words
        }

    def fitting(self, text: str) -> Iterator[tuple[Sentence, dict[str, str]]]:
        """Yield the sentences that *text* can be, and what fills their blanks; those that say most first."""
        if len(text) > MOST_TEXT:
            return
        whole = self._whole.get(text)
        if whole is not None:
            yield whole, {}
        for sentence in self._by_word.get(text.partition(" ")[0], self._any):
            values = sentence.values(text)
            if values is not None:
                yield sentence, values


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
