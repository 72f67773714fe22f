"""The bill: what it is about, its components, services, dependencies, advisories, and how complete it is."""

from __future__ import annotations

import hashlib
import json
import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from douane.locked import closure_of
from douane.model import (
    Closure,
    Confidence,
    Finding,
    Gap,
    Json,
    Launch,
    Origin,
    Policy,
    Report,
    Severity,
    Surface,
    Target,
    TargetKind,
    Where,
)
from douane.reports import in_force
from douane.reports.cyclonedx.components import (
    component,
    dependencies,
    is_address,
    origins,
    properties,
    references,
    uri,
)
from douane.reports.cyclonedx.vulnerabilities import vulnerabilities
from douane.text import excerpt, visible
from douane_lockfiles import Lock, canonical
from douane_lockfiles.sections import Finding as Recorded

SCHEMA = "http://cyclonedx.org/schema/bom-1.6.schema.json"
_TYPES = {TargetKind.CONTAINER: "container"}
_SELF = "server"  # the bom-ref of a server that is no package


@dataclass(frozen=True, slots=True, kw_only=True)
class _Bill:
    """What a report and a lock have in common."""

    name: str
    version: str | None
    tool: str
    verdict: str
    because: Sequence[str]
    answers: Sequence[tuple[str, str]]
    target: Target | None
    closure: Closure | None
    launch: Launch | None
    definitions: Sequence[tuple[str, str]]
    findings: Sequence[Finding]
    gaps: Sequence[Gap]
    provenance: Sequence[Origin] = ()
    policy: Policy | None = None


def of_report(report: Report, *, timestamp: str | None = None) -> str:
    """Return the bill of *report* as JSON, ASCII only; *timestamp* (ISO 8601) is told if given."""
    seen = report.examination
    bill = _Bill(
        name=report.name,
        version=report.version,
        tool=report.tool_version,
        verdict=report.verdict.outcome.value,
        because=report.verdict.reasons,
        answers=[(answer.row, answer.mark.value) for answer in report.answers],
        target=seen.target,
        closure=seen.closure,
        launch=seen.launch,
        definitions=_definitions(seen.surface),
        findings=seen.findings,
        gaps=seen.gaps,
        provenance=seen.provenance,
        policy=report.policy,
    )
    return _rendered(bill, timestamp)


def of_lock(lock: Lock, tool: str, *, timestamp: str | None = None) -> str:
    """Return the bill of what *lock* pins: a lock holds no licences and no ids of advisories."""
    server = lock.server
    bill = _Bill(
        name=lock.name,
        version=lock.version,
        tool=tool,
        verdict=lock.decision.verdict,
        because=lock.decision.because,
        answers=[(row, answer.mark) for row, answer in sorted(lock.answers.items())],
        target=None,
        closure=closure_of(lock),
        launch=Launch(argv=server.launch, environment_names=server.environment_names)
        if server.launch
        else None,
        definitions=sorted((item.kind, item.key) for item in lock.surface.entries),
        findings=[_finding(each) for each in lock.findings],
        gaps=[Gap(what=each.what, why="", rows=each.rows) for each in lock.gaps],
    )
    return _rendered(bill, timestamp)


def _finding(recorded: Recorded) -> Finding:
    """Return a finding as a lock records it: without its words."""
    known = recorded.severity in set(Severity)
    return Finding(
        rule=recorded.rule,
        severity=Severity(recorded.severity) if known else Severity.HIGH,
        confidence=Confidence.HIGH,
        package=recorded.package,
        where=Where(path=recorded.path, line=recorded.line, pointer=recorded.pointer),
        excerpt="",
        why="",
        remedy="",
        row=recorded.row,
    )


def _rendered(bill: _Bill, timestamp: str | None) -> str:
    document = _document(bill)
    # The number of a bill is that of its content: the same server at the same time is the same bill.
    digest = hashlib.sha256(canonical(document)).hexdigest()
    document["serialNumber"] = f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_OID, digest)}"
    metadata = document["metadata"]
    if timestamp is not None and isinstance(metadata, dict):
        metadata["timestamp"] = timestamp
    return json.dumps(document, indent=2, ensure_ascii=True) + "\n"


def _document(bill: _Bill) -> dict[str, Json]:
    closure = bill.closure
    names = references(closure) if closure is not None else {}
    known = origins(bill.provenance)
    subject = _subject(bill, names, known)
    found: dict[str, Json] = {
        "$schema": SCHEMA,
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": "",
        "version": 1,
        "metadata": {
            "tools": {"components": [{"type": "application", "name": "douane", "version": bill.tool}]},
            "component": subject,
            "properties": properties(_judged(bill)),
        },
        "components": [
            component(package, names[package.path], "library", known.get(package.purl))
            for package in (closure.packages if closure is not None else ())
            if closure is not None and package.path != closure.root
        ],
    }
    service = _service(bill)
    if service is not None:
        found["services"] = [service]
    links: list[Json] = [] if closure is not None else [{"ref": _SELF, "dependsOn": []}]
    if service is not None:
        links = [{"ref": _SELF, "dependsOn": ["service"]}, {"ref": "service", "dependsOn": []}]
    found["dependencies"] = dependencies(closure, names) if closure is not None else links
    whole = names[closure.root] if closure is not None else _SELF
    seen_all = closure is not None and not any("supply.code" in gap.rows for gap in bill.gaps)
    found["compositions"] = [{"aggregate": "complete" if seen_all else "incomplete", "dependencies": [whole]}]
    if closure is not None:
        found["vulnerabilities"] = vulnerabilities(bill.findings, closure, names)
    return found


def _subject(bill: _Bill, names: dict[str, str], known: dict[str, Origin]) -> dict[str, Json]:
    """The server itself."""
    closure = bill.closure
    if closure is not None:
        server = closure.server
        found = component(server, names[server.path], "application", known.get(server.purl))
        found.pop("scope")
    else:
        kind = bill.target.kind if bill.target is not None else TargetKind.PACKAGE
        found = {"type": _TYPES.get(kind, "application"), "bom-ref": _SELF, "name": excerpt(bill.name, 500)}
        version = bill.version or (bill.target.revision if bill.target is not None else None)
        if version:
            found["version"] = visible(version)
        address = bill.target.address if bill.target is not None else None
        if kind is TargetKind.REPOSITORY and address and is_address(address):
            found["externalReferences"] = [{"type": "vcs", "url": uri(address)}]
        found["properties"] = []
    listed = found["properties"]
    found["properties"] = [*(listed if isinstance(listed, list) else ()), *properties(_started(bill))]
    return found


def _service(bill: _Bill) -> Json:
    """A server that runs at an address is a service across a boundary of trust."""
    target = bill.target
    if target is None or target.kind is not TargetKind.REMOTE or not target.address:
        return None
    name = urlsplit(target.address).hostname if is_address(target.address) else None
    found: dict[str, Json] = {"bom-ref": "service", "name": visible(name or target.address)}
    if is_address(target.address):
        found["endpoints"] = [uri(target.address)]
    return found | {"x-trust-boundary": True}


def _started(bill: _Bill) -> Iterator[tuple[str, str]]:
    if bill.launch is not None:
        for part in bill.launch.argv:
            yield "launch", part
        for name in bill.launch.environment_names:
            yield "environment-name", name
    for kind, key in bill.definitions:
        yield f"surface:{kind}", key


def _judged(bill: _Bill) -> Iterator[tuple[str, str]]:
    yield "verdict", bill.verdict
    about = bill.policy
    if about is not None and about.digest is not None:
        yield "policy", f"{about.source} {about.digest}"
        for key in in_force.keys(about):
            yield "policy-key", key
    for reason in bill.because:
        yield "because", reason
    for row, mark in bill.answers:
        yield f"row:{row}", mark
    for gap in bill.gaps:
        yield "not-looked-at", f"{gap.what}: {gap.why}" if gap.why else gap.what


def _definitions(surface: Surface) -> list[tuple[str, str]]:
    return sorted((item.kind, item.name) for item in surface.definitions)
