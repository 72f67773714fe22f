"""The advisories of one ecosystem in a file of the local store: an SQLite database that is never changed.

    advisories(number, id, modified, record)    each once; `record` is what `records.encode` makes of it
    packages(name, number)                      by names in one spelling; none of what was withdrawn
    facts(key, value)                           what the database is: `Facts`

A new one takes the place of the old one in one step (`building`), so that who reads sees one or the other.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Self
from urllib.parse import quote

from douane.errors import StoreError
from douane.model import Ecosystem
from douane.osv.records import Record, decode
from douane.osv.versions import name_of

FOLDER = "advisories"
"""Where in the store the databases lie."""

FORMAT = 1
"""Of the tables; a database of another one is not seen."""

_REMEDY = "run `douane update`"
_MOST_OF_ONE = 10_000  # advisories about one package
_FIND = "SELECT record FROM packages JOIN advisories USING (number) WHERE name = ? ORDER BY number LIMIT ?"


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What a database is. Times are in seconds since the epoch.

    `newest` is when the newest of its advisories was last modified: a database is as old as that, whenever it
    was fetched. `checked` is when its source was last asked, `source` whom (a host, or a file's name);
    `stamp` is what the source calls this state of its list (an ETag), if anything. `others` counts records
    that are about no package of the ecosystem.
    """

    ecosystem: str
    advisories: int
    newest: float
    checked: float
    source: str
    stamp: str = ""
    others: int = 0


def path_in(folder: Path, ecosystem: Ecosystem) -> Path:
    """Return where the database of *ecosystem* lies in the store's *folder*."""
    return folder / f"{ecosystem}-{FORMAT}.sqlite3"


class Database:
    """One database, open for reading. A context manager; used by one thread at a time."""

    def __init__(self, path: Path, ecosystem: Ecosystem) -> None:
        self.ecosystem = ecosystem
        self._path = path
        self._lock = threading.Lock()
        try:
            self._connection = connected(path)
            self.facts = facts_of(self._connection)
        except (sqlite3.Error, TypeError, ValueError) as error:
            raise StoreError(
                f"the advisory database {path.name} cannot be used ({error})", remedy=_REMEDY
            ) from error
        if self.facts.ecosystem != ecosystem:
            raise StoreError(f"the advisory database {path.name} is of another ecosystem", remedy=_REMEDY)

    @classmethod
    def open(cls, folder: Path | None, ecosystem: Ecosystem) -> Database | None:
        """Return the database of *ecosystem* in *folder*, None where there is none. Raises StoreError."""
        path = path_in(folder, ecosystem) if folder is not None else None
        return cls(path, ecosystem) if path is not None and path.is_file() else None

    def about(self, name: str) -> list[Record]:
        """Return the advisories about the package *name*. Raises StoreError for a damaged database."""
        with self._lock:
            try:
                rows = self._connection.execute(
                    _FIND, (name_of(self.ecosystem, name), _MOST_OF_ONE)
                ).fetchall()
            except sqlite3.Error as error:
                raise self._damaged(str(error)) from error
        if len(rows) >= _MOST_OF_ONE:
            raise self._damaged("too many advisories about one package")
        found = [decode(row[0]) for row in rows]
        if None in found:
            raise self._damaged("a record cannot be read")
        return [record for record in found if record is not None]

    def modified(self) -> Iterator[tuple[str, float]]:
        """Yield the identifier of each advisory and when it was last modified. Raises StoreError."""
        try:
            yield from self._connection.execute("SELECT id, modified FROM advisories")
        except sqlite3.Error as error:
            raise self._damaged(str(error)) from error

    def _damaged(self, why: str) -> StoreError:
        return StoreError(f"the advisory database {self._path.name} is damaged ({why})", remedy=_REMEDY)

    def close(self) -> None:
        """Release the file."""
        with self._lock, suppress(sqlite3.Error):
            self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def connected(path: Path) -> sqlite3.Connection:
    """Open *path* for reading; it never changes under its name, so nothing is locked."""
    address = f"file:{quote(str(path))}?mode=ro&immutable=1"
    return sqlite3.connect(address, uri=True, isolation_level=None, check_same_thread=False)


def facts_of(connection: sqlite3.Connection) -> Facts:
    """Return what the database behind *connection* is. Raises sqlite3.Error, TypeError or ValueError."""
    try:
        stated = dict(connection.execute("SELECT key, value FROM facts"))
    except sqlite3.Error:
        connection.close()
        raise
    kinds = {"advisories": int, "others": int, "newest": float, "checked": float}
    return Facts(
        **{
            each.name: kinds.get(each.name, str)(stated[each.name])
            for each in fields(Facts)
            if each.name in stated
        }
    )


def rows_of(facts: Facts) -> Sequence[tuple[str, str]]:
    """Return *facts* as rows of the table that keeps them."""
    return [(each.name, str(getattr(facts, each.name))) for each in fields(Facts)]
