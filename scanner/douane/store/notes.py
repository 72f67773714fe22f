"""Small dated documents by kind and key."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from douane.store.database import Database

_TABLE = """CREATE TABLE IF NOT EXISTS notes (
    kind TEXT NOT NULL, key TEXT NOT NULL, at REAL NOT NULL, crc INTEGER NOT NULL, value BLOB NOT NULL,
    PRIMARY KEY (kind, key)
) WITHOUT ROWID"""
_PROBE = "SELECT kind, key, at, crc, value FROM notes LIMIT 1"
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
        self._file = Database(path, (_TABLE,), _PROBE, writable=writable)

    @property
    def warning(self) -> str | None:
        """What was wrong with the file, in one line."""
        return self._file.warning

    def write(self, kind: str, key: str, note: Note) -> None:
        """Keep *note* in place of what was there. Raises StoreError."""
        row = (kind, key, note.at, zlib.crc32(note.value), note.value)
        self._file.run(lambda connection: connection.execute(_WRITE, row))

    def read(self, kind: str, key: str) -> Note | None:
        """Return what was last kept, unless it is damaged. Raises StoreError."""
        row = self._file.run(lambda connection: connection.execute(_READ, (kind, key)).fetchone())
        if row is None or not isinstance(row[0], bytes) or zlib.crc32(row[0]) != row[2]:
            return None
        return Note(row[0], row[1])

    def close(self) -> None:
        """Close the file."""
        self._file.close()
