"""Making a database: of a whole dump, or of an older database and what changed since.

It is written beside the old one, looked at, and only then given its name: a broken dump, a full disk or a
killed run leaves the old one as it was.
"""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from urllib.parse import quote

from douane.archives.members import Members
from douane.errors import ArchiveError, InputError, StoreError
from douane.model import Ecosystem
from douane.osv.database import Facts, connected, facts_of, path_in, rows_of
from douane.osv.partials import partial_in
from douane.osv.records import Record, encode, is_identifier, record_of
from douane.osv.versions import named
from douane.progress import Progress
from douane.text import excerpt

_BATCH = 2_000
_CACHE = "PRAGMA cache_size = -32000"  # kilobytes
_TABLES = """
CREATE TABLE advisories (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL, modified REAL NOT NULL, record BLOB NOT NULL
);
CREATE TABLE packages (name TEXT NOT NULL, number INTEGER NOT NULL);
CREATE TABLE facts (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
"""
_INDEXES = """
CREATE UNIQUE INDEX by_id ON advisories (id);
CREATE INDEX by_name ON packages (name, number);
CREATE INDEX by_number ON packages (number);
"""
_NAME = "INSERT INTO packages VALUES (?, ?)"
_DAY = 86_400.0  # seconds
_UNUSABLE = (sqlite3.Error, OSError)


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where a dump comes from: its name as shown, what it calls its state, and when it was asked."""

    shown: str
    stamp: str = ""
    asked: float


def build(dump: Path, folder: Path, ecosystem: Ecosystem, source: Source, progress: Progress) -> Facts:
    """Put the database of *dump*, a zip archive of ``ID.json``, in place of the one in *folder*.

    Raises InputError for a dump that is not whole and sound, StoreError where it cannot be written.
    """
    with _beside(folder, ecosystem, source.asked) as path:
        try:
            with Members(dump) as members, closing(_new(path)) as connection:
                progress.stage(f"read {named(ecosystem)} advisories", members.count)
                facts = _filled(connection, members, ecosystem, source, progress)
                _finish(connection, facts)
        except ArchiveError as error:
            raise _refused(source, error.message) from error
    return facts


def amended(
    folder: Path, ecosystem: Ecosystem, changed: Iterable[Record], gone: Iterable[str], source: Source
) -> Facts:
    """Put the database in *folder* with *changed* and without *gone* in its own place. Raises StoreError."""
    current = path_in(folder, ecosystem)
    with _beside(folder, ecosystem, source.asked) as path:
        shutil.copyfile(current, path)
        with closing(_opened(path)) as connection:
            _quickly(connection)
            facts = facts_of(connection)
            connection.execute("BEGIN")
            for identifier in gone:
                _forget(connection, identifier)
            newest = facts.newest
            for record in changed:
                _forget(connection, record.id)
                newest = _later(newest, record, source)
                row = connection.execute(
                    "INSERT INTO advisories (id, modified, record) VALUES (?, ?, ?)",
                    (record.id, record.modified, encode(record)),
                )
                connection.executemany(_NAME, _names(record, row.lastrowid or 0))
            (count,) = connection.execute("SELECT count(*) FROM advisories").fetchone()
            facts = replace(
                facts,
                advisories=count,
                newest=newest,
                checked=source.asked,
                stamp=source.stamp,
                source=source.shown,
            )
            _finish(connection, facts, indexes="")
    return facts


def _filled(
    connection: sqlite3.Connection, members: Members, ecosystem: Ecosystem, source: Source, progress: Progress
) -> Facts:
    newest, others, number = 0.0, 0, 0
    rows: list[tuple[int, str, float, bytes]] = []
    names: list[tuple[str, int]] = []
    for record in _records(members, ecosystem, source):
        newest = _later(newest, record, source)
        number += 1
        others += not (record.affected or record.withdrawn)
        rows.append((number, record.id, record.modified, encode(record)))
        names += _names(record, number)
        if len(rows) >= _BATCH:
            _flush(connection, rows, names)
            progress.advance(_BATCH)
    _flush(connection, rows, names)
    if number == others:
        raise _refused(source, f"it holds no advisory about packages of {named(ecosystem)}")
    if not newest:
        raise _refused(source, "none of its advisories says when it was modified")
    return Facts(
        ecosystem=ecosystem.value,
        advisories=number,
        newest=newest,
        checked=source.asked,
        source=source.shown,
        stamp=source.stamp,
        others=others,
    )


def _records(members: Members, ecosystem: Ecosystem, source: Source) -> Iterator[Record]:
    for name, content in members:
        identifier = name.removesuffix(".json")
        if identifier == name or not is_identifier(identifier):
            raise _refused(source, f"{excerpt(name, 120)} is no name of an advisory")
        yield record_of(identifier, document_of(content, identifier, source), ecosystem)


def document_of(content: bytes, identifier: str, source: Source) -> Mapping[str, Any]:
    """Return the document that is *content*. Raises InputError unless it is the advisory *identifier*."""
    try:
        document = json.loads(content)
    except (ValueError, RecursionError):
        raise _refused(source, f"{identifier}.json is not JSON") from None
    if not isinstance(document, dict) or document.get("id") != identifier:
        raise _refused(source, f"{identifier}.json is not the advisory {identifier}")
    return document


def _later(newest: float, record: Record, source: Source) -> float:
    """A database is as new as its newest record; one that is dated ahead of the clock says nothing."""
    return max(newest, record.modified) if record.modified <= source.asked + _DAY else newest


def _names(record: Record, number: int) -> list[tuple[str, int]]:
    if record.withdrawn:
        return []
    return [(name, number) for name in dict.fromkeys(block.name for block in record.affected)]


def _forget(connection: sqlite3.Connection, identifier: str) -> None:
    found = connection.execute("SELECT number FROM advisories WHERE id = ?", (identifier,)).fetchone()
    if found:
        connection.execute("DELETE FROM packages WHERE number = ?", found)
        connection.execute("DELETE FROM advisories WHERE number = ?", found)


def _flush(
    connection: sqlite3.Connection, rows: list[tuple[int, str, float, bytes]], names: list[tuple[str, int]]
) -> None:
    connection.executemany("INSERT INTO advisories VALUES (?, ?, ?, ?)", rows)
    connection.executemany(_NAME, names)
    rows.clear()
    names.clear()


def _new(path: Path) -> sqlite3.Connection:
    connection = _opened(path)
    _quickly(connection)
    connection.executescript(_TABLES)
    connection.execute("BEGIN")
    return connection


def _opened(path: Path) -> sqlite3.Connection:
    """The lock that says whose file it is must not be taken for one of the database."""
    return sqlite3.connect(f"file:{quote(str(path))}?nolock=1", uri=True, isolation_level=None)


def _quickly(connection: sqlite3.Connection) -> None:
    """Nobody reads the file before it is complete, and a broken one is thrown away: no journal is kept."""
    connection.execute("PRAGMA journal_mode = OFF")
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute(_CACHE)


def _finish(connection: sqlite3.Connection, facts: Facts, indexes: str = _INDEXES) -> None:
    connection.executemany("INSERT OR REPLACE INTO facts VALUES (?, ?)", rows_of(facts))
    connection.execute("COMMIT")
    try:
        connection.executescript(indexes)
    except sqlite3.IntegrityError:
        raise InputError(f"{facts.source}: two of its advisories have one identifier", remedy=_KEPT) from None


_KEPT = "the database that was there stays as it is"


def _refused(source: Source, why: str) -> InputError:
    return InputError(f"{source.shown}: {excerpt(why, 300)}", remedy=_KEPT)


@contextmanager
def _beside(folder: Path, ecosystem: Ecosystem, now: float) -> Iterator[Path]:
    """Hand out a new file in *folder*; after the body it takes the place of the database."""
    try:
        with partial_in(folder, now) as path:
            yield path
            with closing(connected(path)) as connection:
                if connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
                    raise StoreError("the advisory database was not written whole", remedy="try again")
            with path.open("rb") as file:
                os.fsync(file.fileno())
            path.replace(path_in(folder, ecosystem))
    except _UNUSABLE as error:
        raise StoreError(f"the advisory database cannot be written ({error})", remedy=_KEPT) from error
