"""What an index says of one project, slimmed to what resolution needs.

The slim form is text: a first line about the project, then one line a version, newest first. Looking at a
project with ten thousand files thus costs the parsing of the few versions that are looked at.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from packaging.version import InvalidVersion, Version

_FORMAT = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectFile:
    """One file of a project (PEP 691, 700, 714, 592, 740).

    `integrity` is in SRI form; `sha256` the same digest in hex, if it is that. `yanked` is the reason, ``""``
    when none was given, None when the file is not yanked. `metadata` tells whether ``<url>.metadata`` exists:
    the hex sha256 of it, ``""`` when it is not known, None when there is no such file.
    """

    filename: str
    url: str
    wheel: bool
    integrity: str | None = None
    sha256: str | None = None
    size: int | None = None
    requires_python: str | None = None
    yanked: str | None = None
    metadata: str | None = None
    provenance: str | None = None
    uploaded: str | None = None


_FIELDS = tuple(ProjectFile.__dataclass_fields__)


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
        self._lines = lines
        self._files: dict[str, tuple[ProjectFile, ...]] = {}

    @classmethod
    def of(
        cls, name: str, index: str, files: Iterable[tuple[Version, ProjectFile]], **head: str | None
    ) -> Project:
        """Return a project with *files*, grouped by version; *head* may hold status, reason and etag."""
        grouped: dict[Version, list[ProjectFile]] = {}
        for version, file in files:
            grouped.setdefault(version, []).append(file)
        lines = {str(version): _line(grouped[version]) for version in sorted(grouped, reverse=True)}
        return cls({"name": name, "index": index, **head}, lines)

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
            found = tuple(ProjectFile(**dict(zip(_FIELDS, row, strict=True))) for row in self._rows(version))
            self._files[version] = found
        return found

    def _rows(self, version: str) -> Iterator[list[Any]]:
        yield from json.loads(self._lines.get(version, "[]"))

    def encode(self) -> bytes:
        """Return the slim form."""
        head = {
            "format": _FORMAT,
            "name": self.name,
            "index": self.index,
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


def _line(files: Iterable[ProjectFile]) -> str:
    rows = [[getattr(file, field) for field in _FIELDS] for file in files]
    return json.dumps(rows, separators=(",", ":"))


def version_of(filename: str, name: str, known: dict[str, Version | None]) -> Version | None:
    """Return the version a wheel or source distribution of project *name* (normalised) claims in its name.

    None when the file is neither, belongs to another project, or has no PEP 440 version. *known* remembers
    versions already parsed, by their text.
    """
    text = _wheel_version(filename, name) if filename.endswith(".whl") else _sdist_version(filename, name)
    if text is None:
        return None
    if text not in known:
        try:
            known[text] = Version(text)
        except InvalidVersion:
            known[text] = None
    return known[text]


def _wheel_version(filename: str, name: str) -> str | None:
    parts = filename[:-4].split("-")
    if len(parts) not in {5, 6} or _normalised(parts[0]) != name:
        return None
    return parts[1].replace("_", "-") if "_" in parts[1] else parts[1]


_SDIST_SUFFIXES = (".tar.gz", ".zip", ".tar.bz2", ".tgz", ".tar.xz")


def _sdist_version(filename: str, name: str) -> str | None:
    suffix = next((suffix for suffix in _SDIST_SUFFIXES if filename.endswith(suffix)), None)
    if suffix is None:
        return None
    stem = filename[: -len(suffix)]
    at = len(name)
    while at >= 0:
        if stem[at : at + 1] == "-" and _normalised(stem[:at]) == name:
            return stem[at + 1 :]
        at = stem.find("-", at + 1)
    return None


def _normalised(name: str) -> str:
    """Return *name* in the normal form of PEP 503, without a regular expression: this runs for every file."""
    name = name.lower().replace("_", "-").replace(".", "-")
    while "--" in name:
        name = name.replace("--", "-")
    return name
