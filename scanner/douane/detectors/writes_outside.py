"""A server that writes where it has no business to, as soon as it starts.

**What.** While it was listed in the sandbox, the server wrote, or tried to, outside of its own home folder
and scratch space; or, within the home folder, into a file from which other programs take code, configuration
or trust: start-up files of shells, keys, configurations of MCP clients and of package managers.

**Why.** A file that a shell, a scheduler or another client reads lets the writer run again later, with all
the rights of whoever starts them. A write elsewhere on the system is told: it fails in the sandbox, and would
not on a machine where the server has the rights.

**Example.** At start, a line is added to `~/.bashrc`, or a server to the desktop client's configuration.

**Left alone.** Caches, settings and logs in the server's own home folder; scratch files in /tmp; devices
that keep nothing, such as /dev/null.
"""

from __future__ import annotations

from collections.abc import Iterator

from douane.detectors._behaviour import MOST_TEXT, is_foothold, written
from douane.model import Confidence, Severity, Where
from douane.rules import Evidence, Rule
from douane.sighting import Sighting

_FOOTHOLD = (
    "While it was only asked for its tools, the server wrote where other programs take code or trust from."
)
_ELSEWHERE = "While it was only asked for its tools, the server wrote outside of its home and scratch space."


def detect(sighting: Sighting) -> Iterator[Evidence]:
    """Yield one evidence for all footholds, and one for all other places."""
    paths = written(sighting)
    footholds = [path for path in paths if is_foothold(path)]
    elsewhere = [path for path in paths if not is_foothold(path)]
    if footholds:
        yield Evidence(where=Where(), excerpt=", ".join(footholds), why=_FOOTHOLD, most=MOST_TEXT)
    if elsewhere:
        shown = ", ".join(elsewhere)
        yield Evidence(where=Where(), excerpt=shown, why=_ELSEWHERE, severity=Severity.LOW, most=MOST_TEXT)


RULE = Rule(
    id="writes-outside",
    summary="the server writes outside of its own folders while it starts",
    severity=Severity.HIGH,
    confidence=Confidence.HIGH,
    row="runtime.command",
    remedy="Do not start the server outside of a sandbox; find out what it leaves there and why.",
    taxonomy=("MCP05:2025", "SAFE-T1206", "AML.T0081"),
    sighting=detect,
)
