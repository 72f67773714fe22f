"""A text under normalisation and what comes of it, every character traced back to where it came from."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Hidden:
    """A span of a reading that a person looking at the definition would not see, and by which means."""

    start: int
    end: int
    means: str


@dataclass(frozen=True, slots=True)
class Reading:
    """Normalised *text*; `starts[i]` is where character i stood in the original (None: the same)."""

    text: str
    starts: Sequence[int] | None = None
    hidden: tuple[Hidden, ...] = ()
    encoding: str | None = None

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """Return the span of the original text that [start, end) of this reading stands for."""
        if self.starts is None:
            return start, end
        last = min(max(start, end - 1), len(self.starts) - 1)
        return self.starts[min(start, last)], self.starts[last] + 1

    def hidden_by(self, start: int, end: int) -> str | None:
        """Return the means by which [start, end) is hidden, if it is."""
        if self.encoding is not None:
            return self.encoding
        return next((h.means for h in self.hidden if h.start < end and start < h.end), None)


@dataclass(slots=True)
class Draft:
    """A text under normalisation. Spans of `hidden` are kept in offsets of the original."""

    text: str
    starts: list[int] | None = None
    hidden: list[tuple[int, int, str]] = field(default_factory=list)

    def at(self, index: int) -> int:
        """Return where the character at *index* stood in the original."""
        if self.starts is None:
            return index
        return self.starts[index] if index < len(self.starts) else (self.starts[-1] + 1 if self.starts else 0)

    def note(self, start: int, end: int, means: str) -> None:
        """Note that [start, end) of the text as it is now is hidden by *means*."""
        self.hidden.append((self.at(start), self.at(end), means))

    def replace(self, pattern: re.Pattern[str], by: Callable[[re.Match[str]], str]) -> None:
        """Replace every match, keeping for each character where it came from."""
        pieces: list[str] = []
        starts: list[int] = []
        done = 0
        for match in pattern.finditer(self.text):
            text = by(match)
            if text == match.group():
                continue
            pieces += (self.text[done : match.start()], text)
            starts += self._range(done, match.start())
            starts += self._spread(match, len(text))
            done = match.end()
        if done:
            pieces.append(self.text[done:])
            starts += self._range(done, len(self.text))
            self.text, self.starts = "".join(pieces), starts

    def translate(self, table: dict[int, str]) -> None:
        """Replace characters one for one; *table* maps to single characters."""
        self.text = self.text.translate(table)

    def _range(self, start: int, end: int) -> Sequence[int]:
        return range(start, end) if self.starts is None else self.starts[start:end]

    def _spread(self, match: re.Match[str], length: int) -> list[int]:
        first, width = match.start(), match.end() - match.start()
        return [self.at(first + min(index * width // max(length, 1), width - 1)) for index in range(length)]

    def reading(self) -> Reading:
        """Return what has come of the text."""
        return Reading(self.text, self.starts, tuple(self._spans()))

    def _spans(self) -> Iterator[Hidden]:
        for start, end, means in self.hidden:
            if self.starts is None:
                yield Hidden(start, end, means)
            else:
                first, last = bisect_left(self.starts, start), bisect_left(self.starts, end)
                if first < last:
                    yield Hidden(first, last, means)
