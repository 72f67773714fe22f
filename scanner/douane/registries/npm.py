"""npm's index: documents of packages, asked in parallel, slimmed and noted in the store."""

from __future__ import annotations

import math
import re
import threading
import time
from collections.abc import Callable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from urllib.parse import quote, urlsplit, urlunsplit

from douane.errors import NetworkError, NotFoundError, OfflineError
from douane.http import Http
from douane.model import Ecosystem, Publication
from douane.registries import Announced, npm_attested, npm_history
from douane.registries.attested import Attested, Documents
from douane.registries.npm_manifest import Manifest
from douane.registries.npm_packument import Packument, load, read
from douane.registries.npmrc import NpmConfig
from douane.store import Note, Store
from douane.text import address_parts, excerpt

_KIND = "npm-packument"
_WORKERS = 24
_AT_ONCE = 2  # documents that are decoded at the same time
_MOST_BYTES = 128 << 20
_ABBREVIATED = "application/vnd.npm.install-v1+json; q=1.0, application/json; q=0.8"
_FULL = "application/json"
_NAME = re.compile(
    r"@[A-Za-z0-9~!*'()_.-]+/(?!\.)[A-Za-z0-9~!*'()_.-]+|[A-Za-z0-9~!*'()][A-Za-z0-9~!*'()_.-]*"
)


def is_name(name: str) -> bool:
    """Whether *name* can be the name of a package in npm's index (old names included)."""
    return (
        len(name) <= 214
        and _NAME.fullmatch(name) is not None
        and name.lower() not in {"node_modules", "favicon.ico"}
    )


class NpmRegistry:
    """The indexes that the user's npm configuration names. All methods may be called from several threads.

    A document younger than *max_age* seconds is used as it was noted. An older one is asked for again; it is
    used unasked only where asking is forbidden (`Http.offline`), because a stale answer would hide news. What
    was noted at *since* (seconds since the epoch) or later is of this run, whatever its age.
    """

    def __init__(
        self,
        http: Http,
        store: Store,
        *,
        config: NpmConfig,
        clock: Callable[[], float] = time.time,
        max_age: float = 300.0,
        since: float = math.inf,
    ) -> None:
        self._http = http
        self._store = store
        self._config = config
        self._clock = clock
        self._max_age = max_age
        self._since = since
        self._lock = threading.Lock()
        self._reading = threading.BoundedSemaphore(_AT_ONCE)
        self._asked: dict[tuple[str, bool], Future[Packument]] = {}
        self._pool: ThreadPoolExecutor | None = None
        self._round = 0  # counts the releases: what belongs to an earlier round asks for nothing more

    @property
    def ecosystem(self) -> Ecosystem:
        """npm."""
        return Ecosystem.NPM

    @property
    def http(self) -> Http:
        """What the index is asked with."""
        return self._http

    @property
    def store(self) -> Store:
        """Where what it answers is kept."""
        return self._store

    def headers(self, url: str) -> dict[str, str]:
        """Return the credentials configured for exactly this *url*; empty for any other host or path."""
        return self._config.headers(url)

    def index_of(self, name: str) -> str:
        """Return ``default``, or the address (without credentials) of the index *name* comes from."""
        return self._config.label_of(name)

    def address_of(self, name: str) -> str:
        """Return the address of the index *name* comes from."""
        return self._config.index_of(name)

    def packument(self, name: str, *, full: bool = False) -> Packument:
        """Return the document of *name*; *full* asks for the long form (maintainers, times, repository).

        Raises NotFoundError where the index knows no such package, OfflineError where it may not be asked,
        NetworkError where it does not answer as an index should.
        """
        mine, future = self._claim(name, full)
        if mine:
            self._run(future, name, full)
        return future.result()

    def prefetch(
        self,
        names: Iterable[str],
        then: Callable[[Packument], None] | None = None,
        *,
        full: bool = False,
    ) -> None:
        """Ask for the documents of *names* in the background; *then* is called with each that arrives.

        *full* as for `packument`. *then* may prefetch in its turn. Whatever goes wrong is told when
        `packument` asks for it.
        """
        for name in names:
            mine, future = self._claim(name, full)
            if mine:
                pool, round_ = self._workers()
                pool.submit(self._fetch_ahead, future, name, full, then, round_)

    def release(self) -> None:
        """End what `prefetch` began: what is not yet asked for is dropped, what is under way not awaited."""
        with self._lock:
            pool, self._pool = self._pool, None
            self._round += 1
            self._asked = {key: future for key, future in self._asked.items() if future.done()}
        if pool:
            pool.shutdown(wait=False, cancel_futures=True)

    def announced(self, name: str, version: str) -> tuple[Announced, ...]:
        """Return what the index says today of the tarball of *version* of *name*."""
        manifest = self.packument(name).manifest(version)
        if manifest is None:
            raise NotFoundError(f"{excerpt(name)} has no version {excerpt(version)} in its index (any more)")
        if manifest.tarball is None:
            raise NetworkError(f"the index announces no tarball for {excerpt(name)} {excerpt(version)}")
        return (
            Announced(
                filename=manifest.filename,
                url=self.tarball(manifest),
                integrity=manifest.integrity,
                size=manifest.size,
                index=self.index_of(name),
                deprecated=manifest.deprecated,
            ),
        )

    def publication(self, name: str, version: str, filename: str | None = None) -> Publication | None:  # noqa: ARG002 - a version has one file
        """Return what the long document of *name* says of *version* and the versions before it."""
        return npm_history.publication(self.packument(name, full=True), version, self._clock())

    def outline(self, name: str, version: str, filename: str | None = None) -> Publication | None:  # noqa: ARG002 - a version has one file
        """Return what the document of *name* that is at hand says of *version* and the few before it."""
        return npm_history.publication(self.packument(name), version, self._clock(), npm_history.FEW)

    def attested(self, name: str, version: str, filename: str | None) -> Attested:  # noqa: ARG002 - one tarball
        """Return what the index serves about where *version* of *name* comes from."""
        try:
            manifest = self.packument(name).manifest(version)
        except NetworkError as error:
            return Attested(problem=error.message)
        if manifest is None:
            return Attested()
        documents = Documents(http=self._http, store=self._store, clock=self._clock, is_fresh=self._is_fresh)
        return npm_attested.attested(manifest, self._config.index_of(name), self._config.headers, documents)

    def published(self, name: str, version: str) -> str | None:
        """Return when the index says *version* of *name* was published, if it does."""
        try:
            manifest = self.packument(name, full=True).manifest(version)
        except NetworkError:
            return None
        return manifest.published if manifest else None

    def tarball(self, manifest: Manifest) -> str:
        """Return where the tarball of *manifest* is had from.

        As npm does, a mirror's document that still points at the public index is read as meaning the mirror.
        """
        index = urlsplit(self._config.index_of(manifest.name))
        public = urlsplit(self._config.default)
        url = address_parts(manifest.tarball or "")
        if url.hostname == public.hostname and index.hostname != public.hostname:
            return urlunsplit(url._replace(scheme=index.scheme, netloc=index.netloc))
        return manifest.tarball or ""

    def _workers(self) -> tuple[ThreadPoolExecutor, int]:
        with self._lock:
            if self._pool is None:
                self._pool = ThreadPoolExecutor(_WORKERS, thread_name_prefix="npm-index")
            return self._pool, self._round

    def _claim(self, name: str, full: bool) -> tuple[bool, Future[Packument]]:
        """Return whether the caller is the one who has to ask, and where the answer will be."""
        with self._lock:
            known = self._asked.get((name, True)) or (None if full else self._asked.get((name, False)))
            if known:
                return False, known
            future: Future[Packument] = Future()
            self._asked[(name, full)] = future
            return True, future

    def _fetch_ahead(
        self,
        future: Future[Packument],
        name: str,
        full: bool,
        then: Callable[[Packument], None] | None,
        round_: int,
    ) -> None:
        self._run(future, name, full)
        if then and round_ == self._round and future.exception() is None:
            then(future.result())

    def _run(self, future: Future[Packument], name: str, full: bool) -> None:
        try:
            future.set_result(self._ask(name, full))
        except BaseException as error:  # noqa: BLE001 - handed to whoever waits for the answer
            future.set_exception(error)

    def _ask(self, name: str, full: bool) -> Packument:
        if not is_name(name):
            raise NotFoundError(f"{excerpt(name)} is no name a package can have")
        url = f"{self._config.index_of(name)}/{quote(name, safe='/@!~*()').replace('/', '%2f')}"
        key = f"{url}#full" if full else url
        note = self._store.noted(_KIND, key)
        kept = load(note.value) if note else None
        if note and kept and (self._http.offline or self._is_fresh(note)):
            return kept
        return self._refresh(name, url, key, kept, full)

    def _is_fresh(self, note: Note) -> bool:
        return note.at >= self._since or 0 <= self._clock() - note.at < self._max_age

    def _refresh(self, name: str, url: str, key: str, kept: Packument | None, full: bool) -> Packument:
        host = urlsplit(url).hostname or "the index"
        headers = {"accept": _FULL if full else _ABBREVIATED, **self._config.headers(url)}
        if kept and kept.etag:
            headers["if-none-match"] = kept.etag
        try:
            response = self._http.get(url, headers=headers, max_bytes=_MOST_BYTES)
        except OfflineError as error:
            raise OfflineError(
                f"{excerpt(name)} is not in the local store", remedy="run once without --offline"
            ) from error
        except NotFoundError as error:
            raise NotFoundError(
                f"{host} knows no npm package {excerpt(name)}", remedy="check the spelling"
            ) from error
        if response.status == 304 and kept:
            packument = kept
        else:
            with self._reading:  # few at a time: decoding is bound by the interpreter, and by memory
                packument = read(response.body, name, host, response.headers.get("etag"))
        self._store.note(_KIND, key, packument.dump(), at=self._clock())
        return packument
