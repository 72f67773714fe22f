"""Tar archives, read strictly.

Python's and npm's readers differ in what they forgive: npm's goes on after a header whose checksum is wrong,
Python's ends there without a word; they read the prefix field, sizes of links and several names for one
member differently. What only one of them would see is where something can be hidden, so whatever they may
disagree about is a finding here, or an error. POSIX.1-2017 pax; GNU tar manual, "Basic Tar Format".
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from douane.archives.bounds import MEBI
from douane.archives.collecting import Collector
from douane.archives.oddities import AMBIGUOUS, SPECIAL
from douane.archives.stream import Stream
from douane.errors import ArchiveError

_BLOCK = 512
_ZERO = b"\0" * _BLOCK
_MOST_EXTENSION, _MOST_EXTENSIONS = MEBI, 32 * MEBI  # bytes of one pax header or long name, and of all
_OCTAL = re.compile(rb"[ \0]*([0-7]*)[ \0]*")
_POSIX_MAGIC = b"ustar\x0000"
_FILES = frozenset({b"0", b"\0", b"7"})
_FOLDER, _HARD, _SYMBOLIC, _SPARSE = b"5", b"1", b"2", b"S"
_DEVICES = {b"3": "a character device", b"4": "a block device", b"6": "a named pipe"}
_WITHOUT_CONTENTS = frozenset({_FOLDER, _HARD, _SYMBOLIC, *_DEVICES})
_LONG_NAMES = {b"L": "path", b"K": "linkpath"}
_PAX, _PAX_GLOBAL = frozenset({b"x", b"X"}), b"g"
_PAX_KEYS = frozenset({"path", "linkpath", "size"})
_CUT = "the archive ends in the middle of a file"


@dataclass(slots=True)
class _Extension:
    """What the headers in front of a member say about it."""

    spent: int = 0  # bytes of such headers so far, in the whole archive
    values: dict[str, str] = field(default_factory=dict)
    disputed: bool = False
    sparse: bool = False

    def say(self, key: str, value: str) -> None:
        """Take *value* for *key*; a second, different one is what readers disagree about."""
        if self.values.setdefault(key, value) != value:
            self.disputed = True
            self.values[key] = value


@dataclass(frozen=True, slots=True)
class _Member:
    name: str
    target: str
    kind: bytes
    size: int
    header: bytes
    sparse: bool


def read_tar(data: bytes, collector: Collector) -> None:
    """Hand everything in the archive *data*, compressed or not, to *collector*. Raises ArchiveError."""
    stream = Stream(data, collector)
    extension = _Extension()
    header = stream.take(_BLOCK)
    if not header:
        raise ArchiveError("it is empty")
    while len(header) == _BLOCK and header != _ZERO:
        _check_sum(header)
        if not collector.entry():
            return
        if not _extends(extension, header, stream, collector):
            if not _read_member(stream, _member(header, extension, collector), collector):
                return
            extension = _Extension(spent=extension.spent)
        header = stream.take(_BLOCK)
    if not stream.cut_short:
        _read_end(stream, header, extension, collector)


def _read_end(stream: Stream, last: bytes, extension: _Extension, collector: Collector) -> None:
    if last.strip(b"\0") or extension.values:
        raise ArchiveError("the archive ends in the middle of a header")
    while more := stream.take(MEBI):
        if more.strip(b"\0"):
            collector.odd(AMBIGUOUS, "", "other bytes follow the end of the archive")
            return


def _read_member(stream: Stream, member: _Member, collector: Collector) -> bool:
    """Hand one member to *collector*; False when a bound ends the reading."""
    kind = member.kind
    is_file = kind in _FILES and not member.name.endswith("/")
    if is_file or kind not in _WITHOUT_CONTENTS | _FILES:
        return _read_file(stream, member, collector)
    if kind in _DEVICES:
        collector.odd(SPECIAL, member.name, f"it is {_DEVICES[kind]}")
    elif kind in {_HARD, _SYMBOLIC}:
        collector.link(member.name, member.target, symbolic=kind == _SYMBOLIC)
    else:
        collector.place(member.name)
    if member.size and kind != _FOLDER:  # of folders, all readers agree that their size means nothing
        collector.odd(AMBIGUOUS, member.name, "it is no file and yet has contents, which some programs skip")
        collector.gap("what follows a member of disputed length", "programs disagree about where it begins")
        return False
    return True


def _read_file(stream: Stream, member: _Member, collector: Collector) -> bool:
    kind, size = member.kind, member.size
    if kind == _SPARSE or member.sparse:
        collector.odd(SPECIAL, member.name, "it is a sparse file, whose bytes are not all in the archive")
        _skip_sparse_map(stream, member)
    elif kind not in _FILES:
        why = f"its type {kind.decode('latin-1')!r} is unknown: some programs unpack it, some skip it"
        collector.odd(AMBIGUOUS, member.name, why)
    path = collector.admit(member.name, size)
    if path is None:
        complete = stream.skip(size)
    else:
        content = stream.take(size)
        complete = len(content) == size
        if complete:
            collector.keep(path, content)
    if complete and stream.skip(-size % _BLOCK):
        return True
    if not stream.cut_short:
        raise ArchiveError(_CUT)
    return False


def _skip_sparse_map(stream: Stream, member: _Member) -> None:
    more = member.kind == _SPARSE and member.header[482:483] != b"\0"
    while more:
        block = stream.take(_BLOCK)
        if len(block) < _BLOCK:
            raise ArchiveError(_CUT)
        more = block[504:505] != b"\0"


def _extends(extension: _Extension, header: bytes, stream: Stream, collector: Collector) -> bool:
    """Whether *header* belongs to the member after it; if so its payload is added to *extension*."""
    kind = header[156:157]
    if kind not in _LONG_NAMES and kind not in _PAX and kind != _PAX_GLOBAL:
        return False
    size = _number(header[124:136])
    extension.spent += size
    if size > _MOST_EXTENSION or extension.spent > _MOST_EXTENSIONS:
        raise ArchiveError("its headers are too large")
    payload = stream.take(size)
    if len(payload) < size or not stream.skip(-size % _BLOCK):
        raise ArchiveError("the archive ends in the middle of a header")
    if kind in _LONG_NAMES:
        extension.say(_LONG_NAMES[kind], _text(payload))
        return True
    records = _records(payload)
    if kind != _PAX_GLOBAL:
        extension.sparse |= any(key.startswith("GNU.sparse.") for key, _ in records)
        for key, value in records:
            if key in _PAX_KEYS:
                extension.say(key, value)
    elif any(key in _PAX_KEYS for key, _ in records):
        collector.odd(AMBIGUOUS, "", "a global header gives all members the same name or size")
    return True


def _member(header: bytes, extension: _Extension, collector: Collector) -> _Member:
    values = extension.values
    name = values.get("path")
    if name is None:
        name = _text(header[:100])
        prefix = header[345:500]
        if prefix[0]:
            if header[257:265] == _POSIX_MAGIC:
                name = f"{_text(prefix)}/{name}"
            else:
                collector.odd(AMBIGUOUS, name, "part of its name is in a field that only some programs read")
    if extension.disputed:
        collector.odd(AMBIGUOUS, name, "several headers give it different names or sizes")
    size = values.get("size")
    if size is None:
        length = _number(header[124:136])
    elif size.isascii() and size.isdecimal() and len(size) < 19:
        length = int(size)
    else:
        raise ArchiveError("a header has a malformed size")
    target = values.get("linkpath") or _text(header[157:257])
    return _Member(name, target, header[156:157], length, header, extension.sparse)


def _records(payload: bytes) -> list[tuple[str, str]]:
    """Return the records of a pax header, each ``<length> <key>=<value>\\n`` (POSIX.1-2017 pax)."""
    records = []
    position = 0
    while position < len(payload) and payload[position]:
        space = payload.find(b" ", position, position + 10)
        digits = payload[position:space]
        end = position + (int(digits) if space > 0 and digits.isdigit() else 0)
        key, equals, value = payload[space + 1 : end - 1].partition(b"=")
        if not equals or end > len(payload) or payload[end - 1 : end] != b"\n":
            raise ArchiveError("a pax header is malformed")
        records.append((key.decode("utf-8", "replace"), value.decode("utf-8", "replace")))
        position = end
    return records


def _check_sum(header: bytes) -> None:
    # The sum of all bytes, with those of the sum itself taken as spaces.
    if sum(header) - sum(header[148:156]) + 8 * 0x20 != _number(header[148:156]):
        raise ArchiveError("a header is damaged, or this is no tar archive")


def _number(field_: bytes) -> int:
    """Read an octal number, or one of GNU's binary ones for sizes of 8 GiB and more."""
    if field_[0] == 0x80:
        return int.from_bytes(field_[1:], "big")
    match = _OCTAL.fullmatch(field_)
    if not match:
        raise ArchiveError("a header has a malformed number")
    return int(match[1] or b"0", 8)


def _text(field_: bytes) -> str:
    return field_.partition(b"\0")[0].decode("utf-8", "replace")
