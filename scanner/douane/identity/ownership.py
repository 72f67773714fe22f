"""Whether a registry of servers and a package say the same of each other.

The registry lets nobody into a namespace that is not theirs, and had seen the package's mark when it took the
entry in. A package can claim any server, a registry can list any package: only both together count.
"""

from __future__ import annotations

from collections.abc import Iterator

from douane.identity.listed_servers import Entry, Listing
from douane.identity.popular import normalised
from douane.model import Corroboration, Package

SOURCE = "the registry of servers"


def claimed(package: Package, listing: Listing) -> Iterator[Corroboration]:
    """Yield what *listing* says of *package*, whose own bytes were read for the servers that it claims.

    It agrees where both name one server. It contradicts where the claimed server is listed with other
    packages only. An entry without the package's mark is silence, and so is a mark that it does not know.
    """
    claims = {name.lower() for name in package.server_names}
    entries = listing.of(package.ecosystem, package.name)
    agreeing = next((entry for entry in entries if entry.server.lower() in claims), None)
    if agreeing is not None:
        yield Corroboration(source=SOURCE, agrees=True, statement=_agreed(agreeing))
        return
    stranger = next((entry for entry in listing.entries if _is_others(entry, package, claims)), None)
    if stranger is not None:
        statement = (
            f"its own bytes say that it is {stranger.server}, which stands for "
            f"{stranger.ecosystem}:{stranger.package} of {stranger.owner}"
        )
        yield Corroboration(source=SOURCE, agrees=False, statement=statement)


def _agreed(entry: Entry) -> str:
    withdrawn = "" if entry.status == "active" else f" ({entry.status})"
    return f"{entry.server}{withdrawn} of {entry.owner} stands for it, and its own bytes name that server"


def _is_others(entry: Entry, package: Package, claims: set[str]) -> bool:
    """Whether *entry* gives a claimed server to another package of the same index, and none of this name."""
    own = normalised(package.ecosystem, package.name)
    return entry.server.lower() in claims and entry.ecosystem is package.ecosystem and entry.package != own
