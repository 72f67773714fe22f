"""What a server and its closure can do, for programs, schema version 1 (docs/capabilities.schema.json)."""

from __future__ import annotations

import json
from collections.abc import Sequence

from douane.capabilities import Ability, Use
from douane.model import Capability, Closure, Json
from douane.version import VERSION

SCHEMA = 1


def render(closure: Closure, abilities: Sequence[Ability], *, target: str, source: str) -> str:
    """Return the picture as one JSON document ending in a newline, ASCII only.

    *source* tells where it comes from: ``bytes`` (fetched and read) or ``lock``, which records no places.
    """
    document: dict[str, Json] = {
        "schema": SCHEMA,
        "tool": {"name": "douane", "version": VERSION},
        "target": target,
        "source": source,
        "server": closure.server.purl,
        "packages": len(closure.packages),
        "capabilities": [
            {
                "kind": ability.kind,
                "says": ability.says,
                "own": None if ability.own is None else plain(ability.own),
                "brought": [_use(use) for use in ability.brought],
            }
            for ability in abilities
        ],
        "gaps": [{"what": gap.what, "why": gap.why, "rows": list(gap.rows)} for gap in closure.gaps],
    }
    return json.dumps(document, indent=2, ensure_ascii=True) + "\n"


def plain(capability: Capability) -> dict[str, Json]:
    """Return *capability* as plain JSON values."""
    return {
        "kind": capability.kind,
        "facets": [
            {"facet": facet.name, "values": list(facet.values), "unlisted": facet.unlisted}
            for facet in capability.facets
        ],
        "evidence": [{"path": where.path, "line": where.line} for where in capability.evidence],
    }


def _use(use: Use) -> dict[str, Json]:
    return {"purl": use.package.purl, "path": use.package.path, **plain(use.capability)}
