"""A version that is published as malicious.

**What.** A package of the closure, at exactly this version, is on the shipped list of malicious packages, or
the advisory database has a report with an identifier that starts with ``MAL-``.

**Why.** Such packages steal credentials when they are installed or imported, or, like the mail server that
copied every message to its author, when a tool is called. Some were honest for many versions before.

**Example.** ``postmark-mcp`` from 1.0.16 on.

**Left alone.** Other versions of the same package; a vulnerability of an honest package, which is
`known-vulnerable-version`; a package that no list names, whatever it does.
"""

from __future__ import annotations

from collections.abc import Iterator

from douane.model import Advisory, Closure, Confidence, Severity, Where
from douane.rules import Evidence, Rule
from douane.text import excerpt


def _find(closure: Closure, advisories: tuple[Advisory, ...]) -> Iterator[Evidence]:
    root = closure.server.purl
    for advisory in advisories:
        if advisory.malicious:
            what = "the server itself" if advisory.package == root else "a package it needs"
            yield Evidence(
                where=Where(),
                excerpt=f"{advisory.id}: {advisory.package}",
                why=f"{what} is published as malicious: {excerpt(advisory.summary) or advisory.id}",
                package=advisory.package,
                advisory=advisory,
            )


RULE = Rule(
    id="known-malicious-version",
    summary="a version that is published as malicious",
    severity=Severity.CRITICAL,
    confidence=Confidence.HIGH,
    row="supply.code",
    remedy="do not start it; where it has run, change every secret it could read",
    taxonomy=("MCP04:2025", "SAFE-T1002", "SAFE-T1003", "AML.T0010.005", "AML.T0011.001"),
    closure=_find,
)
