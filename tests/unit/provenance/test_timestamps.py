"""Timestamps of a trusted clock: they tell when, and are never passed over where a bundle has them."""

from __future__ import annotations

import base64
import datetime
import hashlib
import json
from typing import Any

import pytest

from attesting import AT, instance, statement
from douane.model import Reason
from douane.provenance import npm_attestations
from douane.provenance.errors import NotVerifiedError
from douane.provenance.statement import Artifact
from douane.provenance.trust import TrustRoot
from timestamping import Clock, clock

SHA512 = hashlib.sha512(b"the tarball").hexdigest()
ARTIFACT = Artifact(name="mail-mcp", version="1.0.0", sha256="", sha512=SHA512)


def root(*clocks: Clock) -> TrustRoot:
    document = json.loads(instance().root)
    document["timestampAuthorities"] = [each.trusted for each in clocks]
    return TrustRoot(json.dumps(document).encode(), "made")


def stamped(kind: str, *times: datetime.datetime, by: Clock | None = None, promise: bool = True) -> Any:
    """A bundle with timestamps; without a promise, as the second version of the log has it."""
    bundle = instance().bundle(statement("pkg:npm/mail-mcp@1.0.0", sha512=SHA512), kind=kind)
    signature = base64.b64decode(bundle["dsseEnvelope"]["signatures"][0]["sig"])
    material = bundle["verificationMaterial"]
    material["timestampVerificationData"]["rfc3161Timestamps"] = [
        {"signedTimestamp": (by or clock()).stamped(signature, at)} for at in times
    ]
    if not promise:
        for key in ("inclusionPromise", "integratedTime"):
            del material["tlogEntries"][0][key]
    return bundle


def failing(bundle: Any, trust: TrustRoot) -> tuple[Reason, str]:
    with pytest.raises(NotVerifiedError) as caught:
        npm_attestations.built(bundle, ARTIFACT, trust)
    return caught.value.reason, caught.value.message


@pytest.mark.parametrize("kind", ["dsse", "intoto", "anew"])
@pytest.mark.parametrize("promise", [True, False])
def test_a_timestamp_tells_when(kind: str, promise: bool) -> None:
    found = npm_attestations.built(stamped(kind, AT, promise=promise), ARTIFACT, root(clock()))
    assert found.logged == "2026-05-01T12:00:00Z"


@pytest.mark.parametrize("kind", ["dsse", "intoto", "anew"])
def test_a_timestamp_outside_the_certificates_life_is_told_whatever_the_log_promised(kind: str) -> None:
    late = AT + datetime.timedelta(days=1)
    why = "its certificate was not valid when it signed (2026-05-02 12:00:00 UTC)"
    assert failing(stamped(kind, late), root(clock())) == (Reason.TIME, why)
    assert failing(stamped(kind, AT, late), root(clock())) == (Reason.TIME, why)


def test_a_clock_that_is_not_trusted_tells_nothing() -> None:
    why = "its timestamp comes from no clock of the trust root"
    assert failing(stamped("dsse", AT, by=clock(1)), root(clock())) == (Reason.TIME, why)
    why = "it has a timestamp, and the trust root names no clock"
    assert failing(stamped("dsse", AT), root()) == (Reason.TIME, why)


@pytest.mark.parametrize(("seconds", "trusted"), [(-1, False), (0, True), (1, True)])
def test_a_clock_is_trusted_up_to_its_last_moment(seconds: int, trusted: bool) -> None:
    document = json.loads(root(clock()).data)
    (authority,) = document["timestampAuthorities"]
    authority["validFor"]["end"] = (AT + datetime.timedelta(seconds=seconds)).isoformat()
    trust = TrustRoot(json.dumps(document).encode(), "made")
    bundle = stamped("dsse", AT, promise=False)
    if trusted:
        assert npm_attestations.built(bundle, ARTIFACT, trust).logged == "2026-05-01T12:00:00Z"
    else:
        assert failing(bundle, trust)[0] is Reason.TIME


def test_a_timestamp_of_another_signature_tells_nothing() -> None:
    bundle, other = stamped("dsse", AT), stamped("dsse", AT)
    material, strange = bundle["verificationMaterial"], other["verificationMaterial"]
    material["timestampVerificationData"] = strange["timestampVerificationData"]
    assert failing(bundle, root(clock()))[0] is Reason.TIME


def test_timestamps_are_bounded() -> None:
    moments = [AT + datetime.timedelta(seconds=number) for number in range(33)]
    assert failing(stamped("dsse", *moments), root(clock()))[0] is Reason.TIME
