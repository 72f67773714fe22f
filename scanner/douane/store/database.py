"""An SQLite file of the store: opened, shared with other processes, begun anew when it is damaged."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import TypeVar
from urllib.parse import quote

from douane.errors import StoreError
from douane.store.blobs import REMEDY

_Result = TypeVar("_Result")

_BUSY_SECONDS = 15.0
# Not only a damaged file: one with other tables, too, is of no use.
_DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR})


class Database:
    """The file *path* with *tables*, which *probe* (a query without parameters) needs. One connection.

    A damaged file is moved aside and begun anew; `warning` then says so. Thread-safe. A run that is killed
    leaves what was committed, and nothing of what was not (SQLite's write-ahead log).
    """

    def __init__(self, path: Path, tables: Sequence[str], probe: str, *, writable: bool) -> None:
        self.warning: str | None = None
        self._path = path
        self._tables = tables
        self._probe = probe
        self._writable = writable
        self._lock = threading.Lock()
        self._connection = self._open()

    def run(self, work: Callable[[sqlite3.Connection], _Result]) -> _Result:
        """Return what *work* returns; in autocommit mode, unless *work* begins a transaction.

        Raises StoreError.
        """
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

    def close(self) -> None:
        """Close the file."""
        with self._lock, suppress(sqlite3.Error):
            self._connection.close()

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
            for table in self._tables:
                connection.execute(table)
            connection.execute(self._probe)
        except sqlite3.Error:
            connection.close()
            raise
        return connection

    def _connected_read_only(self) -> sqlite3.Connection:
        # `immutable` reads without the shared-memory file, which cannot be made in a read-only folder.
        address = f"file:{quote(str(self._path))}?mode=ro&immutable=1"
        connection = sqlite3.connect(address, uri=True, isolation_level=None, check_same_thread=False)
        try:
            with closing(connection.execute(self._probe)):
                return connection
        except sqlite3.Error:
            connection.close()
            raise


def _is_damage(error: sqlite3.DatabaseError) -> bool:
    return (getattr(error, "sqlite_errorcode", 0) & 0xFF) in _DAMAGED
