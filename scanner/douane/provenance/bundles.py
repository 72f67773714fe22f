"""Sigstore bundles, versions 0.1 to 0.3 (protobuf-specs, sigstore_bundle.proto), from JSON to their parts.

Sigstore's own models read them, and check what belongs together. Two forms that those models refuse are
read here: version 0.1 with a log's promise and no proof, as npm served them until 2023, and what the key of
an index signed, without a certificate.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sigstore import dsse
from sigstore.errors import Error
from sigstore.models import Bundle, InvalidBundle, TransparencyLogEntry
from sigstore_models.bundle.v1 import Bundle as InnerBundle
from sigstore_models.intoto import Envelope, Signature
from sigstore_models.rekor.v1 import TransparencyLogEntry as InnerEntry

from douane.provenance.documents import malformed, member, only

if TYPE_CHECKING:
    from sigstore._internal.trust import RekorKeyring

_FIRST = "application/vnd.dev.sigstore.bundle+json;version=0.1"
_WHAT = "the bundle"


class PromisedEntry(TransparencyLogEntry):
    """An entry that the log promised to include; nothing proves that it did. Only version 0.1 allows it."""

    def _validate(self) -> None:
        if not self._inner.inclusion_promise or not self._inner.integrated_time:
            raise InvalidBundle("the log neither proves nor promises the entry")

    def _verify(self, keyring: RekorKeyring) -> None:
        self._verify_set(keyring)


class PromisedBundle(Bundle):
    """A bundle of version 0.1 whose entry is a `PromisedEntry`."""

    def __init__(self, inner: InnerBundle, entry: PromisedEntry) -> None:
        self._promised = entry
        super().__init__(inner)

    def _verify(self) -> None:
        from cryptography.x509 import load_der_x509_certificate
        from sigstore._utils import cert_is_leaf

        chain = self._inner.verification_material.x509_certificate_chain
        if not chain or not chain.certificates:
            raise InvalidBundle("expected certificate chain in bundle")
        self._signing_certificate = load_der_x509_certificate(chain.certificates[0].raw_bytes)
        if not cert_is_leaf(self._signing_certificate):
            raise InvalidBundle("the first certificate of the bundle is no leaf")
        self._log_entry = self._promised


@dataclass(frozen=True, slots=True)
class KeySigned:
    """What a long-lived key signed: its id, the envelope and the log's entry about it."""

    key: str
    envelope: dsse.Envelope
    entry: TransparencyLogEntry


def certified(document: Mapping[str, Any]) -> Bundle:
    """Return the bundle *document*, signed under a certificate. Raises NotVerifiedError."""
    entry = only(document, "verificationMaterial.tlogEntries", _WHAT)
    if "dsseEnvelope" in document:
        only(document, "dsseEnvelope.signatures", _WHAT)
    try:
        if _is_promised(document, entry):
            # The models demand a proof; without the entry they read the rest as it is.
            material = {**document["verificationMaterial"], "tlogEntries": []}
            inner = InnerBundle.from_json(_text({**document, "verificationMaterial": material}))
            found: Bundle = PromisedBundle(inner, PromisedEntry(_promised(entry)))
        else:
            found = Bundle(InnerBundle.from_json(_text(document)))
        _ = found._dsse_envelope  # made anew, and checked, whenever it is asked for
        return found
    except (ValueError, Error) as error:
        raise malformed(f"the bundle cannot be read: {_said(error)}") from error


def key_signed(document: Mapping[str, Any]) -> KeySigned:
    """Return the bundle *document*, signed by a key that it names. Raises NotVerifiedError."""
    hint = member(document, "verificationMaterial.publicKey.hint", str, _WHAT)
    entry = only(document, "verificationMaterial.tlogEntries", _WHAT)
    signature = only(document, "dsseEnvelope.signatures", _WHAT)
    stated = signature.get("keyid") or hint
    if stated != hint:
        raise malformed("the bundle names two keys")
    try:
        logged = PromisedEntry(_promised(entry)) if _is_promised(document, entry) else _entry(entry)
        return KeySigned(hint, dsse.Envelope(_envelope(document, signature)), logged)
    except (ValueError, Error) as error:
        raise malformed(f"the bundle cannot be read: {_said(error)}") from error


def _envelope(document: Mapping[str, Any], signature: Mapping[str, Any]) -> Envelope:
    return Envelope(
        payload=member(document, "dsseEnvelope.payload", str, _WHAT),
        payload_type=member(document, "dsseEnvelope.payloadType", str, _WHAT),
        signatures=[Signature(sig=member(signature, "sig", str, "the signature"))],
    )


def _entry(entry: Mapping[str, Any]) -> TransparencyLogEntry:
    return TransparencyLogEntry(InnerEntry.from_json(_text(entry)))


def _is_promised(document: Mapping[str, Any], entry: Mapping[str, Any]) -> bool:
    """Whether only a promise counts: in version 0.1, a proof is ignored that no signed checkpoint is with."""
    proof = entry.get("inclusionProof")
    proven = isinstance(proof, Mapping) and bool(proof.get("checkpoint"))
    return document.get("mediaType") == _FIRST and not proven


def _promised(entry: Mapping[str, Any]) -> InnerEntry:
    """Return *entry* as sigstore's model has it, which does not know it without a proof."""
    from sigstore_models.common.v1 import LogId
    from sigstore_models.rekor.v1 import InclusionPromise, KindVersion

    what = "the log entry"
    promise = member(entry, "inclusionPromise.signedEntryTimestamp", str, what)
    return InnerEntry.model_construct(
        log_index=_number(entry, "logIndex"),
        log_id=LogId(key_id=member(entry, "logId.keyId", str, what).encode()),
        kind_version=KindVersion(
            kind=member(entry, "kindVersion.kind", str, what),
            version=member(entry, "kindVersion.version", str, what),
        ),
        integrated_time=_number(entry, "integratedTime"),
        inclusion_promise=InclusionPromise(signed_entry_timestamp=promise.encode()),
        inclusion_proof=None,
        canonicalized_body=_bytes(member(entry, "canonicalizedBody", str, what)),
    )


def _number(entry: Mapping[str, Any], key: str) -> int:
    text: str = member(entry, key, str, "the log entry")
    if not (text.isascii() and text.isdigit() and len(text) < 20):
        raise malformed(f"{key} of the log entry is no number")
    return int(text)


def _bytes(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except binascii.Error as error:
        raise malformed("the body of the log entry is no base64") from error


def _text(value: Mapping[str, Any]) -> str:
    import json

    return json.dumps(value)


def _said(error: Exception) -> str:
    """Return what *error* says in one line; pydantic's first line only counts what is wrong."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return ", ".join(lines[1:3]) if len(lines) > 2 else " ".join(lines)
