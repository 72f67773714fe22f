"""A version number that nobody reaches by releasing.

**What.** The version is made of nines, or begins with three of them, or repeats one large number, as in
99.9.9, 9999.0.0, 1000.0.0 or 100.100.100.

**Why.** Who wants a package of a public index to be preferred over a company's own of the same name
publishes it with a version that wins every comparison: dependency confusion. Two of the known malicious
packages with *mcp* in their name were published so.

**Example.** ``story-mcp-hub`` 9999.0.0, ``mcp-audit-sync-internal`` 99.9.9.

**Left alone.** Calendar versions (2026.8.31); versions that many releases lead to (9.9.9, 100.0.0,
1.0.1234).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from douane.model import Advisory, Closure, Confidence, Severity, Where
from douane.rules import Evidence, Rule

_IMPOSSIBLE = re.compile(
    r"v?(?:9{2,9}(?:\.9{1,9}){1,3}|9{3,9}(?:\.\d{1,9}){0,3}|10{3,9}(?:\.0){1,3}|(\d{3,9})\.\1\.\1)", re.ASCII
)


def _find(closure: Closure, _: tuple[Advisory, ...]) -> Iterator[Evidence]:
    for package in closure.packages:
        if _IMPOSSIBLE.fullmatch(package.version):
            yield Evidence(
                where=Where(),
                excerpt=package.purl,
                why=f"version {package.version} wins every comparison, which only dependency confusion needs",
                package=package.purl,
            )


RULE = Rule(
    id="impossible-version",
    summary="a version number that nobody reaches by releasing",
    severity=Severity.MEDIUM,
    confidence=Confidence.MEDIUM,
    row="supply.code",
    remedy="find out which index the package was meant to come from, and pin that index",
    taxonomy=("MCP04:2025", "SAFE-T1002", "AML.T0010"),
    closure=_find,
)
