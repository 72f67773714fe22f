"""Small dated documents by kind and key."""

from __future__ import annotations

import sqlite3
import threading
import zlib
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, TypeVar
from urllib.parse import quote

from douane.errors import StoreError
from douane.store.blobs import REMEDY

_Result = TypeVar("_Result")

_BUSY_SECONDS = 15.0
# Not only a damaged file: one with other tables, too, is of no use.
_DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR})
_TABLE = """CREATE TABLE IF NOT EXISTS notes (
    kind TEXT NOT NULL, key TEXT NOT NULL, at REAL NOT NULL, crc INTEGER NOT NULL, value BLOB NOT NULL,
    PRIMARY KEY (kind, key)
) WITHOUT ROWID"""
_READ = "SELECT value, at, crc FROM notes WHERE kind = ? AND key = ?"
_WRITE = "INSERT OR REPLACE INTO notes (kind, key, at, crc, value) VALUES (?, ?, ?, ?, ?)"


@dataclass(frozen=True, slots=True)
class Note:
    """A small document, and when it was written in seconds since the epoch."""

    value: bytes
    at: float


class Notes(Protocol):
    """Where notes are kept."""

    def write(self, kind: str, key: str, note: Note) -> None:
        """Keep *note* in place of what was there. Raises StoreError."""

    def read(self, kind: str, key: str) -> Note | None:
        """Return what was last kept."""

    def close(self) -> None:
        """Release what is held."""


class MemoryNotes:
    """Notes of this run; what is not among them is looked up in *below*, which is only read."""

    def __init__(self, below: Notes | None = None) -> None:
        self._notes: dict[tuple[str, str], Note] = {}
        self._below = below

    def write(self, kind: str, key: str, note: Note) -> None:
        """Keep *note* in place of what was there."""
        self._notes[kind, key] = note

    def read(self, kind: str, key: str) -> Note | None:
        """Return what was last kept."""
        note = self._notes.get((kind, key))
        return note if note or self._below is None else self._below.read(kind, key)

    def close(self) -> None:
        """Release the notes below."""
        if self._below:
            self._below.close()


class Index:
    """Notes in an SQLite file, shared with other processes. One connection, used by one thread at a time.

    A damaged file is moved aside and begun anew; `warning` then says so.
    """

    def __init__(self, path: Path, *, writable: bool) -> None:
        self.warning: str | None = None
        self._path = path
        self._writable = writable
        self._lock = threading.Lock()
        self._connection = self._open()

    def write(self, kind: str, key: str, note: Note) -> None:
        """Keep *note* in place of what was there. Raises StoreError."""
        row = (kind, key, note.at, zlib.crc32(note.value), note.value)
        self._run(lambda connection: connection.execute(_WRITE, row))

    def read(self, kind: str, key: str) -> Note | None:
        """Return what was last kept, unless it is damaged. Raises StoreError."""
        row = self._run(lambda connection: connection.execute(_READ, (kind, key)).fetchone())
        if row is None or not isinstance(row[0], bytes) or zlib.crc32(row[0]) != row[2]:
            return None
        return Note(row[0], row[1])

    def close(self) -> None:
        """Close the file."""
        with self._lock, suppress(sqlite3.Error):
            self._connection.close()

    def _run(self, work: Callable[[sqlite3.Connection], _Result]) -> _Result:
        with self._lock:
            try:
                return work(self._connection)
            except sqlite3.DatabaseError as error:
                if not self._writable or not _is_damage(error):
                    raise StoreError(f"{self._path}: {error}", remedy=REMEDY) from error
            try:
                self._connection.close()
                self._connection = self._anew()
                return work(self._connection)
            except (sqlite3.Error, OSError) as error:
                raise StoreError(f"{self._path}: {error}", remedy=REMEDY) from error

    def _open(self) -> sqlite3.Connection:
        try:
            return self._connected()
        except sqlite3.DatabaseError as error:
            if not self._writable or not _is_damage(error):
                raise
            return self._anew()

    def _anew(self) -> sqlite3.Connection:
        with suppress(sqlite3.DatabaseError):
            connection = self._connected()  # another process may have begun anew meanwhile
            if connection.execute("PRAGMA quick_check(1)").fetchone() == ("ok",):
                return connection
            connection.close()
        self._path.replace(self._path.with_suffix(".damaged"))
        for suffix in ("-wal", "-shm"):
            self._path.with_name(self._path.name + suffix).unlink(missing_ok=True)
        self.warning = f"the index {self._path} was damaged; it is moved aside and begun anew"
        return self._connected()

    def _connected(self) -> sqlite3.Connection:
        if not self._writable:
            return self._connected_read_only()
        connection = sqlite3.connect(
            self._path, timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False
        )
        try:
            with suppress(sqlite3.OperationalError):  # another process is switching it over at this moment
                connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = NORMAL")
            connection.execute(_TABLE)
            connection.execute(_READ, ("", ""))
        except sqlite3.Error:
            connection.close()
            raise
        return connection

    def _connected_read_only(self) -> sqlite3.Connection:
        # `immutable` reads without the shared-memory file, which cannot be made in a read-only folder.
        address = f"file:{quote(str(self._path))}?mode=ro&immutable=1"
        connection = sqlite3.connect(address, uri=True, isolation_level=None, check_same_thread=False)
        try:
            with closing(connection.execute(_READ, ("", ""))):
                return connection
        except sqlite3.Error:
            connection.close()
            raise


def _is_damage(error: sqlite3.DatabaseError) -> bool:
    return (getattr(error, "sqlite_errorcode", 0) & 0xFF) in _DAMAGED
