"""What was seen of pinned servers before: each look is kept, and with it since when each drift is there."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from douane.causes import Causes
from douane.drifting import Compared, key
from douane.model import Json
from douane.store import Look, Store
from douane.text import visible
from douane.version import VERSION
from douane_lockfiles import Drift
from douane_signatures import digest

MOST_DRIFTS = 300
"""Drifts of one look that are kept, the worst of them."""

_MOST_TEXT = 300  # characters of a subject or a problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One look: by which `command`, `at` when (seconds since the epoch), what it said.

    `place` is the lockfile, `pinned` and `seen` are versions, `lock` and `rules` digests. Each drift has
    ``key``, ``kind``, ``grade``, ``subject``, ``cause`` and ``since`` (seconds); `left` counts those that
    were not kept. `verdict` is that of a pin, and `wrote` whether it wrote the lock.
    """

    server: str
    place: str
    at: float
    command: str
    exit_code: int
    pinned: str = ""
    seen: str = ""
    lock: str = ""
    rules: str = ""
    tool: str = ""
    verdict: str | None = None
    wrote: bool = False
    problem: str | None = None
    is_outage: bool = False
    drifts: tuple[Mapping[str, Any], ...] = ()
    left: int = 0


def checked(compared: Compared, store: Store, now: float) -> Compared:
    """Keep what a check saw, and return *compared* with since when each of its drifts is there.

    A drift is there since the look that saw it first, if no look since then saw all and it was not there.
    Raises StoreError.
    """
    place = where(Path(compared.path))
    server = compared.name or place
    before = store.looks(server=server, place=place, most=1)
    known = {} if not before else {each["key"]: each for each in _entry(before[-1]).drifts}
    since = {
        name: min(now, known[name]["since"]) if name in known else now for name in map(key, compared.drifts)
    }
    compared = replace(compared, since=since)
    causes = Causes.among(compared.drifts)
    seen = [_drift(each, since, causes) for each in compared.drifts]
    if compared.is_open:
        # What could not be seen now may still be there.
        seen += [{**each, "seen": False} for name, each in known.items() if name not in since]
    pinned = compared.server.rpartition(" ")[2] if compared.name else ""
    moved = [each.now for each in compared.drifts if each.kind == "version-moved"]
    _keep(
        Entry(
            server=server,
            place=place,
            at=now,
            command="check",
            exit_code=compared.exit_code,
            pinned=pinned,
            seen=str(moved[0]) if moved else pinned if compared.problem is None else "",
            lock=compared.lock,
            rules=digest(),
            tool=VERSION,
            problem=compared.problem and visible(compared.problem)[:_MOST_TEXT],
            is_outage=compared.is_outage,
            drifts=tuple(seen[:MOST_DRIFTS]),
            left=max(0, len(seen) - MOST_DRIFTS),
        ),
        store,
    )
    return compared


def pinned(entry: Entry, drifts: Iterable[Drift], store: Store) -> None:
    """Keep what a pin saw: *entry*, and what it changed in the lock. Raises StoreError."""
    listed = list(drifts)
    causes = Causes.among(listed)
    kept = tuple(_drift(each, {key(each): entry.at}, causes) for each in listed[:MOST_DRIFTS])
    left = max(0, len(listed) - MOST_DRIFTS)
    _keep(replace(entry, rules=digest(), tool=VERSION, drifts=kept, left=left), store)


def where(path: Path) -> str:
    """Return the lockfile *path* as its looks are kept under; what is no UTF-8 as escapes."""
    return _plain(str(path.resolve()))


def entries(store: Store, *, server: str | None = None, place: str | None = None) -> tuple[Entry, ...]:
    """Return what is kept of *server* (``npm:NAME``) or of the lockfile *place*, the oldest first.

    Raises StoreError.
    """
    named = None if server is None else _plain(server)
    return tuple(_entry(look) for look in store.looks(server=named, place=place))


def _plain(name: str) -> str:
    return name.encode("utf-8", "backslashreplace").decode()


def _drift(drift: Drift, since: Mapping[str, float], causes: Causes) -> dict[str, Json]:
    return {
        "key": key(drift),
        "kind": drift.kind,
        "grade": drift.grade.value,
        "subject": visible(drift.subject)[:_MOST_TEXT],
        "cause": causes.of(drift).id,
        "since": since[key(drift)],
    }


_KEPT = (
    *("command", "exit_code", "pinned", "seen", "lock", "rules", "tool", "verdict", "wrote"),
    *("problem", "is_outage", "drifts", "left"),
)


def _keep(entry: Entry, store: Store) -> None:
    content = {name: getattr(entry, name) for name in _KEPT}
    value = json.dumps(content, sort_keys=True, separators=(",", ":")).encode()
    store.remember(Look(entry.server, entry.place, entry.at, value))


def _entry(look: Look) -> Entry:
    content = json.loads(look.value)
    content["drifts"] = tuple(content["drifts"])
    return Entry(server=look.server, place=look.place, at=look.at, **content)
