"""What a configuration itself does wrong: secrets shared or written down, tools that run unasked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from douane.configurations.clients import titled
from douane.configurations.servers import ALL
from douane.model import Configured, Examination, Finding, Severity, Where, ordered
from douane.oddities import Oddity
from douane.text import excerpt

_SECRETS = ("MCP01:2025", "SAFE-T1502", "AML.T0083")

SHARED = Oddity(
    id="shared-credential",
    summary="two servers are given the same secret",
    severity=Severity.HIGH,
    remedy="issue a credential of its own for each server, and revoke the shared one",
    row="access.credential",
    taxonomy=_SECRETS,
)
WRITTEN = Oddity(
    id="secret-in-configuration",
    summary="a secret is written into a configuration that belongs to a project",
    severity=Severity.MEDIUM,
    remedy="put a placeholder such as ${NAME} there, keep the value elsewhere, and revoke what was committed",
    row="access.credential",
    taxonomy=_SECRETS,
)
APPROVED = Oddity(
    id="auto-approved-tools",
    summary="tools run without a person being asked",
    severity=Severity.MEDIUM,
    remedy="take the tools that change or send anything out of the client's auto-approval",
    row="runtime.review",
    taxonomy=("MCP06:2025", "SAFE-T1403", "AML.T0053"),
)

ODDITIES = (APPROVED, SHARED, WRITTEN)
"""All of them, by id."""


def noted(examination: Examination) -> Examination:
    """Return *examination* with findings about the configurations of its target, and the target's gaps."""
    target = examination.target
    if not target.configured and not target.gaps:
        return examination
    found = [finding for each in target.configured for finding in _judged(each, examination)]
    return replace(
        examination,
        findings=ordered((*examination.findings, *found)),
        gaps=tuple(dict.fromkeys((*examination.gaps, *target.gaps))),
    )


def _judged(configured: Configured, examination: Examination) -> Iterator[Finding]:
    where = Where(path=excerpt(configured.file))
    name = excerpt(configured.name, 80)
    for secret in configured.secrets:
        if secret.shared:
            others = excerpt(", ".join(secret.shared), 400)
            why = f"{secret.name} of {name} has the same value as {others}"
            yield SHARED.finding(f"{name}: {secret.name}", why, None, where=where)
        if configured.scope == "project":
            why = f"the value of {secret.name} of {name} is written in a file that is shared with the project"
            yield WRITTEN.finding(f"{name}: {secret.name}", why, None, where=where)
    yield from _approvals(configured, examination, where)


def _approvals(configured: Configured, examination: Examination, where: Where) -> Iterator[Finding]:
    client = titled(configured.client)
    destructive = [
        tool.name
        for tool in examination.surface.tools
        if _is_destructive(tool.definition.get("annotations"))
        and (ALL in configured.approved or tool.name in configured.approved)
    ]
    named = excerpt(", ".join(destructive), 200)
    if ALL in configured.approved:
        because = " because sandboxEnabled is on" if configured.sandboxed else ""
        why = f"{client} runs every tool of {excerpt(configured.name, 80)} without asking{because}"
        why += f"; of these, {named} can destroy" if destructive else ""
    elif destructive:
        why = f"{client} runs {named} of {excerpt(configured.name, 80)} without asking, which can destroy"
    else:
        return
    severity = Severity.HIGH if destructive else None
    yield APPROVED.finding(", ".join(configured.approved), why, None, severity, where=where)


def _is_destructive(annotations: object) -> bool:
    """Whether a tool says of itself that it destroys; what says nothing is not counted here."""
    return isinstance(annotations, dict) and annotations.get("destructiveHint") is True
