"""A server that goes to the network before anybody has asked it for anything.

**What.** While it was listed in the sandbox, which has no network, the server asked for the address of a host
or tried to connect to one. Whom it asked for is shown.

**Why.** Most of it is honest: telemetry, a look for a newer version, a first sign-in. It is told, because it
says to whom the server talks, and weighs nothing by itself. An attempt to reach the metadata service of a
cloud (where the machine's own credentials are handed out) or a machine of the internal network is bad:
nothing that lists tools needs it. Where a library that is installed asks that service to sign in to its own
cloud, a person has to look.

**Example.** At start, a GET request to 169.254.169.254.

**Left alone.** The machine itself (`localhost`, 127.0.0.1): servers talk to their own parts. What a tool
reaches once it is called, for none is. Hosts of the internet are told, but low.
"""

from __future__ import annotations

from collections.abc import Iterator

from douane.detectors._behaviour import (
    MOST_TEXT,
    contacts,
    is_internal,
    is_metadata,
    is_metadata_explained,
    named,
)
from douane.model import Confidence, Severity, Where
from douane.rules import Evidence, Rule
from douane.sighting import Sighting

_INTERNAL = "While it was only asked for its tools, the server tried to reach an internal address."
_USUAL = "A library that is installed asks the cloud's metadata service by itself when the server starts."
_OUTSIDE = "While it was only asked for its tools, the server tried to reach hosts on the network."


def detect(sighting: Sighting) -> Iterator[Evidence]:
    """Yield one evidence for each internal contact, and one for all others."""
    others: list[str] = []
    for contact in contacts(sighting):
        if not is_internal(contact):
            others.append(named(contact))
            continue
        usual = is_metadata(contact) and is_metadata_explained(sighting)
        yield Evidence(
            where=Where(),
            excerpt=named(contact),
            why=_USUAL if usual else _INTERNAL,
            severity=Severity.MEDIUM if usual else None,
            confidence=Confidence.LOW if usual else None,
        )
    if others:
        shown = ", ".join(dict.fromkeys(others))
        yield Evidence(where=Where(), excerpt=shown, why=_OUTSIDE, severity=Severity.LOW, most=MOST_TEXT)


RULE = Rule(
    id="contacts-at-start",
    summary="the server reaches for the network while it starts",
    severity=Severity.HIGH,
    confidence=Confidence.HIGH,
    row="runtime.network",
    remedy="Allow the server only the hosts that its task needs; internal addresses never.",
    taxonomy=("MCP01:2025", "SAFE-T1506", "AML.T0055"),
    sighting=detect,
)
