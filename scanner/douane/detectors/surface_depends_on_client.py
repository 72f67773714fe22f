"""A server that shows one client other definitions than another.

**What.** The server is started in fresh processes, in a sandbox without network, and asked for all it lists:
once by a client called after this scanner, once by a client that carries the name of a popular one. Something
in the two listings differs, and it goes with the name: runs under the same name agree.

**Why.** The protocol gives a server no reason to look at the name of its client. A server that does can show
an honest face to whoever inspects it, and keep another for the assistant.

**Example.** A description that ends in an order to read a private key when the client is a well-known desktop
application, and does not when anybody else asks.

**Left alone.** The same tools in another order; a difference that goes with the date
(`surface-depends-on-time`), or that comes and goes between runs of one name (`unstable-surface`).
"""

from __future__ import annotations

from collections.abc import Iterator

from douane.detectors._variations import Cause, told
from douane.model import Confidence, Severity
from douane.rules import Evidence, Rule
from douane.sighting import Sighting

_WHY = "What it lists goes with the name of the client: it shows one face to some and another to others."


def detect(sighting: Sighting) -> Iterator[Evidence]:
    """Yield one evidence for each item that goes with the client's name."""
    yield from told(sighting, Cause.CLIENT, _WHY)


RULE = Rule(
    id="surface-depends-on-client",
    summary="the definitions that a server lists depend on who asks",
    severity=Severity.HIGH,
    confidence=Confidence.HIGH,
    row="supply.tools",
    remedy="Do not connect the server until its authors explain why it looks at who is asking.",
    taxonomy=("MCP03:2025", "SAFE-T1406", "AML.T0110"),
    sighting=detect,
)
