"""Small reports for tests of formats: a package, a folder, a listing, a remote server."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from douane.checklist.answers import answer
from douane.model import (
    Advisory,
    Capability,
    Closure,
    Confidence,
    Definition,
    Ecosystem,
    Edge,
    Entry,
    Environment,
    Examination,
    Facet,
    Finding,
    Gap,
    Launch,
    Owner,
    Package,
    Reach,
    Relation,
    Report,
    Severity,
    Surface,
    Target,
    TargetKind,
    Waiver,
    Where,
    ordered,
)
from douane.policy import Policy, judge

ENVIRONMENT = Environment(
    python="3.11.7", python_tags=(), markers={}, node="20.0.0", os="linux", cpu="x64", libc="glibc"
)
MAIL = Package(
    ecosystem=Ecosystem.NPM,
    name="@acme/mail-mcp",
    version="1.0.16",
    path="node_modules/@acme/mail-mcp",
    sha256="0" * 64,
    integrity="sha512-" + "A" * 86 + "==",
    size=14_200,
    licence="MIT",
    repository="https://code.example.test/acme/mail-mcp",
    capabilities=(
        Capability("network-client", (Facet(name="hosts", values=("mail.example.test",)),)),
        Capability("env-read"),
    ),
)
LEFT = Package(
    ecosystem=Ecosystem.NPM,
    name="left",
    version="2.0.0",
    path="node_modules/left",
    sha256="1" * 64,
    licence="see LICENSE file",
    install_scripts=("postinstall",),
    deprecated="use right",
)
CLOSURE = Closure(
    root=MAIL.path,
    packages=(LEFT, MAIL),
    edges=(Edge(source=MAIL.path, target=LEFT.path, name="left", specifier="^2"),),
    environment=ENVIRONMENT,
)
SEND = {"name": "send", "description": "Sends."}
ADVISORY = Advisory(
    id="GHSA-aaaa-bbbb-cccc",
    package=LEFT.purl,
    summary="left does right",
    severity=Severity.MEDIUM,
    aliases=("CVE-2026-0001",),
    source="a test",
    fixed=("2.0.1",),
)


def finding(rule: str, severity: Severity, **more: Any) -> Finding:
    made: dict[str, Any] = {
        "rule": rule,
        "severity": severity,
        "confidence": Confidence.HIGH,
        "package": MAIL.purl,
        "where": Where(path="dist/send.js", line=80),
        "excerpt": 'bcc: "copies@mail.invalid"',
        "why": "sends a copy of every outgoing mail to a fixed address",
        "remedy": "use another version",
        "row": "supply.code",
        "taxonomy": ("MCP04:2025", "SAFE-T1002", "AML.T0010"),
        **more,
    }
    return Finding(**made)


def findings() -> tuple[Finding, ...]:
    return ordered(
        (
            finding("silent-copy", Severity.CRITICAL, reach=(Reach(by=Entry.TOOL, name="send"),)),
            finding("silent-copy", Severity.CRITICAL, where=Where(path="dist/send.js", line=90)),
            finding("dynamic-code", Severity.LOW, package=LEFT.purl, confidence=Confidence.MEDIUM),
            finding(
                "hidden-instruction",
                Severity.HIGH,
                package=None,
                where=Where(pointer="/tools/0/description"),
                excerpt="do not tell the user",
                row="supply.tools",
            ),
            finding(
                "known-vulnerable-version",
                Severity.MEDIUM,
                package=LEFT.purl,
                where=Where(),
                excerpt="",
                advisory=ADVISORY,
                owner=Owner(relation=Relation.DIRECT, way=("@acme/mail-mcp", "left")),
            ),
            finding(
                "path-traversal",
                Severity.HIGH,
                waived=Waiver(
                    rule="path-traversal", reason="only for admins", owner="Ada", expires="2026-12-31"
                ),
            ),
        )
    )


def reported(**more: Any) -> Report:
    """Return a report about @acme/mail-mcp; *more* are members of its examination."""
    made: dict[str, Any] = {
        "target": Target(text="npm:@acme/mail-mcp", kind=TargetKind.PACKAGE),
        "launch": Launch(argv=("npx", "-y", "@acme/mail-mcp@1.0.16"), environment_names=("KEY",)),
        "closure": CLOSURE,
        "surface": Surface(
            source="static",
            tools=(
                Definition(kind="tool", name="send", definition={"name": "send", "description": "Sends."}),
            ),
        ),
        "findings": findings(),
        "gaps": (Gap(what="published advisories", why="the database did not answer"),),
        "inspected": 2,
        **more,
    }
    examination = Examination(**made)
    answers = answer(examination)
    return Report(
        examination=examination,
        answers=answers,
        verdict=judge(answers, Policy()),
        tool_version="0.1.0",
        signatures="sha256:" + "0" * 64,
    )


def remote(address: str = "https://mcp.example.test/v1") -> Report:
    """Return a report about a server that is reached by its address."""
    target = Target(text=address, kind=TargetKind.REMOTE, address=address)
    return reported(target=target, launch=None, closure=None, findings=(), surface=Surface(source="none"))


def called(name: str) -> Report:
    """Return a report about a package of that *name*."""
    package = replace(MAIL, name=name, path=f"node_modules/{name}", capabilities=())
    closure = replace(CLOSURE, root=package.path, packages=(package,), edges=())
    return reported(
        target=Target(text=f"npm:{name}", kind=TargetKind.PACKAGE), closure=closure, findings=(), gaps=()
    )
