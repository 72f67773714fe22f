"""The METADATA of a wheel: of its bytes, or of a server that is asked for parts of it."""

from __future__ import annotations

from collections.abc import Callable

from packaging.utils import canonicalize_name

from douane.archives import remote
from douane.errors import ArchiveError


class NoRangesError(Exception):
    """The server ignored the range and sent everything."""

    def __init__(self, body: bytes) -> None:
        super().__init__("ranges are ignored")
        self.body = body


def metadata(data: bytes, name: str) -> bytes:
    """Return the METADATA of the wheel *data* of the project *name*. Raises ArchiveError."""
    return metadata_of_parts(lambda start, end: data[start:end], len(data), name)


def metadata_of_parts(read: Callable[[int, int], bytes], size: int, name: str) -> bytes:
    """Return the METADATA of a wheel of *size* bytes; *read* returns those from one place to another.

    Raises ArchiveError, and what *read* raises.
    """
    member = remote.member(read, size, _is_metadata_of(name))
    if member is None:
        raise ArchiveError("the wheel has no METADATA")
    return member


def _is_metadata_of(name: str) -> Callable[[str], bool]:
    def matches(path: str) -> bool:
        folder, slash, rest = path.partition("/")
        if not slash or rest != "METADATA" or not folder.endswith(".dist-info"):
            return False
        return canonicalize_name(folder[: -len(".dist-info")].partition("-")[0]) == name

    return matches
