"""One member of a zip archive, read in pieces: the metadata of a wheel without its megabytes.

Only the end of the archive, its central directory and the one member are read (APPNOTE.TXT 4.3.6). Whatever
is unusual (zip64, several disks, bytes before the archive, encryption) is refused rather than guessed at,
for a reader that guesses differently from an installer can be shown another file.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from douane.errors import ArchiveError

TAIL = 1 << 15
"""Bytes read first, from the end: most wheels have their directory and their metadata there."""

_END = struct.Struct("<4s4H2LH")
_ENTRY = struct.Struct("<4s6H3L5H2L")
_LOCAL = struct.Struct("<4s5H3L2H")
_LONGEST_COMMENT = 0xFFFF
_MOST_DIRECTORY = 16 << 20
_MOST_MEMBER = 8 << 20
_MOST_ENTRIES = 0xFFFE
_EXTRA_GUESS = 64
_ENCRYPTED = 0x1 | 0x40
_STORED, _DEFLATED = 0, 8

Read = Callable[[int, int], bytes]
"""Returns the bytes from a start (inclusive) to an end (exclusive); both lie within the archive."""


@dataclass(frozen=True, slots=True)
class _Entry:
    name: str
    flags: int
    method: int
    crc: int
    compressed: int
    size: int
    offset: int


def member(read: Read, size: int, name_matches: Callable[[str], bool]) -> bytes | None:
    """Return the content of the member whose name matches, None if there is none, of a zip of *size* bytes.

    Raises ArchiveError when the archive is broken or unusual, when several members match, or when the
    member is larger than 8 MiB; and whatever *read* raises.
    """
    if size < _END.size:
        raise ArchiveError("too short for a zip archive")
    start = max(0, size - TAIL)
    window = _Window(read, start, _exactly(read, start, size))
    directory, limit = _directory(window, size)
    found = [entry for entry in _entries(directory) if name_matches(entry.name)]
    if len(found) > 1:
        raise ArchiveError(f"{len(found)} members match where one was expected")
    return _content(window, found[0], limit) if found else None


class _Window:
    """Reads, and answers from the tail that was read already where it can."""

    def __init__(self, read: Read, start: int, tail: bytes) -> None:
        self._read, self._start, self._tail = read, start, tail

    def bytes(self, start: int, end: int) -> bytes:
        if start >= self._start:
            return self._tail[start - self._start : end - self._start]
        return _exactly(self._read, start, end)


def _exactly(read: Read, start: int, end: int) -> bytes:
    data = read(start, end)
    if len(data) != end - start:
        raise ArchiveError("a piece of the archive is shorter than it should be")
    return data


def _directory(window: _Window, size: int) -> tuple[bytes, int]:
    """Return the central directory and the offset at which it begins."""
    tail_size = min(size, _END.size + _LONGEST_COMMENT)
    near = window.bytes(size - min(size, TAIL), size)
    found = near.rfind(b"PK\x05\x06")
    if found < 0 and tail_size > len(near):
        near = window.bytes(size - tail_size, size)
        found = near.rfind(b"PK\x05\x06")
    if found < 0 or len(near) - found < _END.size:
        raise ArchiveError("no end of central directory: not a zip archive, or a truncated one")
    _, disk, first_disk, here, entries, length, offset, comment = _END.unpack_from(near, found)
    position = size - len(near) + found
    if position + _END.size + comment != size:
        raise ArchiveError("bytes after the end of the archive")
    if disk or first_disk or here != entries or entries > _MOST_ENTRIES or 0xFFFFFFFF in (length, offset):
        raise ArchiveError("a zip64 archive, or one of several parts")
    if offset + length != position or length > _MOST_DIRECTORY:
        raise ArchiveError("the central directory is not where it should be")
    return window.bytes(offset, position), offset


def _entries(directory: bytes) -> Iterator[_Entry]:
    at = 0
    while at < len(directory):
        if len(directory) - at < _ENTRY.size:
            raise ArchiveError("the central directory is cut off")
        fields = _ENTRY.unpack_from(directory, at)
        signature, flags, method, crc, compressed, size = fields[0], *fields[3:5], *fields[7:10]
        name_length, extra, comment, offset = *fields[10:13], fields[16]
        if signature != b"PK\x01\x02":
            raise ArchiveError("the central directory is damaged")
        raw = directory[at + _ENTRY.size : at + _ENTRY.size + name_length]
        at += _ENTRY.size + name_length + extra + comment
        if at > len(directory):
            raise ArchiveError("the central directory is cut off")
        name = raw.decode("utf-8", "surrogateescape")
        yield _Entry(name, flags, method, crc, compressed, size, offset)


def _content(window: _Window, entry: _Entry, limit: int) -> bytes:
    """Return the verified content of *entry*; *limit* is the offset of the central directory."""
    if entry.flags & _ENCRYPTED:
        raise ArchiveError(f"{entry.name} is encrypted")
    if max(entry.compressed, entry.size) > _MOST_MEMBER:
        raise ArchiveError(f"{entry.name} is larger than {_MOST_MEMBER >> 20} MiB")
    name = entry.name.encode("utf-8", "surrogateescape")
    least = _LOCAL.size + len(name) + entry.compressed
    if entry.offset + least > limit:
        raise ArchiveError(f"{entry.name} does not lie within the archive")
    end = min(entry.offset + least + _EXTRA_GUESS, limit)
    data = window.bytes(entry.offset, end)
    signature, *_, name_length, extra = _LOCAL.unpack_from(data)
    begin = _LOCAL.size + name_length
    if signature != b"PK\x03\x04" or data[_LOCAL.size : begin] != name:
        raise ArchiveError(f"{entry.name} is called something else where it lies")
    begin += extra
    if entry.offset + begin + entry.compressed > limit:
        raise ArchiveError(f"{entry.name} does not lie within the archive")
    if begin + entry.compressed > len(data):
        data = window.bytes(entry.offset, entry.offset + begin + entry.compressed)
    return _inflated(entry, data[begin : begin + entry.compressed])


def _inflated(entry: _Entry, data: bytes) -> bytes:
    if entry.method == _DEFLATED:
        inflater = zlib.decompressobj(-zlib.MAX_WBITS)
        try:
            data = inflater.decompress(data, entry.size + 1)
        except zlib.error as error:
            raise ArchiveError(f"{entry.name} cannot be inflated") from error
    elif entry.method != _STORED:
        raise ArchiveError(f"{entry.name} is compressed by method {entry.method}, which wheels do not use")
    if len(data) != entry.size or zlib.crc32(data) != entry.crc:
        raise ArchiveError(f"{entry.name} is not what the archive says it is")
    return data
