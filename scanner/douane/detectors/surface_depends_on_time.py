"""A server that will list other definitions at another date.

**What.** The server is started in fresh processes, in a sandbox without network: at the date of today, and
with its clock set about a year ahead. Something in the two listings differs, and it goes with the date: runs
at the same date agree.

**Why.** Definitions that are vetted today and change by themselves on a day in the future are a rug pull that
needs no new version: bytes, hash and lock stay what they were.

**Example.** A tool whose description gains an instruction once a date that stands in its code has passed.

**Left alone.** The same listing at both dates, so also a change that waits for longer than a year; a
difference that goes with the client's name (`surface-depends-on-client`), or that comes and goes within one
date (`unstable-surface`).
"""

from __future__ import annotations

from collections.abc import Iterator

from douane.detectors._variations import Cause, told
from douane.model import Confidence, Severity
from douane.rules import Evidence, Rule
from douane.sighting import Sighting

_WHY = "What it lists goes with the date: what was looked at today is not what will be read later."


def detect(sighting: Sighting) -> Iterator[Evidence]:
    """Yield one evidence for each item that goes with the date."""
    yield from told(sighting, Cause.TIME, _WHY)


RULE = Rule(
    id="surface-depends-on-time",
    summary="the definitions that a server lists depend on the date",
    severity=Severity.HIGH,
    confidence=Confidence.HIGH,
    row="supply.tools",
    remedy="Do not connect the server; ask its authors for definitions that are the same every day.",
    taxonomy=("MCP03:2025", "SAFE-T1201", "AML.T0109"),
    sighting=detect,
)
