"""A lockfile as a value: what was approved for one server."""

from __future__ import annotations

import copy
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from douane_lockfiles.canonical import JsonError, canonical
from douane_lockfiles.digest import entries_digest, facet_digests, item_digest
from douane_lockfiles.errors import LockError, LockTamperedError, LockVersionError
from douane_lockfiles.sections import LOCK

MAJOR = 1
FORMAT = {"name": "douane-lock", "major": MAJOR, "minor": 0}


@dataclass(frozen=True, slots=True)
class Lock:
    """One server's lockfile. The document has passed the format's checks; unknown keys are kept in it.

    A Lock never changes: `document` hands out a copy.
    """

    _document: dict[str, Any]

    @classmethod
    def sealed(cls, document: Mapping[str, Any]) -> Lock:
        """Return *document* as a lock, with format and digest filled in. Raises LockError for bad shapes."""
        content = copy.deepcopy(dict(document)) | {"format": dict(FORMAT)}
        content["digest"] = _digest(content)
        return cls.read(content)

    @classmethod
    def read(cls, document: Any, *, verify: bool = True) -> Lock:
        """Return *document* as a lock.

        Raises LockVersionError for a newer major format, LockError for a wrong shape, and, if *verify*,
        LockTamperedError where something does not hash to what the lock says of it.
        """
        _check_format(document)
        LOCK(document, "")
        _check_unique(document)
        lock = cls(copy.deepcopy(document))
        if verify:
            lock.verify()
        return lock

    @property
    def document(self) -> dict[str, Any]:
        """A copy of the whole content."""
        return copy.deepcopy(self._document)

    @property
    def name(self) -> str:
        """The server's name as its index spells it."""
        return str(self._document["server"]["name"])

    @property
    def ecosystem(self) -> str:
        """``npm`` or ``pypi``."""
        return str(self._document["server"]["ecosystem"])

    @property
    def version(self) -> str:
        """The pinned version of the server."""
        return str(self._document["server"]["version"])

    @property
    def packages(self) -> tuple[dict[str, Any], ...]:
        """A copy of every pinned package, in order of placement."""
        return tuple(copy.deepcopy(self._document["packages"]))

    def section(self, name: str) -> Any:
        """Return a copy of section *name*, or None where the lock has none."""
        return copy.deepcopy(self._document.get(name))

    def verify(self) -> None:
        """Check that everything hashes to what the lock says of it. Raises LockTamperedError."""
        for number, item in enumerate(self._document["surface"]["items"]):
            if "definition" in item:
                _check_item(item, f"surface.items[{number}]")
        surface = self._document["surface"]
        entries = [(item["kind"], item["key"], item["digest"]) for item in surface["items"]]
        if entries_digest(entries) != surface["digest"]:
            raise LockTamperedError("does not follow from the digests of the items", "surface.digest")
        if _digest(self._document) != self._document["digest"]:
            raise LockTamperedError(
                "the content was edited without Douane (pin it again to accept what it says)", "digest"
            )


def _digest(document: Mapping[str, Any]) -> str:
    content = {key: value for key, value in document.items() if key != "digest"}
    try:
        return f"sha256:{hashlib.sha256(b'douane-lock/1' + bytes(1) + canonical(content)).hexdigest()}"
    except JsonError as error:
        raise LockError(str(error), "digest") from error


def _check_format(document: Any) -> None:
    if not isinstance(document, Mapping):
        raise LockError("a lockfile is an object")
    stated = document.get("format")
    if not isinstance(stated, Mapping) or stated.get("name") != FORMAT["name"]:
        raise LockError("this is no Douane lockfile", "format.name")
    major = stated.get("major")
    if isinstance(major, int) and major > MAJOR:
        raise LockVersionError(
            f"format {major} is newer than this version reads ({MAJOR}): update Douane",
            "format.major",
        )


def _check_unique(document: Mapping[str, Any]) -> None:
    seen: set[str] = set()
    for number, package in enumerate(document["packages"]):
        if package["path"] in seen:
            raise LockError(f"stands twice: {package['path'][:120]!r}", f"packages[{number}].path")
        seen.add(package["path"])
    if document["server"]["path"] not in seen:
        raise LockError("is none of the packages", "server.path")


def _check_item(item: Mapping[str, Any], path: str) -> None:
    definition = item["definition"]
    try:
        if item_digest(item["kind"], definition) != item["digest"]:
            raise LockTamperedError(
                "the definition does not hash to the digest beside it", f"{path}.definition"
            )
        if isinstance(definition, Mapping) and facet_digests(definition) != item["facets"]:
            raise LockTamperedError("the facets do not follow from the definition", f"{path}.facets")
    except JsonError as error:
        raise LockError(str(error), f"{path}.definition") from error
