"""What is known of a server from elsewhere, gathered for the rules about names and copies."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from douane.identity import clones
from douane.identity.listed_servers import Listing, kept
from douane.identity.popular import Known, is_known, normalised, taken_apart
from douane.identity.register import Register
from douane.model import DAY, Closure, Ecosystem, FileTree, History, Listed, Origin, Package, Standing

if TYPE_CHECKING:
    from douane.http import Http
    from douane.registries import Registry
    from douane.store import Store

_MOST_NEAR = 20  # listed servers with a name like one's own
_FARTHEST = 2  # edits
_SHORTEST = 6  # letters of a name that is compared so


class Sources(Protocol):
    """Where what is known is asked for."""

    @property
    def http(self) -> Http:
        """What asks indexes."""

    @property
    def store(self) -> Store:
        """What was learned before."""

    @property
    def registries(self) -> Mapping[Ecosystem, Registry]:
        """The indexes."""

    @property
    def clock(self) -> Callable[[], float]:
        """Returns the seconds since the epoch."""


def stood(
    closure: Closure,
    sources: Sources,
    trees: Mapping[str, FileTree],
    origins: Iterable[Origin] = (),
    histories: Iterable[History] = (),
) -> Closure:
    """Return *closure* with what is known of its server from a registry's listing, its code and its index.

    *trees* holds the files of packages that lie here already, by placement; *origins* and *histories* are
    what attestations and the index tell. Raises StoreError.
    """
    server = closure.server
    listing = kept(sources.store)
    listed = listing.of(server.ecosystem, server.name) if server.path != "." else ()
    compared = clones.look(closure, sources.http, sources.store, sources.registries, trees.get(closure.root))
    origin = next((each for each in origins if each.package == server.purl), None)
    history = next((each for each in histories if each.purl == server.purl), None)
    built = origin.built if origin else None
    standing = Standing(
        package=server.purl,
        built_from=built.repository if built else None,
        registered=tuple(sorted({each.owner for each in listed})),
        likenesses=compared.likenesses,
        uncompared=compared.uncompared,
        near=near(server, listing),
        age=age(server.published, sources.clock()),
        first=first(history) if history else None,
    )
    return replace(closure, standings=(standing,))


def first(history: History) -> float | None:
    """Return how many days ago the first version was published, None where the index's times tell nothing."""
    publication = history.publication
    times = [each.at for each in (*publication.earlier, publication.release)]
    known_times = [at for at in times if at is not None]
    if not publication.credible or publication.more or len(known_times) < len(times):
        return None
    return max(0.0, (history.now - min(known_times)) / DAY)


def near(server: Package, listing: Listing) -> tuple[Listed, ...]:
    """Return the servers of *listing* with a name like that of *server*, but not its own, nearest first."""
    from rapidfuzz.distance import OSA  # start-up time
    from rapidfuzz.process import extract

    own = normalised(server.ecosystem, server.name)
    squashed = taken_apart(own).squashed
    entries = [
        each
        for each in listing.entries
        if each.ecosystem is server.ecosystem and each.package != own and each.status == "active"
    ]
    if len(squashed) < _SHORTEST or is_known(server.ecosystem, own):
        return ()
    texts = [each.package.rpartition("/")[2].replace("-", "").replace("_", "") for each in entries]
    close = extract(squashed, texts, scorer=OSA.distance, score_cutoff=_FARTHEST, limit=_MOST_NEAR)
    found = (entries[index] for _, _, index in close)
    return tuple(
        Listed(ecosystem=each.ecosystem, name=each.package, server=each.server, repository=each.repository)
        for each in found
    )


def entries_of(standing: Standing) -> dict[Ecosystem, Register]:
    """Return the listed servers near a package as registers: names that few know, for all that is known."""
    entries: dict[Ecosystem, dict[str, Known]] = {each: {} for each in Ecosystem}
    for each in standing.near:
        if not is_known(each.ecosystem, each.name):
            parts = each.repository.split("/")
            publisher = parts[1] if len(parts) == 3 else each.server.partition("/")[0]
            entries[each.ecosystem][each.name] = Known(
                ecosystem=each.ecosystem,
                name=each.name,
                server=each.server,
                publisher=publisher,
                repository=each.repository,
                tier="C",
                sure=False,
            )
    return {ecosystem: Register(ecosystem, found) for ecosystem, found in entries.items()}


def age(published: str | None, now: float) -> float | None:
    """Return how many days before *now* (seconds since the epoch) the ISO 8601 date *published* is."""
    if not published:
        return None
    try:
        at = datetime.datetime.fromisoformat(published)
    except ValueError:
        return None
    at = at if at.tzinfo else at.replace(tzinfo=datetime.UTC)
    return max(0.0, (now - at.timestamp()) / DAY)
