"""Harm that is done only where nobody is looking.

**What.** A condition asks whether the code runs in continuous integration, under a test, in a container
or a virtual machine, under a debugger, or beside tools of analysis; or lets only those through whose name
the code knows as a hash, or as part of one; and what it decides about, directly
or in functions of the package, is harm that nothing excuses: text run as code, credentials or the whole
environment taken, files destroyed, code put where it runs later, something fetched and kept; or, in a
server, asks for the name of the client, and a text that steers a model is given to certain clients only.
A condition that a function of another file computes is followed there. So is, in a server, a word
that a caller sends, or a message of a queue bears, and whose digest the code knows, by itself or in a
table, where what else is sent is then run.

**Why.** A program that behaves in front of those who test it, and only there, was written by somebody who
knows what they would say.

**Example.** `if (!process.env.CI && !inspector.url()) eval(payload)`

**Reported with less weight.** What honest programs leave out where they are tested (medium): usage that is
told of, a request to a fixed host of which no answer is used, where it waits for several ways to look
(continuous integration, a container, a debugger, a start just before) and the page tells of neither, the
environment that a program is started with, files that a walk takes away, text that is decoded.

**Left alone.** Telemetry, prompts, colours and downloads that are left out in continuous integration;
other defaults in a container; test hooks; files and programs that are checked by their whole digest,
or by a list of such digests.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.detectors._gates import Waits
from douane.detectors.time_bomb import told
from douane.model import Confidence, Severity
from douane.rules import Evidence, Rule

if TYPE_CHECKING:
    from douane.syntax import Codebase


def look(codebase: Codebase) -> Iterator[Evidence]:
    """Yield the conditions that keep harm from whoever looks."""
    yield from told(codebase, frozenset({Waits.ANALYSIS, Waits.KNOWN, Waits.WORD, Waits.CLIENT}))


RULE = Rule(
    id="cloaking",
    summary="harm is done only where nobody is looking",
    severity=Severity.HIGH,
    confidence=Confidence.MEDIUM,
    row="supply.code",
    remedy="Do not install this package; read what the condition keeps from tests and scanners.",
    taxonomy=("MCP04:2025", "SAFE-T1405", "AML.T0074"),
    code=look,
)
