"""What a server did while it was listed, and which of it needs no explanation."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable, Iterator
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any

import douane_signatures

if TYPE_CHECKING:
    from douane.confinement.nouns import Contact
    from douane.sighting import Sighting

MOST_TEXT = 400
"""Characters that are shown of a list."""
_BEHAVIOUR: dict[str, Any] = douane_signatures.table("sandbox/behaviour.toml")


def canaries(sighting: Sighting) -> list[str]:
    """Return the planted secrets that were opened in any run."""
    return sorted({name for run in sighting.runs for name in run.observed.canaries})


def contacts(sighting: Sighting) -> list[Contact]:
    """Return whom it tried to reach in any run, itself (loopback) left out."""
    met = {contact for run in sighting.runs for contact in run.observed.contacts}
    return sorted(contact for contact in met if not _is_itself(contact))


def programs(sighting: Sighting) -> list[tuple[str, ...]]:
    """Return the commands that were started in any run."""
    return sorted({argv for run in sighting.runs for argv in run.observed.programs if argv})


def written(sighting: Sighting) -> list[str]:
    """Return the paths that were written, or tried, outside of what is the server's own."""
    paths = sorted({path for run in sighting.runs for path in run.observed.written})
    return [path for path in paths if is_foothold(path) or not matches(path, _BEHAVIOUR["own"])]


def exceeded(sighting: Sighting) -> list[str]:
    """Return the limits that were met in any run."""
    return sorted({name for run in sighting.runs for name in run.observed.exceeded})


def is_foothold(path: str) -> bool:
    """Whether other programs take code, configuration or trust from *path*."""
    return matches(path, _BEHAVIOUR["footholds"])


def hands_over(argv: tuple[str, ...]) -> bool:
    """Whether *argv* starts a program by which a process stays, or lets somebody else in."""
    return argv[0].rpartition("/")[2].lower() in _BEHAVIOUR["handing_over"]


def is_explained(canary: str, sighting: Sighting) -> bool:
    """Whether a library that is installed, or a program that is started, looks for *canary* by itself."""
    place = canary.removeprefix("~/")
    return any(matches(place, entry["canaries"]) for entry in _explaining(sighting))


def is_internal(contact: Contact) -> bool:
    """Whether *contact* is a machine of an internal network, or the metadata service of a cloud."""
    if is_metadata(contact):
        return True
    found = _address(contact.address or contact.host)
    return found is not None and (found.is_private or found.is_link_local)


def is_metadata(contact: Contact) -> bool:
    """Whether *contact* is where a cloud machine asks for its credentials."""
    return any(name.lower().rstrip(".") in _BEHAVIOUR["metadata"] for name in (contact.host, contact.address))


def is_metadata_explained(sighting: Sighting) -> bool:
    """Whether a library that is installed asks the metadata service by itself."""
    return any(entry.get("metadata", False) for entry in _explaining(sighting))


def named(contact: Contact) -> str:
    """Return *contact* as ``host:port``, without what is not known of it."""
    host = contact.host or contact.address
    host = f"[{host}]" if ":" in host else host
    return f"{host}:{contact.port}" if contact.port else host


def matches(text: str, patterns: Iterable[str]) -> bool:
    """Whether *text*, in lower case, is as one of *patterns* says."""
    text = text.lower()
    return any(fnmatchcase(text, pattern) for pattern in patterns)


def _explaining(sighting: Sighting) -> Iterator[dict[str, Any]]:
    started = {argv[0].rpartition("/")[2] for argv in programs(sighting)}
    started |= {word for argv in programs(sighting) if _is_shell(argv) for word in argv[-1].split()}
    for entry in _BEHAVIOUR["explained"]:
        has_library = any(matches(name, entry.get("libraries", ())) for name in sighting.packages)
        if has_library or not started.isdisjoint(entry.get("programs", ())):
            yield entry


def _is_shell(argv: tuple[str, ...]) -> bool:
    return len(argv) > 2 and argv[0].rpartition("/")[2] in ("sh", "bash", "dash") and argv[1] == "-c"


def _is_itself(contact: Contact) -> bool:
    if contact.host.lower().rstrip(".") in ("localhost", "localhost.localdomain"):
        return True
    found = _address(contact.address or contact.host)
    return found is not None and (found.is_loopback or found.is_unspecified)


def _address(text: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        found = ipaddress.ip_address(text.partition("%")[0])
    except ValueError:
        return None
    return found.ipv4_mapped or found if isinstance(found, ipaddress.IPv6Address) else found
