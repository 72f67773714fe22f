"""What a lock holds of where packages come from: lockfiles/README.md, 4.7."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from douane.model import Examination, Origin
from douane.provenance.expected import earlier_purl
from douane.text import visible


def section(seen: Examination) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield package URL and entry of what tells a repository or fails, and of the server where it is signed.

    What an earlier lock verified stays, of the version it is about, where nothing could be seen now.
    """
    server = seen.closure.server.purl if seen.closure else None
    for origin in seen.provenance:
        if origin.failed:
            yield origin.package, {"verified": False, "failed": visible(origin.failed[0].message)}
        elif origin.built:
            yield origin.package, _entry(origin)
        elif origin.unseen and seen.prior and (before := earlier_purl(origin.package, seen.prior)):
            yield before, dict(seen.prior.provenance[before])
        elif origin.package == server and origin.verified:
            yield origin.package, _entry(origin)


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
        "trust_root_version": found.trust_root_version,
    }
    return {
        "verified": True,
        "statements": sorted({each.kind for each in origin.verified}),
        **{
            key: visible(value) if isinstance(value, str) else value for key, value in stated.items() if value
        },
    }
