"""The directory at the end of a zip archive (APPNOTE.TXT 4.3.12 to 4.3.16)."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from douane.archives.collecting import Collector
from douane.archives.oddities import AMBIGUOUS
from douane.errors import ArchiveError

_END, _END64, _LOCATOR64 = struct.Struct("<4s4H2LH"), struct.Struct("<4sQ2H2L4Q"), struct.Struct("<4sLQL")
_ENTRY = struct.Struct("<4s6H3L5H2L")
_END_MAGIC, _END64_MAGIC, _LOCATOR_MAGIC, _ENTRY_MAGIC = b"PK\5\6", b"PK\6\6", b"PK\6\7", b"PK\1\2"
_LONGEST_COMMENT = 0xFFFF
_MOST_FIELDS = 256
_UTF8 = 0x800
_UNIX = 3
_ZIP64_FIELD, _UNICODE_PATH_FIELD = 0x0001, 0x7075
_ELSEWHERE = 0xFFFFFFFF
_BUNDLE_SIGNATURE = b"MCPB_SIG_V1"  # what signed MCP bundles carry behind the archive


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the directory. `mode` is the Unix mode, 0 where there is none."""

    raw_name: bytes
    name: str
    flags: int
    method: int
    crc: int
    packed: int
    size: int
    offset: int
    mode: int


@dataclass(frozen=True, slots=True)
class Directory:
    """All entries, and the position at which the directory begins."""

    start: int
    entries: tuple[Entry, ...]


def directory_of(data: bytes, collector: Collector) -> Directory:
    """Return the directory of the archive *data*. Raises ArchiveError."""
    end = data.rfind(_END_MAGIC, max(0, len(data) - _END.size - _LONGEST_COMMENT))
    if end < 0 or end + _END.size > len(data):
        raise ArchiveError("it has no zip directory, or is cut short")
    _, disk, first_disk, here, count, size, offset, comment = _END.unpack_from(data, end)
    behind = data[end + _END.size + comment : end + _END.size + comment + 16]
    if end + _END.size + comment > len(data):
        raise ArchiveError("it is cut short")
    if behind and not behind.startswith(_BUNDLE_SIGNATURE):
        collector.odd(AMBIGUOUS, "", "other bytes follow the end of the archive")
    if end >= _LOCATOR64.size and data.startswith(_LOCATOR_MAGIC, end - _LOCATOR64.size):
        end, count, size, offset = _long_end(data, end - _LOCATOR64.size)
    elif disk or first_disk or here != count:
        raise ArchiveError("it is spread over several disks")
    start = end - size
    shift = start - offset
    if start < 0 or shift < 0:
        raise ArchiveError("its directory is not where it should be")
    if shift:
        collector.odd(AMBIGUOUS, "", "other bytes precede the archive")
    entries = tuple(_entries(data, start, end, shift, collector))
    if len(entries) != count:
        raise ArchiveError(f"its directory lists {len(entries)} members and announces {count}")
    return Directory(start, entries)


def zip64_values(extra: bytes, values: tuple[int, ...]) -> tuple[int, ...]:
    """Return *values* with those that are said to be elsewhere taken from the zip64 field of *extra*.

    Raises ArchiveError.
    """
    if _ELSEWHERE not in values:
        return values
    field = dict(_fields(extra)).get(_ZIP64_FIELD, b"")
    wanted = values.count(_ELSEWHERE)
    if len(field) < 8 * wanted:
        raise ArchiveError("a zip64 field is too short")
    longs = iter(struct.unpack_from(f"<{wanted}Q", field))
    return tuple(next(longs) if value == _ELSEWHERE else value for value in values)


def _long_end(data: bytes, locator: int) -> tuple[int, int, int, int]:
    _, _, position, disks = _LOCATOR64.unpack_from(data, locator)
    if disks > 1 or position + _END64.size != locator or not data.startswith(_END64_MAGIC, position):
        raise ArchiveError("its zip64 directory is not where it should be")
    *_, here, count, size, offset = _END64.unpack_from(data, position)
    if here != count:
        raise ArchiveError("it is spread over several disks")
    return position, count, size, offset


def _entries(data: bytes, start: int, end: int, shift: int, collector: Collector) -> Iterator[Entry]:
    position = start
    while position < end:
        if position + _ENTRY.size > end or not data.startswith(_ENTRY_MAGIC, position):
            raise ArchiveError("its directory is damaged")
        (_, made_by, _, flags, method, _, _, crc, packed, size, name_length, extra_length, comment,
         _, _, attributes, offset) = _ENTRY.unpack_from(data, position)  # fmt: skip
        name_end = position + _ENTRY.size + name_length
        raw_name = data[position + _ENTRY.size : name_end]
        extra = data[name_end : name_end + extra_length]
        position = name_end + extra_length + comment
        if position > end:
            raise ArchiveError("its directory is damaged")
        name = raw_name.decode("utf-8" if flags & _UTF8 else "cp437", "replace")
        if extra:
            size, packed, offset = zip64_values(extra, (size, packed, offset))
            _compare_names(raw_name, name, extra, collector)
        mode = attributes >> 16 if made_by >> 8 == _UNIX else 0
        yield Entry(raw_name, name, flags, method, crc, packed, size, offset + shift, mode)


def _compare_names(raw_name: bytes, name: str, extra: bytes, collector: Collector) -> None:
    for tag, value in _fields(extra):
        # Version 1, CRC-32 of the name it replaces, name in UTF-8 (APPNOTE.TXT 4.6.9).
        if tag == _UNICODE_PATH_FIELD and value[1:5] == struct.pack("<L", zlib.crc32(raw_name)):
            other = value[5:].decode("utf-8", "replace")
            if other != name and value[5:] != raw_name:
                why = f"programs that know Unicode names call it {other!a:.200}"
                collector.odd(AMBIGUOUS, name, why)


def _fields(extra: bytes) -> Iterator[tuple[int, bytes]]:
    position = 0
    for _ in range(_MOST_FIELDS):
        if position + 4 > len(extra):
            return
        tag, length = struct.unpack_from("<HH", extra, position)
        position += 4
        if position + length > len(extra):
            raise ArchiveError("an extra field is cut short")
        yield tag, extra[position : position + length]
        position += length
    raise ArchiveError("a member has too many extra fields")
