"""Locks as other tools write them, of one server, hashed with hashlib and rfc8785 alone."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable, Mapping
from typing import Any

import rfc8785


def hexed(value: Any) -> str:
    return hashlib.sha256(rfc8785.dumps(value)).hexdigest()


def sri(value: Any) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(rfc8785.dumps(value)).digest()).decode()}"


def picked(tool: Mapping[str, Any], *fields: str) -> dict[str, Any]:
    return {key: tool[key] for key in fields if key in tool}


def mcpseal(tools: Iterable[Mapping[str, Any]], command: str = "npx", *args: str) -> dict[str, Any]:
    entries = {
        tool["name"]: {
            "hash": f"sha256:{hexed(picked(tool, 'name', 'description', 'inputSchema'))}",
            "description": tool["description"],
            "approvedAt": "2026-07-01T00:00:00Z",
            "approvedBy": "ada",
            "status": "approved",
        }
        for tool in tools
    }
    server = {
        "transport": "stdio",
        "command": command,
        "args": list(args),
        "commandHash": "sha256:" + "0" * 64,
        "tools": entries,
    }
    return {
        "version": 1,
        "generatedAt": "2026-07-01T00:00:00Z",
        "generatedBy": "mcpseal",
        "servers": {"mail": server},
        "policy": {"onDrift": "block"},
        "signature": None,
    }


def mcp_audit(
    tools: Iterable[Mapping[str, Any]], package: Mapping[str, Any] | None, **identity: Any
) -> dict[str, Any]:
    fields = ("name", "title", "description", "inputSchema", "outputSchema", "annotations")
    digests = {
        tool["name"]: {
            "contract": "sha256:" + "0" * 64,
            "definition": f"sha256:{hexed(picked(tool, *fields))}",
        }
        for tool in tools
    }
    section: dict[str, Any] = {
        "_producer": "mcp-audit",
        "_schema_version": 1,
        "servers": {"cursor/mail": {"tools": digests}},
    }
    server = {
        "client": "cursor",
        "name": "mail",
        "config": ".cursor/mcp.json",
        "identity": identity or {"command": "npx", "args": ["-y", "mail-mcp"]},
        "package": package,
        "first_locked": "2026-07-01T00:00:00Z",
    }
    owned = {"lock_version": 1, "generated_by": "mcp-audit/0.21.1", "servers": {"cursor/mail": server}}
    return owned | {
        "generated_at": "2026-07-01T00:00:00Z",
        "trees": {},
        "tools": section | {"_checksum": f"sha256:{hexed(section)}"},
        "checksum": f"sha256:{hexed(owned)}",
    }


def toolpin(
    tools: Iterable[Mapping[str, Any]], target: Mapping[str, Any], claim: str | None
) -> dict[str, Any]:
    fields = ("name", "description", "inputSchema")
    records = sorted((picked(tool, *fields) for tool in tools), key=lambda record: record["name"])
    evidence = [
        {"code": "package_pin", "status": "declared", "claim": "mail-mcp@1.0.0", "verifiedByToolPin": False},
        {
            "code": "npm_integrity_verified",
            "status": "declared",
            "claim": "sha512-x",
            "verifiedByToolPin": False,
        },
    ]
    if claim:
        evidence.append({"code": "npm_integrity_verified", "claim": claim, "verifiedByToolPin": True})
    entry = {
        "name": "io.example/mail",
        "version": "1.0.0",
        "client": "cursor",
        "selectedTarget": dict(target),
        "trust": {"tier": "verified", "evidence": evidence},
        "capabilityManifest": {
            "version": 1,
            "toolSurfaceHash": {
                "algorithm": "sha256",
                "coverage": list(fields),
                "value": hexed(records),
                "toolCount": len(records),
            },
        },
        "integrity": "sha256-x",
    }
    return {"lockfileVersion": 2, "servers": {"io.example/mail:cursor": entry}}


def neutral(tools: Iterable[Mapping[str, Any]], target: Mapping[str, Any]) -> dict[str, Any]:
    fields = ("name", "description")
    records = sorted((picked(tool, *fields) for tool in tools), key=lambda record: record["name"])
    entry = {
        "name": "io.example/mail",
        "version": "1.0.0",
        "client": "cursor",
        "source": {"registry": "manual"},
        "target": dict(target),
        "surface": {"hash": sri(records), "coverage": list(fields), "toolCount": len(records)},
        "configDigest": "sha256-x",
        "resolvedAt": "2026-07-01T00:00:00Z",
        "lockedAt": "2026-07-01T00:00:00Z",
    }
    return {"specVersion": 1, "entries": [entry | {"integrity": sri(entry)}]}
