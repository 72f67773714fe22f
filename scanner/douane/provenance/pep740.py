"""Attestations of files on a Python index (PEP 740): the provenance object of the integrity API."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from packaging.utils import (
    InvalidSdistFilename,
    InvalidWheelFilename,
    canonicalize_name,
    parse_sdist_filename,
    parse_wheel_filename,
)
from packaging.version import InvalidVersion

from douane.model import Failed, Reason, Verified
from douane.provenance.documents import malformed, parsed
from douane.provenance.errors import NotVerifiedError
from douane.provenance.statement import Artifact, Statement, bound
from douane.provenance.trust import TrustRoot

if TYPE_CHECKING:
    from pypi_attestations import Attestation, Provenance

_MOST_ATTESTATIONS = 16  # of one file
_BUILD = "https://slsa.dev/provenance/v1"
_WHAT = "the provenance object"


def verdicts(
    document: bytes, artifact: Artifact, filename: str, root: TrustRoot
) -> Iterator[Verified | Failed]:
    """Yield what the provenance object *document* proves of *artifact*, the file *filename*.

    The publisher that the index names beside each bundle is compared with the certificate; what is reported
    is the certificate's. A document that is none is one failure.
    """
    from pydantic import ValidationError
    from pypi_attestations import Provenance

    try:
        parsed(document, _WHAT)
        provenance = Provenance.model_validate_json(document)
    except NotVerifiedError as error:
        yield error.failed("publish")
        return
    except ValidationError as error:
        yield malformed(f"{_WHAT} cannot be read: {error.errors()[0]['msg']}").failed("publish")
        return
    yield from _each(provenance, artifact, filename, root)


def _each(
    provenance: Provenance, artifact: Artifact, filename: str, root: TrustRoot
) -> Iterator[Verified | Failed]:
    pairs = [
        (bundle.publisher, attestation)
        for bundle in provenance.attestation_bundles
        for attestation in bundle.attestations
    ]
    if len(pairs) > _MOST_ATTESTATIONS:
        yield malformed(f"{_WHAT} holds more than {_MOST_ATTESTATIONS} attestations").failed("publish")
        return
    if not pairs:
        yield malformed(f"{_WHAT} holds no attestation").failed("publish")
    for publisher, attestation in pairs:
        try:
            found = verified(attestation, artifact, filename, root)
            _agrees(found, publisher)
        except NotVerifiedError as error:
            yield error.failed("publish")
        else:
            yield found


def verified(attestation: Attestation, artifact: Artifact, filename: str, root: TrustRoot) -> Verified:
    """Return what *attestation* proves of *artifact*, the file *filename*. Raises NotVerifiedError."""
    from pypi_attestations import AttestationType, ConversionError
    from sigstore.errors import Error

    try:
        bundle = attestation.to_bundle()
    except (ConversionError, Error, ValueError) as error:
        raise malformed(f"the attestation cannot be read: {error}") from error
    if len(attestation.verification_material.transparency_entries) != 1:
        raise malformed("the attestation has several log entries")
    signed = root.verifier.statement(bundle)
    statement = Statement.read(signed.payload, signed.payload_type)
    kinds = {AttestationType.PYPI_PUBLISH_V1.value: "publish", _BUILD: "build"}
    kind = kinds.get(statement.predicate_type)
    if kind is None:
        raise malformed(f"it states something that is not known: {statement.predicate_type}")
    label, version = _file(filename)
    subject = Artifact(name=label, version=version, sha256=artifact.sha256, sha512=artifact.sha512)
    bound(statement, subject, _file(statement.name), "sha256")
    who = signed.signer
    if who is None:
        raise malformed("it is signed without a certificate")
    return signed.proof(kind, who, root.digest)


def _agrees(found: Verified, publisher: object) -> None:
    """Raise NotVerifiedError where the index names another publisher than the certificate does."""
    stated = getattr(publisher, "repository", None)
    workflow = getattr(publisher, "workflow", None) or getattr(publisher, "workflow_filepath", None)
    place = (found.repository or "").partition("/")[2]
    if stated is not None and stated.lower() != place:
        raise NotVerifiedError(
            Reason.REPOSITORY,
            f"the index says {stated} published it, the certificate says {found.repository}",
        )
    if workflow is not None and found.workflow not in (workflow, f".github/workflows/{workflow}"):
        raise NotVerifiedError(
            Reason.WORKFLOW, f"the index says {workflow} published it, the certificate says {found.workflow}"
        )


def _file(filename: str) -> tuple[str, str]:
    """Return which file *filename* is of which version: a wheel is told from others by its tags."""
    try:
        if filename.endswith(".whl"):
            name, version, build, tags = parse_wheel_filename(filename)
            kind = "-".join([*map(str, build), *sorted(map(str, tags))])
            return f"{name} {kind}", str(version)
        name, version = parse_sdist_filename(filename)
    except (InvalidWheelFilename, InvalidSdistFilename, InvalidVersion) as error:
        raise malformed(f"{filename} is no name of a file of a Python package") from error
    return canonicalize_name(name), str(version)
