"""A large zip archive of many small members, read member by member from a file, in little memory.

Nothing of it is kept: neither the directory, which can have a million lines, nor a member once the next one
is asked for. What is unusual (encryption, several disks, bytes around the archive, members that overlap
or are out of order) is refused: such an archive is made by nobody who only wants to be read.
"""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from douane.archives.zip_directory import zip64_values
from douane.errors import ArchiveError

MOST_MEMBERS = 2_000_000
"""Members of an archive that is read so."""
MOST_MEMBER = 8 * 2**20
"""Bytes of one member, unpacked."""
MOST_UNPACKED = 8 * 2**30
"""Bytes of all members, unpacked."""

_END, _END64, _LOCATOR64 = struct.Struct("<4s4H2LH"), struct.Struct("<4sQ2H2L4Q"), struct.Struct("<4sLQL")
_ENTRY, _LOCAL = struct.Struct("<4s6H3L5H2L"), struct.Struct("<4s5H3L2H")
_UNUSABLE = 0x2041  # flags of members that are encrypted
_STORED, _DEFLATED = 0, 8
_LONGEST_COMMENT = 0xFFFF
_MOST_PLACES = 2**48  # bytes; beyond what any file system holds
_BUFFER = 2**18


@dataclass(frozen=True, slots=True)
class _Directory:
    start: int
    end: int
    count: int


@dataclass(frozen=True, slots=True)
class _Entry:
    name: bytes
    flags: int
    method: int
    crc: int
    packed: int
    size: int
    offset: int


class Members:
    """The members of the archive at *path*: `count` of them, each a name and its content, in order.

    A context manager. Raises ArchiveError for what is no such archive, OSError for what cannot be read.
    """

    def __init__(self, path: Path, *, most_member: int = MOST_MEMBER, most: int = MOST_UNPACKED) -> None:
        self._most_member, self._most = most_member, most
        self._listing: IO[bytes] = path.open("rb", buffering=_BUFFER)
        self._content: IO[bytes] = path.open("rb", buffering=_BUFFER)
        try:
            self._directory = _directory(self._listing)
        except (ArchiveError, OSError):
            self.__exit__()
            raise
        self.count = self._directory.count

    def __enter__(self) -> Members:
        return self

    def __exit__(self, *_: object) -> None:
        self._listing.close()
        self._content.close()

    def __iter__(self) -> Iterator[tuple[str, bytes]]:
        position, unpacked = 0, 0
        for entry in self._entries():
            name = _name(entry.name)
            unpacked += entry.size
            if entry.size > self._most_member or unpacked > self._most:
                what = "it unpacks" if unpacked > self._most else f"{name!a:.120} unpacks"
                raise ArchiveError(f"{what} to more than is read of such an archive")
            if entry.offset < position:
                raise ArchiveError(f"{name!a:.120} shares its bytes with another member, or is out of order")
            data, position = self._packed(entry)
            yield name, _unpacked(data, entry, name)

    def _entries(self) -> Iterator[_Entry]:
        listing, directory = self._listing, self._directory
        listing.seek(directory.start)
        position = directory.start
        for _ in range(directory.count):
            head = listing.read(_ENTRY.size)
            if len(head) < _ENTRY.size or not head.startswith(b"PK\1\2"):
                raise ArchiveError("its directory is damaged")
            (_, _, _, flags, method, _, _, crc, packed, size, name_length, extra_length, comment,
             _, _, _, offset) = _ENTRY.unpack(head)  # fmt: skip
            rest = listing.read(name_length + extra_length + comment)
            position += _ENTRY.size + name_length + extra_length + comment
            if position > directory.end or len(rest) < name_length + extra_length + comment:
                raise ArchiveError("its directory is damaged")
            extra = rest[name_length : name_length + extra_length]
            size, packed, offset = zip64_values(extra, (size, packed, offset))
            yield _Entry(rest[:name_length], flags, method, crc, packed, size, offset)
        if position != directory.end:
            raise ArchiveError("its directory lists more members than it announces")

    def _packed(self, entry: _Entry) -> tuple[bytes, int]:
        """Return the compressed content of *entry* and where what follows it may begin."""
        if max(entry.packed, entry.offset) > _MOST_PLACES or entry.packed > self._most_member + 2**16:
            raise ArchiveError("a member is not where the archive's directory says")
        self._content.seek(entry.offset)
        head = self._content.read(_LOCAL.size)
        if len(head) < _LOCAL.size or not head.startswith(b"PK\3\4"):
            raise ArchiveError("a member is not where the archive's directory says")
        *_, name_length, extra_length = _LOCAL.unpack(head)
        begin = self._content.read(name_length + extra_length)
        if begin[:name_length] != entry.name:
            raise ArchiveError("a member has another name in front of its contents than in the directory")
        end = entry.offset + _LOCAL.size + name_length + extra_length + entry.packed
        data = self._content.read(entry.packed)
        if end > self._directory.start or len(data) < entry.packed:
            raise ArchiveError("a member reaches into the archive's directory")
        return data, end


def _directory(file: IO[bytes]) -> _Directory:
    size = file.seek(0, io.SEEK_END)
    tail_at = max(0, size - _END.size - _LONGEST_COMMENT - _LOCATOR64.size - _END64.size)
    file.seek(tail_at)
    tail = file.read()
    end = tail.rfind(b"PK\5\6")
    if end < 0 or end + _END.size > len(tail):
        raise ArchiveError("it is no zip archive, or is cut short")
    _, disk, first_disk, here, count, length, offset, comment = _END.unpack_from(tail, end)
    if end + _END.size + comment != len(tail):
        raise ArchiveError("other bytes follow the end of the archive, or it is cut short")
    finish = tail_at + end
    if end >= _LOCATOR64.size and tail.startswith(b"PK\6\7", end - _LOCATOR64.size):
        finish, count, length, offset = _long_end(file, tail_at + end - _LOCATOR64.size)
    elif disk or first_disk or here != count:
        raise ArchiveError("it is spread over several disks")
    if offset + length != finish or count > MOST_MEMBERS or count * _ENTRY.size > length:
        raise ArchiveError("its directory is not where it should be, or lists too many members")
    return _Directory(offset, finish, count)


def _long_end(file: IO[bytes], locator: int) -> tuple[int, int, int, int]:
    values: tuple[Any, ...] = _LOCATOR64.unpack(_read(file, locator, _LOCATOR64.size))
    _, _, position, disks = values
    if disks > 1 or position + _END64.size != locator:
        raise ArchiveError("its zip64 directory is not where it should be")
    record = _read(file, position, _END64.size)
    if not record.startswith(b"PK\6\6"):
        raise ArchiveError("its zip64 directory is not where it should be")
    *_, here, count, length, offset = _END64.unpack(record)
    if here != count:
        raise ArchiveError("it is spread over several disks")
    return position, count, length, offset


def _read(file: IO[bytes], position: int, count: int) -> bytes:
    file.seek(position)
    data = file.read(count)
    if len(data) < count:
        raise ArchiveError("it is cut short")
    return data


def _name(raw: bytes) -> str:
    return raw.decode("utf-8", "replace")


def _unpacked(data: bytes, entry: _Entry, name: str) -> bytes:
    if entry.flags & _UNUSABLE:
        raise ArchiveError(f"{name!a:.120} is encrypted")
    if entry.method == _STORED:
        content, complete = data, True
    elif entry.method == _DEFLATED:
        inflater = zlib.decompressobj(-zlib.MAX_WBITS)
        try:
            content = inflater.decompress(data, entry.size + 1)
        except zlib.error:
            raise ArchiveError(f"the compression of {name!a:.120} is damaged") from None
        complete = inflater.eof and not inflater.unused_data
    else:
        raise ArchiveError(f"{name!a:.120} is compressed in a way that is not supported")
    if not complete or len(content) != entry.size or zlib.crc32(content) != entry.crc:
        raise ArchiveError(f"{name!a:.120} is not what the archive's directory says")
    return content
