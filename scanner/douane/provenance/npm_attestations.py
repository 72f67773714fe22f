"""Attestations of an npm index: who built a package (SLSA), and that the index took it in (publish)."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from typing import Any

from packageurl import PackageURL

from douane.model import Failed, Reason, Verified
from douane.provenance import documents
from douane.provenance.documents import malformed, member, parsed
from douane.provenance.errors import NotVerifiedError
from douane.provenance.npm_keys import ATTESTATIONS, Keys
from douane.provenance.statement import Artifact, Statement, bound
from douane.provenance.trust import TrustRoot

_MOST_ATTESTATIONS = 16  # of one version
_BUILDS = frozenset({"https://slsa.dev/provenance/v0.2", "https://slsa.dev/provenance/v1"})
_PUBLISH = "https://github.com/npm/attestation/tree/main/specs/publish/v0.1"
_WHAT = "the attestations"


def verdicts(
    document: bytes, artifact: Artifact, root: TrustRoot, keys: Keys | None
) -> Iterator[Verified | Failed]:
    """Yield what *document* (``{"attestations": [{"predicateType", "bundle"}]}``) proves of *artifact*.

    *keys* are the index's, for what it attests itself; without them that is left out. What states something
    that is not known here is left out, too. A document that is none is one failure.
    """
    try:
        listed = member(parsed(document, _WHAT), "attestations", list, _WHAT)
        if len(listed) > _MOST_ATTESTATIONS:
            raise malformed(f"{_WHAT} are more than {_MOST_ATTESTATIONS}")
    except NotVerifiedError as error:
        yield error.failed("build")
        return
    for each in listed:
        kind = "build"
        try:
            stated, bundle = member(each, "predicateType", str, _WHAT), member(each, "bundle", dict, _WHAT)
            if stated in _BUILDS:
                yield built(bundle, artifact, root, stated)
            elif stated == _PUBLISH and keys is not None:
                kind = "publish"
                yield published(bundle, artifact, root, keys)
        except NotVerifiedError as error:
            yield error.failed(kind)


def built(
    bundle: Mapping[str, Any], artifact: Artifact, root: TrustRoot, stated: str | None = None
) -> Verified:
    """Return which workflow built *artifact*, as *bundle* proves it. Raises NotVerifiedError.

    *stated* is the kind of statement that the index says it is.
    """
    from douane.provenance.bundles import certified

    signed = root.verifier.statement(certified(bundle))
    statement = Statement.read(signed.payload, signed.payload_type)
    if statement.predicate_type not in _BUILDS or statement.predicate_type != (
        stated or statement.predicate_type
    ):
        raise malformed(f"it states something else than is said of it: {statement.predicate_type}")
    bound(statement, artifact, _package(statement.name), "sha512")
    who = signed.signer
    if who is None or who.repository is None:
        raise NotVerifiedError(
            Reason.CERTIFICATE, "its certificate was not issued to a build of a repository"
        )
    return signed.proof("build", who, root.digest)


def published(bundle: Mapping[str, Any], artifact: Artifact, root: TrustRoot, keys: Keys) -> Verified:
    """Return that the index took in *artifact*, as *bundle*, signed with one of *keys*, proves it.

    The key has to be valid when the log took in the attestation. Raises NotVerifiedError.
    """
    from douane.provenance.bundles import key_signed

    signed_bundle = key_signed(bundle)
    logged = signed_bundle.entry._inner.integrated_time
    when = datetime.datetime.fromtimestamp(logged, datetime.UTC) if logged and logged < _LAST else None
    key = keys.key(signed_bundle.key, ATTESTATIONS, when)
    signed = root.verifier.keyed(signed_bundle, key.public())
    statement = Statement.read(signed.payload, signed.payload_type)
    if statement.predicate_type != _PUBLISH:
        raise malformed(f"it states something else than is said of it: {statement.predicate_type}")
    bound(statement, artifact, _package(statement.name), "sha512")
    told = (
        documents.member(statement.predicate, "name", str, "the statement"),
        statement.predicate.get("version"),
    )
    if told != (artifact.name, artifact.version):
        raise NotVerifiedError(Reason.NAME, f"what it says was published is {told[0]} {told[1]}")
    return Verified(
        kind="publish",
        by=f"key {key.id}",
        trust_root=root.digest,
        log_index=signed.log_index,
        logged=signed.logged,
    )


_LAST = 253402300800  # the year 10000, in seconds


def _package(purl: str) -> tuple[str, str]:
    """Return the name and version of the package URL *purl*. Raises NotVerifiedError."""
    try:
        found = PackageURL.from_string(purl)
    except ValueError as error:
        raise malformed(f"its subject is no package: {purl}") from error
    if found.type != "npm" or not found.version or found.qualifiers or found.subpath:
        raise malformed(f"its subject is no version of an npm package: {purl}")
    return (f"{found.namespace}/{found.name}" if found.namespace else found.name), found.version
