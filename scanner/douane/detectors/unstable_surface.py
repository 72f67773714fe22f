"""A server that lists other definitions each time it is asked.

**What.** The server is started in fresh processes, in a sandbox without network. Two runs differ in what they
list although the client's name and the date are the same, so that neither explains it.

**Why.** What changes from run to run cannot be approved: nobody has read what the next run will say. Chance
is also the simplest way to stay unseen by whoever looks only once.

**Example.** A description that holds a random number, the time to the second, or an order in one of ten
starts.

**Left alone.** The same listing in every run; a difference that goes with the client's name
(`surface-depends-on-client`) or with the date (`surface-depends-on-time`).
"""

from __future__ import annotations

from collections.abc import Iterator

from douane.detectors._variations import Cause, told
from douane.model import Confidence, Severity
from douane.rules import Evidence, Rule
from douane.sighting import Sighting

_WHY = "What it lists differs from run to run, with the same client at the same date: it cannot be pinned."


def detect(sighting: Sighting) -> Iterator[Evidence]:
    """Yield one evidence for each item that differs without a reason."""
    yield from told(sighting, Cause.NOTHING, _WHY)


RULE = Rule(
    id="unstable-surface",
    summary="the definitions that a server lists differ from run to run",
    severity=Severity.HIGH,
    confidence=Confidence.HIGH,
    row="supply.tools",
    remedy="Do not connect the server; ask its authors for definitions that are the same in every run.",
    taxonomy=("MCP03:2025", "SAFE-T1201", "AML.T0109"),
    sighting=detect,
)
