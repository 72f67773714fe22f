"""Decompression in bounded steps: what a hostile stream makes of a few bytes is never held at once."""

from __future__ import annotations

import bz2
import lzma
import zlib
from typing import Protocol

from douane.archives.bounds import MEBI
from douane.archives.collecting import Collector
from douane.archives.oddities import AMBIGUOUS
from douane.errors import ArchiveError

_STEP = 32 * MEBI
_MOST_MEMBERS = 256
_LZMA_MEMORY = 128 * MEBI
_GZIP, _BZIP2, _XZ = b"\x1f\x8b", b"BZh", b"\xfd7zXZ\x00"


class _Decompressor(Protocol):
    """The part in which the decompressors of zlib, bz2 and lzma agree."""

    @property
    def eof(self) -> bool:
        """Whether the member is complete."""

    @property
    def unused_data(self) -> bytes:
        """What follows the member."""

    def decompress(self, data: bytes, max_length: int, /) -> bytes:
        """Return at most *max_length* bytes."""


class Stream:
    """The plain bytes of *data*, which may be compressed with gzip, bzip2 or xz, taken from the front.

    All members of a compressed stream are read, one after the other, as installers do. `cut_short` tells
    that a bound ended it, which is then noted with *collector*.
    """

    def __init__(self, data: bytes, collector: Collector) -> None:
        self.cut_short = False
        self._collector = collector
        self._packed = len(data)
        self._unpacked = 0
        self._members = 0
        self._buffer = b""
        self._position = 0
        self._pending = b""
        self._magic = next((magic for magic in (_GZIP, _BZIP2, _XZ) if data.startswith(magic)), b"")
        self._current: _Decompressor | None = None
        if self._magic:
            self._pending = data
            self._next_member()
        else:
            self._buffer = data

    def take(self, count: int) -> bytes:
        """Return the next *count* bytes, fewer at the end. Raises ArchiveError."""
        while self._position + count > len(self._buffer) and self._current is not None:
            more = self._step(self._current)
            self._buffer = self._buffer[self._position :] + more
            self._position = 0
        taken = self._buffer[self._position : self._position + count]
        self._position += len(taken)
        return taken

    def skip(self, count: int) -> bool:
        """Pass over *count* bytes; False when there are not so many. Raises ArchiveError."""
        while count > 0:
            passed = len(self.take(min(count, MEBI)))
            if not passed:
                return False
            count -= passed
        return True

    def _step(self, current: _Decompressor) -> bytes:
        try:
            more = current.decompress(self._pending, _STEP)
        except (zlib.error, lzma.LZMAError, OSError, EOFError, ValueError) as error:
            raise ArchiveError(f"its compression is damaged ({error})") from None
        self._pending = getattr(current, "unconsumed_tail", b"")
        self._unpacked += len(more)
        if current.eof:
            self._pending = current.unused_data
            self._next_member()
        elif not more:
            raise ArchiveError("it ends in the middle of its compressed data")
        self._keep_bounds()
        return more

    def _keep_bounds(self) -> None:
        most = 2 * self._collector.bounds.total_bytes
        if self._unpacked > most and self._current:
            self._collector.gap("the rest of it", f"it unpacks to more than {most} bytes")
        elif not self._collector.is_bomb(self._packed, self._unpacked):
            return
        self.cut_short = True
        self._current = None

    def _next_member(self) -> None:
        self._current = None
        rest = self._pending
        if not rest.strip(b"\0"):
            return  # padding, as tape archivers write it
        self._members += 1
        if self._members > _MOST_MEMBERS:
            raise ArchiveError(f"it has more than {_MOST_MEMBERS} compressed members")
        if rest.startswith(self._magic):
            self._current = _decompressor(self._magic)
        else:
            self._collector.odd(AMBIGUOUS, "", "other bytes follow its compressed data")


def _decompressor(magic: bytes) -> _Decompressor:
    if magic == _GZIP:
        return zlib.decompressobj(wbits=31)
    if magic == _BZIP2:
        return bz2.BZ2Decompressor()
    return lzma.LZMADecompressor(format=lzma.FORMAT_XZ, memlimit=_LZMA_MEMORY)
