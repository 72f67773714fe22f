"""Getting the bytes of a closure: in parallel, verified against what the index announced, each kept once.

What the store already holds under an announced hash is not asked for again. What cannot be had is a gap that
names the package; bytes that differ from the announcement are a finding and never kept under that hash.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
from collections import Counter
from collections.abc import Mapping
from concurrent.futures import Future, ThreadPoolExecutor, as_completed
from dataclasses import dataclass, replace
from types import TracebackType
from typing import Self
from urllib.parse import unquote

from douane.archives import open_archive
from douane.errors import NetworkError
from douane.http import Http
from douane.model import Artifact, Closure, Ecosystem, Finding, Gap, Package, Severity, ordered
from douane.oddities import Oddity
from douane.progress import Progress
from douane.registries import Registry
from douane.store import Store
from douane.text import address_parts, excerpt

MOST_BYTES = 256 * 2**20
"""Bytes of one artifact that are fetched at most."""

_KIND = "artifact"
_CODE, _TOOLS = "supply.code", "supply.tools"
_STRENGTH = {
    "sha1": 1,
    "sha256": 2,
    "sha384": 3,
    "sha512": 4,
}  # Subresource Integrity, 3.2; npm's sha1 besides

MISMATCH = Oddity(
    id="artifact-hash-mismatch",
    summary="the bytes served for a version are not those the index announced",
    severity=Severity.CRITICAL,
    remedy="install it from nowhere until the index explains the difference",
    taxonomy=("MCP04:2025", "SAFE-T1002", "AML.T0010.005"),
)
WEAK_HASH = Oddity(
    id="weak-artifact-hash",
    summary="the index announces only a hash that can be forged, or none",
    severity=Severity.LOW,
    remedy="pin it: the lockfile records the SHA-256 of the bytes that were seen",
    taxonomy=("MCP04:2025", "SAFE-T1002", "AML.T0010.005"),
)
FINDINGS = (MISMATCH, WEAK_HASH)
"""What fetching itself can find, by id."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Fetched:
    """The outcome for one artifact: a SHA-256, or why there is none; `oddity` and `why` become a finding."""

    sha256: str | None = None
    failure: str | None = None
    oddity: Oddity | None = None
    why: str = ""


_Key = tuple[Ecosystem, str, str | None]


class Fetcher:
    """Downloads artifacts in the background; begin as soon as a package is known, finish with the closure.

    A context manager: leaving it by an exception abandons what is under way, and on Ctrl-C at once.
    """

    def __init__(
        self, http: Http, store: Store, registries: Mapping[Ecosystem, Registry], *, workers: int = 16
    ) -> None:
        self._http = http
        self._store = store
        self._registries = registries
        self._pool = ThreadPoolExecutor(workers, thread_name_prefix="fetch")
        self._futures: dict[_Key, Future[_Fetched]] = {}

    def begin(self, package: Package) -> None:
        """Start getting the bytes of *package* unless they are coming already. Not thread-safe.

        Raises StoreError when the store cannot be read.
        """
        key = _key(package)
        if key and key not in self._futures:
            # What is there already is found quicker than a thread would be told to look.
            known = self._known(package)
            self._futures[key] = _done(known) if known else self._pool.submit(self._fetch, package)

    def finish(self, closure: Closure, progress: Progress) -> Closure:
        """Return *closure* with the SHA-256 of what could be had, findings and gaps for the rest.

        Raises StoreError when the store cannot keep them.
        """
        wanted = Counter(key for package in closure.packages if (key := _key(package)))
        progress.stage("fetch", wanted.total())
        for package in closure.packages:
            self.begin(package)
        keys = {self._futures[key]: key for key in wanted}
        for future in as_completed(keys):
            future.result()
            progress.advance(wanted[keys[future]])
        outcomes = {key: future.result() for future, key in keys.items()}
        return _completed(closure, outcomes)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is not None and not issubclass(kind, Exception):
            self._http.stop()
        self._pool.shutdown(wait=kind is None, cancel_futures=True)

    def _fetch(self, package: Package) -> _Fetched:
        url = package.url or ""
        registry = self._registries.get(package.ecosystem)
        # Already compressed; a second layer would hide the length that tells a truncated body.
        headers = {"accept-encoding": "identity", **(registry.headers(url) if registry else {})}
        try:
            response = self._http.get(url, headers=headers, max_bytes=MOST_BYTES)
        except NetworkError as error:
            return _Fetched(failure=str(error))
        verdict = _verified(package, response.body)
        if verdict.failure:
            return verdict
        sha256 = self._store.put(response.body)
        for key in _note_keys(package):
            self._store.note(_KIND, key, sha256.encode(), at=0.0)
        return replace(verdict, sha256=sha256)

    def _known(self, package: Package) -> _Fetched | None:
        if not _strongest(package.integrity)[1] and not self._http.offline:
            return None  # nothing was announced that the kept bytes could be held against
        for key in _note_keys(package):
            note = self._store.noted(_KIND, key)
            sha256 = note.value.decode("ascii", "replace") if note else ""
            if note and self._store.has(sha256):
                return replace(_judged(package), sha256=sha256)
        return None


def fetch(
    closure: Closure,
    http: Http,
    store: Store,
    registries: Mapping[Ecosystem, Registry],
    progress: Progress,
    *,
    workers: int = 16,
) -> Closure:
    """Return *closure* with the SHA-256 of each package's bytes, which are then in *store*.

    Bytes that are not what the index announced are a critical finding; what could not be had is a gap. Raises
    StoreError when the store cannot keep them, as when the disk is full.
    """
    with Fetcher(http, store, registries, workers=workers) as fetcher:
        return fetcher.finish(closure, progress)


def open_artifact(package: Package, data: bytes) -> Artifact:
    """Return the files in *data*, the verified bytes of *package*. Raises ArchiveError."""
    return Artifact(package=package, tree=open_archive(_filename(package), data, package=package.purl))


def _done(fetched: _Fetched) -> Future[_Fetched]:
    future: Future[_Fetched] = Future()
    future.set_result(fetched)
    return future


def _key(package: Package) -> _Key | None:
    """What tells artifacts apart; None for what has no bytes of its own to fetch."""
    if package.carrier is not None or not package.url:
        return None
    return (package.ecosystem, package.url, package.integrity)


def _note_keys(package: Package) -> list[str]:
    """Return the keys the SHA-256 is noted under; what could mean several files is tied to one address."""
    algorithm, digests = _strongest(package.integrity)
    keys = [f"{algorithm}-{digest.hex()}" for digest in digests]
    if len(keys) == 1 and algorithm != "sha1":
        return keys
    return [f"{key} {package.url}" for key in keys or ["unverified"]]


def _filename(package: Package) -> str:
    if package.filename:
        return package.filename
    return unquote(address_parts(package.url or "").path.rpartition("/")[2]) or package.name


def _verified(package: Package, body: bytes) -> _Fetched:
    algorithm, expected = _strongest(package.integrity)
    if not expected:
        return _judged(package)
    actual = hashlib.new(algorithm, body, usedforsecurity=False).digest()
    if any(hmac.compare_digest(actual, digest) for digest in expected):
        return _judged(package)
    shown = base64.b64encode(actual).decode()
    return _Fetched(
        failure="its bytes are not those the index announced, and were not looked at",
        oddity=MISMATCH,
        why=f"announced {excerpt(package.integrity or '')}, served {algorithm}-{shown}",
    )


def _judged(package: Package) -> _Fetched:
    """Return what is to be said about the announced hash itself."""
    algorithm, expected = _strongest(package.integrity)
    if not expected:
        return _Fetched(oddity=WEAK_HASH, why="the index announces no usable hash for this file")
    if algorithm == "sha1":
        return _Fetched(
            oddity=WEAK_HASH, why="the index announces only a SHA-1, for which forgeries can be made"
        )
    return _Fetched()


def _strongest(integrity: str | None) -> tuple[str, tuple[bytes, ...]]:
    """Return the strongest algorithm of *integrity* and its digests (Subresource Integrity, 3.3.4)."""
    digests: dict[str, list[bytes]] = {}
    for item in (integrity or "").split()[:16]:
        algorithm, _, encoded = item.partition("?")[0].partition("-")
        if algorithm in _STRENGTH:
            try:
                digest = base64.b64decode(encoded, validate=True)
            except (binascii.Error, ValueError):
                continue
            if len(digest) == hashlib.new(algorithm, usedforsecurity=False).digest_size:
                digests.setdefault(algorithm, []).append(digest)
    best = max(digests, key=_STRENGTH.__getitem__, default="")
    return best, tuple(digests.get(best, ()))


def _completed(closure: Closure, outcomes: Mapping[_Key, _Fetched]) -> Closure:
    packages: list[Package] = []
    findings: list[Finding] = []
    gaps: list[Gap] = []
    for package in closure.packages:
        outcome = _outcome(package, outcomes)
        packages.append(replace(package, sha256=outcome.sha256) if outcome.sha256 else package)
        if outcome.oddity:
            findings.append(outcome.oddity.finding(_filename(package), outcome.why, package.purl))
        if outcome.failure:
            rows = (_CODE, _TOOLS) if package.path == closure.root else (_CODE,)
            gaps.append(Gap(what=package.purl, why=outcome.failure, rows=rows))
    return replace(
        closure,
        packages=tuple(packages),
        findings=ordered((*closure.findings, *findings)),
        gaps=(*closure.gaps, *dict.fromkeys(gaps)),
    )


def _outcome(package: Package, outcomes: Mapping[_Key, _Fetched]) -> _Fetched:
    key = _key(package)
    if key:
        return outcomes[key]
    if package.carrier is not None or package.path == ".":
        return _Fetched()  # within another package's bytes, or in the folder that was named
    return _Fetched(failure="nothing says where its bytes are to be had")
