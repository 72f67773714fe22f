"""What clients and the registry say about servers: configurations and ``server.json`` as targets.

Everything is read as data: nothing that stands in a configuration is run or expanded, and of a secret only
its name and a keyed fingerprint are kept.
"""

from __future__ import annotations

from pathlib import Path

from douane.configurations import server_json
from douane.configurations.clients import (
    ENDINGS,
    SYSTEMS,
    Client,
    Machine,
    by_path,
    clients,
    exists,
    files,
    is_file,
    is_known,
    titled,
)
from douane.configurations.findings import ODDITIES, noted
from douane.configurations.formats import Document, read
from douane.configurations.gathering import Reading, compared, together
from douane.configurations.reading import Context, Key, place_of, understood
from douane.configurations.servers import holds, is_recognised, servers
from douane.errors import DouaneError, InputError
from douane.text import excerpt

__all__ = [
    "ODDITIES",
    "SYSTEMS",
    "Machine",
    "Reading",
    "compared",
    "installed",
    "named",
    "noted",
    "titled",
    "together",
]

_ANCESTORS = 64  # folders above a file that are looked at for a working copy
_MANIFESTS = frozenset({"package.json", "package-lock.json", "pyproject.toml", "manifest.json"})


def named(text: str, *, cwd: Path, home: Path, key: Key) -> Reading | None:
    """Return what the file *text*, seen from *cwd*, says of servers; None if it names no such file.

    *home* tells a user's files from a project's. Raises InputError for a file that is meant as a
    configuration and cannot be read.
    """
    path = home / text[2:] if text.startswith("~/") else cwd / text
    if len(text) > 4096 or "\0" in text or path.suffix.lower() not in ENDINGS or path.name in _MANIFESTS:
        return None
    if not is_file(path):
        return None
    maybe_listing = path.suffix.lower() == ".json" and not is_known(path.name)
    try:
        document = read(path, text)
    except InputError:
        if maybe_listing:
            return None  # whoever reads recorded listings says what is wrong
        raise
    if server_json.is_server(document.value):
        return server_json.reading(document.value, file=text, cwd=cwd)
    whose = _whose(document, path, home)
    if whose is None:
        if maybe_listing:
            return None
        raise InputError(f"{excerpt(text)} names no servers", remedy="name a client's configuration")
    client, scope, folder = whose
    return _read(document, client, Context(client=client.id, file=text, scope=scope, cwd=folder or cwd), key)


def installed(machine: Machine, key: Key) -> Reading:
    """Return what all configurations of this user and project say, those that cannot be read as `wrong`."""
    found: list[Reading] = []
    for client, place, path in files(machine):
        cwd = machine.cwd if place.scope == "project" else machine.home
        context = Context(client=client.id, file=str(path), scope=place.scope, cwd=cwd)
        try:
            found.append(_read(read(path), client, context, key))
        except DouaneError as error:
            found.append(Reading(wrong=(error,), files=(str(path),)))
    return together(found)


def _read(document: Document, client: Client, context: Context, key: Key) -> Reading:
    found, wrong = servers(client, document.value, file=excerpt(context.file), repeated=document.repeated)
    on = [server for server in found if not server.disabled]
    return Reading(
        targets=tuple(target for server in on for target in understood(server, context, key)),
        disabled=tuple(place_of(server, context) for server in found if server.disabled),
        wrong=tuple(wrong),
        files=(context.file,),
    )


def _whose(document: Document, path: Path, home: Path) -> tuple[Client, str, Path | None] | None:
    """Return whose configuration this is, by place or shape, its scope and its project's folder."""
    for client, place, base in by_path(path, home):
        if holds(client, document.value):
            return client, place.scope, base if place.scope == "project" else None
    anybody = clients()[-1]
    if not is_recognised(anybody, document.value):
        return None
    return anybody, "project" if _in_project(path) else "user", None


def _in_project(path: Path) -> bool:
    """Whether *path* lies in a working copy, whose files are handed on to others."""
    parents = path.absolute().parents[:_ANCESTORS]
    return any(exists(folder / ".git") for folder in parents)
