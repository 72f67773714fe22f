"""The keys of npm's index: which of them counts for what, and when."""

from __future__ import annotations

import datetime
import hashlib
import json
from typing import Any

import pytest

from attesting import PUBLISH as STATED
from attesting import Instance, b64, instance, new_key, sign, spki, statement
from douane.model import Reason, Verified
from douane.provenance import npm_attestations
from douane.provenance.errors import NotVerifiedError
from douane.provenance.npm_keys import ATTESTATIONS, SIGNATURES, Keys, moment, signed_by_index
from douane.provenance.statement import Artifact
from douane.provenance.trust import TrustRoot

MADE = instance()
INTEGRITY = "sha512-" + b64(b"x" * 64)


def day(text: str) -> datetime.datetime:
    found = moment(text)
    assert found
    return found


def distributed(*spans: dict[str, str], usage: str = SIGNATURES) -> Keys:
    """Keys in the shape that a trust repository distributes."""
    listed = [
        {
            "keyId": MADE.key_id,
            "keyUsage": usage,
            "publicKey": {
                "rawBytes": b64(spki(MADE.index)),
                "keyDetails": "PKIX_ECDSA_P256_SHA_256",
                "validFor": span,
            },
        }
        for span in spans
    ]
    return Keys.read(json.dumps({"keys": listed}).encode())


def signed(keys: Keys, published: datetime.datetime | None = None, **changes: Any) -> Verified:
    told = MADE.index_signature("mail-mcp", "1.0.0", INTEGRITY)
    known = {
        "name": "mail-mcp",
        "version": "1.0.0",
        "integrity": INTEGRITY,
        "signature": (told["keyid"], told["sig"]),
    }
    return signed_by_index(keys, published=published, **(known | changes))


def reason(keys: Keys, published: datetime.datetime | None = None, **changes: Any) -> Reason:
    with pytest.raises(NotVerifiedError) as caught:
        signed(keys, published, **changes)
    return caught.value.reason


def test_the_index_signs_name_version_and_integrity() -> None:
    keys = Keys.read(MADE.keys())
    found = signed(keys)
    assert (found.kind, found.by, found.repository) == ("index", f"key {MADE.key_id}", None)
    assert found.trust_root == f"sha256:{hashlib.sha256(MADE.keys()).hexdigest()}"
    changes: tuple[dict[str, Any], ...] = (
        {"name": "other"},
        {"version": "1.0.1"},
        {"integrity": "sha512-AAAA"},
    )
    for change in changes:
        assert reason(keys, **change) is Reason.SIGNATURE
    assert reason(keys, signature=(MADE.key_id, "!")) is Reason.MALFORMED
    assert reason(keys, signature=(MADE.key_id, b64(b"x"))) is Reason.SIGNATURE
    assert reason(keys, signature=("SHA256:other", "AAAA")) is Reason.AUTHORITY


def test_a_key_counts_for_what_was_published_while_it_was_valid() -> None:
    keys = distributed({"start": "2023-01-01T00:00:00Z", "end": "2025-01-29T00:00:00.000Z"})
    assert signed(keys, day("2024-05-01T00:00:00Z"))
    for published in (day("2025-01-29T00:00:00Z"), day("2022-12-31T00:00:00Z"), None):
        assert reason(keys, published) is Reason.TIME
    assert signed(distributed({"start": "2023-01-01T00:00:00Z"}), None), "it never ends"


def test_a_key_of_the_index_that_expired_needs_the_date_of_the_publication() -> None:
    keys = Keys.read(MADE.keys(expires="2025-01-29T00:00:00.000Z"))
    assert signed(keys, day("2024-05-01"))
    assert reason(keys) is Reason.TIME


def test_the_spans_of_one_key_are_looked_at_together() -> None:
    keys = distributed({"start": "2023-01-01", "end": "2024-01-01"}, {"start": "2025-01-01"})
    assert signed(keys, day("2023-05-01"))
    assert signed(keys, day("2026-05-01"))
    assert reason(keys, day("2024-05-01")) is Reason.TIME


def test_a_key_is_for_one_use() -> None:
    assert reason(distributed({}, usage=ATTESTATIONS)) is Reason.AUTHORITY


@pytest.mark.parametrize(
    "document",
    [
        b"",
        b"[]",
        b"{}",
        b'{"keys": {}}',
        b'{"keys": [], "keys": []}',
        json.dumps({"keys": [{}] * 65}).encode(),
        json.dumps({"keys": [{"keyid": "a", "scheme": "rsa", "key": "AAAA"}]}).encode(),
        json.dumps({"keys": [{"keyId": "a", "publicKey": 7}]}).encode(),
        MADE.keys(expires="soon"),
        MADE.keys(key=None),
    ],
)
def test_what_is_no_document_of_keys_is_one_line(document: bytes) -> None:
    with pytest.raises(NotVerifiedError) as caught:
        Keys.read(document)
    assert caught.value.reason is Reason.MALFORMED


@pytest.mark.parametrize("der", [b"x", b""])
def test_what_is_no_key_signs_nothing(der: bytes) -> None:
    assert reason(Keys.read(MADE.keys(key=b64(der)))) is Reason.MALFORMED


def test_a_moment_without_a_zone_is_in_utc() -> None:
    assert moment("2024-05-01T10:00:00") == datetime.datetime(2024, 5, 1, 10, tzinfo=datetime.UTC)
    assert moment("yesterday") is None
    assert moment(None) is None


# --- what the index attests ------------------------------------------------------------------------------

DATA = b"the tarball"
ARTIFACT = Artifact(name="mail-mcp", version="1.0.0", sha256="", sha512=hashlib.sha512(DATA).hexdigest())
ROOT = TrustRoot(MADE.root, "made")


def attestation(told: Any = None, predicate: str = STATED) -> bytes:
    told = told or {"name": "mail-mcp", "version": "1.0.0"}
    return statement("pkg:npm/mail-mcp@1.0.0", predicate=predicate, told=told, sha512=ARTIFACT.sha512)


@pytest.mark.parametrize("kind", ["dsse", "intoto"])
def test_a_publication_verifies_with_the_indexs_key(kind: str) -> None:
    bundle = MADE.published(attestation(), kind=kind)
    found = npm_attestations.published(bundle, ARTIFACT, ROOT, Keys.read(MADE.keys()))
    assert (found.kind, found.by, found.log_index) == ("publish", f"key {MADE.key_id}", 3)


def failing(bundle: Any, keys: Keys | None = None) -> Reason:
    with pytest.raises(NotVerifiedError) as caught:
        npm_attestations.published(bundle, ARTIFACT, ROOT, keys or Keys.read(MADE.keys()))
    return caught.value.reason


def test_a_publication_that_does_not_hold_says_why() -> None:
    whole = MADE.published(attestation())
    assert failing(MADE.published(attestation({"name": "other", "version": "1.0.0"}))) is Reason.NAME
    assert (
        failing(MADE.published(attestation(predicate="https://slsa.dev/provenance/v1"))) is Reason.MALFORMED
    )
    assert failing(whole, Keys.read(Instance().keys())) is Reason.AUTHORITY
    ended = Keys.read(MADE.keys(expires="2025-01-01"))
    assert failing(whole, ended) is Reason.TIME
    impostor = new_key()
    shown = json.loads(MADE.keys())
    shown["keys"][0]["key"] = b64(spki(impostor))
    assert failing(whole, Keys.read(json.dumps(shown).encode())) is Reason.CERTIFICATE
    whole["dsseEnvelope"]["signatures"][0]["keyid"] = "SHA256:other"
    assert failing(whole) is Reason.MALFORMED


def test_a_signature_with_another_key_of_the_same_id_is_refused() -> None:
    other = new_key()
    forged = b64(sign(other, f"mail-mcp@1.0.0:{INTEGRITY}".encode()))
    assert reason(Keys.read(MADE.keys()), signature=(MADE.key_id, forged)) is Reason.SIGNATURE
