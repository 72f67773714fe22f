"""In-toto statements (in-toto attestation framework, spec v0.1 and v1) and what of them is signed (DSSE)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from douane.model import Reason
from douane.provenance.documents import malformed, member, only, parsed
from douane.provenance.errors import NotVerifiedError

PAYLOAD_TYPE = "application/vnd.in-toto+json"
_TYPES = frozenset({"https://in-toto.io/Statement/v0.1", "https://in-toto.io/Statement/v1"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """What is said: that one artifact of this name and these digests (hex by algorithm) has a property."""

    name: str
    digests: Mapping[str, str]
    predicate_type: str
    predicate: Mapping[str, Any]

    @classmethod
    def read(cls, payload: bytes, payload_type: str) -> Statement:
        """Return the statement in the *payload* of an envelope. Raises NotVerifiedError."""
        if payload_type != PAYLOAD_TYPE:
            raise malformed(f"what is signed is {payload_type}, no statement")
        document = parsed(payload, "the statement")
        if document.get("_type") not in _TYPES:
            raise malformed(f"the statement is of no known type: {document.get('_type')}")
        subject = only(document, "subject", "the statement")
        digests = member(subject, "digest", dict, "the subject")
        return cls(
            name=member(subject, "name", str, "the subject"),
            digests={key: value.lower() for key, value in digests.items() if isinstance(value, str)},
            predicate_type=member(document, "predicateType", str, "the statement"),
            predicate=document["predicate"] if isinstance(document.get("predicate"), dict) else {},
        )


def pre_authentication(payload_type: str, payload: bytes) -> bytes:
    """Return the bytes that a DSSE signature is over (DSSE protocol, "PAE")."""
    kind = payload_type.encode()
    return b"DSSEv1 %d %b %d %b" % (len(kind), kind, len(payload), payload)


@dataclass(frozen=True, slots=True, kw_only=True)
class Artifact:
    """The bytes an attestation has to be about: name and version as the index has them, digests in hex."""

    name: str
    version: str
    sha256: str
    sha512: str


def bound(statement: Statement, artifact: Artifact, named: tuple[str, str], algorithm: str) -> None:
    """Raise NotVerifiedError unless *statement* is about *artifact*.

    *named* is the name and version that the statement's subject stands for, spelled as the artifact's are;
    *algorithm* is the digest that its ecosystem states.
    """
    name, version = named
    digest = statement.digests.get(algorithm)
    if digest is None:
        raise NotVerifiedError(Reason.MALFORMED, f"the statement has no {algorithm} of its subject")
    same_bytes = digest == getattr(artifact, algorithm)
    if name != artifact.name:
        if same_bytes:
            raise NotVerifiedError(Reason.NAME, f"it names these bytes {name}, not {artifact.name}")
        raise NotVerifiedError(
            Reason.REPLAYED, f"it was made for another artifact, {name} {version}, and is served for this one"
        )
    if version != artifact.version:
        raise NotVerifiedError(Reason.VERSION, f"it is about version {version}, not {artifact.version}")
    if not same_bytes:
        raise NotVerifiedError(
            Reason.BYTES, f"it is about other bytes: their {algorithm} is {digest[:16]}..."
        )
