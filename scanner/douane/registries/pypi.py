"""The Python index: what it lists, and what its files declare, without downloading more than that takes."""

from __future__ import annotations

import math
import re
import threading
import time
from collections.abc import Callable, Iterable
from concurrent.futures import Future
from contextlib import suppress
from functools import partial
from hashlib import sha256
from typing import Generic, TypeVar
from urllib.parse import unquote

from packaging.utils import canonicalize_name

from douane.errors import (
    ArchiveError,
    DouaneError,
    IntegrityError,
    NetworkError,
    NotFoundError,
    WithdrawnError,
)
from douane.http import Http, Response
from douane.model import Ecosystem, Publication, purl_of
from douane.registries import (
    Announced,
    pypi_attested,
    pypi_history,
    pypi_metadata,
    pypi_pages,
    pypi_sdist,
    pypi_wheel,
)
from douane.registries.attested import Attested, Documents, Earlier
from douane.registries.pip_config import PypiConfig
from douane.registries.pypi_files import ProjectFile
from douane.registries.pypi_later import Later
from douane.registries.pypi_metadata import Metadata
from douane.registries.pypi_project import Project
from douane.registries.pypi_sdist import NeedsBuildError
from douane.store import Note, Store
from douane.text import address_parts

WHOLE = 64 << 10
"""Wheels up to this many bytes are downloaded whole: cheaper than ranged reads, and needed later anyhow."""

_MOST_METADATA = 4 << 20
_MOST_WHEEL = 256 << 20
_MOST_SDIST = 64 << 20
_STATED_HASH = re.compile(r"(?:^|&)sha256=([0-9a-f]{64})(?:&|$)")
_PROJECT_KIND, _METADATA_KIND = "pypi-project", "pypi-metadata"
_PEOPLE_KIND = "pypi-people"
_ARTIFACT_KIND = "artifact"  # where `fetching` looks before it downloads
_CONTENT_RANGE = re.compile(r"bytes (\d{1,15})-(\d{1,15})/(\d{1,15})", re.ASCII)
_SAFE_NAME = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,200}[a-z0-9])?", re.ASCII)

_K = TypeVar("_K")
_V = TypeVar("_V")


class PypiRegistry:
    """Asks the configured indexes (PEP 503, 691) and remembers the answers in the store. Thread-safe.

    An answer younger than *max_age* seconds is used without asking. An older one is used only when http is
    offline: online, a stale answer would hide news. What was noted at *since* or later is of this run.
    """

    def __init__(
        self,
        http: Http,
        store: Store,
        *,
        config: PypiConfig,
        clock: Callable[[], float] = time.time,
        max_age: float = 300.0,
        since: float = math.inf,
    ) -> None:
        self._http, self._store, self._config = http, store, config
        self._clock, self._max_age, self._since = clock, max_age, since
        self.later = Later()
        self._projects: _Once[str, Project] = _Once()
        self._metadata: _Once[str, Metadata] = _Once()

    @property
    def ecosystem(self) -> Ecosystem:
        """PyPI."""
        return Ecosystem.PYPI

    @property
    def config(self) -> PypiConfig:
        """Which indexes are asked."""
        return self._config

    def headers(self, url: str) -> dict[str, str]:
        """Return the credentials configured for the origin of *url*."""
        return self._config.headers(url)

    def announced(self, name: str, version: str) -> tuple[Announced, ...]:
        """Return what the index says today of the files of *version* of *name*.

        Raises NotFoundError when it lists none, NetworkError and OfflineError as `project` does.
        """
        project = self.project(name)
        files = project.files(project.spelling(version) or "")
        if not files:
            said = f"; it says the project is {project.status}" if project.status != "active" else ""
            why = f"the index has no {project.name} {version}{said}"
            if project.status == "quarantined":
                package = purl_of(Ecosystem.PYPI, project.name)
                raise WithdrawnError(why, package=package, how=project.status)
            raise NotFoundError(why)
        return tuple(
            Announced(
                filename=file.filename,
                url=file.url,
                integrity=file.integrity,
                size=file.size,
                index=project.index,
                deprecated=deprecation(project),
                yanked=file.yanked,
                requires_python=file.requires_python,
                uploaded=file.uploaded,
            )
            for file in files
        )

    def attested(self, name: str, version: str, filename: str | None) -> Attested:
        """Return what the index serves about where the file *filename* comes from (PEP 740)."""
        try:
            project = self.project(name)
        except NetworkError as error:
            return Attested(problem=error.message)
        documents = self._documents(self._is_fresh)
        return pypi_attested.attested(project, version, filename, self._config.headers, documents)

    def attested_before(self, name: str, version: str, most: int) -> tuple[Earlier, ...]:
        """Return what the index serves about *most* attested versions before *version*; once for all."""
        try:
            project = self.project(name)
        except NetworkError:
            return ()
        lasting = self._documents(lambda _: True)
        return pypi_attested.before(project, version, most, self._config.headers, lasting)

    def _documents(self, is_fresh: Callable[[Note], bool]) -> Documents:
        return Documents(http=self._http, store=self._store, clock=self._clock, is_fresh=is_fresh)

    def publication(self, name: str, version: str, filename: str | None = None) -> Publication | None:
        """Return what the index says of *version* of *name*, and who may publish it."""
        project = self.project(name)
        people = self._people(project)
        return pypi_history.publication(project, version, people, self._clock(), filename)

    def outline(self, name: str, version: str, filename: str | None = None) -> Publication | None:
        """Return what the page of *name* says of *version* and the few before it; nothing else is asked."""
        few = pypi_history.FEW
        return pypi_history.publication(self.project(name), version, (), self._clock(), filename, most=few)

    def _people(self, project: Project) -> tuple[str, ...]:
        """Return who may publish *project*; empty where nobody tells, which many indexes do not."""
        url = pypi_history.address(project.home, project.name)
        if url is None:
            return ()
        note = self._store.noted(_PEOPLE_KIND, url)
        if note and (self._http.offline or self._is_fresh(note)):
            return pypi_history.decode(note.value)
        try:
            headers = {"accept": "application/json", **self._config.headers(url)}
            answer = self._http.get(url, headers=headers, max_bytes=_MOST_METADATA, attempts=1)
        except NotFoundError:
            found: tuple[str, ...] = ()
        except DouaneError:
            return ()
        else:
            found = pypi_history.people(answer.body)
        self._store.note(_PEOPLE_KIND, url, pypi_history.encode(found), at=self._clock())
        return found

    def project(self, name: str) -> Project:
        """Return the project *name* from the first index that has it.

        Raises NotFoundError when none has, NetworkError when one does not answer (a later index is then not
        asked: it could hold a stranger's package of that name), OfflineError.
        """
        normal = canonicalize_name(name)
        return self._projects.get(normal, lambda: self._first(normal))

    def prefetch(self, names: Iterable[str]) -> None:
        """Ask for the projects *names* in the background. What goes wrong is told when `project` asks."""
        for name in names:
            threading.Thread(target=self._asked_ahead, args=(name,), daemon=True).start()

    def _asked_ahead(self, name: str) -> None:
        with suppress(DouaneError):
            self.project(name)

    def metadata(self, file: ProjectFile, name: str, version: str) -> Metadata:
        """Return what *file*, a wheel or source distribution of *version* of *name*, declares.

        Of a wheel, in this order: the store, the separate metadata file (PEP 658), a ranged read, the whole.
        Of a source distribution what `pypi_sdist.stated` finds in it. Raises IntegrityError when bytes are
        not those announced, ArchiveError when they are no sound archive or do not tell without a build,
        NotFoundError when the file is listed and not there, NetworkError, OfflineError, StoreError.
        """
        return self._metadata.get(file.url, lambda: self._declared(file, name, version))

    def direct(self, url: str, name: str) -> Metadata:
        """Return what the file at *url*, whose fragment states its SHA-256, declares as *name*.

        Raises as `metadata` does.
        """
        return self._metadata.get(url, lambda: self._at_address(url, name))

    # --- projects -------------------------------------------------------------------------------------

    def _first(self, name: str) -> Project:
        if not _SAFE_NAME.fullmatch(name):
            raise NotFoundError(f"{name[:80]!r} is no name of a Python package")
        for index in self._config.indexes:
            try:
                return self._project_at(index, name)
            except NotFoundError:
                continue
        raise NotFoundError(f"the index has no package {name}", remedy="check the spelling")

    def _project_at(self, index: str, name: str) -> Project:
        url = f"{index}{name}/"
        note = self._store.noted(_PROJECT_KIND, url)
        known = Project.decode(note.value) if note else None
        if note and known and (self._http.offline or self._is_fresh(note)):
            return known
        headers = {"accept": pypi_pages.ACCEPT, **self._config.headers(url)}
        if known and known.etag:
            headers["if-none-match"] = known.etag
        response = self._http.get(url, headers=headers)
        if response.status == 304 and note and known:
            self._store.note(_PROJECT_KIND, url, note.value, at=self._clock())
            return known
        project = pypi_pages.parse(response, name, self._config.label(index))
        at = self._clock()
        self.later.do(lambda: self._store.note(_PROJECT_KIND, url, project.encode(), at=at))
        return project

    def _is_fresh(self, note: Note) -> bool:
        return note.at >= self._since or 0 <= self._clock() - note.at < self._max_age

    # --- metadata -------------------------------------------------------------------------------------

    def _declared(self, file: ProjectFile, name: str, version: str) -> Metadata:
        note = self._store.noted(_METADATA_KIND, file.sha256) if file.sha256 else None
        known = Metadata.decode(note.value) if note else None
        if known:
            return known
        parsed = self._read(file, name, version)
        digest, at = file.sha256, self._clock()
        if digest:
            self.later.do(lambda: self._store.note(_METADATA_KIND, digest, parsed.encode(), at=at))
        return parsed

    def _read(self, file: ProjectFile, name: str, version: str | None) -> Metadata:
        if file.wheel:
            return pypi_metadata.parse(self._metadata_bytes(file, name), name, version)
        if not file.sha256:
            raise NeedsBuildError("only a source distribution, and the index announces no SHA-256 of it")
        kept = self._store.get(file.sha256)
        data = self._kept(file, self._ask(file.url, _MOST_SDIST).body) if kept is None else kept
        return pypi_sdist.stated(data, file.filename, name, version)

    def _at_address(self, url: str, name: str) -> Metadata:
        place, _, fragment = url.partition("#")
        stated = _STATED_HASH.search(fragment)
        filename = unquote(address_parts(place).path.rpartition("/")[2])
        if not stated or not place.startswith("https://"):
            raise ArchiveError("it comes from a direct URL, and no SHA-256 is stated for it")
        file = ProjectFile(
            filename=filename, url=place, wheel=filename.endswith(".whl"), sha256=stated[1], size=None
        )
        kept = self._store.get(stated[1])
        data = self._kept(file, self._ask(place, _MOST_WHEEL).body) if kept is None else kept
        if file.wheel:
            return pypi_metadata.parse(pypi_wheel.metadata(data, name), name, None)
        return pypi_sdist.stated(data, filename, name, None)

    def _metadata_bytes(self, file: ProjectFile, name: str) -> bytes:
        kept = self._store.get(file.sha256) if file.sha256 else None
        if kept is not None:
            return pypi_wheel.metadata(kept, name)
        if file.metadata is not None:
            with suppress(NotFoundError):  # promised, and not there: the wheel itself has it
                return self._separate(file)
        if file.size is not None and file.size > WHOLE:
            try:
                read = partial(self._ranged, file.url, file.size)
                return pypi_wheel.metadata_of_parts(read, file.size, name)
            except pypi_wheel.NoRangesError as answer:
                return pypi_wheel.metadata(self._kept(file, answer.body), name)
            except (ArchiveError, NetworkError):
                # An archive that is only unusual, or a server that is: the whole wheel decides.
                pass
        return pypi_wheel.metadata(self._kept(file, self._ask(file.url, _MOST_WHEEL).body), name)

    def _separate(self, file: ProjectFile) -> bytes:
        data = self._ask(f"{file.url}.metadata", _MOST_METADATA).body
        if file.metadata and sha256(data).hexdigest() != file.metadata:
            raise IntegrityError(f"the metadata of {file.filename} is not what the index announced")
        return data

    def _kept(self, file: ProjectFile, data: bytes) -> bytes:
        """Verify a whole wheel and keep it, so that it is not downloaded again."""
        if file.sha256 and sha256(data).hexdigest() != file.sha256:
            raise IntegrityError(f"{file.filename} is not what the index announced")
        if file.sha256:
            self.later.do(lambda: self._keep(data))
        return data

    def _keep(self, data: bytes) -> None:
        digest = self._store.put(data)
        self._store.note(_ARTIFACT_KIND, f"sha256-{digest}", digest.encode(), at=0.0)

    def _ask(self, url: str, max_bytes: int, span: tuple[int, int] | None = None) -> Response:
        """Return the answer for *url*, or for bytes *span* (start, end exclusive) of it."""
        headers = {"accept-encoding": "identity", **self._config.headers(url)}
        if span:
            headers["range"] = f"bytes={span[0]}-{span[1] - 1}"
        return self._http.get(url, headers=headers, max_bytes=max_bytes)

    def _ranged(self, url: str, size: int, start: int, end: int) -> bytes:
        """Return bytes *start* to *end* of the *size* at *url*."""
        response = self._ask(url, max(_MOST_WHEEL, size), (start, end))
        if response.status != 206:
            raise pypi_wheel.NoRangesError(response.body)
        stated = _CONTENT_RANGE.fullmatch(response.headers.get("content-range", ""))
        if stated is None or tuple(map(int, stated.groups())) != (start, end - 1, size):
            raise NetworkError(f"asked for bytes {start} to {end} of {size}, and got others")
        return response.body


def deprecation(project: Project) -> str | None:
    """Return what a project's status says against using it (PEP 792), None for an active one."""
    if project.status == "active":
        return None
    return f"{project.status}: {project.status_reason}" if project.status_reason else project.status


class _Once(Generic[_K, _V]):
    """Values made at most once a key, also when several threads ask at the same time; errors are kept too."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._made: dict[_K, Future[_V]] = {}

    def get(self, key: _K, make: Callable[[], _V]) -> _V:
        with self._lock:
            future = self._made.get(key)
            mine = future is None
            if future is None:
                future = self._made[key] = Future()
        if mine:
            try:
                future.set_result(make())
            except BaseException as error:
                future.set_exception(error)
                if not isinstance(error, Exception):
                    raise
        return future.result()
