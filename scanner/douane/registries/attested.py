"""What an index serves about where an artifact comes from, as it sent it: nothing in it is verified here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from douane.http import Http
from douane.store import Note, Store

MOST_BYTES = 4 << 20
"""Bytes of all attestations of one artifact, or of an index's keys."""

_KIND = "attestations"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attested:
    """The documents about one artifact.

    `document` is the provenance object of PEP 740, or npm's list of attestations; `signatures` are npm's, as
    (key id, base64), and `keys` its key document; `published` is when the index says it was published.
    `problem` tells what is announced and did not come.
    """

    document: bytes | None = None
    signatures: tuple[tuple[str, str], ...] = ()
    keys: bytes | None = None
    published: str | None = None
    problem: str | None = None


@runtime_checkable
class Attesting(Protocol):
    """An index that may serve attestations."""

    def attested(self, name: str, version: str, filename: str | None) -> Attested:
        """Return what the index serves about the file *filename* of that version; and what did not come."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Earlier:
    """A file of an earlier version, its SHA-256 (hex) as announced, and what is served about it."""

    version: str
    filename: str
    sha256: str
    attested: Attested


@runtime_checkable
class AttestingBefore(Protocol):
    """An index that lists where the attestations of earlier versions are."""

    def attested_before(self, name: str, version: str, most: int) -> tuple[Earlier, ...]:
        """Return what it serves about *most* attested versions before *version*, the latest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Documents:
    """Asks for documents and keeps them in the store by their digest; a fresh one is not asked for again."""

    http: Http
    store: Store
    clock: Callable[[], float]
    is_fresh: Callable[[Note], bool]

    def get(self, url: str, headers: Mapping[str, str]) -> bytes:
        """Return what is at *url*. Raises NetworkError, NotFoundError, OfflineError, StoreError."""
        note = self.store.noted(_KIND, url)
        if note and (self.http.offline or self.is_fresh(note)):
            kept = self.store.get(note.value.decode("ascii", "replace"))
            if kept is not None:
                return kept
        asked = {"accept": "application/vnd.pypi.integrity.v1+json, application/json;q=0.9", **headers}
        body = self.http.get(url, headers=asked, max_bytes=MOST_BYTES).body
        self.store.note(_KIND, url, self.store.put(body).encode("ascii"), at=self.clock())
        return body
