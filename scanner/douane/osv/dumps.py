"""Keeping the databases up to date from a mirror of OSV's dumps, or from files.

A mirror has, for each ecosystem, ``<ecosystem>/all.zip`` (every advisory as ``ID.json``), each of them as
``<ecosystem>/ID.json``, and ``<ecosystem>/modified_id.csv`` (lines ``time,ID``), which tells what to ask for.
Files lie as osv-scanner keeps them: ``<ecosystem>/all.zip``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import IO
from urllib.parse import urlsplit

from douane.errors import InputError, NetworkError, NotFoundError, StoreError
from douane.http import Http
from douane.model import Ecosystem
from douane.osv.building import Source, amended, build, document_of
from douane.osv.database import Database, Facts
from douane.osv.partials import partial_in
from douane.osv.records import Record, is_identifier, record_of, seconds_of
from douane.osv.versions import named
from douane.progress import Progress
from douane.text import excerpt

MOST_DUMP = 2**30
"""Bytes of a dump that are fetched or read."""
MOST_CHANGED = 5_000
"""Advisories that are asked for one by one; if more have changed, the whole dump is fetched."""

_PIECE = 16 * 2**20
_MOST_LIST = 128 * 2**20
_MOST_LINES = 2_000_000
_MOST_RECORD = 8 * 2**20
_MISSING = 0.01  # part of the known advisories that a list may no longer have
_WORKERS = 8
_DRIFT = 1.0  # seconds by which the times of list and record may differ


@dataclass(frozen=True, slots=True, kw_only=True)
class Mirror:
    """Brings the databases in *folder* up to date.

    *url* is the mirror's address, *clock* tells the time; dumps are asked for in pieces of *piece* bytes.
    """

    http: Http
    folder: Path
    url: str
    clock: Callable[[], float]
    progress: Progress
    piece: int = _PIECE

    def refreshed(self, ecosystem: Ecosystem, *, whole: bool = False) -> tuple[Facts, int | None]:
        """Return what the database of *ecosystem* is now, and how many advisories were changed (None: all).

        *whole* fetches the dump whatever is there. Raises NetworkError, InputError and StoreError; the
        database that was there is then still there.
        """
        now = self.clock()
        known, held = (None, "") if whole else self._known(ecosystem)
        listed = None if known is None else self._listed(ecosystem)
        if listed is not None and known is not None:
            held = ""
            lines, stamp = listed
            changed = [
                identifier for identifier, at in lines.items() if at > known.get(identifier, -1.0) + _DRIFT
            ]
            gone = known.keys() - lines.keys()
            if len(changed) <= MOST_CHANGED and len(gone) <= max(10.0, _MISSING * len(known)):
                source = Source(shown=self._host, stamp=stamp, asked=now)
                records = self._records(ecosystem, changed, lines, source)
                facts = amended(self.folder, ecosystem, records, sorted(gone), source)
                return facts, len(changed) + len(gone)
        fetched = self._whole(ecosystem, now, held)
        if fetched is not None:
            return fetched, None
        source = Source(shown=self._host, stamp=held, asked=now)
        return amended(self.folder, ecosystem, (), (), source), 0

    @property
    def _host(self) -> str:
        return excerpt(urlsplit(self.url).hostname or "the mirror", 100)

    def _address(self, ecosystem: Ecosystem, name: str) -> str:
        return f"{self.url.rstrip('/')}/{named(ecosystem)}/{name}"

    def _known(self, ecosystem: Ecosystem) -> tuple[dict[str, float] | None, str]:
        """Return the advisories of the present database with their times, and what its source called it.

        None where there is no database, or it is of no use.
        """
        try:
            database = Database.open(self.folder, ecosystem)
            if database is None:
                return None, ""
            with database:
                return dict(database.modified()), database.facts.stamp
        except StoreError:
            return None, ""

    def _listed(self, ecosystem: Ecosystem) -> tuple[dict[str, float], str] | None:
        """Return what the mirror's list says, and its ETag; None where it has none."""
        try:
            answer = self.http.get(
                self._address(ecosystem, "modified_id.csv"), attempts=2, max_bytes=_MOST_LIST
            )
        except NotFoundError:
            return None
        lines: dict[str, float] = {}
        for line in answer.body.decode("utf-8", "replace").splitlines()[:_MOST_LINES]:
            stamp, _, identifier = line.partition(",")
            identifier = identifier.rpartition("/")[2]
            at = seconds_of(stamp)
            if at is None or not is_identifier(identifier):
                raise InputError(
                    f"{self._host}: modified_id.csv of {named(ecosystem)} holds {excerpt(line, 80)}"
                )
            lines[identifier] = max(at, lines.get(identifier, 0.0))
        return lines, answer.headers.get("etag", "")[:200]

    def _records(
        self, ecosystem: Ecosystem, changed: list[str], lines: Mapping[str, float], source: Source
    ) -> Iterator[Record]:
        self.progress.stage(f"fetch {named(ecosystem)} advisories", len(changed))

        def record(identifier: str) -> Record:
            answer = self.http.get(
                self._address(ecosystem, f"{identifier}.json"), attempts=3, max_bytes=_MOST_RECORD
            )
            found = record_of(identifier, document_of(answer.body, identifier, source), ecosystem)
            self.progress.advance()
            return found.dated(lines[identifier])

        pool = ThreadPoolExecutor(_WORKERS)
        try:
            yield from pool.map(record, changed)
        finally:
            pool.shutdown(cancel_futures=True)

    def _whole(self, ecosystem: Ecosystem, now: float, held: str) -> Facts | None:
        """Return what the database is after the dump was fetched, None if that is still what *held* names."""
        try:
            with partial_in(self.folder, now) as path:
                with path.open("wb") as file:
                    stamp = self._fetched(self._address(ecosystem, "all.zip"), file, held)
                if stamp is None:
                    return None
                source = Source(shown=self._host, stamp=stamp, asked=now)
                return build(path, self.folder, ecosystem, source, self.progress)
        except OSError as error:
            why = f"the dump of {self._host} cannot be kept ({error.strerror})"
            raise StoreError(why, remedy="make room in the store, or name another with --store") from error

    def _fetched(self, url: str, file: IO[bytes], held: str) -> str | None:
        """Write what is at *url* to *file* and return its ETag; None if that is *held*.

        It comes piece by piece, or whole where the mirror knows no pieces; none of it is held in memory.
        """
        position, total, stamp = 0, self.piece, ""
        self.progress.stage("fetch advisories")
        while position < total:
            last = position + self.piece - 1
            headers = {"range": f"bytes={position}-{last}", "accept-encoding": "identity"}
            if held and not position:
                headers["if-none-match" if '"' in held else "if-modified-since"] = held
            most = MOST_DUMP if position == 0 else self.piece
            # At the first piece nothing is lost by giving up; a download under way is worth more patience.
            answer = self.http.save(url, file, headers=headers, max_bytes=most, attempts=4 if position else 2)
            if answer.status == 304 and held and not position:
                return None
            tag = answer.headers.get("etag") or answer.headers.get("last-modified") or ""
            if answer.status != 206:
                if position:
                    raise NetworkError(f"{self._host} stopped sending pieces", remedy="try again")
                return tag[:200]
            length = file.tell() - position
            start, size = _span(answer.headers.get("content-range", ""))
            changed = position and (size, tag[:200]) != (total, stamp)
            odd = start != position or not 0 < length <= self.piece or size > MOST_DUMP
            if odd or changed:
                why = "changed while it was fetched" if changed else "was not sent as it was asked for"
                raise NetworkError(f"the dump of {self._host} {why}", remedy="try again")
            total, stamp = size, tag[:200]
            position += length
        return stamp


def _span(stated: str) -> tuple[int, int]:
    """Return where the piece begins and how long the whole is (``bytes 0-99/1000``), -1 where not stated."""
    unit, _, rest = stated.partition(" ")
    span, _, size = rest.partition("/")
    start = span.partition("-")[0]
    numbers = [
        int(each) if each.isascii() and each.isdigit() and len(each) < 16 else -1 for each in (start, size)
    ]
    return (numbers[0], numbers[1]) if unit == "bytes" and -1 not in numbers else (-1, -1)


def taken(
    path: Path, ecosystem: Ecosystem, folder: Path, clock: Callable[[], float], progress: Progress
) -> Facts | None:
    """Return what the database of *ecosystem* is after it was made from the dump at *path*.

    *path* is a dump (a zip archive) or a folder that holds ``<ecosystem>/all.zip``; None where such a folder
    has none of *ecosystem*. Raises InputError and StoreError.
    """
    dump = path / named(ecosystem) / "all.zip" if path.is_dir() else path
    if path.is_dir() and not dump.is_file():
        return None
    try:
        size = dump.stat().st_size
        if size > MOST_DUMP:
            raise InputError(f"{excerpt(str(dump))} is larger than a dump may be ({MOST_DUMP >> 20} MB)")
        source = Source(shown=excerpt(dump.name if dump is path else str(path), 100), asked=clock())
        return build(dump, folder, ecosystem, source, progress)
    except OSError as error:
        raise InputError(f"{excerpt(str(dump))} cannot be read: {error.strerror}") from error
