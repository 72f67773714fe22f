"""An instance of sigstore made in the test: an authority, its logs, and a trust root that names them."""

from __future__ import annotations

import base64
import datetime
import hashlib
import json
import struct
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from douane_lockfiles import canonical

AT = datetime.datetime(2026, 5, 1, 12, 0, tzinfo=datetime.UTC)
ISSUER = "https://issuer.example"
REPOSITORY = "https://github.com/acme/mail-mcp"
WORKFLOW = ".github/workflows/release.yml"
PAYLOAD_TYPE = "application/vnd.in-toto+json"
BUILD = "https://slsa.dev/provenance/v1"
PUBLISH = "https://github.com/npm/attestation/tree/main/specs/publish/v0.1"
_LIFE = datetime.timedelta(minutes=10)
_SCTS = x509.ObjectIdentifier("1.3.6.1.4.1.11129.2.4.2")
_ARC = "1.3.6.1.4.1.57264.1."

Key = ec.EllipticCurvePrivateKey


def b64(data: bytes) -> str:
    return base64.b64encode(data).decode()


def spki(key: Key) -> bytes:
    return key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)


def pem(key: Key) -> bytes:
    return key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


def new_key() -> Key:
    return ec.generate_private_key(ec.SECP256R1())


def sign(key: Key, data: bytes) -> bytes:
    return key.sign(data, ec.ECDSA(SHA256()))


def pae(payload: bytes, kind: str = PAYLOAD_TYPE) -> bytes:
    return b"DSSEv1 %d %b %d %b" % (len(kind), kind.encode(), len(payload), payload)


def statement(name: str, *, predicate: str = BUILD, told: Any = None, **digests: str) -> bytes:
    document = {
        "_type": "https://in-toto.io/Statement/v1",
        "subject": [{"name": name, "digest": digests}],
        "predicateType": predicate,
        "predicate": told,
    }
    return json.dumps(document).encode()


@dataclass(frozen=True)
class Identity:
    """Whom a certificate is issued to."""

    name: str = f"{REPOSITORY}/{WORKFLOW}@refs/tags/v1"
    issuer: str = ISSUER
    repository: str | None = REPOSITORY
    workflow: str | None = WORKFLOW

    @classmethod
    def of(cls, repository: str, workflow: str = WORKFLOW) -> Identity:
        return cls(f"{repository}/{workflow}@refs/tags/v1", ISSUER, repository, workflow)


PERSON = Identity("ada@acme.example", "https://accounts.example", None, None)


@dataclass
class Instance:
    """One authority with its logs; what it signs verifies against `root`."""

    authority: Key = field(default_factory=new_key)
    certificates_log: Key = field(default_factory=new_key)
    log: Key = field(default_factory=new_key)
    index: Key = field(default_factory=new_key)
    leaves: list[bytes] = field(default_factory=lambda: [b"first", b"second", b"third"])

    def __post_init__(self) -> None:
        self.certificate = _authority(self.authority)

    @property
    def root(self) -> bytes:
        """The trust root."""
        span = {"start": "2020-01-01T00:00:00Z"}

        def a_log(key: Key) -> dict[str, Any]:
            public = {"rawBytes": b64(spki(key)), "keyDetails": "PKIX_ECDSA_P256_SHA_256", "validFor": span}
            identity = {"keyId": b64(hashlib.sha256(spki(key)).digest())}
            where = "https://log.example"
            return {"baseUrl": where, "hashAlgorithm": "SHA2_256", "publicKey": public, "logId": identity}

        chain = {"certificates": [{"rawBytes": b64(self.certificate.public_bytes(Encoding.DER))}]}
        authority = {
            "subject": {"organization": "acme", "commonName": "acme"},
            "uri": "https://authority.example",
            "certChain": chain,
            "validFor": span,
        }
        document = {
            "mediaType": "application/vnd.dev.sigstore.trustedroot+json;version=0.1",
            "tlogs": [a_log(self.log)],
            "certificateAuthorities": [authority],
            "ctlogs": [a_log(self.certificates_log)],
            "timestampAuthorities": [],
        }
        return json.dumps(document).encode()

    @property
    def key_id(self) -> str:
        return f"SHA256:{b64(hashlib.sha256(spki(self.index)).digest()).rstrip('=')}"

    def keys(self, **more: str | None) -> bytes:
        """The index's key document."""
        key = {"keyid": self.key_id, "key": b64(spki(self.index)), "scheme": "ecdsa-sha2-nistp256", **more}
        return json.dumps({"keys": [key]}).encode()

    def index_signature(self, name: str, version: str, integrity: str) -> dict[str, str]:
        return {"keyid": self.key_id, "sig": b64(sign(self.index, f"{name}@{version}:{integrity}".encode()))}

    def issued(self, key: Key, who: Identity, *, signing: bool = True) -> x509.Certificate:
        """A certificate for *key*, with the authority's timestamp that its log of certificates has it."""
        builder = _leaf(self, key, who, signing=signing)
        draft = builder.sign(self.authority, SHA256())
        millis = int(AT.timestamp() * 1000)
        issuer = hashlib.sha256(spki(self.authority)).digest()
        tbs = draft.tbs_certificate_bytes
        entry = struct.pack("!BBQH32s", 0, 0, millis, 1, issuer) + len(tbs).to_bytes(3, "big") + tbs + b"\0\0"
        signature = sign(self.certificates_log, entry)
        identity = hashlib.sha256(spki(self.certificates_log)).digest()
        sct = struct.pack("!B32sQH", 0, identity, millis, 0) + b"\x04\x03"
        sct += len(signature).to_bytes(2, "big") + signature
        listed = len(sct).to_bytes(2, "big") + sct
        der = b"\x04" + length(len(listed) + 2) + len(listed).to_bytes(2, "big") + listed
        final = builder.add_extension(x509.UnrecognizedExtension(_SCTS, der), critical=False)
        return final.sign(self.authority, SHA256())

    def entry(self, kind: str, version: str, body: Mapping[str, Any], *, at: Any = AT) -> dict[str, Any]:
        """The log's entry with that *body*: promise, proof and signed checkpoint."""
        raw = json.dumps({"apiVersion": version, "kind": kind, "spec": body}).encode()
        identity = hashlib.sha256(spki(self.log)).digest()
        index, seconds = len(self.leaves), int(at.timestamp())
        promise = canonical(
            {"body": b64(raw), "integratedTime": seconds, "logID": identity.hex(), "logIndex": index}
        )
        leaves = [*self.leaves, raw]
        head = _tree(leaves)
        note = f"log.example - 1\n{len(leaves)}\n{b64(head)}\n"
        signed = b64(identity[:4] + sign(self.log, note.encode()))
        return {
            "logIndex": str(index),
            "logId": {"keyId": b64(identity)},
            "kindVersion": {"kind": kind, "version": version},
            "integratedTime": str(seconds),
            "inclusionPromise": {"signedEntryTimestamp": b64(sign(self.log, promise))},
            "inclusionProof": {
                "logIndex": str(index),
                "rootHash": b64(head),
                "treeSize": str(len(leaves)),
                "hashes": [b64(each) for each in _path(index, leaves)],
                "checkpoint": {"envelope": f"{note}\n\u2014 log.example {signed}\n"},
            },
            "canonicalizedBody": b64(raw),
        }

    def bundle(self, payload: bytes, who: Identity | None = None, *, kind: str = "dsse", **how: Any) -> Any:
        """A bundle of version 0.3 over a statement, signed and logged as *kind* (dsse, intoto, anew)."""
        key = new_key()
        certificate = self.issued(key, who or Identity(), signing=how.get("signing", True))
        signature = sign(key, pae(payload))
        shown = certificate.public_bytes(Encoding.PEM)
        entry = self._logged(kind, payload, signature, shown, how.get("at", AT))
        return {
            "mediaType": "application/vnd.dev.sigstore.bundle.v0.3+json",
            "verificationMaterial": {
                "certificate": {"rawBytes": b64(certificate.public_bytes(Encoding.DER))},
                "tlogEntries": [entry],
                "timestampVerificationData": {"rfc3161Timestamps": []},
            },
            "dsseEnvelope": _envelope(payload, signature, ""),
        }

    def published(self, payload: bytes, *, kind: str = "dsse", at: Any = AT) -> Any:
        """A bundle of version 0.2 that the index's own key signed."""
        signature = sign(self.index, pae(payload))
        return {
            "mediaType": "application/vnd.dev.sigstore.bundle+json;version=0.2",
            "verificationMaterial": {
                "publicKey": {"hint": self.key_id},
                "tlogEntries": [self._logged(kind, payload, signature, pem(self.index), at)],
                "timestampVerificationData": {"rfc3161Timestamps": []},
            },
            "dsseEnvelope": _envelope(payload, signature, self.key_id),
        }

    def signature(self, data: bytes, who: Identity = PERSON, *, anew: bool = False) -> Any:
        """A bundle that signs *data* itself, as `douane sign` has one made."""
        key = new_key()
        certificate = self.issued(key, who)
        signature, digest = sign(key, data), hashlib.sha256(data).digest()
        shown = certificate.public_bytes(Encoding.PEM)
        if anew:
            entry = self._anew(digest, signature, certificate.public_bytes(Encoding.DER))
        else:
            body = {
                "data": {"hash": {"algorithm": "sha256", "value": digest.hex()}},
                "signature": {"content": b64(signature), "publicKey": {"content": b64(shown)}},
            }
            entry = self.entry("hashedrekord", "0.0.1", body)
        return {
            "mediaType": "application/vnd.dev.sigstore.bundle.v0.3+json",
            "verificationMaterial": {
                "certificate": {"rawBytes": b64(certificate.public_bytes(Encoding.DER))},
                "tlogEntries": [entry],
                "timestampVerificationData": {"rfc3161Timestamps": []},
            },
            "messageSignature": {
                "messageDigest": {"algorithm": "SHA2_256", "digest": b64(digest)},
                "signature": b64(signature),
            },
        }

    def _logged(self, kind: str, payload: bytes, signature: bytes, shown: bytes, at: Any) -> dict[str, Any]:
        hashed = {"algorithm": "sha256", "value": hashlib.sha256(payload).hexdigest()}
        if kind == "anew":
            der = x509.load_pem_x509_certificate(shown).public_bytes(Encoding.DER)
            return self._anew(hashlib.sha256(pae(payload)).digest(), signature, der)
        if kind == "dsse":
            signed = {"signature": b64(signature), "verifier": b64(shown)}
            spec = {"envelopeHash": hashed, "payloadHash": hashed, "signatures": [signed]}
            return self.entry("dsse", "0.0.1", spec, at=at)
        twice = {"sig": b64(b64(signature).encode()), "publicKey": b64(shown)}
        envelope = {"payloadType": PAYLOAD_TYPE, "signatures": [twice]}
        content = {"envelope": envelope, "hash": hashed, "payloadHash": hashed}
        return self.entry("intoto", "0.0.2", {"content": content}, at=at)

    def _anew(self, digest: bytes, signature: bytes, der: bytes) -> dict[str, Any]:
        details = {"x509Certificate": {"rawBytes": b64(der)}, "keyDetails": "PKIX_ECDSA_P256_SHA_256"}
        body = {
            "data": {"algorithm": "SHA2_256", "digest": b64(digest)},
            "signature": {"content": b64(signature), "verifier": details},
        }
        return self.entry("hashedrekord", "0.0.2", {"hashedRekordV002": body})


@cache
def instance() -> Instance:
    """The instance that the tests share."""
    return Instance()


def promised(bundle: Any) -> Any:
    """*bundle* as version 0.1 has it: a chain of certificates, the log's promise, and no proof."""
    material = dict(bundle["verificationMaterial"])
    entry = dict(material["tlogEntries"][0])
    entry["inclusionProof"] = None
    leaf = material.pop("certificate", None)
    if leaf:
        material["x509CertificateChain"] = {"certificates": [leaf]}
    material["tlogEntries"] = [entry]
    kind = "application/vnd.dev.sigstore.bundle+json;version=0.1"
    return {**bundle, "mediaType": kind, "verificationMaterial": material}


def pep740(bundle: Any) -> dict[str, Any]:
    """*bundle* in the shape of PEP 740."""
    envelope = bundle["dsseEnvelope"]
    material = bundle["verificationMaterial"]
    return {
        "version": 1,
        "verification_material": {
            "certificate": material["certificate"]["rawBytes"],
            "transparency_entries": material["tlogEntries"],
        },
        "envelope": {
            "statement": envelope["payload"],
            "signature": envelope["signatures"][0]["sig"],
        },
    }


def provenance(*attestations: Any, repository: str = "acme/mail-mcp", workflow: str = "release.yml") -> bytes:
    """The provenance object that an index serves for a file."""
    publisher = {"kind": "GitHub", "repository": repository, "workflow": workflow, "environment": None}
    bundle = {"publisher": publisher, "attestations": list(attestations)}
    return json.dumps({"version": 1, "attestation_bundles": [bundle]}).encode()


def _envelope(payload: bytes, signature: bytes, key_id: str) -> dict[str, Any]:
    signed = [{"sig": b64(signature), "keyid": key_id}]
    return {"payload": b64(payload), "payloadType": PAYLOAD_TYPE, "signatures": signed}


def length(size: int) -> bytes:
    if size < 0x80:
        return bytes([size])
    raw = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes([0x80 | len(raw)]) + raw


def _text(value: str) -> bytes:
    raw = value.encode()
    return b"\x0c" + length(len(raw)) + raw


def _authority(key: Key) -> x509.Certificate:
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "acme authority")])
    usage = x509.KeyUsage(False, False, False, False, False, True, True, False, False)
    return (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC))
        .not_valid_after(datetime.datetime(2040, 1, 1, tzinfo=datetime.UTC))
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .add_extension(usage, critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .sign(key, SHA256())
    )


def _leaf(made_by: Instance, key: Key, who: Identity, *, signing: bool) -> x509.CertificateBuilder:
    web = who.name.startswith("https://")
    name = x509.UniformResourceIdentifier(who.name) if web else x509.RFC822Name(who.name)
    usage = x509.KeyUsage(True, False, False, False, False, False, False, False, False)
    purpose = ExtendedKeyUsageOID.CODE_SIGNING if signing else ExtendedKeyUsageOID.CLIENT_AUTH
    identifier = x509.AuthorityKeyIdentifier.from_issuer_public_key(made_by.authority.public_key())
    builder = (
        x509.CertificateBuilder()
        .subject_name(x509.Name([]))
        .issuer_name(made_by.certificate.subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(AT - datetime.timedelta(minutes=1))
        .not_valid_after(AT + _LIFE)
        .add_extension(usage, critical=True)
        .add_extension(x509.ExtendedKeyUsage([purpose]), critical=False)
        .add_extension(x509.SubjectAlternativeName([name]), critical=True)
        .add_extension(identifier, critical=False)
    )
    build = f"{who.repository}/{who.workflow}@refs/tags/v1" if who.repository else None
    stated = {"8": who.issuer, "9": build and who.name, "12": who.repository, "18": build}
    if who.repository:
        stated["13"] = "c0ffee" * 6 + "c0ff"
    for number, value in stated.items():
        if value is not None:
            oid = x509.ObjectIdentifier(_ARC + number)
            builder = builder.add_extension(x509.UnrecognizedExtension(oid, _text(value)), critical=False)
    return builder


def _hash(left: bytes, right: bytes) -> bytes:
    return hashlib.sha256(b"\x01" + left + right).digest()


def _split(count: int) -> int:
    size = 1
    while size * 2 < count:
        size *= 2
    return size


def _tree(leaves: list[bytes]) -> bytes:
    """The head of the log (RFC 6962, 2.1)."""
    if len(leaves) == 1:
        return hashlib.sha256(b"\x00" + leaves[0]).digest()
    size = _split(len(leaves))
    return _hash(_tree(leaves[:size]), _tree(leaves[size:]))


def _path(index: int, leaves: list[bytes]) -> list[bytes]:
    """The audit path of a leaf (RFC 6962, 2.1.1)."""
    if len(leaves) == 1:
        return []
    size = _split(len(leaves))
    if index < size:
        return [*_path(index, leaves[:size]), _tree(leaves[size:])]
    return [*_path(index - size, leaves[size:]), _tree(leaves[:size])]
