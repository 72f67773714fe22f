"""A version that its publisher took back.

**What.** The index says that this version is yanked (PyPI, PEP 592) or deprecated (npm), or of the whole
project that it is deprecated, archived or quarantined (PyPI, PEP 792); or it put a placeholder in the place
of a package that it removed (npm).

**Why.** Publishers retract versions that are broken, vulnerable or were published by somebody else. A
resolver takes a yanked version only when it is asked for exactly. For the server itself this weighs more than
for a package it needs; old dependencies are often deprecated merely because a successor exists, and an
archived project merely gets no more updates.

**Example.** A server whose every version says "moved to @vendor/mcp": the old name will be up for grabs.

**Left alone.** A version of which only others were taken back; a version that is merely old.
"""

from __future__ import annotations

from collections.abc import Iterator

from douane.model import Advisory, Closure, Confidence, Ecosystem, Package, Severity, Where
from douane.rules import Evidence, Rule
from douane.text import excerpt

_STATUSES = frozenset({"archived", "deprecated", "quarantined"})
_PLACEHOLDER, _HOLDER = "-security", "npm/security-holder"


def _find(closure: Closure, _: tuple[Advisory, ...]) -> Iterator[Evidence]:
    told: set[str] = set()
    for package in closure.packages:
        said = _said(package)
        if said is None or package.purl in told:
            continue
        told.add(package.purl)
        word, message = said
        reason = f": {excerpt(message)}" if message.strip() else ", without a reason"
        yield Evidence(
            where=Where(),
            excerpt=f"{package.purl} {word}: {message}",
            why=f"this version is {word}{reason}",
            severity=_severity(word, is_server=package.path == closure.root),
            package=package.purl,
        )


def _said(package: Package) -> tuple[str, str] | None:
    """Return what the index says against a version, in a word, and why."""
    if package.version.endswith(_PLACEHOLDER) and _HOLDER in (package.repository or ""):
        return "removed", "the index put a placeholder in the place of what was malicious"
    if package.yanked is not None:
        return "yanked", package.yanked
    if package.deprecated is None:
        return None
    status, _, reason = package.deprecated.partition(": ")
    if package.ecosystem is Ecosystem.PYPI and status in _STATUSES:
        return status, reason
    return "deprecated", package.deprecated


def _severity(word: str, *, is_server: bool) -> Severity:
    if word in ("removed", "quarantined"):
        return Severity.CRITICAL
    if word == "archived":
        return Severity.LOW if is_server else Severity.INFO
    if is_server:
        return Severity.MEDIUM
    return Severity.LOW if word == "yanked" else Severity.INFO


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
