"""What an MCP registry lists: which server stands for which package, in whose namespace; kept in the store.

`refresh` reads ``GET /v0.1/servers`` (the registry's API), page by page: the first time all of it, later what
was updated since. A registry lets nobody publish in a namespace that is not theirs, and checks that a package
names the server that names it; it does not judge what it lists. So an entry tells who owns a package, and is
one more name that may be imitated; it makes no name well known.
"""

from __future__ import annotations

import json
import os
import re
import time
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import quote, urlsplit

from douane.errors import NetworkError, OfflineError
from douane.identity.corroboration import repository
from douane.identity.popular import normalised
from douane.model import Ecosystem, Json
from douane.text import excerpt

if TYPE_CHECKING:
    from douane.http import Http
    from douane.store import Store

VARIABLE = "DOUANE_MCP_REGISTRY_URL"
"""The address of the registry that is asked; without it none is."""

_KIND = "listed-servers"
_PAGE = 100  # servers asked for at once
_MOST_PAGES = 2_000
_MOST_BYTES = 8 * 2**20  # of one page
_MOST_SECONDS = 300.0  # of one refresh
_MOST_ENTRIES = 200_000
_MOST_OF_ONE = 20  # packages of one server
_LONGEST_NAME = 214  # characters of a package's name
_MOST_KEPT = 64 * 2**20  # bytes of what is kept, unpacked
_SERVER = re.compile(r"[a-zA-Z0-9.-]{1,100}/[a-zA-Z0-9._-]{1,100}", re.ASCII)
_NAMES = {
    Ecosystem.NPM: re.compile(r"(?:@[a-z0-9~-][a-z0-9._~-]*/)?[a-zA-Z0-9~-][a-zA-Z0-9._~-]*", re.ASCII),
    Ecosystem.PYPI: re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?", re.ASCII),
}
_STATUSES = frozenset({"active", "deprecated"})


class Entry(NamedTuple):
    """One server's claim to a package, which the registry checked when it was published.

    `repository` is ``host/owner/name`` in lower case, or empty; `status` active or deprecated.
    """

    ecosystem: Ecosystem
    package: str
    server: str
    repository: str = ""
    status: str = "active"

    @property
    def namespace(self) -> str:
        """What of the server's name somebody proved to own: ``io.github.owner``, ``com.vendor``."""
        return self.server.partition("/")[0].lower()

    @property
    def owner(self) -> str:
        """Who proved it, as ``github.com/owner`` or a domain."""
        parts = self.namespace.split(".")
        if parts[:2] == ["io", "github"] and len(parts) == 3:
            return f"github.com/{parts[2]}"
        return ".".join(reversed(parts))


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """All that was learned from one registry.

    `at` is when it was asked (seconds since the epoch), `since` the newest change that it told (RFC 3339).
    """

    url: str = ""
    at: float = 0.0
    since: str = ""
    entries: tuple[Entry, ...] = ()

    def of(self, ecosystem: Ecosystem, name: str) -> tuple[Entry, ...]:
        """Return the entries for the package *name*."""
        own = normalised(ecosystem, name)
        return tuple(each for each in self.entries if each.package == own and each.ecosystem is ecosystem)


def kept(store: Store) -> Listing:
    """Return what the last `refresh` kept in *store*; an empty listing where there was none."""
    note = store.noted(_KIND, "all")
    if note is None:
        return Listing()
    unpacking = zlib.decompressobj()
    try:
        fields = json.loads(unpacking.decompress(note.value, _MOST_KEPT))
        ecosystems = {str(each): each for each in Ecosystem}
        entries = tuple(Entry(ecosystems[kind], *rest) for kind, *rest in fields["entries"])
        return Listing(url=fields["url"], at=note.at, since=fields["since"], entries=entries)
    except (ValueError, KeyError, TypeError, zlib.error, RecursionError):
        return Listing()


def refresh(http: Http, store: Store, *, clock: Callable[[], float], url: str | None = None) -> Iterator[str]:
    """Bring what *store* knows of the registry at *url* up to date, and yield what was done, a line each.

    *url* is by default that of ``DOUANE_MCP_REGISTRY_URL``; without either a line says that none was asked.
    What was there stays, whatever goes wrong. Raises OfflineError, NetworkError and StoreError.
    """
    url = (url or os.environ.get(VARIABLE) or "").rstrip("/")
    if not url:
        yield f"not asked: {VARIABLE} names no registry"
        return
    if http.offline:
        raise OfflineError("the registry of servers was not asked", remedy="run without --offline")
    held = kept(store)
    if held.url != url:
        held = Listing(url=url)
    reading = _Reading(held, clock())
    why = reading.read(http, url, clock)
    found = reading.listing(complete=not why)
    _keep(store, found)
    yield _line(found, reading)
    if why:
        yield f"not all of it was read: {why}; the next time begins where this one began"


class _Reading:
    """One pass over the pages: entries by server, the newest change seen, and what was refused."""

    def __init__(self, held: Listing, now: float) -> None:
        self._held = held
        self._now = now
        self._newest = held.since
        self.changed = 0
        self.refused = 0
        self._by_server: dict[str, list[Entry]] = {}
        for entry in held.entries:
            self._by_server.setdefault(entry.server, []).append(entry)

    def read(self, http: Http, url: str, clock: Callable[[], float]) -> str:
        """Read page after page; return why not all of them were, if so. Raises NetworkError on the first."""
        cursor, seen = "", set[str]()
        for number in range(_MOST_PAGES):
            try:
                cursor = self._page(http, _address(url, cursor, self._held.since))
            except NetworkError as error:
                if not number:
                    raise
                return excerpt(error.message, 200)
            if not cursor:
                return ""
            if cursor in seen:
                return "its pages lead in a circle"
            seen.add(cursor)
            if clock() - self._now > _MOST_SECONDS:
                return f"it took longer than {_MOST_SECONDS:.0f} seconds"
            if sum(map(len, self._by_server.values())) > _MOST_ENTRIES:
                return f"it lists more than {_MOST_ENTRIES:,} packages"
        return f"it has more than {_MOST_PAGES:,} pages"

    def _page(self, http: Http, address: str) -> str:
        answer = http.get(address, headers={"accept": "application/json"}, max_bytes=_MOST_BYTES).json()
        servers = answer.get("servers") if isinstance(answer, dict) else None
        if not isinstance(servers, list):
            host = excerpt(urlsplit(address).hostname or "", 100)
            raise NetworkError(f"{host} sent no list of servers", remedy=f"check {VARIABLE}")
        for item in servers[: 10 * _PAGE]:
            self._take(item if isinstance(item, dict) else {})
        metadata = answer.get("metadata") if isinstance(answer, dict) else None
        following = metadata.get("nextCursor") if isinstance(metadata, dict) else None
        return following[:1000] if isinstance(following, str) else ""

    def _take(self, item: Mapping[str, Json]) -> None:
        server, official = item.get("server"), _official(item)
        name = server.get("name") if isinstance(server, dict) else None
        if not isinstance(server, dict) or not isinstance(name, str) or not _SERVER.fullmatch(name):
            self.refused += 1
            return
        updated = official.get("updatedAt")
        if isinstance(updated, str) and re.fullmatch(r"[0-9TZ:.+-]{10,40}", updated, re.ASCII):
            self._newest = max(self._newest, updated)
        if official.get("isLatest") is False:
            return  # an older version tells nothing of who has the name today
        status = str(official.get("status") or "active")
        self.changed += 1
        if status not in _STATUSES:
            self._by_server.pop(name, None)
            return
        self._by_server[name] = list(self._entries(server, name, status))

    def _entries(self, server: Mapping[str, Json], name: str, status: str) -> Iterator[Entry]:
        place = server.get("repository")
        address = place.get("url") if isinstance(place, dict) else None
        where = repository(address if isinstance(address, str) else None) or ""
        packages = server.get("packages")
        for package in (packages if isinstance(packages, list) else [])[:_MOST_OF_ONE]:
            fields = package if isinstance(package, dict) else {}
            kind, identifier = fields.get("registryType"), fields.get("identifier")
            if kind not in set(Ecosystem):
                continue
            ecosystem = Ecosystem(str(kind))
            if not isinstance(identifier, str) or not _is_name(ecosystem, identifier):
                self.refused += 1
                continue
            own = normalised(ecosystem, identifier)
            yield Entry(ecosystem=ecosystem, package=own, server=name, repository=where, status=status)

    def listing(self, *, complete: bool) -> Listing:
        """Return all entries; where not all pages were read, the next reading asks for the same again."""
        entries = sorted(
            {each for found in self._by_server.values() for each in found},
            key=lambda each: (each.ecosystem, each.package, each.server),
        )
        since = self._newest if complete else self._held.since
        return Listing(url=self._held.url, at=self._now, since=since, entries=tuple(entries[:_MOST_ENTRIES]))


def _address(url: str, cursor: str, since: str) -> str:
    asked = {"limit": str(_PAGE), "version": "latest"}
    if since:
        asked["updated_since"] = since
    if cursor:
        asked["cursor"] = cursor
    return f"{url}/v0.1/servers?" + "&".join(f"{key}={quote(value, safe='')}" for key, value in asked.items())


def _official(item: Mapping[str, Json]) -> Mapping[str, Json]:
    """Return what the registry itself says of a server: the member of ``_meta`` that is its own."""
    meta = item.get("_meta")
    for key, value in (meta if isinstance(meta, dict) else {}).items():
        if key.endswith("/official") and isinstance(value, dict):
            return value
    return {}


def _is_name(ecosystem: Ecosystem, name: str) -> bool:
    return len(name) <= _LONGEST_NAME and bool(_NAMES[ecosystem].fullmatch(name))


def _keep(store: Store, found: Listing) -> None:
    fields = {"url": found.url, "since": found.since, "entries": found.entries}
    packed = zlib.compress(json.dumps(fields, separators=(",", ":")).encode(), 6)
    store.note(_KIND, "all", packed, at=found.at)


def _line(found: Listing, reading: _Reading) -> str:
    day = time.strftime("%Y-%m-%d", time.gmtime(found.at))
    counts = _counted(found.entries)
    refused = f", {reading.refused:,} refused for their names" if reading.refused else ""
    host = excerpt(urlsplit(found.url).hostname or "", 100)
    return f"{counts} of {host}, {reading.changed:,} read{refused}; of {day}"


def _counted(entries: Iterable[Entry]) -> str:
    packages = {(each.ecosystem, each.package) for each in entries}
    return f"{len({each.server for each in entries}):,} servers with {len(packages):,} packages"
