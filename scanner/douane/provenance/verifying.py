"""Verifying one bundle against a trust root: every step of sigstore's own verifier, each with its own words.

What `sigstore.verify.Verifier` does in one call is done here step by step, with its parts, so that each way
to fail says what it is; what was logged is compared before the signature is, so that an edited statement is
told from an edited signature. Entries of kind ``intoto`` 0.0.2 and promised ones are taken as well. The parts
are not public: the requirement on sigstore is bound to one minor version.
"""

from __future__ import annotations

import datetime
import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from cryptography.x509 import (
    ExtendedKeyUsage,
    ExtensionNotFound,
    KeyUsage,
    PrecertificateSignedCertificateTimestamps,
)
from cryptography.x509.oid import ExtendedKeyUsageOID
from sigstore import verify
from sigstore._internal.sct import verify_sct
from sigstore._internal.timestamp import TimestampSource, TimestampVerificationResult
from sigstore._internal.trust import KeyringPurpose
from sigstore.errors import CertValidationError, Error

from douane.model import Reason, Verified
from douane.provenance.certificates import Signer, signer
from douane.provenance.documents import malformed
from douane.provenance.errors import NotVerifiedError
from douane.provenance.logged import logged
from douane.provenance.statement import pre_authentication

if TYPE_CHECKING:
    from cryptography.x509 import Certificate
    from sigstore.dsse import Envelope
    from sigstore.models import Bundle, TransparencyLogEntry
    from sigstore_models.trustroot.v1 import TransparencyLogInstance

    from douane.provenance.bundles import KeySigned

_MOST_HASHES = 64  # of a proof: more than a log with 2**64 entries needs


@dataclass(frozen=True, slots=True, kw_only=True)
class Signed:
    """What a bundle signs, once all about it holds: who signed (None: a key), and when."""

    payload_type: str
    payload: bytes
    signer: Signer | None
    log_index: int
    logged: str | None

    def proof(self, kind: str, who: Signer, trust_root: str) -> Verified:
        """Return what this proves: a *kind* of statement by *who*, under the root of digest *trust_root*."""
        return Verified(
            kind=kind,
            by=who.name,
            trust_root=trust_root,
            repository=who.repository,
            workflow=who.workflow,
            builder=who.builder,
            issuer=who.issuer,
            commit=who.commit,
            log_index=self.log_index,
            logged=self.logged,
        )


class Verifier(verify.Verifier):
    """Verifies bundles against one trust root; nothing is asked of any network."""

    def statement(self, bundle: Bundle) -> Signed:
        """Return what the envelope of *bundle* holds. Raises NotVerifiedError."""
        envelope = bundle._dsse_envelope
        if envelope is None:
            raise malformed("the bundle holds no statement")
        certificate = bundle.signing_certificate
        _is_logged(bundle.log_entry, envelope, certificate.public_bytes(Encoding.DER))
        _is_signed(certificate.public_key(), envelope.signature, envelope.pae())
        when = self._trusts(bundle)
        inner = envelope._inner
        return _signed(inner.payload_type, inner.payload, signer(certificate), bundle.log_entry, when)

    def artifact(self, bundle: Bundle, data: bytes) -> Signed:
        """Return who signed *data* itself, with *bundle*. Raises NotVerifiedError."""
        message = bundle._inner.message_signature
        if message is None:
            raise malformed("the bundle signs a statement, not the bytes themselves")
        digest = hashlib.sha256(data).digest()
        if message.message_digest is not None and message.message_digest.digest != digest:
            raise NotVerifiedError(Reason.BYTES, "it was made for other bytes")
        certificate = bundle.signing_certificate
        said = logged(bundle.log_entry)
        if said.of not in ("artifact", "signed") or said.digest != digest.hex():
            raise NotVerifiedError(Reason.BYTES, "what was logged is the signature of other bytes")
        _same(said.signature, message.signature, said.verifier, certificate.public_bytes(Encoding.DER))
        _is_signed(certificate.public_key(), message.signature, data)
        when = self._trusts(bundle)
        return _signed("", data, signer(certificate), bundle.log_entry, when)

    def keyed(self, bundle: KeySigned, key: ec.EllipticCurvePublicKey) -> Signed:
        """Return what *bundle* holds, signed by *key*. Raises NotVerifiedError."""
        der = key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
        _is_logged(bundle.entry, bundle.envelope, der)
        _is_signed(key, bundle.envelope.signature, bundle.envelope.pae())
        self._proves(bundle.entry)
        inner = bundle.envelope._inner
        seconds = bundle.entry._inner.integrated_time
        when = _moment(seconds) if seconds else None
        return _signed(inner.payload_type, inner.payload, None, bundle.entry, when)

    def _trusts(self, bundle: Bundle) -> datetime.datetime:
        """Return the first proven time of *bundle*. Raises NotVerifiedError for a bad certificate."""
        certificate = bundle.signing_certificate
        times = self._times(bundle)
        for each in times:
            if not certificate.not_valid_before_utc <= each.time <= certificate.not_valid_after_utc:
                when = each.time.strftime("%Y-%m-%d %H:%M:%S")
                raise NotVerifiedError(
                    Reason.TIME, f"its certificate was not valid when it signed ({when} UTC)"
                )
        chain: list[Certificate] = []
        try:
            for each in times:
                chain = self._verify_chain_at_time(certificate, each)
        except CertValidationError as error:
            raise NotVerifiedError(
                Reason.AUTHORITY, "its certificate comes from no authority that the trust root names"
            ) from error
        _may_sign(certificate)
        self._names(_logs_of(certificate), self._trusted_root._inner.ctlogs, "log of certificates")
        try:
            verify_sct(certificate, chain, self._trusted_root.ct_keyring(KeyringPurpose.VERIFY))
        except (Error, ValueError) as error:
            raise NotVerifiedError(
                Reason.CERTIFICATE, "no log of certificates that the trust root names has its certificate"
            ) from error
        self._proves(bundle.log_entry)
        return min(each.time for each in times)

    def _times(self, bundle: Bundle) -> list[TimestampVerificationResult]:
        """Return when it was signed, by clocks and by the log's promise, which `_proves` then verifies."""
        inner, found = bundle.log_entry._inner, []
        try:
            if bundle.verification_material.timestamp_verification_data:
                if not self._trusted_root.get_timestamp_authorities():
                    raise NotVerifiedError(
                        Reason.TIME, "it has a timestamp, and the trust root names no clock"
                    )
                found = self._verify_timestamp_authority(bundle)
                if not found:
                    raise NotVerifiedError(Reason.TIME, "its timestamp comes from no clock of the trust root")
        except Error as error:
            raise NotVerifiedError(Reason.TIME, f"its timestamps cannot be read: {error}") from error
        if inner.integrated_time and inner.inclusion_promise:
            time = _moment(inner.integrated_time)
            found.append(TimestampVerificationResult(source=TimestampSource.TRANSPARENCY_SERVICE, time=time))
        if not found:
            raise NotVerifiedError(Reason.TIME, "nothing that is trusted tells when it was signed")
        return found

    def _proves(self, entry: TransparencyLogEntry) -> None:
        """Raise NotVerifiedError unless a log of the trust root proves (or promised) to hold *entry*."""
        self._names([entry._inner.log_id.key_id], self._trusted_root._inner.tlogs, "log")
        proof = entry._inner.inclusion_proof
        if proof and len(proof.hashes) > _MOST_HASHES:
            raise NotVerifiedError(Reason.LOG, f"the log's proof has more than {_MOST_HASHES} steps")
        try:
            entry._verify(self._trusted_root.rekor_keyring(KeyringPurpose.VERIFY))
        except (Error, ValueError) as error:
            why = str(error.args[0]).partition(":")[0].lower() if error.args else ""
            raise NotVerifiedError(Reason.LOG, f"the log's proof does not hold ({why})") from error

    def _names(self, wanted: Iterable[bytes], logs: Iterable[TransparencyLogInstance], what: str) -> None:
        """Raise NotVerifiedError where the trust root knows none of the *wanted*: it may be too old to."""
        known = {log.log_id.key_id for log in logs}
        for each in wanted:
            if each not in known:
                raise NotVerifiedError(Reason.AUTHORITY, f"its {what} is none that the trust root names")


def _is_logged(entry: TransparencyLogEntry, envelope: Envelope, verifier: bytes) -> None:
    """Raise NotVerifiedError unless *entry* is about this *envelope*, signed with *verifier* (DER)."""
    said, inner = logged(entry), envelope._inner
    digest_of = {"payload": inner.payload, "signed": pre_authentication(inner.payload_type, inner.payload)}
    if said.of not in digest_of or said.payload_type not in (None, inner.payload_type):
        raise NotVerifiedError(Reason.LOG, "the log entry is about something else than a statement")
    if said.digest != hashlib.sha256(digest_of[said.of]).hexdigest():
        raise NotVerifiedError(Reason.STATEMENT, "the statement is not the one that was signed and logged")
    _same(said.signature, envelope.signature, said.verifier, verifier)


def _same(logged_signature: bytes, signature: bytes, logged_verifier: bytes, verifier: bytes) -> None:
    if logged_signature != signature:
        raise NotVerifiedError(Reason.SIGNATURE, "the signature is not the one that was logged")
    if logged_verifier != verifier:
        raise NotVerifiedError(Reason.CERTIFICATE, "the certificate or key is not the one that was logged")


def _is_signed(key: object, signature: bytes, data: bytes) -> None:
    if not isinstance(key, ec.EllipticCurvePublicKey):
        raise malformed("its key is of a kind that is not used here")
    try:
        key.verify(signature, data, ec.ECDSA(SHA256()))
    except InvalidSignature as error:
        raise NotVerifiedError(Reason.SIGNATURE, "the signature is not one of its key over this") from error


def _logs_of(certificate: Certificate) -> list[bytes]:
    """Return the ids of the logs that say they have *certificate* (RFC 6962, 3.3)."""
    try:
        found = certificate.extensions.get_extension_for_class(
            PrecertificateSignedCertificateTimestamps
        ).value
        return [timestamp.log_id for timestamp in found]
    except (ExtensionNotFound, ValueError):
        return []  # which verifying them then tells


def _may_sign(certificate: Certificate) -> None:
    """Raise NotVerifiedError for a certificate that is not for signing code (Fulcio's profile)."""
    try:
        usage = certificate.extensions.get_extension_for_class(KeyUsage).value
        purposes = certificate.extensions.get_extension_for_class(ExtendedKeyUsage).value
    except (ExtensionNotFound, ValueError) as error:
        raise NotVerifiedError(Reason.CERTIFICATE, "its certificate does not say what it is for") from error
    if not usage.digital_signature or ExtendedKeyUsageOID.CODE_SIGNING not in purposes:
        raise NotVerifiedError(Reason.CERTIFICATE, "its certificate is not for signing code")


def _signed(
    payload_type: str,
    payload: bytes,
    who: Signer | None,
    entry: TransparencyLogEntry,
    when: datetime.datetime | None,
) -> Signed:
    return Signed(
        payload_type=payload_type,
        payload=payload,
        signer=who,
        log_index=entry._inner.log_index,
        logged=when.astimezone(datetime.UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if when else None,
    )


def _moment(seconds: int) -> datetime.datetime:
    try:
        return datetime.datetime.fromtimestamp(seconds, datetime.UTC)
    except (ValueError, OverflowError, OSError) as error:
        raise malformed("the log entry is of no possible time") from error
