"""A server that starts other programs as soon as it runs.

**What.** While it was listed in the sandbox, the server started further programs. Their commands are shown.

**Why.** Most of it is honest: a launcher starts the real server, a tool asks for the version of another. It
is told, because it says what the start command leads to. A program by which a process outlives its end (a
scheduler, a service manager) or lets somebody else in (a relay, a remote shell) is bad: nothing that lists
tools needs it.

**Example.** At start, `crontab -` is given a line to run.

**Left alone.** The command by which the server itself was started; what a tool starts once it is called, for
none is. Other programs are told, for information only.
"""

from __future__ import annotations

from collections.abc import Iterator

from douane.detectors._behaviour import MOST_TEXT, hands_over, programs
from douane.model import Confidence, Severity, Where
from douane.rules import Evidence, Rule
from douane.sighting import Sighting

_BAD = (
    "While it was only asked for its tools, the server started a program that outlives it or lets others in."
)
_TOLD = "While it was only asked for its tools, the server started other programs."


def detect(sighting: Sighting) -> Iterator[Evidence]:
    """Yield one evidence for all programs that hand over, and one for all others."""
    started = programs(sighting)
    for argvs, why, severity in (
        ([argv for argv in started if hands_over(argv)], _BAD, None),
        ([argv for argv in started if not hands_over(argv)], _TOLD, Severity.INFO),
    ):
        if argvs:
            shown = "; ".join(" ".join(argv) for argv in argvs)
            yield Evidence(where=Where(), excerpt=shown, why=why, severity=severity, most=MOST_TEXT)


RULE = Rule(
    id="starts-programs",
    summary="the server starts other programs while it starts",
    severity=Severity.HIGH,
    confidence=Confidence.MEDIUM,
    row="runtime.command",
    remedy="Find out why the server starts them; do not start it outside of a sandbox before.",
    taxonomy=("MCP05:2025", "SAFE-T1203", "AML.T0050"),
    sighting=detect,
)
