"""The local store: content-addressed blobs in files, small dated documents in SQLite.

    <root>/blobs/ab/cdef...    the bytes whose SHA-256 is abcdef...
    <root>/index-1.sqlite3     notes: kind, key, time, value; the number changes with the tables
    <root>/history-1.sqlite3   what was seen of each pinned server, look by look (see `store.looks`)
    <root>/fingerprint.key     the key of the fingerprints of secrets, made when it is first needed
    <root>/advisories/         one SQLite file an ecosystem, replaced as a whole (see `douane.osv`)
    <root>/partial/            files being written; what a killed run left is removed after a day

Several threads and processes may use one store at once. A blob is hashed again whenever it is read. A store
that cannot be written still answers with what it has, and keeps the rest in memory for this run.
"""

from __future__ import annotations

import hashlib
import os
import secrets
import sqlite3
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from douane.errors import InputError, StoreError
from douane.store.blobs import REMEDY, Blobs, Create, ForeignFolderError, new_file, reason
from douane.store.keys import LENGTH, key_in
from douane.store.looks import MOST_LOOKS, Look, Looks
from douane.store.notes import Index, MemoryNotes, Note, Notes
from douane.text import excerpt

__all__ = ["Look", "Note", "Store"]

_INDEX = "index-1.sqlite3"
_HISTORY = "history-1.sqlite3"


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads blobs: those in memory, others from the folder of the store. Can be sent to another process."""

    memory: Mapping[str, bytes]
    root: Path | None

    def get(self, sha256: str) -> bytes | None:
        """Return the bytes whose SHA-256 is *sha256*; None if absent or damaged."""
        data = self.memory.get(sha256)
        return data if data is not None or self.root is None else Blobs(self.root).get(sha256)


class Store:
    """Blobs by SHA-256, and notes by kind and key. Thread-safe."""

    def __init__(
        self,
        *,
        folder: Blobs | None = None,
        writable: bool = False,
        notes: Notes | None = None,
        warning: str | None = None,
    ) -> None:
        self._folder = folder
        self._writable = writable
        self._memory: dict[str, bytes] = {}
        self._notes: Notes = notes or MemoryNotes()
        self._warning = warning
        self._key: bytes | None = None
        self._looks: Looks | None = None

    @classmethod
    def open(cls, root: Path | None = None, *, create: Create = new_file) -> Store:
        """Return the store in *root*, else in $DOUANE_STORE, else in the user's cache folder.

        Never fails: see `warning`. *create* opens new files; tests hand in one for a disk that is full.
        """
        root = root or _default_root()
        folder = Blobs(root, create)
        warning = None
        try:
            folder.prepare(time.time())
        except ForeignFolderError:
            return cls(warning=f"the store {root} belongs to another user: keeping this run in memory")
        except OSError as error:
            warning = f"the store {root} cannot be written ({reason(error)}): keeping this run in memory"
        writable = warning is None
        try:
            index = Index(root / _INDEX, writable=writable)
        except (sqlite3.Error, OSError) as error:
            unusable = f"the index of the store {root} cannot be used ({error})"
            return cls(folder=folder, writable=writable, warning=warning or unusable)
        notes = index if writable else MemoryNotes(index)
        return cls(folder=folder, writable=writable, notes=notes, warning=warning or index.warning)

    @classmethod
    def existing(cls, root: Path | None = None) -> Store:
        """Return the store that `open` would, for a command that only reads, which makes none.

        Raises InputError where there is no store.
        """
        root = root or _default_root()
        if not any((root / part).exists() for part in (_INDEX, _HISTORY)):
            remedy = "`douane pin` and `douane check` make one; --store or DOUANE_STORE= name it"
            raise InputError(f"there is no store in {excerpt(str(root), 200)}", remedy=remedy)
        return cls.open(root)

    @classmethod
    def in_memory(cls) -> Store:
        """Return an empty store that leaves nothing behind."""
        return cls()

    @property
    def warning(self) -> str | None:
        """What is wrong with the folder, in one line, if the store is not fully usable."""
        history = self._looks.warning if self._looks else None
        return self._warning or getattr(self._notes, "warning", None) or history

    def put(self, data: bytes) -> str:
        """Keep *data* and return its SHA-256 in hexadecimal. Raises StoreError, as when the disk is full."""
        digest = hashlib.sha256(data).hexdigest()
        if self._folder and self._writable:
            self._folder.put(digest, data)
        else:
            self._memory[digest] = data
        return digest

    def get(self, sha256: str) -> bytes | None:
        """Return the bytes whose SHA-256 is *sha256*; None if absent, or damaged and therefore dropped."""
        data = self._memory.get(sha256)
        return data if data is not None or self._folder is None else self._folder.get(sha256)

    def size(self, sha256: str) -> int | None:
        """Return how many bytes the blob has; None if it is absent. Only `get` tells whether it is whole."""
        data = self._memory.get(sha256)
        if data is not None:
            return len(data)
        return None if self._folder is None else self._folder.size(sha256)

    def reader(self, wanted: Iterable[str]) -> Reader:
        """Return what reads the blobs *wanted* in another process, too."""
        held = {sha256: self._memory[sha256] for sha256 in wanted if sha256 in self._memory}
        return Reader(held, None if self._folder is None else self._folder.root)

    def has(self, sha256: str) -> bool:
        """Whether the blob is there; only `get` tells whether it is whole."""
        return sha256 in self._memory or (self._folder is not None and self._folder.has(sha256))

    def note(self, kind: str, key: str, value: bytes, *, at: float) -> None:
        """Keep *value* under *kind* and *key* in place of what was there. Raises StoreError."""
        self._notes.write(kind, key, Note(value, at))

    def noted(self, kind: str, key: str) -> Note | None:
        """Return what was last kept under *kind* and *key*. Raises StoreError."""
        return self._notes.read(kind, key)

    def remember(self, look: Look) -> None:
        """Add *look* to what is kept of its server; nothing where there is no folder to keep it in.

        Raises StoreError.
        """
        looks = self._history() if self._writable else None
        if looks is not None:
            looks.add(look)

    def looks(
        self, *, server: str | None = None, place: str | None = None, most: int = MOST_LOOKS
    ) -> tuple[Look, ...]:
        """Return the newest *most* looks at *server* in the lockfile *place*, the oldest first.

        None of the two means all. Raises StoreError.
        """
        looks = self._history()
        return () if looks is None else looks.found(server=server, place=place, most=most)

    def _history(self) -> Looks | None:
        if self._looks is None and self._folder is not None:
            path = self._folder.root / _HISTORY
            if not self._writable and not path.is_file():
                return None
            try:
                self._looks = Looks(path, writable=self._writable)
            except (sqlite3.Error, OSError) as error:
                raise StoreError(f"the history {path} cannot be used ({error})", remedy=REMEDY) from error
        return self._looks

    def key(self) -> bytes:
        """Return the 32 bytes under which secrets are compared; of this run alone if they cannot be kept."""
        if self._key is None:
            self._key = self._kept_key() or secrets.token_bytes(LENGTH)
        return self._key

    def _kept_key(self) -> bytes | None:
        if self._folder is None or not self._writable:
            return None
        try:
            return key_in(self._folder.root)
        except OSError:
            return None

    def folder(self, name: str, *, writable: bool = False) -> Path | None:
        """Return where files that are written whole lie under *name*, which need not be there yet.

        None where there is no folder, or it cannot be written and is to be *writable*.
        """
        if self._folder is None or (writable and not self._writable):
            return None
        return self._folder.root / name

    def close(self) -> None:
        """Release the index; the store is not used afterwards."""
        self._notes.close()
        if self._looks is not None:
            self._looks.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _default_root() -> Path:
    named = os.environ.get("DOUANE_STORE")
    if named:
        return Path(named).expanduser()
    from platformdirs import user_cache_path

    return user_cache_path("douane")
