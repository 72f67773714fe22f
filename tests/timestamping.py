"""A clock made in the test: answers of a timestamping authority (RFC 3161), encoded by hand (X.690)."""

from __future__ import annotations

import datetime
import hashlib
from dataclasses import dataclass
from functools import cache
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from attesting import AT, b64, length

_SHA256 = "2.16.840.1.101.3.4.2.1"
_SIGNED_DATA, _TST_INFO = "1.2.840.113549.1.7.2", "1.2.840.113549.1.9.16.1.4"
_CONTENT_TYPE, _MESSAGE_DIGEST = "1.2.840.113549.1.9.3", "1.2.840.113549.1.9.4"
_SIGNING_CERTIFICATE, _ECDSA_SHA256 = "1.2.840.113549.1.9.16.2.47", "1.2.840.10045.4.3.2"


def tagged(tag: int, *parts: bytes) -> bytes:
    content = b"".join(parts)
    return bytes([tag]) + length(len(content)) + content


def sequence(*parts: bytes) -> bytes:
    return tagged(0x30, *parts)


def set_of(*parts: bytes, tag: int = 0x31) -> bytes:
    return tagged(tag, *sorted(parts))


def integer(value: int) -> bytes:
    return tagged(0x02, value.to_bytes(value.bit_length() // 8 + 1, "big"))


def octets(value: bytes) -> bytes:
    return tagged(0x04, value)


def oid(dotted: str) -> bytes:
    first, second, *rest = map(int, dotted.split("."))
    out = bytearray([first * 40 + second])
    for number in rest:
        groups = [number & 0x7F]
        while number := number >> 7:
            groups.append(number & 0x7F | 0x80)
        out += bytes(reversed(groups))
    return tagged(0x06, bytes(out))


def algorithm(dotted: str) -> bytes:
    return sequence(oid(dotted))


@dataclass(frozen=True)
class Clock:
    """A timestamping authority: its key and certificate, and the root that issued that."""

    key: ec.EllipticCurvePrivateKey
    certificate: x509.Certificate
    root: x509.Certificate

    @property
    def trusted(self) -> dict[str, Any]:
        """What a trust root says of it."""
        chain = [{"rawBytes": b64(each.public_bytes(Encoding.DER))} for each in (self.certificate, self.root)]
        return {
            "subject": {"organization": "acme", "commonName": "clock"},
            "uri": "https://clock.example",
            "certChain": {"certificates": chain},
            "validFor": {"start": "2020-01-01T00:00:00Z"},
        }

    def stamped(self, signature: bytes, at: datetime.datetime = AT) -> str:
        """The answer that *signature* was there at that time, in base64."""
        imprint = sequence(algorithm(_SHA256), octets(hashlib.sha256(signature).digest()))
        moment = tagged(0x18, at.strftime("%Y%m%d%H%M%SZ").encode())
        info = sequence(integer(1), oid("1.3.6.1.4.1.57264.2"), imprint, integer(7), moment)
        der = self.certificate.public_bytes(Encoding.DER)
        hashed = sequence(sequence(sequence(octets(hashlib.sha256(der).digest()))))
        attributes = (
            sequence(oid(_CONTENT_TYPE), set_of(oid(_TST_INFO))),
            sequence(oid(_MESSAGE_DIGEST), set_of(octets(hashlib.sha256(info).digest()))),
            sequence(oid(_SIGNING_CERTIFICATE), set_of(hashed)),
        )
        signed = self.key.sign(set_of(*attributes), ec.ECDSA(SHA256()))
        who = sequence(self.certificate.issuer.public_bytes(), integer(self.certificate.serial_number))
        signer = sequence(
            integer(1),
            who,
            algorithm(_SHA256),
            set_of(*attributes, tag=0xA0),
            algorithm(_ECDSA_SHA256),
            octets(signed),
        )
        content = sequence(
            integer(3),
            set_of(algorithm(_SHA256)),
            sequence(oid(_TST_INFO), tagged(0xA0, octets(info))),
            tagged(0xA0, der),
            set_of(signer),
        )
        token = sequence(oid(_SIGNED_DATA), tagged(0xA0, content))
        return b64(sequence(sequence(integer(0)), token))


@cache
def clock(number: int = 0) -> Clock:
    """A clock that the tests share."""
    root_key, key = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    root = _certificate("clock root", root_key, "clock root", root_key, is_root=True)
    return Clock(key, _certificate("clock", key, "clock root", root_key, is_root=False), root)


def _certificate(
    name: str, key: ec.EllipticCurvePrivateKey, by: str, signing: ec.EllipticCurvePrivateKey, *, is_root: bool
) -> x509.Certificate:
    def named(text: str) -> x509.Name:
        return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])

    usage = x509.KeyUsage(not is_root, False, False, False, False, is_root, is_root, False, False)
    builder = (
        x509.CertificateBuilder()
        .subject_name(named(name))
        .issuer_name(named(by))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC))
        .not_valid_after(datetime.datetime(2040, 1, 1, tzinfo=datetime.UTC))
        .add_extension(x509.BasicConstraints(ca=is_root, path_length=None), critical=True)
        .add_extension(usage, critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(signing.public_key()), critical=False
        )
    )
    if not is_root:
        purpose = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING])
        builder = builder.add_extension(purpose, critical=True)
    return builder.sign(signing, SHA256())
