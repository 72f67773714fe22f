"""Small lockfiles for tests: one server, two packages, a few definitions."""

from __future__ import annotations

import copy
from typing import Any

from douane_lockfiles import Lock, contract_digest, facet_digests, item_digest, surface_digest, surface_items

TOOL: dict[str, Any] = {
    "name": "send",
    "title": "Send mail",
    "description": "Sends a mail.",
    "inputSchema": {
        "type": "object",
        "properties": {"to": {"type": "string"}, "body": {"type": "string"}},
        "required": ["to", "body"],
    },
    "annotations": {"readOnlyHint": True, "destructiveHint": False},
}
LISTING: dict[str, Any] = {
    "tools": [
        TOOL,
        {"name": "list", "inputSchema": {"type": "object"}, "_meta": {"ui": {"resourceUri": "ui://a"}}},
    ],
    "prompts": [{"name": "greet", "description": "Greets."}],
    "resources": [{"uri": "mail://inbox", "name": "inbox", "size": 12}],
    "instructions": "Mail is plain text.",
    "capabilities": {"tools": {"listChanged": True}},
}
HOSTS: dict[str, Any] = {"kind": "network-client", "facet": "hosts", "values": ["api.example.test"]}


def surface(listing: dict[str, Any], text: str = "lock") -> dict[str, Any]:
    items = []
    for kind, key, item in surface_items(listing):
        facets = facet_digests(item) if isinstance(item, dict) else {}
        entry = {"kind": kind, "key": key, "digest": item_digest(kind, item), "facets": facets}
        if kind == "tool":
            entry["contract"] = contract_digest(item)
        items.append(entry | ({"definition": item} if text == "lock" else {}))
    return {"source": "static", "text": text, "digest": surface_digest(listing), "items": items}


def package(name: str, version: str, **more: Any) -> dict[str, Any]:
    return {
        "purl": f"pkg:npm/{name}@{version}",
        "path": f"node_modules/{name}",
        "version": version,
        "integrity": "sha512-" + "A" * 86 + "==",
        "sha256": "0" * 64,
        "index": "default",
        "requires": [],
        "capabilities": ["network-client"],
        "install_scripts": [],
        **more,
    }


def document(listing: dict[str, Any] | None = None, text: str = "lock") -> dict[str, Any]:
    return {
        "server": {
            "ecosystem": "npm",
            "name": "mail-mcp",
            "version": "1.0.0",
            "path": "node_modules/mail-mcp",
            "source": "npm:mail-mcp",
            "launch": ["npx", "-y", "mail-mcp@1.0.0"],
            "launch_typed": False,
            "environment_names": [],
            "repository": "https://code.example.test/acme/mail-mcp",
        },
        "environment": {"python": "3.11.7", "node": "20.0.0", "os": "linux", "cpu": "x64", "libc": "glibc"},
        "packages": [package("left", "2.0.0"), package("mail-mcp", "1.0.0", facets=[copy.deepcopy(HOSTS)])],
        "surface": surface(LISTING if listing is None else listing, text),
        "signatures": {"digest": "sha256:" + "1" * 64, "tool": "douane 0.1.0"},
        "provenance": {},
        "findings": [],
        "gaps": [],
        "answers": {
            "value.task": {"mark": "unknown", "by": "machine", "evidence": []},
            "supply.code": {"mark": "yes", "by": "machine", "evidence": ["read"]},
        },
        "decision": {"verdict": "open", "because": ["value.task"], "owner": "Ada", "date": "2026-11-23"},
        "waivers": [],
    }


def lock(change: Any = None, *, listing: dict[str, Any] | None = None, text: str = "lock") -> Lock:
    """Return a sealed lock, after *change* (a function) was applied to its document."""
    content = document(copy.deepcopy(listing) if listing else None, text)
    if change:
        change(content)
    return Lock.sealed(content)
