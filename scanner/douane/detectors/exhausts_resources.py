"""A server that uses up the machine when it starts.

**What.** While it was listed in the sandbox, the server met a limit: it started processes without end, wrote
more than any answer needs to its standard output, filled the disk, or took more memory than the sandbox has.

**Why.** A process that multiplies, or floods its client, takes the machine down, by intent or by a fault.
Memory and disk alone may be the need of an honest, large server, so that a person has to look.

**Example.** A loop that starts itself twice each time it runs.

**Left alone.** A server that is slow, or was stopped because its time was up; one that starts several
processes, or takes much memory, within what the sandbox has.
"""

from __future__ import annotations

from collections.abc import Iterator

from douane.detectors._behaviour import exceeded
from douane.model import Confidence, Severity, Where
from douane.rules import Evidence, Rule
from douane.sighting import Sighting

_LIMITS = {
    "processes": (Severity.HIGH, Confidence.HIGH, "it started more processes than the sandbox allows"),
    "output": (Severity.MEDIUM, Confidence.HIGH, "it wrote more to its client than any listing needs"),
    "disk": (Severity.MEDIUM, Confidence.LOW, "it wrote more files than the sandbox has room for"),
    "memory": (Severity.MEDIUM, Confidence.LOW, "it took more memory than the sandbox has"),
}


def detect(sighting: Sighting) -> Iterator[Evidence]:
    """Yield one evidence for each limit that was met, time left out."""
    for name in exceeded(sighting):
        if name in _LIMITS:
            severity, confidence, what = _LIMITS[name]
            why = f"While it was only asked for its tools, {what}."
            yield Evidence(where=Where(), excerpt=name, why=why, severity=severity, confidence=confidence)


RULE = Rule(
    id="exhausts-resources",
    summary="the server uses up processes, output, disk or memory while it starts",
    severity=Severity.HIGH,
    confidence=Confidence.HIGH,
    row="runtime.command",
    remedy="Do not start the server outside of a sandbox with limits.",
    taxonomy=("MCP05:2025", "SAFE-T2102", "AML.T0029"),
    sighting=detect,
)
