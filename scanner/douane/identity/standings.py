"""What is known of a server from elsewhere, gathered for the rules about names and copies."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING

from douane.identity import clones
from douane.identity.listed_servers import Listing, kept
from douane.identity.popular import Known, is_known, normalised, taken_apart
from douane.identity.register import Register
from douane.model import Closure, Ecosystem, FileTree, Listed, Package, Standing

if TYPE_CHECKING:
    from douane.http import Http
    from douane.registries import Registry
    from douane.store import Store

_MOST_NEAR = 20  # listed servers with a name like one's own
_FARTHEST = 2  # edits
_SHORTEST = 6  # letters of a name that is compared so


def gathered(
    closure: Closure,
    http: Http,
    store: Store,
    registries: Mapping[Ecosystem, Registry],
    *,
    now: float,
    tree: FileTree | None = None,
) -> Standing:
    """Return what is known of the server of *closure* from a registry's listing and from its bytes.

    *tree* holds its files where they are no archive of the store; *now* is in seconds since the epoch. Raises
    StoreError.
    """
    server = closure.server
    listing = kept(store)
    here = closure.server.path != "."
    compared = clones.look(closure, http, store, registries, tree)
    return Standing(
        package=server.purl,
        registered=tuple(sorted({each.owner for each in listing.of(server.ecosystem, server.name)}))
        if here
        else (),
        likenesses=compared.likenesses,
        uncompared=compared.uncompared,
        near=near(server, listing),
        age=age(server.published, now),
    )


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
    return max(0.0, (now - at.timestamp()) / 86_400)
