"""The part of a distribution's core metadata that resolution needs.

Only the header is read, up to the first empty line (PEP 566: an e-mail header); the description that
follows is the larger part of most files and is never parsed.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass

from packaging.utils import canonicalize_name
from packaging.version import InvalidVersion, Version

from douane.errors import ArchiveError
from douane.text import excerpt

_FORMAT = 2
_MOST_REQUIREMENTS = 5000
_LONGEST_FIELD = 10_000
_WANTED = frozenset({"name", "version", "requires-dist", "requires-python", "metadata-version", "dynamic"})
_NOT_DYNAMIC = frozenset({"requires-dist", "requires-python", "provides-extra"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata:
    """The dependencies a distribution declares, as it wrote them and the Python it needs."""

    requires: tuple[str, ...] = ()
    requires_python: str | None = None
    version: str = ""

    def encode(self) -> bytes:
        """Return the form kept in the store."""
        return json.dumps([_FORMAT, self.requires, self.requires_python, self.version]).encode()

    @classmethod
    def decode(cls, data: bytes) -> Metadata | None:
        """Read that form; None when it is one that this version does not write."""
        try:
            kind, requires, requires_python, version = json.loads(data)
        except (ValueError, TypeError):
            return None
        if kind != _FORMAT:
            return None
        return cls(requires=tuple(requires), requires_python=requires_python, version=version)


def is_final(data: bytes) -> bool:
    """Whether ``PKG-INFO`` states what a build would (PEP 643): version 2.2 or newer, nothing dynamic."""
    fields = list(_fields(data))
    major, _, minor = next((value for field, value in fields if field == "metadata-version"), "").partition(
        "."
    )
    if not (major == "2" and minor.isdecimal() and int(minor[:9]) >= 2):
        return False
    return not any(field == "dynamic" and value.lower() in _NOT_DYNAMIC for field, value in fields)


def parse(data: bytes, name: str, version: str | None) -> Metadata:
    """Read core metadata of *version* of *name* (normalised); None: of whichever version it states.

    Raises ArchiveError when it is no such metadata, or that of another project or version.
    """
    requires: list[str] = []
    single: dict[str, str] = {}
    for field, value in _fields(data):
        if len(value) > _LONGEST_FIELD or len(requires) >= _MOST_REQUIREMENTS:
            raise ArchiveError("its metadata is larger than any honest one")
        if field == "requires-dist":
            requires.append(value)
        else:
            single.setdefault(field, value)
    _check_identity(single, name, version)
    return Metadata(
        requires=tuple(requires),
        requires_python=single.get("requires-python"),
        version=version or str(Version(single["version"])),
    )


def _check_identity(single: dict[str, str], name: str, version: str | None) -> None:
    stated_name, stated_version = single.get("name", ""), single.get("version", "")
    try:
        same = canonicalize_name(stated_name) == name
        same = same and Version(stated_version) == Version(version or stated_version)
    except InvalidVersion:
        same = False
    if not same:
        raise ArchiveError(f"its metadata is that of {excerpt(f'{stated_name} {stated_version}', 80)}")


def _fields(data: bytes) -> Iterator[tuple[str, str]]:
    """Yield the wanted fields of the header of *data* as ``(name in lower case, value)``, unfolded.

    Others are passed over: whole licences are kept in this header.
    """
    field, parts = "", list[str]()
    for line in data.decode("utf-8", "replace").replace("\r\n", "\n").split("\n"):
        if line[:1] in {" ", "\t"}:
            parts.append(line.strip())
            continue
        if field in _WANTED:
            yield field, " ".join(parts).strip()
        if not line:
            return
        field, _, value = line.partition(":")
        field, parts = field.strip().lower(), [value]
    if field in _WANTED:
        yield field, " ".join(parts).strip()
