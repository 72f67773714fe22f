"""The sentences of a definition, each weighed against what the definition says it is for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from douane.detectors._definitions import MAX_TEXT, Passage
from douane.detectors._judgement import hidden_means, readings
from douane.detectors._language import spans
from douane.detectors._normalise import Reading
from douane.weighing import PARAMETER

if TYPE_CHECKING:
    from douane.detectors._judgement import Purpose

UNWEIGHED = frozenset({"uri", "reference", "schema", "icon"})
"""Kinds of place that hold no sentences."""
_VALUES = frozenset({"key", "enum", "default", "const", "example", "pattern"})
_FEWEST_WORDS = 3  # of a value or a name that is read as a sentence


class Stand(NamedTuple):
    """A sentence of `reading`, from `start` to `end`, in a place of kind `place` of `passage`."""

    passage: Passage
    reading: Reading
    start: int
    end: int
    place: str

    @property
    def text(self) -> str:
        """The sentence without the space around it."""
        return self.reading.text[self.start : self.end].strip()

    @property
    def means(self) -> str | None:
        """By which means it is hidden from people, if it is."""
        return self.reading.hidden_by(self.start, self.end)


def stands(passages: Iterable[Passage]) -> Iterator[Stand]:
    """Yield the sentences of *passages* that are weighed, in order."""
    for passage in passages:
        if passage.kind in UNWEIGHED:
            continue
        place = place_of(passage)
        for reading in readings(passage.text[:MAX_TEXT], passage.kind):
            if passage.kind in _VALUES and reading.text.count(" ") < _FEWEST_WORDS - 1:
                continue
            for start, end in spans(reading.text):
                yield Stand(passage, reading, start, end, place)


def is_hidden(stand: Stand, purpose: Purpose) -> bool:
    """Whether people do not see *stand*, by means that are not the business of a tool with *purpose*."""
    return hidden_means(stand.reading, stand.start, stand.end, purpose) is not None


def place_of(passage: Passage) -> str:
    """Return the kind of place of *passage*: what describes a parameter is one kind."""
    if passage.kind in _VALUES:
        return passage.kind
    return PARAMETER if passage.is_parameters else passage.kind
