"""The trust root that `douane update` fetches, as an instance of sigstore distributes it: by TUF.

Whose signatures lead to today's file, what has expired and what is older than what was seen before, TUF's own
client decides (`tuf_client`). What is fetched is kept in the store, and used by every run for which the same
instance is named; what cannot be fetched leaves what was kept.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from douane.errors import InputError, NetworkError, OfflineError, StoreError
from douane.provenance.documents import named
from douane.provenance.kept import embedded as sigstore
from douane.provenance.trust import TrustRoot, keys_of_roots
from douane.text import excerpt

if TYPE_CHECKING:
    from douane.http import Http
    from douane.provenance.tuf_client import Fetched
    from douane.store import Store

URL, ROOT = "DOUANE_TUF_URL", "DOUANE_TUF_ROOT"
"""The address of a TUF repository in place of sigstore's own, and the file of its first root of keys where it
is no mirror of that one."""

_KIND, _FOLDER, _TARGET = "trust-root", "trust", "trusted_root.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a trust root is had from: an address (None: sigstore's own), and the file of a root of keys."""

    url: str | None = None
    root: Path | None = None

    @classmethod
    def of(cls, environ: Mapping[str, str]) -> Place:
        """Return the one that the variables of *environ* name."""
        root = environ.get(ROOT)
        return cls(url=(environ.get(URL) or "").rstrip("/") or None, root=Path(root) if root else None)

    @property
    def key(self) -> str:
        """Tells what is kept of it from what is kept of others."""
        return hashlib.sha256(f"{self.url or ''}\n{self.root or ''}".encode()).hexdigest()[:32]


def refresh(
    http: Http, store: Store, *, clock: Callable[[], float], environ: Mapping[str, str] | None = None
) -> Iterator[str]:
    """Bring the trust root in *store* up to date, and yield what was done, a line each.

    Raises OfflineError, InputError for a root of keys that cannot be read, NetworkError for whatever the
    repository does wrong, StoreError. What was there is then still there.
    """
    place = Place.of(os.environ if environ is None else environ)
    if http.offline:
        raise OfflineError("the trust root was not asked for", remedy="run without --offline")
    folder = store.folder(_FOLDER, writable=True)
    if folder is None:
        raise StoreError(
            "the local store cannot be written", remedy="name another with --store or DOUANE_STORE"
        )
    before = kept(store, place)
    try:
        url, found = _fetched(place, http, folder / place.key, clock())
    except OSError as error:
        raise StoreError(f"the trust root was not kept: {error.strerror or type(error).__name__}") from error
    root = _checked(found, url)
    entry = {
        "digest": store.put(found.data),
        "root": found.root,
        "targets": found.targets,
        "sigstore": sigstore(),
    }
    store.note(_KIND, place.key, json.dumps(entry).encode(), at=clock())
    is_same = before is not None and before.digest == root.digest
    yield f"{root.version} of {root.place}, {'unchanged' if is_same else 'new'}: {root.digest}"


def kept(store: Store, place: Place) -> TrustRoot | None:
    """Return the trust root that the last `refresh` kept of *place*; None where there is none.

    None as well where the sigstore package was replaced since by one that holds newer keys: an old root must
    not stand before a newer one. Raises StoreError.
    """
    note = store.noted(_KIND, place.key)
    if note is None:
        return None
    try:
        entry = json.loads(note.value)
        root, targets = int(entry["root"]), int(entry["targets"])
        data, held_with = store.get(str(entry["digest"])), entry["sigstore"]
    except (ValueError, KeyError, TypeError):
        return None
    is_passed = place.url is None and held_with != sigstore() and root < _version(keys_of_roots()[1])
    if data is None or is_passed:
        return None
    return TrustRoot(data, "douane update", version=_versions(root, targets), fetched=note.at)


def _fetched(place: Place, http: Http, folder: Path, now: float) -> tuple[str, Fetched]:
    from douane.provenance.tuf_client import fetched

    own, keys = keys_of_roots()
    url = place.url or own
    if place.root is not None:
        keys = named(place.root, "root of keys", f"name the root.json of the repository with {ROOT}")
    return url, fetched(http, url, _TARGET, folder=folder, first=keys, now=now)


def _checked(found: Fetched, url: str) -> TrustRoot:
    """Return what was fetched as a trust root. Raises NetworkError where it is none that can be used."""
    host = excerpt(urlsplit(url).hostname or url, 100)
    root = TrustRoot(found.data, host, version=_versions(found.root, found.targets))
    try:
        _ = root.verifier
    except InputError as error:
        raise NetworkError(error.message, remedy="what was kept before stays") from error
    return root


def _versions(root: int, targets: int) -> str:
    return f"root {root}, targets {targets}"


def _version(keys: bytes) -> int:
    version: int = json.loads(keys)["signed"]["version"]
    return version
