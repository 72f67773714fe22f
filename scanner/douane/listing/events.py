"""Server-sent events (WHATWG HTML, 9.2), taken apart as they come in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_END = re.compile(rb"\r\n|\n|\r")
_BOM = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class Event:
    """One event: its name, ``message`` unless it has another, and its data."""

    name: bytes
    data: bytes


class EventReader:
    """Turns chunks of a stream into events. Raises ValueError for an event of more than *most* bytes."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._parts: list[bytes] = [b""]
        self._held = 0
        self._data: list[bytes] = []
        self._name = b""
        self._begun = False

    def feed(self, chunk: bytes) -> Iterator[Event]:
        """Yield the events that *chunk* completes."""
        self._held += len(chunk)
        if self._held > self._most:
            raise ValueError("an event is too long")
        if not _END.search(chunk) and not self._parts[-1].endswith(b"\r"):
            self._parts.append(chunk)  # joined once, when the line ends: a long one comes in many parts
            return
        text = b"".join((*self._parts, chunk))
        if not self._begun:
            text, self._begun = text.removeprefix(_BOM), True
        # A carriage return at the very end may be the first half of a line end.
        kept = text.endswith(b"\r")
        lines = _END.split(text[:-1] if kept else text)
        self._parts = [lines.pop() + (b"\r" if kept else b"")]
        for line in lines:
            yield from self._line(line)

    def _line(self, line: bytes) -> Iterator[Event]:
        if not line:
            if self._data:
                yield Event(self._name or b"message", b"\n".join(self._data))
            self._data, self._name, self._held = [], b"", sum(map(len, self._parts))
            return
        field, _, value = line.partition(b":")
        value = value.removeprefix(b" ")
        if field == b"data":
            self._data.append(value)
        elif field == b"event":
            self._name = value
