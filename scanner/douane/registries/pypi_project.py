"""What an index says of one project: its files by version, each kept as the text the index sent.

A project may list fifteen thousand files. Of each only the name is read, for the version in it; the entries
of the versions that are looked at are parsed and checked when they are.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from packaging.version import InvalidVersion, Version

from douane.registries.pypi_files import ProjectFile, checked
from douane.registries.pypi_listing import Listing
from douane.registries.pypi_names import grouped, stated_version
from douane.registries.pypi_versions import Key, key

_FORMAT = 2


class Project:
    """A project as one index lists it. `status` and `status_reason` are those of PEP 792.

    `index` is ``default`` or the index's URL; `etag` the validator of the answer, if it had one. `keys` are
    all versions as `pypi_versions.key` gives them, oldest first.
    """

    def __init__(self, head: Mapping[str, Any], listing: Listing) -> None:
        self.name = str(head["name"])
        self.index = str(head["index"])
        self.status: str = head.get("status") or "active"
        self.status_reason: str = head.get("reason") or ""
        self.etag: str | None = head.get("etag")
        self._base = str(head["base"])
        self._listing = listing
        self._places = grouped(self.name, listing.names)
        self.keys: tuple[Key, ...] = tuple(sorted(self._places))
        self._files: dict[Key, tuple[ProjectFile, ...]] = {}
        self._versions: tuple[str, ...] | None = None

    @classmethod
    def of(cls, name: str, index: str, base: str, listing: Listing, **head: str | None) -> Project:
        """Return a project whose page, at *base*, is *listing*.

        What is no file of this project is left out. *head* may hold status, reason and etag.
        """
        return cls({"name": name, "index": index, "base": base, **head}, listing)

    @property
    def home(self) -> str:
        """The address of the index that lists it."""
        return self._base.rstrip("/").rpartition("/")[0] + "/"

    @property
    def versions(self) -> tuple[str, ...]:
        """All versions in normal form, newest first."""
        if self._versions is None:
            self._versions = tuple(map(self.spelled, reversed(self.keys)))
        return self._versions

    def spelled(self, version: Key) -> str:
        """Return a version of `keys` in normal form."""
        return str(stated_version(self.name, self._listing.names[self._places[version][0]]))

    def spelling(self, version: str) -> str | None:
        """Return *version* as `versions` spells it (1.0.0 may be there as 1.0), None if absent."""
        found = _key(version)
        return self.spelled(found) if found in self._places else None

    def files(self, version: str) -> tuple[ProjectFile, ...]:
        """Return the files of *version*, in the index's order."""
        found = _key(version)
        return self.files_of(found) if found in self._places else ()

    def files_of(self, version: Key) -> tuple[ProjectFile, ...]:
        """Return the files of a version of `keys`, in the index's order; entries without sense left out."""
        found = self._files.get(version)
        if found is None:
            entries = map(self._listing.entry, self._places[version])
            files = (checked(entry, self._base) for entry in entries if entry)
            found = self._files[version] = tuple(file for file in files if file)
        return found

    def encode(self) -> bytes:
        """Return the form kept in the store: a line about the project, then a line an entry."""
        head = {
            "format": _FORMAT,
            "name": self.name,
            "index": self.index,
            "base": self._base,
            "status": self.status,
            "reason": self.status_reason,
            "etag": self.etag,
        }
        return json.dumps(head).encode() + b"\n" + self._listing.encode()

    @classmethod
    def decode(cls, data: bytes) -> Project | None:
        """Read that form; None when it is one that this version does not write."""
        first, _, rest = data.partition(b"\n")
        try:
            head = json.loads(first)
        except ValueError:
            return None
        if not isinstance(head, dict) or head.get("format") != _FORMAT:
            return None
        listing = Listing.decode(rest)
        return cls(head, listing) if listing else None


def _key(version: str) -> Key | None:
    try:
        return key(Version(version))
    except InvalidVersion:
        return None
