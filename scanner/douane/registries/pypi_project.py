"""What an index says of one project, slimmed to what resolution needs.

The slim form is text: a first line about the project, then one line a version, newest first. A project may
list fifteen thousand files; only those of the versions that are looked at are ever parsed and checked.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from packaging.version import InvalidVersion, Version

from douane.registries.pypi_files import KEYS, Names, ProjectFile, checked

_FORMAT = 1
_compact = json.JSONEncoder(separators=(",", ":")).encode


class Project:
    """A project as one index lists it. `status` and `status_reason` are those of PEP 792.

    `index` is ``default`` or the index's URL; `etag` the validator of the answer, if it had one.
    """

    def __init__(self, head: Mapping[str, Any], lines: Mapping[str, str]) -> None:
        self.name = str(head["name"])
        self.index = str(head["index"])
        self.status: str = head.get("status") or "active"
        self.status_reason: str = head.get("reason") or ""
        self.etag: str | None = head.get("etag")
        self._base = str(head["base"])
        self._lines = lines
        self._files: dict[str, tuple[ProjectFile, ...]] = {}

    @classmethod
    def of(cls, name: str, index: str, base: str, entries: Iterable[object], **head: str | None) -> Project:
        """Return a project whose page, at *base*, lists *entries* (PEP 691 file objects), by version.

        What is no file of this project is left out. *head* may hold status, reason and etag.
        """
        names = Names(name)
        grouped: dict[Version, list[list[Any]]] = {}
        for entry in entries:
            if isinstance(entry, dict):
                version = names.version(entry.get("filename"))
                if version is not None:
                    grouped.setdefault(version, []).append(list(map(entry.get, KEYS)))
        lines = {str(version): _compact(grouped[version]) for version in sorted(grouped, reverse=True)}
        return cls({"name": name, "index": index, "base": base, **head}, lines)

    @property
    def versions(self) -> tuple[str, ...]:
        """All versions in normal form, newest first."""
        return tuple(self._lines)

    def spelling(self, version: str) -> str | None:
        """Return *version* as `versions` spells it (1.0.0 may be there as 1.0), None if absent."""
        if version in self._lines:
            return version
        try:
            wanted = Version(version)
        except InvalidVersion:
            return None
        return next((known for known in self._lines if Version(known) == wanted), None)

    def files(self, version: str) -> tuple[ProjectFile, ...]:
        """Return the files of *version* (in the form `versions` has), in the index's order."""
        found = self._files.get(version)
        if found is None:
            rows = json.loads(self._lines.get(version, "[]"))
            files = (checked(dict(zip(KEYS, row, strict=True)), self._base) for row in rows)
            found = self._files[version] = tuple(file for file in files if file)
        return found

    def encode(self) -> bytes:
        """Return the slim form."""
        head = {
            "format": _FORMAT,
            "name": self.name,
            "index": self.index,
            "base": self._base,
            "status": self.status,
            "reason": self.status_reason,
            "etag": self.etag,
        }
        lines = [json.dumps(head), *(f"{version}\t{line}" for version, line in self._lines.items())]
        return "\n".join(lines).encode()

    @classmethod
    def decode(cls, data: bytes) -> Project | None:
        """Read the slim form; None when it is one that this version does not write."""
        first, *rest = data.decode("utf-8", "replace").split("\n")
        try:
            head = json.loads(first)
        except ValueError:
            return None
        if not isinstance(head, dict) or head.get("format") != _FORMAT:
            return None
        return cls(head, dict(line.split("\t", 1) for line in rest))
