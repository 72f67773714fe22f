"""What a lock holds of where packages come from: lockfiles/README.md, 4.7."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from douane.model import Examination, Origin
from douane.provenance.expected import earlier
from douane.text import visible


def section(seen: Examination) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield package URL and entry of what tells a repository or fails, and of the server where it is signed.

    What an earlier lock verified stays where it could only not be seen now.
    """
    server = seen.closure.server.purl if seen.closure else None
    for origin in seen.provenance:
        before = earlier(origin.package, seen.prior)
        if origin.failed:
            yield origin.package, {"verified": False, "failed": visible(origin.failed[0].message)}
        elif origin.built or (origin.package == server and origin.verified):
            yield origin.package, _entry(origin)
        elif origin.unseen and before:
            yield origin.package, dict(before)


def _entry(origin: Origin) -> dict[str, Any]:
    found = origin.built or origin.verified[0]
    stated = {
        "repository": found.repository,
        "workflow": found.workflow,
        "issuer": found.issuer,
        "builder": found.builder,
        "commit": found.commit,
        "log_index": found.log_index,
        "logged": found.logged,
        "trust_root": found.trust_root,
    }
    return {
        "verified": True,
        "statements": sorted({each.kind for each in origin.verified}),
        **{
            key: visible(value) if isinstance(value, str) else value for key, value in stated.items() if value
        },
    }
