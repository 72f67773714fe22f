"""The report as JSON, schema version 1 (docs/report.schema.json): stable keys, stable order."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial

from douane.checklist import say
from douane.model import (
    Advisory,
    Closure,
    Configured,
    Definition,
    Examination,
    Finding,
    Gap,
    Json,
    Observation,
    Origin,
    Owner,
    Package,
    Reach,
    Report,
    Surface,
    Waiver,
)
from douane.reports import in_force
from douane.reports.capabilities_json import plain
from douane.text import excerpt
from douane_lockfiles import JsonError, item_digest, surface_digest

SCHEMA = 1
_LONGEST = 1000  # characters of an identity


def render(report: Report) -> str:
    """Return the report as one JSON document ending in a newline, ASCII only."""
    return json.dumps(document(report), indent=2, ensure_ascii=True) + "\n"


def document(report: Report) -> dict[str, Json]:
    """Return the report as plain JSON values."""
    seen = report.examination
    return {
        "schema": SCHEMA,
        "tool": {"name": "douane", "version": report.tool_version, "signatures": report.signatures},
        "target": seen.target.text,
        "server": _server(report),
        "configured": [_configured(each) for each in seen.target.configured],
        "environment": _environment(seen.closure),
        "verdict": report.verdict.outcome.value,
        "because": list(report.verdict.reasons),
        "policy": _policy(report),
        "packages": [_package(package) for package in seen.closure.packages] if seen.closure else [],
        "provenance": [_origin(origin) for origin in seen.provenance],
        "surface": _surface(seen.surface),
        "checklist": [
            {
                "row": answer.row,
                "answer": answer.mark.value,
                "by": answer.by,
                "evidence": [say(remark) for remark in answer.evidence],
            }
            for answer in report.answers
        ],
        "findings": [_finding(finding) for finding in seen.findings],
        "gaps": [_gap(gap) for gap in seen.gaps],
    }


def _server(report: Report) -> dict[str, Json]:
    seen: Examination = report.examination
    package = seen.closure.server if seen.closure else None
    return {
        "name": report.name,
        "kind": seen.target.kind.value,
        "address": seen.target.address,
        "revision": seen.target.revision,
        "ecosystem": package.ecosystem.value if package else None,
        "version": report.version,
        "repository": package.repository if package else None,
        "launch": list(seen.launch.argv) if seen.launch else None,
        "launch_typed": seen.launch.typed if seen.launch else None,
        "environment_names": list(seen.launch.environment_names) if seen.launch else [],
    }


def _policy(report: Report) -> Json:
    """Return what a policy has to do with the verdict, None where none was applied."""
    policy = report.policy
    if policy.digest is None:
        return None
    keys: list[Json] = list(report.verdict.keys)
    demands: list[Json] = list(in_force.keys(policy))
    return {"source": policy.source, "digest": policy.digest, "keys": keys, "demands": demands}


def _configured(place: Configured) -> dict[str, Json]:
    return {
        "client": place.client,
        "file": place.file,
        "name": place.name,
        "scope": place.scope,
        "approved": list(place.approved),
        "sandboxed": place.sandboxed,
        "secrets": [
            {
                "name": secret.name,
                "place": secret.place,
                "fingerprint": secret.fingerprint,
                "shared": list(secret.shared),
            }
            for secret in place.secrets
        ],
    }


def _environment(closure: Closure | None) -> Json:
    if closure is None:
        return None
    where = closure.environment
    return {
        "python": where.python,
        "python_tag": where.python_tags[0] if where.python_tags else None,
        "node": where.node,
        "os": where.os,
        "cpu": where.cpu,
        "libc": where.libc,
    }


def _package(package: Package) -> dict[str, Json]:
    return {
        "purl": package.purl,
        "path": package.path,
        "sha256": package.sha256,
        "integrity": package.integrity,
        "index": package.index,
        "size": package.size,
        "unpacked": package.unpacked,
        "published": package.published,
        "maintainers": list(package.maintainers),
        "licence": package.licence,
        "optional": package.optional,
        "peer": package.peer,
        "carrier": package.carrier,
        "deprecated": package.deprecated,
        "yanked": package.yanked,
        "capabilities": list(package.kinds),
        "capability_details": [plain(capability) for capability in package.capabilities],
        "install_scripts": list(package.install_scripts),
    }


def _origin(origin: Origin) -> dict[str, Json]:
    verified: list[Json] = [
        {
            "kind": each.kind,
            "by": excerpt(each.by, _LONGEST),
            "repository": each.repository and excerpt(each.repository, _LONGEST),
            "workflow": each.workflow and excerpt(each.workflow, _LONGEST),
            "issuer": each.issuer and excerpt(each.issuer, _LONGEST),
            "commit": each.commit and excerpt(each.commit, _LONGEST),
            "log_index": each.log_index,
            "logged": each.logged,
            "trust_root": each.trust_root,
            "trust_root_version": each.trust_root_version,
        }
        for each in origin.verified
    ]
    failed: list[Json] = [
        {"kind": each.kind, "reason": each.reason.value, "message": each.message} for each in origin.failed
    ]
    unseen: list[Json] = [each.message for each in origin.unseen]
    return {"package": origin.package, "verified": verified, "failed": failed, "unseen": unseen}


def _surface(surface: Surface) -> dict[str, Json]:
    digest = _digest(lambda: surface_digest(surface.listing())) if surface.source != "none" else None
    listed: dict[str, Json] = {"source": surface.source, "digest": digest}
    for key in ("tools", "prompts", "resources", "templates"):
        definitions: tuple[Definition, ...] = getattr(surface, key)
        listed[key] = [_definition(item) for item in definitions]
    listed["instructions"] = surface.instructions
    listed["capabilities"] = dict(surface.capabilities)
    listed["contents"] = dict(surface.contents)
    listed["protocol"] = surface.protocol
    listed["unlisted"] = [{"kind": item.kind, **_definition(item)} for item in surface.unlisted]
    listed["observed"] = _observed(surface.observed)
    return listed


def _definition(item: Definition) -> dict[str, Json]:
    return {
        "name": item.name,
        "digest": _digest(partial(item_digest, item.kind, dict(item.definition))),
        "where": _where(item.where.path, item.where.line, item.where.pointer),
        "conditional": item.conditional,
        "definition": dict(item.definition),
    }


def _observed(observed: Observation | None) -> Json:
    if observed is None:
        return None
    return {
        "runs": observed.runs,
        "clients": list(observed.clients),
        "arguments": list(observed.arguments),
        "environment_names": list(observed.environment_names),
        "canaries": list(observed.canaries),
        "contacts": list(observed.contacts),
        "programs": [list(argv) for argv in observed.programs],
        "written": list(observed.written),
        "exceeded": list(observed.exceeded),
    }


def _digest(take: Callable[[], str]) -> str | None:
    """Return the digest, or None where none can be taken: a gap of the report says so."""
    try:
        return take()
    except JsonError:
        return None


def _finding(finding: Finding) -> dict[str, Json]:
    where = finding.where
    return {
        "rule": finding.rule,
        "severity": finding.severity.value,
        "confidence": finding.confidence.value,
        "package": finding.package,
        "where": _where(where.path, where.line, where.pointer),
        "excerpt": finding.excerpt,
        "why": finding.why,
        "remedy": finding.remedy,
        "row": finding.row,
        "taxonomy": list(finding.taxonomy),
        "deterministic": finding.deterministic,
        "reached": [_reach(each) for each in finding.reach],
        "owner": _owner(finding.owner),
        "advisory": _advisory(finding.advisory),
        "waived": _waived(finding.waived),
    }


def _advisory(advisory: Advisory | None) -> Json:
    if advisory is None:
        return None
    return {
        "id": advisory.id,
        "aliases": list(advisory.aliases),
        "malicious": advisory.malicious,
        "fixed": list(advisory.fixed),
        "source": advisory.source,
    }


def _waived(waiver: Waiver | None) -> Json:
    if waiver is None:
        return None
    return {
        "status": waiver.status,
        "justification": waiver.justification or None,
        "reason": waiver.reason,
        "owner": waiver.owner,
        "until": waiver.expires,
        "source": waiver.source,
    }


def _reach(way: Reach) -> dict[str, Json]:
    where = way.where
    return {
        "by": way.by.value,
        "name": way.name,
        "where": None if where is None else _where(where.path, where.line, where.pointer),
        "calls": way.calls,
        "more": way.more,
    }


def _owner(owner: Owner | None) -> Json:
    if owner is None:
        return None
    return {
        "relation": owner.relation.value,
        "way": list(owner.way),
        "library": owner.library,
        "optional": owner.optional,
    }


def _gap(gap: Gap) -> dict[str, Json]:
    return {"what": gap.what, "why": gap.why, "rows": list(gap.rows)}


def _where(path: str | None, line: int | None, pointer: str | None) -> dict[str, Json]:
    return {"path": path, "line": line, "pointer": pointer}
