"""A server that opens somebody's credentials as soon as it starts.

**What.** In the sandbox the home folder holds planted secrets: keys, cloud credentials, tokens of package
indexes, browser profiles, configurations of MCP clients. They are worthless, and named and shaped like real
ones. The server opened one of them while it was only asked what tools it has.

**Why.** Listing tools needs nobody's credentials. What is opened before anybody has called a tool is what the
server is after, and on a real machine it would have been the real one. A library that signs in to a cloud
looks in its own documented place, and so does a package manager that is asked for a setting: where such a
library is installed or such a program started, a person has to look whether that is all there is to it.

**Example.** At import, a helper reads `~/.ssh/id_rsa` and the desktop client's configuration.

**Left alone.** Asking whether such a file exists and how large it is, and listing the folder it lies in:
programs do that without wanting the secret. Files of the server's own. What a tool reads once it is called,
for none is.
"""

from __future__ import annotations

from collections.abc import Iterator

from douane.detectors._behaviour import canaries, is_explained
from douane.model import Confidence, Severity, Where
from douane.rules import Evidence, Rule
from douane.sighting import Sighting

_WHY = "While it was only asked for its tools, the server opened a planted secret."
_USUAL = "A library that is installed, or a program that it starts, looks for this credential by itself."


def detect(sighting: Sighting) -> Iterator[Evidence]:
    """Yield one evidence for each planted secret that was opened."""
    for name in canaries(sighting):
        usual = is_explained(name, sighting)
        yield Evidence(
            where=Where(),
            excerpt=name,
            why=_USUAL if usual else _WHY,
            severity=Severity.MEDIUM if usual else None,
            confidence=Confidence.LOW if usual else None,
        )


RULE = Rule(
    id="canary-read",
    summary="the server opens credentials while it starts",
    severity=Severity.CRITICAL,
    confidence=Confidence.HIGH,
    row="runtime.command",
    remedy="Do not start the server outside of a sandbox; find the code that opens the file.",
    taxonomy=("MCP01:2025", "SAFE-T1502", "AML.T0055"),
    sighting=detect,
)
