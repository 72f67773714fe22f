"""What a transparency log's entry says was signed, held against what is at hand.

Read are the bodies of Rekor's kinds ``dsse`` 0.0.1, ``intoto`` 0.0.2 (npm until 2024), ``hashedrekord`` 0.0.1
and, of the log's second version, ``hashedrekord`` 0.0.2. That the log holds the entry is proven elsewhere.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from douane.model import Reason
from douane.provenance.documents import decoded, malformed, member, only, parsed
from douane.provenance.errors import NotVerifiedError

if TYPE_CHECKING:
    from sigstore.models import TransparencyLogEntry

_WHAT = "the log entry"


@dataclass(frozen=True, slots=True, kw_only=True)
class Logged:
    """What the entry is about.

    `digest` is the hex SHA-256 of the statement (`of` is ``payload``), of what a DSSE signature is over
    (``envelope``), or of the signed bytes (``artifact``; the second version tells it from the one before only
    by what it is compared with, so `of` is then ``signed``). `verifier` is the certificate or the public key,
    in DER. `payload_type` is set where the entry tells.
    """

    of: str
    digest: str
    signature: bytes
    verifier: bytes
    payload_type: str | None = None


def logged(entry: TransparencyLogEntry) -> Logged:
    """Return what the body of *entry* says. Raises NotVerifiedError for a kind that is not known."""
    inner = entry._inner
    stated = (inner.kind_version.kind, inner.kind_version.version)
    body = parsed(inner.canonicalized_body, _WHAT)
    if (body.get("kind"), body.get("apiVersion")) != stated:
        raise NotVerifiedError(Reason.LOG, "the log entry is of another kind than the bundle says")
    reader = _READERS.get(stated)
    if reader is None:
        raise malformed(f"log entries of kind {stated[0]} {stated[1]} are not known")
    return reader(body)


def _dsse(body: Mapping[str, Any]) -> Logged:
    signature = only(body, "spec.signatures", _WHAT)
    return Logged(
        of="payload",
        digest=_sha256(body, "spec.payloadHash"),
        signature=decoded(signature, "signature", _WHAT),
        verifier=_der(decoded(signature, "verifier", _WHAT)),
    )


def _intoto(body: Mapping[str, Any]) -> Logged:
    envelope = member(body, "spec.content.envelope", dict, _WHAT)
    signature = only(envelope, "signatures", _WHAT)
    try:  # it stands there in base64 of base64
        signed = base64.b64decode(decoded(signature, "sig", _WHAT), validate=True)
    except binascii.Error as error:
        raise malformed("the signature in the log entry is no base64") from error
    return Logged(
        of="payload",
        digest=_sha256(body, "spec.content.payloadHash"),
        signature=signed,
        verifier=_der(decoded(signature, "publicKey", _WHAT)),
        payload_type=member(envelope, "payloadType", str, _WHAT),
    )


def _hashed(body: Mapping[str, Any]) -> Logged:
    return Logged(
        of="artifact",
        digest=_sha256(body, "spec.data.hash"),
        signature=decoded(body, "spec.signature.content", _WHAT),
        verifier=_der(decoded(body, "spec.signature.publicKey.content", _WHAT)),
    )


def _hashed_anew(body: Mapping[str, Any]) -> Logged:
    spec = member(body, "spec.hashedRekordV002", dict, _WHAT)
    if member(spec, "data.algorithm", str, _WHAT) != "SHA2_256":
        raise malformed("the log entry has no SHA-256")
    verifier = member(spec, "signature.verifier", dict, _WHAT)
    kind = "x509Certificate" if "x509Certificate" in verifier else "publicKey"
    return Logged(
        of="signed",
        digest=decoded(spec, "data.digest", _WHAT).hex(),
        signature=decoded(spec, "signature.content", _WHAT),
        verifier=decoded(verifier, f"{kind}.rawBytes", _WHAT),
    )


def _sha256(body: Mapping[str, Any], path: str) -> str:
    if member(body, f"{path}.algorithm", str, _WHAT) != "sha256":
        raise malformed("the log entry has no SHA-256")
    digest: str = member(body, f"{path}.value", str, _WHAT)
    return digest


def _der(pem: bytes) -> bytes:
    """Return the one block of *pem* (RFC 7468), whatever it is called: a certificate or a public key."""
    lines = pem.decode("latin-1").strip().splitlines()
    if len(lines) < 3 or not lines[0].startswith("-----BEGIN") or not lines[-1].startswith("-----END"):
        raise malformed("the log entry holds neither a certificate nor a key")
    try:
        return base64.b64decode("".join(line.strip() for line in lines[1:-1]), validate=True)
    except binascii.Error as error:
        raise malformed("the certificate in the log entry is no base64") from error


_READERS = {
    ("dsse", "0.0.1"): _dsse,
    ("intoto", "0.0.2"): _intoto,
    ("hashedrekord", "0.0.1"): _hashed,
    ("hashedrekord", "0.0.2"): _hashed_anew,
}
