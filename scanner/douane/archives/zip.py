"""Zip archives, read strictly (APPNOTE.TXT 6.3.10).

A zip archive says everything twice: in the directory at its end, which Python's installer reads, and in front
of every member, which installers that read while they download rely on. Both must say the same, members must
follow each other without gap or overlap, and nothing may follow the end; else two installers can be shown two
packages, which is a finding.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator

from douane.archives.collecting import Collector
from douane.archives.oddities import AMBIGUOUS, BOMB, SPECIAL
from douane.archives.zip_directory import Entry, directory_of, zip64_values
from douane.errors import ArchiveError
from douane.model import Severity

_LOCAL = struct.Struct("<4s5H3L2H")
_LOCAL_MAGIC, _DESCRIPTOR_MAGIC = b"PK\3\4", b"PK\7\x08"
_ENCRYPTED, _DESCRIPTOR = 0x2041, 0x8
_STORED, _DEFLATED = 0, 8
_TYPES = {0o010: "a named pipe", 0o020: "a character device", 0o060: "a block device", 0o140: "a socket"}
_LINK = 0o120


def read_zip(data: bytes, collector: Collector) -> None:
    """Hand everything in the archive *data* to *collector*. Raises ArchiveError."""
    directory = directory_of(data, collector)
    entries = sorted(directory.entries, key=lambda entry: entry.offset)
    if collector.is_bomb(len(data), sum(entry.size for entry in entries)):
        return
    position = 0
    for entry in entries:
        if not collector.entry():
            return
        if entry.offset < position:
            collector.odd(BOMB, entry.name, "it shares its bytes with another member")
            continue
        if entry.offset > position:
            collector.odd(AMBIGUOUS, entry.name, "in front of it are bytes that belong to no listed member")
        start, position = _span(data, entry, directory.start, collector)
        _read_entry(data, start, entry, collector)
    if position < directory.start:
        collector.odd(AMBIGUOUS, "", "bytes in front of the directory belong to no listed member")


def _read_entry(data: bytes, start: int, entry: Entry, collector: Collector) -> None:
    kind = entry.mode >> 9 & 0o170
    if entry.name.endswith("/"):
        collector.place(entry.name)
        if entry.size:
            collector.odd(AMBIGUOUS, entry.name, "it is a folder and yet has contents")
    elif entry.flags & _ENCRYPTED:
        collector.odd(SPECIAL, entry.name, "it is encrypted")
        collector.gap(entry.name, "it is encrypted")
    elif kind in _TYPES:
        collector.odd(SPECIAL, entry.name, f"it is {_TYPES[kind]}")
    elif entry.method not in (_STORED, _DEFLATED):
        collector.gap(entry.name, f"compression method {entry.method} is not supported")
    elif (path := collector.admit(entry.name, entry.size)) is not None:
        content = _content(memoryview(data)[start : start + entry.packed], entry)
        if kind == _LINK:
            collector.link(entry.name, content[:4096].decode("utf-8", "replace"), symbolic=True)
        else:
            collector.keep(path, content)


def _content(packed: memoryview, entry: Entry) -> bytes:
    if entry.method == _STORED:
        content, complete = bytes(packed), True
    else:
        inflater = zlib.decompressobj(-zlib.MAX_WBITS)
        try:
            content = inflater.decompress(packed, entry.size + 1)
        except zlib.error:
            raise ArchiveError("the compression of a member is damaged") from None
        # One more call lets zlib notice the end of a stream that fills the size exactly.
        complete = inflater.eof or not inflater.decompress(inflater.unconsumed_tail, 1)
        complete = complete and inflater.eof and not inflater.unused_data
    if not complete or len(content) != entry.size or zlib.crc32(content) != entry.crc:
        raise ArchiveError("a member is not what the archive's directory says")
    return content


def _span(data: bytes, entry: Entry, limit: int, collector: Collector) -> tuple[int, int]:
    """Return where the content of *entry* begins and where all that belongs to it ends.

    What is said in front of the member is compared with what the directory says.
    """
    begin = entry.offset + _LOCAL.size
    if begin > limit or data[entry.offset : entry.offset + 4] != _LOCAL_MAGIC:
        raise ArchiveError("a member is not where the archive's directory says")
    _, _, flags, method, _, _, crc, packed, size, name_length, extra_length = _LOCAL.unpack_from(
        data, entry.offset
    )
    start = begin + name_length + extra_length
    end = start + entry.packed
    if end > limit:
        raise ArchiveError("a member reaches into the archive's directory")
    if data[begin : begin + name_length] != entry.raw_name:
        shown = data[begin : begin + name_length].decode("utf-8", "replace")
        collector.odd(AMBIGUOUS, entry.name, f"in front of its contents it is called {shown!a:.200}")
    if (flags ^ entry.flags) & (_ENCRYPTED | _DESCRIPTOR) or method != entry.method:
        collector.odd(AMBIGUOUS, entry.name, "it is described differently in front of its contents")
    if flags & _DESCRIPTOR:
        if entry.method == _STORED and entry.size:
            why = "it is stored without its length in front of it, so that some programs guess where it ends"
            collector.odd(AMBIGUOUS, entry.name, why, Severity.MEDIUM)
        return start, end + _descriptor_length(data, end, limit, entry, collector)
    extra = data[begin + name_length : start]
    size, packed = zip64_values(extra, (size, packed))
    if (crc, packed, size) != (entry.crc, entry.packed, entry.size):
        collector.odd(AMBIGUOUS, entry.name, "its length is given differently in front of its contents")
    return start, end


def _descriptor_length(data: bytes, end: int, limit: int, entry: Entry, collector: Collector) -> int:
    for form in _descriptors(entry):
        if end + len(form) <= limit and data.startswith(form, end):
            return len(form)
    collector.odd(AMBIGUOUS, entry.name, "its length is given differently behind its contents")
    return 0


def _descriptors(entry: Entry) -> Iterator[bytes]:
    """The four forms a data descriptor may have: with or without its mark, with long or short sizes."""
    for sizes in ("<LQQ", "<LLL"):
        if sizes == "<LQQ" or max(entry.packed, entry.size) < 2**32:
            plain = struct.pack(sizes, entry.crc, entry.packed, entry.size)
            yield _DESCRIPTOR_MAGIC + plain
            yield plain
