"""A version without the attestation that those before had.

**What.** The index holds an attestation of where the release before was built (or most of the five before),
and none for this one. Of a Python version, the file that would be installed counts. For servers and what they
need themselves; of what is needed it weighs where the version is known to be younger than thirty days.

**Why.** Who publishes with an attestation builds in public: bytes, source and build are tied together. A
version from elsewhere has none. That is how stolen tokens have shown, hours before anybody read the code.

**Example.** 1.0.0 to 1.0.15 with provenance, 1.0.16 without.

**Left alone.** Packages that never had one; an old version from before the attestations began; a single
attested version long ago.
"""

from __future__ import annotations

from collections.abc import Iterator

from douane.identity.dependencies import lessened
from douane.model import Confidence, History, Severity, Where
from douane.rules import Evidence, Rule
from douane.text import excerpt

_LAST = 5
_MOST = 3  # of them


def _find(history: History) -> Iterator[Evidence]:
    publication = history.publication
    before = publication.predecessor
    if publication.release.attested or before is None or not history.is_followed:
        return
    attested = [each.version for each in publication.earlier[-_LAST:] if each.attested]
    if not before.attested and len(attested) < _MOST:
        return
    yield Evidence(
        where=Where(),
        excerpt=f"{history.purl} without an attestation",
        why=f"the index holds no attestation of where it was built, and one for {excerpt(attested[-1], 40)}",
        severity=lessened(history, Severity.HIGH),
        package=history.purl,
    )


RULE = Rule(
    id="unattested-release",
    summary="a version without the attestation that those before had",
    severity=Severity.HIGH,
    confidence=Confidence.MEDIUM,
    row="supply.identity",
    remedy="stay with the attested version until the maintainers say why this one has none",
    taxonomy=("MCP04:2025", "SAFE-T1002", "AML.T0010"),
    history=_find,
)
