"""A version that its publisher took back.

**What.** The index says that this version is yanked (PyPI, PEP 592) or deprecated (npm).

**Why.** Publishers retract versions that are broken, vulnerable or were published by somebody else. A
resolver takes a yanked version only when it is asked for exactly. For the server itself this weighs more than
for a package it needs; old dependencies are often deprecated merely because a successor exists.

**Example.** A server whose every version says "moved to @vendor/mcp": the old name will be up for grabs.

**Left alone.** A version of which only others were taken back; a version that is merely old.
"""

from __future__ import annotations

from collections.abc import Iterator

from douane.model import Advisory, Closure, Confidence, Package, Severity, Where
from douane.rules import Evidence, Rule
from douane.text import excerpt


def _find(closure: Closure, _: tuple[Advisory, ...]) -> Iterator[Evidence]:
    told: set[str] = set()
    for package in closure.packages:
        message = package.yanked if package.yanked is not None else package.deprecated
        if message is None or package.purl in told:
            continue
        told.add(package.purl)
        word = "yanked" if package.yanked is not None else "deprecated"
        reason = f": {excerpt(message)}" if message.strip() else ", without a reason"
        yield Evidence(
            where=Where(),
            excerpt=f"{package.purl} {word}: {message}",
            why=f"this version is {word}{reason}",
            severity=_severity(package, closure),
            package=package.purl,
        )


def _severity(package: Package, closure: Closure) -> Severity:
    if package.path == closure.root:
        return Severity.MEDIUM
    return Severity.LOW if package.yanked is not None else Severity.INFO


RULE = Rule(
    id="retracted-version",
    summary="a version that its publisher took back",
    severity=Severity.MEDIUM,
    confidence=Confidence.HIGH,
    row="supply.code",
    remedy="follow the publisher's message: another version, or another name",
    taxonomy=("MCP04:2025", "SAFE-T1002", "AML.T0010"),
    closure=_find,
)
