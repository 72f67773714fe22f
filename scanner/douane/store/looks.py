"""What was seen of pinned servers, look by look: a table in an SQLite file, bounded for each server."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from douane.store.database import Database

MOST_LOOKS = 1000
"""Looks kept of one server; the oldest go first."""

MOST_BYTES = 4_000_000
"""Bytes kept of one server; the oldest looks go first."""

_TABLES = (
    """CREATE TABLE IF NOT EXISTS looks (
    number INTEGER PRIMARY KEY AUTOINCREMENT, server TEXT NOT NULL, place TEXT NOT NULL, at REAL NOT NULL,
    crc INTEGER NOT NULL, value BLOB NOT NULL
)""",
    "CREATE INDEX IF NOT EXISTS looks_server ON looks (server, number)",
    "CREATE INDEX IF NOT EXISTS looks_place ON looks (place, number)",
)
_PROBE = "SELECT number, server, place, at, crc, value FROM looks LIMIT 1"
_ADD = "INSERT INTO looks (server, place, at, crc, value) VALUES (?, ?, ?, ?, ?)"
_SIZES = "SELECT number, length(value) FROM looks WHERE server = ? ORDER BY number DESC"
_DROP = "DELETE FROM looks WHERE server = ? AND number <= ?"
_FOUND = "SELECT server, place, at, crc, value FROM looks WHERE {wanted} ORDER BY number DESC LIMIT ?"


@dataclass(frozen=True, slots=True)
class Look:
    """What was seen (`value`) of a `server` pinned in the lockfile `place`, `at` seconds since the epoch."""

    server: str
    place: str
    at: float
    value: bytes


class Looks:
    """The looks in the SQLite file *path*, which several processes may use at once."""

    def __init__(self, path: Path, *, writable: bool) -> None:
        self._file = Database(path, _TABLES, _PROBE, writable=writable)

    @property
    def warning(self) -> str | None:
        """What was wrong with the file, in one line."""
        return self._file.warning

    def add(self, look: Look) -> None:
        """Keep *look*, whole or, where the run is killed, not at all. Raises StoreError."""
        row = (look.server, look.place, look.at, zlib.crc32(look.value), look.value)

        def added(connection: sqlite3.Connection) -> None:
            connection.execute("BEGIN IMMEDIATE")
            try:
                connection.execute(_ADD, row)
                oldest = _beyond(connection.execute(_SIZES, (look.server,)))
                if oldest is not None:
                    connection.execute(_DROP, (look.server, oldest))
                connection.execute("COMMIT")
            except BaseException:
                connection.rollback()
                raise

        self._file.run(added)

    def found(
        self, *, server: str | None = None, place: str | None = None, most: int = MOST_LOOKS
    ) -> tuple[Look, ...]:
        """Return the newest *most* looks at *server* and at *place*, the oldest first; no damaged ones.

        Raises StoreError.
        """
        wanted = {"server": server, "place": place}
        named = {column: value for column, value in wanted.items() if value is not None}
        query = _FOUND.format(wanted=" AND ".join(f"{column} = ?" for column in named) or "1")
        rows = self._file.run(
            lambda connection: connection.execute(query, (*named.values(), most)).fetchall()
        )
        return tuple(
            Look(name, where, at, content)
            for name, where, at, crc, content in reversed(rows)
            if isinstance(content, bytes) and zlib.crc32(content) == crc
        )

    def close(self) -> None:
        """Close the file."""
        self._file.close()


def _beyond(sizes: Iterator[tuple[int, int]]) -> int | None:
    """Return the number of the newest look that is too much, given numbers and bytes, the newest first."""
    total = 0
    for count, (number, size) in enumerate(sizes, 1):
        total += size
        if count > 1 and (count > MOST_LOOKS or total > MOST_BYTES):
            return number
    return None
