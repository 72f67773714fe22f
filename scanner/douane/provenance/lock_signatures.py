"""The signature of a lockfile: ``<lock>.sigstore.json`` beside it, over its exact bytes, verified offline."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from douane.drifting import Compared
from douane.errors import InputError
from douane.lock_paths import SIGNATURE
from douane.model import Reason
from douane.provenance.documents import MOST_BYTES, parsed
from douane.provenance.errors import NotVerifiedError
from douane.provenance.trust import TrustRoot, embedded
from douane.text import excerpt
from douane_lockfiles import Drift, drift

SUFFIX = SIGNATURE
"""What is added to a lockfile's name for the bundle that signs it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signers:
    """Who has to have signed: the certificate's identity, and who vouched for it; None: anybody at all."""

    identity: str | None = None
    issuer: str | None = None


def beside(lock: Path) -> Path:
    """Return where the signature of *lock* is."""
    return lock.with_name(lock.name + SUFFIX)


def held(compared: Compared, path: Path, wanted: Signers, root: TrustRoot | None) -> Compared:
    """Return *compared* with what is wrong with the signature of the lockfile in *path*.

    What cannot be read is a problem of the comparison, a lock that is not signed is drift.
    """
    try:
        lock = path.read_bytes()
        bundle = _read(beside(path))
    except OSError as error:
        return _open(compared, f"its signature cannot be read: {error.strerror or type(error).__name__}")
    return judged(compared, lock, bundle, wanted, root)


def judged(
    compared: Compared, lock: bytes, bundle: bytes | None, wanted: Signers, root: TrustRoot | None
) -> Compared:
    """Return *compared* with what is wrong with *bundle* (None: there is none) as the signature of *lock*.

    A signature that is missing, does not hold or is somebody else's is drift; what the trust root does not
    know is a problem that leaves the lock open. Raises InputError for a trust root that is none.
    """
    try:
        found = tuple(_wrong(compared, lock, bundle, wanted, root or embedded()))
    except NotVerifiedError as error:
        return _open(compared, f"its signature cannot be verified: {error.message}")
    return replace(compared, drifts=(*found, *compared.drifts))


def signed_by(lock: bytes, bundle: bytes, root: TrustRoot) -> tuple[str, str]:
    """Return the identity that signed *lock* with *bundle*, and its issuer. Raises NotVerifiedError."""
    from douane.provenance.bundles import certified

    signed = root.verifier.artifact(certified(parsed(bundle, "the signature")), lock)
    if signed.signer is None:
        raise NotVerifiedError(Reason.MALFORMED, "it is signed without a certificate")
    return signed.signer.name, signed.signer.issuer


def _wrong(
    compared: Compared, lock: bytes, bundle: bytes | None, wanted: Signers, root: TrustRoot
) -> Iterator[Drift]:
    """Yield what is wrong. Raises NotVerifiedError where the trust root does not know who could tell."""
    subject, pointer = compared.server, compared.path
    if bundle is None:
        why = f"{excerpt(Path(compared.path).name)}{SUFFIX} is not there"
        yield drift("lock-unsigned", subject, pointer, detail=why)
        return
    try:
        identity, issuer = signed_by(lock, bundle, root)
    except NotVerifiedError as error:
        if error.reason is Reason.AUTHORITY:
            raise
        yield drift("lock-signature-invalid", subject, pointer, detail=error.message)
        return
    asked = {"identity": wanted.identity, "issuer": wanted.issuer}
    signer = {"identity": identity, "issuer": issuer}
    if any(value is not None and value != signer[key] for key, value in asked.items()):
        who = f"signed by {identity} ({issuer}), not by {wanted.identity} ({wanted.issuer})"
        yield drift("lock-signer-changed", subject, pointer, asked, signer, excerpt(who, 400))


def _open(compared: Compared, why: str) -> Compared:
    problem = why if compared.problem is None else f"{compared.problem}; {why}"
    is_outage = compared.problem is None or compared.is_outage
    return replace(compared, problem=problem, is_outage=is_outage)


def _read(path: Path) -> bytes | None:
    if not path.is_file():
        return None
    with path.open("rb") as file:
        data = file.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise InputError(f"{excerpt(str(path))} has more than {MOST_BYTES >> 20} MB")
    return data
