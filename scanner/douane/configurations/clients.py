"""The clients that are known, and where each keeps its servers (``clients.toml``)."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from functools import cache
from itertools import islice
from pathlib import Path, PurePath
from typing import Any

from douane_signatures import table

MOST_FILES = 200  # files that one pattern may stand for
ENDINGS = frozenset({".json", ".jsonc", ".toml", ".yaml", ".yml"})
SYSTEMS: Mapping[str, str] = {"win32": "windows", "cygwin": "windows", "darwin": "darwin"}
"""`sys.platform` -> the system whose layout of folders is meant; every other one is laid out as linux is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a client keeps a configuration: a pattern of a path, and whose it is."""

    path: str
    scope: str
    systems: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Client:
    """One client: its files, the key paths of its servers, and how it names their fields."""

    id: str
    title: str
    places: tuple[Place, ...]
    servers: tuple[tuple[str, ...], ...]
    fields: Mapping[str, tuple[str, ...]]
    all_approved: tuple[tuple[str, ...], ...] = ()
    allowed: tuple[tuple[str, ...], ...] = ()
    excluded: tuple[tuple[str, ...], ...] = ()
    built_in: tuple[str, ...] = ()
    each: tuple[str, str] | None = None
    sandbox_approves: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Machine:
    """Where to look: the user's home and variables, the project's folder, the system, and its root folder."""

    home: Path
    cwd: Path
    environ: Mapping[str, str] = field(default_factory=dict, repr=False)
    system: str = field(default_factory=lambda: SYSTEMS.get(sys.platform, "linux"))
    root: Path = Path("/")


@cache
def clients() -> tuple[Client, ...]:
    """Return all clients; the last one, ``any``, has the names of all and no files."""
    data = table("clients.toml")
    return tuple(_client(entry, data["fields"]) for entry in data["clients"])


def titled(identity: str) -> str:
    """Return the title of the client with this id."""
    return next((client.title for client in clients() if client.id == identity), identity)


def files(machine: Machine) -> Iterator[tuple[Client, Place, Path]]:
    """Yield every configuration that there is, in the order of the clients."""
    for client in clients():
        for place in client.places:
            if machine.system in place.systems:
                for path in _found(place, machine):
                    yield client, place, path


def by_path(path: Path, home: Path) -> Iterator[tuple[Client, Place, Path]]:
    """Yield the clients that keep a file of this name in such a folder, and the folder that is below.

    The closest are first. Where a file may be the user's or a project's, it is the user's below *home* alone.
    """
    scored: list[tuple[int, bool, int, Client, Place, Path]] = []
    parts = [part.lower() for part in path.absolute().parts]
    for client in clients():
        for place in client.places:
            tail = [part.lower() for part in _tail(place.path)]
            if len(tail) <= len(parts) and all(map(fnmatchcase, parts[-len(tail) :], tail)):
                base = path.absolute().parents[len(tail) - 1]
                elsewhere = (base == home) is (place.scope == "project")
                scored.append((-len(tail), elsewhere, len(scored), client, place, base))
    for *_, client, place, base in sorted(scored, key=lambda each: each[:3]):
        yield client, place, base


def is_known(name: str) -> bool:
    """Whether some client keeps its servers in a file of this name."""
    return any(
        _tail(place.path)[-1].lower() == name.lower() for client in clients() for place in client.places
    )


def is_file(path: Path) -> bool:
    """Whether *path* is a file that may be looked at."""
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False


def exists(path: Path) -> bool:
    """Whether there is something at *path* that may be looked at."""
    try:
        return path.exists()
    except (OSError, ValueError):
        return False


def _tail(pattern: str) -> tuple[str, ...]:
    parts = PurePath(pattern).parts
    return parts[1:] if parts[0] in {"~", "{config}", "{project}", "%APPDATA%", "/"} else parts


def _found(place: Place, machine: Machine) -> Iterator[Path]:
    for base in _bases(place.path, machine):
        path = base.joinpath(*_tail(place.path))
        found = [path]
        if "*" in path.name:
            try:
                named = (each for each in path.parent.glob(path.name) if each.suffix.lower() in ENDINGS)
                found = sorted(islice(named, MOST_FILES))
            except OSError:
                continue  # a folder that may not be looked into is no configuration of this user's
        yield from filter(is_file, found)


def _bases(pattern: str, machine: Machine) -> tuple[Path, ...]:
    first = PurePath(pattern).parts[0]
    if first == "~":
        return (machine.home,)
    if first == "{project}":
        return (machine.cwd,)
    if first == "/":
        return (machine.root,)
    choices = (
        ["%APPDATA%", "~/AppData/Roaming"]
        if first == "%APPDATA%"
        else table("clients.toml")["config"][machine.system]
    )
    for choice in choices:
        if choice.startswith("~"):
            return (machine.home.joinpath(*PurePath(choice).parts[1:]),)
        value = machine.environ.get(choice.strip("$%"))
        if value:
            return (Path(value),)
    return ()


def _client(entry: Mapping[str, Any], fields: Mapping[str, list[str]]) -> Client:
    each = entry.get("each")
    return Client(
        id=entry["id"],
        title=entry["title"],
        places=tuple(
            Place(
                path=file["path"],
                scope=file.get("scope", "user"),
                systems=tuple(file.get("os", ("linux", "darwin", "windows"))),
            )
            for file in entry["files"]
        ),
        servers=_paths(entry, "servers"),
        fields={name: tuple(names) for name, names in (fields | entry.get("fields", {})).items()},
        all_approved=_paths(entry, "all_approved"),
        allowed=_paths(entry, "allowed"),
        excluded=_paths(entry, "excluded"),
        built_in=tuple(entry.get("built_in", ())),
        each=(each["map"], each["field"]) if each else None,
        sandbox_approves=entry.get("sandbox_approves", False),
    )


def _paths(entry: Mapping[str, Any], key: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(path) for path in entry.get(key, ()))
