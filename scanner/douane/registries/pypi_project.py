"""What an index says of one project: its files by version, each kept as the text the index sent.

A project may list fifteen thousand files. Of each only the name is read, for the version in it; the entries
of the versions that are looked at are parsed and checked when they are.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from packaging.version import InvalidVersion, Version

from douane.registries.pypi_files import Names, ProjectFile, checked
from douane.registries.pypi_versions import Key, key

_FORMAT = 2


class Project:
    """A project as one index lists it. `status` and `status_reason` are those of PEP 792.

    `index` is ``default`` or the index's URL; `etag` the validator of the answer, if it had one. `keys` are
    all versions as `pypi_versions.key` gives them, oldest first.
    """

    def __init__(self, head: Mapping[str, Any], entries: Mapping[str, Sequence[bytes]]) -> None:
        self.name = str(head["name"])
        self.index = str(head["index"])
        self.status: str = head.get("status") or "active"
        self.status_reason: str = head.get("reason") or ""
        self.etag: str | None = head.get("etag")
        self._base = str(head["base"])
        self._entries = entries
        self._names = Names(self.name)
        grouped: dict[Key, list[str]] = {}
        for filename in entries:
            version = self._names.key(filename)
            if version is not None:
                grouped.setdefault(version, []).append(filename)
        self._filenames = grouped
        self.keys: tuple[Key, ...] = tuple(sorted(grouped))
        self._files: dict[Key, tuple[ProjectFile, ...]] = {}
        self._versions: tuple[str, ...] | None = None

    @classmethod
    def of(
        cls, name: str, index: str, base: str, entries: Mapping[str, Sequence[bytes]], **head: str | None
    ) -> Project:
        """Return a project whose page, at *base*, lists *entries*: filename -> PEP 691 file objects as JSON.

        What is no file of this project is left out. *head* may hold status, reason and etag.
        """
        return cls({"name": name, "index": index, "base": base, **head}, entries)

    @property
    def versions(self) -> tuple[str, ...]:
        """All versions in normal form, newest first."""
        if self._versions is None:
            self._versions = tuple(map(self.spelled, reversed(self.keys)))
        return self._versions

    def spelled(self, version: Key) -> str:
        """Return a version of `keys` in normal form."""
        return str(self._names.version(self._filenames[version][0]))

    def spelling(self, version: str) -> str | None:
        """Return *version* as `versions` spells it (1.0.0 may be there as 1.0), None if absent."""
        found = _key(version)
        return self.spelled(found) if found in self._filenames else None

    def files(self, version: str) -> tuple[ProjectFile, ...]:
        """Return the files of *version*, in the index's order."""
        found = _key(version)
        return self.files_of(found) if found in self._filenames else ()

    def files_of(self, version: Key) -> tuple[ProjectFile, ...]:
        """Return the files of a version of `keys`, in the index's order."""
        found = self._files.get(version)
        if found is None:
            listed = (self._listed(filename) for filename in self._filenames[version])
            found = self._files[version] = tuple(file for files in listed for file in files)
        return found

    def _listed(self, filename: str) -> list[ProjectFile]:
        files = []
        for entry in self._entries[filename]:
            try:
                stated = json.loads(entry)
            except (ValueError, RecursionError):
                continue  # an entry that makes no sense is left out
            file = checked(stated, self._base) if isinstance(stated, dict) else None
            if file and file.filename == filename:
                files.append(file)
        return files

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
        entries = (entry for listed in self._entries.values() for entry in listed)
        return b"\n".join([json.dumps(head).encode(), *entries])

    @classmethod
    def decode(cls, data: bytes) -> Project | None:
        """Read that form; None when it is one that this version does not write."""
        from douane.registries.pypi_listing import named

        first, *rest = data.split(b"\n")
        try:
            head = json.loads(first)
        except ValueError:
            return None
        if not isinstance(head, dict) or head.get("format") != _FORMAT:
            return None
        entries = named(rest)
        return cls(head, entries) if entries is not None else None


def _key(version: str) -> Key | None:
    try:
        return key(Version(version))
    except InvalidVersion:
        return None
