"""A lockfile as a value: what was approved for one server."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Self

from douane_lockfiles import shapes
from douane_lockfiles.canonical import JsonError, canonical, canonical_parsed, check_depth, walk
from douane_lockfiles.checks import check_consistent, check_digests
from douane_lockfiles.digest import contract_digest, entries_digest, facet_digests, item_digest
from douane_lockfiles.errors import LockError, LockTamperedError, LockVersionError
from douane_lockfiles.parsing import parse_place
from douane_lockfiles.sections import (
    MAJOR,
    MINOR,
    NAME,
    Answer,
    Decision,
    Environment,
    Finding,
    Format,
    Gap,
    Package,
    Server,
    Signatures,
    Surface,
    Waiver,
)
from douane_lockfiles.shapes import NOTHING, Section, each, member, nothing, option, plain, table

FORMAT = {"name": NAME, "major": MAJOR, "minor": MINOR}

DOMAIN = b"douane-lock/1\0"
"""What stands before the content of a lock where it is hashed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lock(Section):
    """One server's lockfile. It never changes, and unknown keys are kept in it.

    Build one with `Lock.sealed`, which checks everything and fills in what follows from the rest.
    """

    format: Format = field(metadata=member(Format._of))
    server: Server = field(metadata=member(Server._of))
    environment: Environment = field(metadata=member(Environment._of))
    packages: tuple[Package, ...] = field(metadata=member(each(Package._of)))
    surface: Surface = field(metadata=member(Surface._of))
    signatures: Signatures = field(metadata=member(Signatures._of))
    answers: Mapping[str, Answer] = field(metadata=member(table(Answer._of)))
    decision: Decision = field(metadata=member(Decision._of))
    digest: str = field(metadata=member(shapes.digest))
    provenance: Mapping[str, Any] = field(default_factory=nothing, metadata=option(table(shapes.anything)))
    findings: tuple[Finding, ...] = field(default=(), metadata=option(each(Finding._of)))
    gaps: tuple[Gap, ...] = field(default=(), metadata=option(each(Gap._of)))
    waivers: tuple[Waiver, ...] = field(default=(), metadata=option(each(Waiver._of)))

    @classmethod
    def sealed(
        cls, document: Mapping[str, Any] = NOTHING, /, *, before: Self | None = None, **sections: Any
    ) -> Self:
        """Return the lock of *document* and *sections*: plain JSON values, section objects, or both.

        Filled in: the format, the digests and facets of items that give a definition, the digest of the
        surface, the digest of the whole. Packages and items are put in order. Where nothing differs from the
        verified lock *before*, that is returned. Raises LockError.
        """
        _check_depth({**document, **sections})
        content = plain({**document, **sections})
        _check_format({"format": FORMAT} | content)
        content["format"] = FORMAT | content.get("format", {})
        _fill(content)
        content["digest"] = content_digest(content)
        if before is not None and content["digest"] == before.digest:
            return before
        lock = cls.shaped(content)
        check_digests(lock)
        return lock

    @classmethod
    def read(cls, document: Any, *, verify: bool = True) -> Self:
        """Return *document* as a lock.

        Raises LockVersionError for a newer major format, LockError for a wrong shape, and, if *verify*,
        LockTamperedError where something does not hash to what the lock says of it.
        """
        _check_depth(document)
        lock = cls.shaped(document)
        if verify:
            lock._verify(document)
        return lock

    @classmethod
    def shaped(cls, document: Any) -> Self:
        """Return *document* as a lock of which neither digests nor depth were looked at. Raises LockError."""
        _check_format(document)
        lock = cls._from_dict(document)
        check_consistent(lock)
        return lock

    def changed(self, **sections: Any) -> Self:
        """Return this lock with other *sections*, sealed again. Raises LockError."""
        return self.sealed(self.document | sections)

    @property
    def document(self) -> dict[str, Any]:
        """A copy of the whole content, as plain JSON values."""
        return self.to_dict()

    @property
    def name(self) -> str:
        """The server's name as its index spells it."""
        return self.server.name

    @property
    def ecosystem(self) -> str:
        """``npm`` or ``pypi``."""
        return self.server.ecosystem

    @property
    def version(self) -> str:
        """The pinned version of the server."""
        return self.server.version

    def section(self, name: str) -> Any:
        """Return a copy of section *name* as plain JSON values, or None where the lock has none."""
        return plain(self.get(name))

    def verify(self) -> None:
        """Check that everything hashes to what the lock says of it. Raises LockTamperedError."""
        self._verify(self)

    def _verify(self, document: Mapping[str, Any]) -> None:
        """Check the digests; *document* is what this lock was read from, or the lock itself."""
        check_digests(self)
        if content_digest(document, parsed=True) != self.digest:
            raise LockTamperedError("the content was edited without Douane", "digest")


def content_digest(document: Mapping[str, Any], *, parsed: bool = False) -> str:
    """Return ``sha256:<hex>`` of a lock's content, all but its `digest`. Raises LockError.

    *parsed*: it was read from JSON, so that its keys are texts.
    """
    content = {key: value for key, value in document.items() if key != "digest"}
    if isinstance(document, Section):
        content = plain(content)
    try:
        written = canonical_parsed(content) if parsed else canonical(content)
        return f"sha256:{hashlib.sha256(DOMAIN + written).hexdigest()}"
    except JsonError as error:
        raise LockError(error.problem.detail, _refused_place(content)) from error


def _refused_place(content: Mapping[str, Any]) -> str:
    """The place of the first value that has no canonical form."""
    for pointer, item in walk(content):
        leaf = dict.fromkeys(item) if isinstance(item, dict) else item
        if not isinstance(leaf, list):
            try:
                canonical(leaf)
            except JsonError:
                return parse_place(pointer, content)
    return ""


def _check_depth(document: Any) -> None:
    try:
        check_depth(document)
    except JsonError as error:
        raise LockError(str(error)) from error


def _check_format(document: Any) -> None:
    if not isinstance(document, Mapping):
        raise LockError("a lockfile is an object")
    stated = document.get("format")
    if not isinstance(stated, Mapping) or stated.get("name") != NAME:
        raise LockError("this is no Douane lockfile", "format.name")
    major = stated.get("major")
    if not isinstance(major, int) or isinstance(major, bool) or major < 1:
        raise LockError("is not the number of a format", "format.major")
    if major > MAJOR:
        raise LockVersionError(
            f"format {major} is newer than this version reads ({MAJOR}): update Douane", "format.major"
        )


def _fill(content: dict[str, Any]) -> None:
    """Fill in what follows from the rest, where it is absent and what it follows from has the right shape."""
    packages = content.get("packages")
    if isinstance(packages, list):
        packages.sort(key=_placement)
    surface = content.get("surface")
    items = surface.get("items") if isinstance(surface, dict) else None
    if not isinstance(surface, dict) or not isinstance(items, list):
        return
    for number, item in enumerate(items):
        if isinstance(item, dict):
            _fill_item(item, f"surface.items[{number}]")
    items.sort(key=_entry)
    if "digest" not in surface:
        surface["digest"] = entries_digest(map(_entry, items))


def _fill_item(item: dict[str, Any], path: str) -> None:
    kind, definition = item.get("kind"), item.get("definition")
    if "definition" not in item or not isinstance(kind, str):
        return
    try:
        item.setdefault("digest", item_digest(kind, definition))
        if not isinstance(definition, dict):
            item.setdefault("facets", {})
            return
        item.setdefault("facets", facet_digests(definition, kind))
        if kind == "tool":
            item.setdefault("contract", contract_digest(definition))
    except JsonError as error:
        raise LockError(str(error), f"{path}.definition") from error


def _placement(package: Any) -> str:
    return str(package.get("path")) if isinstance(package, dict) else ""


def _entry(item: Any) -> tuple[str, str, str]:
    if not isinstance(item, dict):
        return "", "", ""
    return str(item.get("kind")), str(item.get("key")), str(item.get("digest"))
