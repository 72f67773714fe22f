"""The keys with which an npm index signs what it serves, and their signatures over one artifact.

A document of keys has one of two shapes: the index's own (``/-/npm/v1/keys``), or the one that sigstore's
trust repository distributes (`keyId`, `keyUsage`, `validFor`). A key counts for what was published while it
was valid, whatever the date is today.
"""

from __future__ import annotations

import base64
import binascii
import datetime
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from douane.model import Reason, Verified
from douane.provenance.documents import decoded, malformed, member, parsed
from douane.provenance.errors import NotVerifiedError

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePublicKey

SIGNATURES, ATTESTATIONS = "npm:signatures", "npm:attestations"
"""What a key may be used for; one whose document does not say may be used for both."""

_MOST_KEYS = 64
_WHAT = "the key document"
_SCHEMES = frozenset({"ecdsa-sha2-nistp256", "PKIX_ECDSA_P256_SHA_256"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """One public key: its id, DER form, what it may be used for, and between which moments."""

    id: str
    der: bytes
    usage: str | None = None
    start: datetime.datetime | None = None
    end: datetime.datetime | None = None

    def is_valid(self, when: datetime.datetime | None) -> bool:
        """Whether it could sign at *when*; where nobody knows when that was, it must never end."""
        if when is None:
            return self.end is None
        return (self.start is None or self.start <= when) and (self.end is None or when < self.end)

    def public(self) -> EllipticCurvePublicKey:
        """Return the key itself. Raises NotVerifiedError for what is none on the curve P-256."""
        from cryptography.exceptions import UnsupportedAlgorithm
        from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, EllipticCurvePublicKey
        from cryptography.hazmat.primitives.serialization import load_der_public_key

        try:
            key = load_der_public_key(self.der)
        except (ValueError, UnsupportedAlgorithm) as error:
            raise malformed(f"key {self.id} is no public key") from error
        if not isinstance(key, EllipticCurvePublicKey) or not isinstance(key.curve, SECP256R1):
            raise malformed(f"key {self.id} is no P-256 key")
        return key


@dataclass(frozen=True, slots=True)
class Keys:
    """The keys of one document, and its digest."""

    keys: tuple[Key, ...]
    digest: str

    @classmethod
    def read(cls, document: bytes) -> Keys:
        """Return the keys of *document*, of either shape. Raises NotVerifiedError."""
        listed = member(parsed(document, _WHAT), "keys", list, _WHAT)
        if len(listed) > _MOST_KEYS:
            raise malformed(f"{_WHAT} has more than {_MOST_KEYS} keys")
        keys = tuple(_key(each) for each in listed if isinstance(each, dict))
        return cls(keys, f"sha256:{hashlib.sha256(document).hexdigest()}")

    def key(self, key_id: str, usage: str, when: datetime.datetime | None) -> Key:
        """Return the key of that id for that *usage*, valid at *when* (None: nobody knows).

        Raises NotVerifiedError.
        """
        found = [each for each in self.keys if each.id == key_id and each.usage in (None, usage)]
        if not found:
            raise NotVerifiedError(Reason.AUTHORITY, f"it is signed with a key that is not trusted: {key_id}")
        for each in found:
            if each.is_valid(when):
                return each
        when_said = (
            "nobody tells when it was published" if when is None else f"it was published {when:%Y-%m-%d}"
        )
        raise NotVerifiedError(Reason.TIME, f"key {key_id} was not valid then: {when_said}")


def signed_by_index(
    keys: Keys,
    *,
    name: str,
    version: str,
    integrity: str,
    signature: tuple[str, str],
    published: datetime.datetime | None,
) -> Verified:
    """Return that the index signed these bytes as this version, with *signature* (key id, base64).

    *integrity* is what the bytes that were fetched have, in SRI form. Raises NotVerifiedError.
    """
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ec import ECDSA
    from cryptography.hazmat.primitives.hashes import SHA256

    key_id, text = signature
    key = keys.key(key_id, SIGNATURES, published)
    try:
        raw = base64.b64decode(text, validate=True)
        key.public().verify(raw, f"{name}@{version}:{integrity}".encode(), ECDSA(SHA256()))
    except binascii.Error as error:
        raise malformed("the index's signature is no base64") from error
    except InvalidSignature as error:
        raise NotVerifiedError(
            Reason.SIGNATURE, "the index's signature is not over this name, version and these bytes"
        ) from error
    return Verified(kind="index", by=f"key {key_id}", trust_root=keys.digest)


def moment(text: str | None) -> datetime.datetime | None:
    """Return the moment that *text* (ISO 8601) names, None where it names none; without a zone it is UTC."""
    if not text:
        return None
    try:
        found = datetime.datetime.fromisoformat(text[:40])
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=datetime.UTC)


def _key(entry: Mapping[str, Any]) -> Key:
    if "keyId" in entry:
        scheme = member(entry, "publicKey.keyDetails", str, _WHAT)
        valid = entry["publicKey"].get("validFor")
        span = valid if isinstance(valid, dict) else {}
        found = Key(
            id=member(entry, "keyId", str, _WHAT),
            der=decoded(entry, "publicKey.rawBytes", _WHAT),
            usage=member(entry, "keyUsage", str, _WHAT),
            start=_stated(span.get("start")),
            end=_stated(span.get("end")),
        )
    else:
        scheme = member(entry, "scheme", str, _WHAT)
        found = Key(
            id=member(entry, "keyid", str, _WHAT),
            der=decoded(entry, "key", _WHAT),
            end=_stated(entry.get("expires")),
        )
    if scheme not in _SCHEMES:
        raise malformed(f"key {found.id} is of a kind that is not used here: {scheme}")
    return found


def _stated(value: object) -> datetime.datetime | None:
    """Return a moment that a document of keys states; one that makes no sense must not pass for never."""
    if value is None:
        return None
    found = moment(value) if isinstance(value, str) else None
    if found is None:
        raise malformed(f"{_WHAT} has a date that is none")
    return found
