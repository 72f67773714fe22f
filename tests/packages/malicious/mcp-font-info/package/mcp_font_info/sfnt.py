from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class Table:
    tag: str
    offset: int
    length: int


def tables(data: bytes) -> dict[str, Table]:
    count = struct.unpack_from(">H", data, 4)[0]
    found = {}
    for i in range(count):
        tag, _, offset, length = struct.unpack_from(">4sLLL", data, 12 + 16 * i)
        found[tag.decode("latin1")] = Table(tag.decode("latin1"), offset, length)
    return found


def names(data: bytes) -> Iterator[tuple[int, str]]:
    table = tables(data).get("name")
    if table is None:
        return
    _, count, strings = struct.unpack_from(">HHH", data, table.offset)
    for i in range(count):
        platform, _, _, name_id, length, start = struct.unpack_from(">6H", data, table.offset + 6 + 12 * i)
        at = table.offset + strings + start
        yield name_id, data[at : at + length].decode("utf-16-be" if platform in (0, 3) else "latin1", "replace")
