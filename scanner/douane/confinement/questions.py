"""Questions for names (RFC 1035 section 4), and answers that give each name an address of its own.

The addresses are of 198.18.0.0/15, which RFC 2544 keeps for tests, so that a later connection to one can be
told by the name that was asked for. Nothing is ever looked up.
"""

from __future__ import annotations

import ipaddress
import struct
from dataclasses import dataclass

MOST = 4096  # bytes of a question
_MOST_NAMES = 1000
_MOST_LABELS = 128
_FIRST = int(ipaddress.IPv4Address("198.18.0.1"))
_A, _INTERNET = 1, 1
_HEADER = struct.Struct(">6H")
_RESPONSE, _NO_SUCH_NAME = 0x8180, 3
_SECONDS = 60  # how long an answer may be kept


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked first in a message: the name, the kind of record, and where the question ends."""

    key: int
    name: str
    kind: int
    end: int


def question(data: bytes) -> Question | None:
    """Return the question in *data*, None if it is none."""
    if len(data) < _HEADER.size:
        return None
    key, flags, count, *_ = _HEADER.unpack_from(data)
    if flags & 0x8000 or not count:
        return None
    labels: list[str] = []
    place = _HEADER.size
    while place < len(data) and (size := data[place]) and len(labels) < _MOST_LABELS:
        if size > 63 or place + 1 + size > len(data):
            return None
        labels.append(data[place + 1 : place + 1 + size].decode("utf-8", "backslashreplace"))
        place += 1 + size
    end = place + 5
    if not labels or end > len(data) or data[place]:
        return None
    return Question(key, ".".join(labels), struct.unpack_from(">H", data, place + 1)[0], end)


class Names:
    """The names that were asked for, each with an address that nobody else has."""

    def __init__(self) -> None:
        self._addresses: dict[str, str] = {}
        self._names: dict[str, str] = {}

    def answer(self, data: bytes) -> tuple[str, bytes] | None:
        """Return the name that *data* asks for and the message that answers it, None if it asks for none."""
        asked = question(data)
        if asked is None:
            return None
        found = self._address(asked.name)
        tail = data[_HEADER.size : asked.end]
        if found is None:
            return asked.name, _HEADER.pack(asked.key, _RESPONSE | _NO_SUCH_NAME, 1, 0, 0, 0) + tail
        record = b""
        if asked.kind == _A:
            record = struct.pack(">HHHIH", 0xC00C, _A, _INTERNET, _SECONDS, 4)
            record += ipaddress.IPv4Address(found).packed
        return asked.name, _HEADER.pack(asked.key, _RESPONSE, 1, 1 if record else 0, 0, 0) + tail + record

    def name(self, address: str) -> str:
        """Return the name that was given *address*, or nothing."""
        return self._names.get(address, "")

    def _address(self, name: str) -> str | None:
        name = name.lower()
        if name not in self._addresses:
            if len(self._addresses) >= _MOST_NAMES:
                return None
            address = str(ipaddress.IPv4Address(_FIRST + len(self._addresses)))
            self._addresses[name] = address
            self._names[address] = name
        return self._addresses[name]
