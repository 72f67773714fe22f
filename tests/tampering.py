"""What somebody may change of a bundle after it was made."""

from __future__ import annotations

import base64
import datetime
import json
from typing import Any

from attesting import AT, b64


def entry_of(changed: Any) -> Any:
    return changed["verificationMaterial"]["tlogEntries"][0]


def edited_statement(changed: Any) -> None:
    payload = json.loads(base64.b64decode(changed["dsseEnvelope"]["payload"]))
    payload["predicate"] = {"added": True}
    changed["dsseEnvelope"]["payload"] = b64(json.dumps(payload).encode())


def edited_signature(changed: Any) -> None:
    signature = bytearray(base64.b64decode(changed["dsseEnvelope"]["signatures"][0]["sig"]))
    signature[-1] ^= 1
    changed["dsseEnvelope"]["signatures"][0]["sig"] = b64(bytes(signature))


def wrong_proof(changed: Any) -> None:
    hashes = entry_of(changed)["inclusionProof"]["hashes"]
    hashes[0] = b64(b"\0" * 32)


def other_checkpoint(changed: Any) -> None:
    proof = entry_of(changed)["inclusionProof"]
    proof["checkpoint"]["envelope"] = proof["checkpoint"]["envelope"].replace("log.example - 1", "other - 1")


def later(changed: Any) -> None:
    moment = AT + datetime.timedelta(days=3)
    entry_of(changed)["integratedTime"] = str(int(moment.timestamp()))


def a_little_later(changed: Any) -> None:
    moment = AT + datetime.timedelta(minutes=1)
    entry_of(changed)["integratedTime"] = str(int(moment.timestamp()))


def another_payload_type(changed: Any) -> None:
    changed["dsseEnvelope"]["payloadType"] = "text/plain"


def a_clock(changed: Any) -> None:
    data = changed["verificationMaterial"]["timestampVerificationData"]
    data["rfc3161Timestamps"] = [{"signedTimestamp": b64(b"not a timestamp")}]


def nobody_tells_when(changed: Any) -> None:
    del entry_of(changed)["integratedTime"]


def two_entries(changed: Any) -> None:
    changed["verificationMaterial"]["tlogEntries"] *= 2


def endless_proof(changed: Any) -> None:
    entry_of(changed)["inclusionProof"]["hashes"] = [b64(b"\0" * 32)] * 65


def another_kind(changed: Any) -> None:
    entry_of(changed)["kindVersion"] = {"kind": "intoto", "version": "0.0.2"}
