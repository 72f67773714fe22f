"""Bundles of every shape verify against the root of a made instance, and each tampering says what it is."""

from __future__ import annotations

import copy
import hashlib
from collections.abc import Callable
from typing import Any

import pytest

from attesting import (
    BUILD,
    PERSON,
    Identity,
    Instance,
    b64,
    instance,
    new_key,
    promised,
    statement,
)
from douane.model import Reason
from douane.provenance import npm_attestations
from douane.provenance.bundles import certified
from douane.provenance.errors import NotVerifiedError
from douane.provenance.statement import Artifact
from douane.provenance.trust import TrustRoot
from tampering import (
    a_clock,
    a_little_later,
    another_kind,
    another_payload_type,
    edited_signature,
    edited_statement,
    endless_proof,
    entry_of,
    later,
    nobody_tells_when,
    other_checkpoint,
    two_entries,
    wrong_proof,
)

DATA = b"the tarball"
SHA512 = hashlib.sha512(DATA).hexdigest()
ARTIFACT = Artifact(
    name="@acme/mail-mcp", version="1.0.0", sha256=hashlib.sha256(DATA).hexdigest(), sha512=SHA512
)
PURL = "pkg:npm/%40acme/mail-mcp@1.0.0"
ROOT = TrustRoot(instance().root, "made")


def bundle(kind: str = "dsse", **how: Any) -> Any:
    return instance().bundle(statement(PURL, sha512=SHA512), kind=kind, **how)


def failing(changed: Any, artifact: Artifact = ARTIFACT, root: TrustRoot = ROOT) -> NotVerifiedError:
    with pytest.raises(NotVerifiedError) as caught:
        npm_attestations.built(changed, artifact, root)
    return caught.value


@pytest.mark.parametrize("kind", ["dsse", "intoto", "anew"])
def test_each_kind_of_log_entry_verifies(kind: str) -> None:
    found = npm_attestations.built(bundle(kind), ARTIFACT, ROOT)
    assert found.repository == "github.com/acme/mail-mcp"
    assert found.workflow == ".github/workflows/release.yml"
    assert found.builder == "https://github.com/acme/mail-mcp/.github/workflows/release.yml@refs/tags/v1"
    assert (found.kind, found.log_index, found.logged) == ("build", 3, "2026-05-01T12:00:00Z")
    assert found.trust_root == f"sha256:{hashlib.sha256(instance().root).hexdigest()}"


@pytest.mark.parametrize("kind", ["dsse", "intoto"])
def test_a_first_version_with_a_promise_alone_verifies(kind: str) -> None:
    assert npm_attestations.built(promised(bundle(kind)), ARTIFACT, ROOT).kind == "build"


def test_a_promise_alone_is_not_enough_for_a_later_version() -> None:
    changed = promised(bundle())
    changed["mediaType"] = "application/vnd.dev.sigstore.bundle+json;version=0.2"
    assert failing(changed).reason is Reason.MALFORMED


def test_a_promise_that_the_log_did_not_make_fails() -> None:
    changed = promised(bundle())
    entry = changed["verificationMaterial"]["tlogEntries"][0]
    entry["logIndex"] = "77"
    assert failing(changed).reason is Reason.LOG


def another_certificate(changed: Any) -> None:
    other = bundle()["verificationMaterial"]["certificate"]
    changed["verificationMaterial"]["certificate"] = other


TAMPERINGS: dict[Callable[[Any], None], tuple[Reason, str]] = {
    edited_statement: (Reason.STATEMENT, "the statement is not the one that was signed and logged"),
    edited_signature: (Reason.SIGNATURE, "the signature is not the one that was logged"),
    wrong_proof: (Reason.LOG, "the log's proof does not hold (inclusion proof contains invalid root hash)"),
    other_checkpoint: (Reason.LOG, "the log's proof does not hold (checkpoint)"),
    later: (Reason.TIME, "its certificate was not valid when it signed (2026-05-04 12:00:00 UTC)"),
    a_little_later: (Reason.LOG, "the log's proof does not hold (set)"),
    another_certificate: (Reason.CERTIFICATE, "the certificate or key is not the one that was logged"),
    another_payload_type: (Reason.SIGNATURE, "the signature is not one of its key over this"),
    a_clock: (Reason.TIME, "its timestamps cannot be read: Invalid Timestamp Response"),
    nobody_tells_when: (Reason.TIME, "nothing that is trusted tells when it was signed"),
    two_entries: (Reason.MALFORMED, "the bundle has 2 tlogEntries, not one"),
    endless_proof: (Reason.LOG, "the log's proof has more than 64 steps"),
    another_kind: (Reason.LOG, "the log entry is of another kind than the bundle says"),
}


@pytest.mark.parametrize("tamper", TAMPERINGS, ids=lambda each: each.__name__)
def test_a_tampered_bundle_says_what_is_wrong_with_it(tamper: Callable[[Any], None]) -> None:
    changed = copy.deepcopy(bundle())
    tamper(changed)
    error = failing(changed)
    assert (error.reason, error.message) == TAMPERINGS[tamper]


def test_every_tampering_has_a_message_of_its_own() -> None:
    assert len({message for _, message in TAMPERINGS.values()}) == len(TAMPERINGS)


def test_another_payload_type_is_told_by_the_log_where_it_holds_one() -> None:
    changed = bundle("intoto")
    another_payload_type(changed)
    assert failing(changed).reason is Reason.LOG


@pytest.mark.parametrize(
    ("artifact", "reason", "words"),
    [
        ({"sha512": "00" * 64}, Reason.BYTES, "it is about other bytes"),
        ({"name": "@acme/mail"}, Reason.NAME, "it names these bytes @acme/mail-mcp, not @acme/mail"),
        ({"version": "1.0.1"}, Reason.VERSION, "it is about version 1.0.0, not 1.0.1"),
        ({"version": "2.0.0", "sha512": "00" * 64}, Reason.VERSION, "it is about version 1.0.0, not 2.0.0"),
        ({"name": "other", "sha512": "00" * 64}, Reason.REPLAYED, "it was made for another artifact"),
    ],
)
def test_it_counts_for_the_bytes_it_was_made_for_alone(
    artifact: dict[str, str], reason: Reason, words: str
) -> None:
    known = {"name": ARTIFACT.name, "version": "1.0.0", "sha256": ARTIFACT.sha256, "sha512": SHA512}
    error = failing(bundle(), Artifact(**(known | artifact)))
    assert error.reason is reason
    assert error.message.startswith(words)


def test_another_trust_root_knows_nothing_of_it() -> None:
    error = failing(bundle(), root=TrustRoot(Instance().root, "other"))
    assert error.reason is Reason.AUTHORITY
    assert error.message == "its certificate comes from no authority that the trust root names"


def test_an_unknown_log_of_certificates_is_told() -> None:
    other = Instance(authority=instance().authority, log=instance().log)
    other.certificate = instance().certificate
    error = failing(other.bundle(statement(PURL, sha512=SHA512)))
    assert error.message == "its log of certificates is none that the trust root names"


def test_another_log_is_told() -> None:
    known = instance()
    other = Instance(authority=known.authority, certificates_log=known.certificates_log)
    other.certificate = known.certificate
    error = failing(other.bundle(statement(PURL, sha512=SHA512)))
    assert (error.reason, error.message) == (Reason.AUTHORITY, "its log is none that the trust root names")


def test_a_log_that_only_says_it_is_a_trusted_one_proves_nothing() -> None:
    known = instance()
    other = Instance(authority=known.authority, certificates_log=known.certificates_log)
    other.certificate = known.certificate
    signed = other.bundle(statement(PURL, sha512=SHA512))
    entry_of(signed)["logId"] = entry_of(bundle())["logId"]
    assert failing(signed).reason is Reason.LOG


def test_an_authority_that_only_says_it_is_the_trusted_one_issues_nothing() -> None:
    known = instance()
    other = Instance(certificates_log=known.certificates_log, log=known.log)
    assert failing(other.bundle(statement(PURL, sha512=SHA512))).reason is Reason.AUTHORITY


def test_a_certificate_that_its_log_did_not_sign_for_is_refused() -> None:
    known = instance()
    other = Instance(authority=known.authority, log=known.log, certificates_log=known.certificates_log)
    other.certificate = known.certificate
    other.certificates_log = Forger(known.certificates_log)  # type: ignore[assignment]
    error = failing(other.bundle(statement(PURL, sha512=SHA512)))
    assert error.message == "no log of certificates that the trust root names has its certificate"


class Forger:
    """Shows the public key of one log and signs with another."""

    def __init__(self, shown: Any) -> None:
        self._shown, self._used = shown, new_key()

    def public_key(self) -> Any:
        return self._shown.public_key()

    def sign(self, data: bytes, algorithm: Any) -> Any:
        return self._used.sign(data, algorithm)


def test_a_certificate_for_something_else_is_refused() -> None:
    assert failing(bundle(signing=False)).message == "its certificate is not for signing code"


def test_a_person_is_no_build() -> None:
    signed = instance().bundle(statement(PURL, sha512=SHA512), PERSON)
    assert failing(signed).message == "its certificate was not issued to a build of a repository"


def test_who_signed_is_what_the_certificate_says() -> None:
    other = Identity.of("https://github.com/evil/mail-mcp", ".github/workflows/x.yml")
    found = npm_attestations.built(instance().bundle(statement(PURL, sha512=SHA512), other), ARTIFACT, ROOT)
    assert (found.repository, found.workflow) == ("github.com/evil/mail-mcp", ".github/workflows/x.yml")


@pytest.mark.parametrize(
    "payload",
    [
        b"[]",
        b"\xff",
        b'{"_type": "x"}',
        b"[" * 100_000,
        statement(PURL, sha512=SHA512).replace(b'"_type"', b'"subject": [], "_type"'),
        statement(PURL, sha256="00"),
        statement("pkg:pypi/mail-mcp@1.0.0", sha512=SHA512),
        statement(f"{PURL}?a=b", sha512=SHA512),
        statement("mail-mcp", sha512=SHA512),
        statement(PURL, sha512=SHA512, predicate="https://other.example"),
        statement(PURL, sha512=SHA512).replace(b'"subject": [', b'"subject": [{}, '),
        statement(PURL, sha512=SHA512).replace(SHA512.encode(), b"7"),
    ],
)
def test_a_signed_statement_that_makes_no_sense_proves_nothing(payload: bytes) -> None:
    assert failing(instance().bundle(payload)).reason in (Reason.MALFORMED, Reason.BYTES)


@pytest.mark.parametrize(
    "damage",
    [
        lambda each: each.pop("verificationMaterial"),
        lambda each: each.update(mediaType="application/json"),
        lambda each: each.update(verificationMaterial=[]),
        lambda each: each["verificationMaterial"].update(tlogEntries={}),
        lambda each: each["verificationMaterial"].update(certificate={"rawBytes": "AAAA"}),
        lambda each: each.pop("dsseEnvelope"),
        lambda each: each.update(dsseEnvelope={"payload": 7}),
        lambda each: each["dsseEnvelope"].update(signatures=[]),
        lambda each: each["dsseEnvelope"]["signatures"][0].update(sig=""),
        lambda each: entry_of(each).update(canonicalizedBody=b64(b"{}")),
        lambda each: entry_of(each).update(integratedTime="9" * 19),
        lambda each: entry_of(each).update(logIndex=-1),
        lambda each: entry_of(each)["inclusionProof"].update(checkpoint={"envelope": "x"}),
        lambda each: entry_of(each)["inclusionProof"].update(treeSize="0"),
    ],
)
def test_what_is_no_bundle_is_one_line(damage: Callable[[Any], Any]) -> None:
    changed = copy.deepcopy(bundle())
    damage(changed)
    error = failing(changed)
    assert error.message
    assert "\n" not in error.message


def test_a_bundle_of_two_minds_about_its_statement_is_refused() -> None:
    with pytest.raises(NotVerifiedError):
        ROOT.verifier.statement(certified(instance().signature(b"x")))
    with pytest.raises(NotVerifiedError):
        ROOT.verifier.artifact(certified(bundle()), b"x")


def test_the_kind_of_statement_is_the_announced_one() -> None:
    assert npm_attestations.built(bundle(), ARTIFACT, ROOT, BUILD).kind == "build"
    with pytest.raises(NotVerifiedError):
        npm_attestations.built(bundle(), ARTIFACT, ROOT, "https://slsa.dev/provenance/v0.2")
