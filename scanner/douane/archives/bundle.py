"""Bundles of servers (.mcpb, .dxt): a zip archive, and behind it, where it is signed, a signature block.

The block is ``MCPB_SIG_V1``, a length (32 bits, little endian), so many bytes of DER, ``MCPB_SIG_END``
(modelcontextprotocol/mcpb, src/node/sign.ts). Newer signers count the block as the archive's comment after
they have signed; the two bytes that say so are put back, so that what was signed is what is hashed and read.
"""

from __future__ import annotations

import hashlib
import struct
from dataclasses import dataclass

from douane.archives.bounds import DEFAULT, Bounds
from douane.archives.collecting import Collector
from douane.archives.zip import read_zip
from douane.errors import ArchiveError
from douane.model import FileTree
from douane.text import excerpt

_BEGIN, _FINISH = b"MCPB_SIG_V1", b"MCPB_SIG_END"
_LONGEST_SIGNATURE = 1 << 20
_END_MAGIC, _END = b"PK\5\6", struct.Struct("<4s4H2LH")
_LONGEST_COMMENT = 0xFFFF


@dataclass(frozen=True, slots=True, kw_only=True)
class Bundle:
    """An opened bundle: `sha256` of the whole file, `unsigned_sha256` of the archive without a signature."""

    tree: FileTree
    sha256: str
    unsigned_sha256: str
    is_signed: bool


def open_bundle(filename: str, data: bytes, *, bounds: Bounds = DEFAULT) -> Bundle:
    """Return the files of the bundle *data*. Raises ArchiveError."""
    archive = _unsigned(data)
    collector = Collector(package=None, bounds=bounds)
    try:
        read_zip(archive, collector)
    except ArchiveError as error:
        raise ArchiveError(f"{excerpt(filename)}: {error.message}", remedy=error.remedy) from None
    return Bundle(
        tree=collector.tree(),
        sha256=hashlib.sha256(data).hexdigest(),
        unsigned_sha256=hashlib.sha256(archive).hexdigest(),
        is_signed=len(archive) != len(data),
    )


def _unsigned(data: bytes) -> bytes:
    """Return *data* as it was before it was signed; *data* itself where no whole signature ends it."""
    if not data.endswith(_FINISH):
        return data
    end = len(data) - len(_FINISH)
    begin = data.rfind(_BEGIN, max(0, end - _LONGEST_SIGNATURE), end)
    while begin >= 0:
        start = begin + len(_BEGIN) + 4
        if start <= end and start + int.from_bytes(data[start - 4 : start], "little") == end:
            return _without_comment(data[:begin], len(data) - begin)
        begin = data.rfind(_BEGIN, max(0, end - _LONGEST_SIGNATURE), begin)
    return data


def _without_comment(archive: bytes, signature: int) -> bytes:
    """Return *archive* with the comment that a signature of so many bytes was counted as taken back."""
    end = archive.rfind(_END_MAGIC, max(0, len(archive) - _END.size - _LONGEST_COMMENT))
    if end < 0 or end + _END.size > len(archive):
        return archive
    comment = _END.unpack_from(archive, end)[-1]
    own = len(archive) - end - _END.size
    if comment != own + signature:
        return archive
    return archive[: end + _END.size - 2] + own.to_bytes(2, "little") + archive[end + _END.size :]
