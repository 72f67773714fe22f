"""Where the versions before a server's own were built, as their own attestations prove it."""

from __future__ import annotations

from collections.abc import Iterator

from douane.model import Package, Verified
from douane.provenance import kept
from douane.provenance.statement import Artifact
from douane.provenance.trust import TrustRoot, embedded
from douane.registries import Registry
from douane.registries.attested import AttestingBefore, Earlier
from douane.store import Store

MOST = 5
"""Versions before it whose attestations are asked for."""


def built_before(
    package: Package, registry: Registry, store: Store, root: TrustRoot | None
) -> tuple[tuple[tuple[str, Verified], ...], str | None]:
    """Return version and proof of what is attested of the versions before *package*, the latest first.

    They are verified for the bytes that the index announces, which are not fetched. The second is what was
    announced and did not come, None where there was nothing such.
    """
    if not isinstance(registry, AttestingBefore):
        return (), None
    listed = registry.attested_before(package.name, package.version, MOST)
    problems = [f"of {each.version}: {each.attested.problem}" for each in listed if each.attested.problem]
    return tuple(_proofs(package.name, listed, store, root)), next(iter(problems), None)


def _proofs(
    name: str, listed: tuple[Earlier, ...], store: Store, root: TrustRoot | None
) -> Iterator[tuple[str, Verified]]:
    for each in listed:
        if each.attested.document is None:
            continue
        artifact = Artifact(name=name, version=each.version, sha256=each.sha256, sha512="")
        key = kept.key(artifact, each.filename, each.attested, root.digest if root else kept.embedded())
        found = kept.held(store, key)
        if found is None:
            from douane.provenance import pep740

            found = tuple(
                pep740.verdicts(each.attested.document, artifact, each.filename, root or embedded())
            )
            kept.keep(store, key, found)
        for verdict in found:
            if isinstance(verdict, Verified) and verdict.repository:
                yield each.version, verdict
                break
