"""Real attestations verify offline, and each of eleven ways to tamper with them says what it is.

They are read beside the repository, and skipped where they are not. Of what the packages' own bytes are only
the digests are needed, which `test_the_bytes_are_those_of_the_indexes` holds against the indexes.
"""

from __future__ import annotations

import base64
import copy
import hashlib
import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from pypi_attestations import Attestation

from douane.api import Options, connected
from douane.model import Ecosystem, Reason, Verified
from douane.provenance import npm_attestations, pep740
from douane.provenance.errors import NotVerifiedError
from douane.provenance.expected import LOCK, Expected
from douane.provenance.npm_keys import Keys
from douane.provenance.statement import Artifact
from douane.provenance.trust import TrustRoot, embedded
from support import shared

SDIST = "pypi_attestations-0.0.19.tar.gz"
ALPHA = "pypi_attestation_models-0.0.4a2.tar.gz"
FILES = {
    f"{SDIST}.publish": (SDIST, "publish", "github.com/trailofbits/pypi-attestations"),
    f"{SDIST}.slsa": (SDIST, "build", "github.com/trailofbits/pypi-attestations"),
    ALPHA: (
        ALPHA,
        "publish",
        "github.com/trailofbits/pypi-attestation-models",
    ),
    "gitlab_oidc_project-0.0.3.tar.gz.publish": (
        "gitlab_oidc_project-0.0.3.tar.gz",
        "publish",
        "gitlab.com/facutuesca/gitlab-oidc-project",
    ),
}
SHA256 = {
    SDIST: "9bb1add04b1b4e182be6b0b80931593f7a291eb49d69b4fd728a5d4cbcdc4bd3",
    ALPHA: "c9709ce6fd5b67b59b4a28758cf14d3f411803c4b89b6068b1f1a8e4ee94c8ef",
    "gitlab_oidc_project-0.0.3.tar.gz": "c1ca9b0d85df1606451098233018534497bf584362e10e4a8c21dfaea92c02a8",
    "rfc8785-0.1.2-py3-none-any.whl": "c4e92e9ecc828bef2aa7dba1de8ac983511f7532a0df11c770d39099a25cf201",
}
PACKAGES = {
    "playwright-cli-0.1.1.json": ("@playwright/cli", "0.1.1", "github.com/microsoft/playwright-cli"),
    "sigstore-1.0.0.json": ("sigstore", "1.0.0", "github.com/sigstore/sigstore-js"),
    "tuf-js-1.0.0.json": ("tuf-js", "1.0.0", "github.com/theupdateframework/tuf-js"),
    "sigstore-2.1.0.bundle.json": ("sigstore", "2.1.0", "github.com/sigstore/sigstore-js"),
}


def attestation(name: str) -> Attestation:
    path = shared(f"attestations/pypi/{name}.attestation.json")
    return Attestation.model_validate_json(path.read_bytes())


def python_file(filename: str, **more: str) -> Artifact:
    return Artifact(**({"name": "", "version": "", "sha256": SHA256[filename], "sha512": ""} | more))


@cache
def document(name: str) -> Any:
    return json.loads(shared(f"attestations/npm/{name}").read_bytes())


def bundle_of(name: str) -> Any:
    """The bundle of the build in *name*."""
    found = document(name)
    if "dsseEnvelope" in found:
        return copy.deepcopy(found)
    builds = [each for each in found["attestations"] if "slsa" in each["predicateType"]]
    return copy.deepcopy(builds[0]["bundle"])


def sha512_of(bundle: Any) -> str:
    """The digest that the statement names: the bytes have it, as the test marked `network` shows."""
    statement = json.loads(base64.b64decode(bundle["dsseEnvelope"]["payload"]))
    digest: str = statement["subject"][0]["digest"]["sha512"]
    return digest


def package(file: str, **more: str) -> Artifact:
    title, version, _ = PACKAGES[file]
    known = {"name": title, "version": version, "sha256": "", "sha512": sha512_of(bundle_of(file))}
    return Artifact(**(known | more))


def keys() -> Keys:
    return Keys.read(shared("attestations/npm/registry-keys.json").read_bytes())


@pytest.mark.parametrize("name", FILES)
def test_attestations_of_python_files_verify(name: str) -> None:
    filename, kind, repository = FILES[name]
    found = pep740.verified(attestation(name), python_file(filename), filename, embedded())
    assert (found.kind, found.repository) == (kind, repository)
    assert found.trust_root == embedded().digest


def test_a_provenance_object_verifies() -> None:
    raw = shared(f"attestations/pypi/{SDIST}.provenance.json").read_bytes()
    (found,) = pep740.verdicts(raw, python_file(SDIST), SDIST, embedded())
    assert isinstance(found, Verified)
    assert found.workflow == ".github/workflows/release.yml"


def test_another_publisher_than_the_certificates_is_told() -> None:
    raw = shared(f"attestations/pypi/{SDIST}.provenance.json").read_text("utf-8")
    for changed, reason in (
        (raw.replace('trailofbits/pypi-attestations"', 'evil/pypi-attestations"'), Reason.REPOSITORY),
        (raw.replace('"release.yml"', '"other.yml"'), Reason.WORKFLOW),
    ):
        assert changed != raw
        (found,) = pep740.verdicts(changed.encode(), python_file(SDIST), SDIST, embedded())
        assert getattr(found, "reason", None) is reason


def test_what_the_staging_instance_signed_is_nothing_to_the_public_one() -> None:
    name = "rfc8785-0.1.2-py3-none-any.whl"
    signed = attestation(f"{name}.publish")
    with pytest.raises(NotVerifiedError) as caught:
        pep740.verified(signed, python_file(name), name, embedded())
    assert caught.value.reason is Reason.AUTHORITY
    found = pep740.verified(signed, python_file(name), name, embedded(staging=True))
    assert (found.by, found.repository) == ("william@yossarian.net", None)


@pytest.mark.parametrize("name", PACKAGES)
def test_builds_of_npm_packages_verify(name: str) -> None:
    found = npm_attestations.built(bundle_of(name), package(name), embedded())
    assert (found.kind, found.repository) == ("build", PACKAGES[name][2])


@pytest.mark.parametrize("name", [name for name in PACKAGES if "bundle" not in name])
def test_builds_and_publications_verify_together(name: str) -> None:
    raw = json.dumps(document(name)).encode()
    found = list(npm_attestations.verdicts(raw, package(name), embedded(), keys()))
    assert sorted(each.kind for each in found if isinstance(each, Verified)) == ["build", "publish"]


# --- tampering -------------------------------------------------------------------------------------------

NPM = "playwright-cli-0.1.1.json"
OLD = "sigstore-1.0.0.json"


def entry(bundle: Any) -> Any:
    return bundle["verificationMaterial"]["tlogEntries"][0]


def tampered(name: str) -> Iterator[tuple[str, Any, Artifact, TrustRoot, Reason]]:
    """Each way to tamper: its name, the bundle, the artifact it is served for, the trust root, the reason."""
    whole, root = bundle_of(name), embedded()
    right = package(name)
    yield "other bytes", whole, package(name, sha512="00" * 64), root, Reason.BYTES
    yield "other name", whole, package(name, name="@playwright/c1i"), root, Reason.NAME
    yield "other version", whole, package(name, version="9.9.9"), root, Reason.VERSION
    other = next(each for each in (NPM, OLD) if each != name)
    yield "replayed", bundle_of(other), right, root, Reason.REPLAYED
    changed = bundle_of(name)
    payload = base64.b64decode(changed["dsseEnvelope"]["payload"]).replace(b"github.com", b"github.org")
    changed["dsseEnvelope"]["payload"] = base64.b64encode(payload).decode()
    yield "edited statement", changed, right, root, Reason.STATEMENT
    changed = bundle_of(name)
    signature = bytearray(base64.b64decode(changed["dsseEnvelope"]["signatures"][0]["sig"]))
    signature[-1] ^= 1
    changed["dsseEnvelope"]["signatures"][0]["sig"] = base64.b64encode(bytes(signature)).decode()
    yield "edited signature", changed, right, root, Reason.SIGNATURE
    changed = bundle_of(name)
    if entry(changed)["inclusionProof"]:
        entry(changed)["inclusionProof"]["hashes"].reverse()
    else:
        entry(changed)["logIndex"] = "1"
    yield "wrong log proof", changed, right, root, Reason.LOG
    changed = bundle_of(name)
    entry(changed)["integratedTime"] = str(int(entry(changed)["integratedTime"]) + 86_400)
    yield "expired certificate", changed, right, root, Reason.TIME
    yield "other trust root", whole, right, embedded(staging=True), Reason.AUTHORITY


@pytest.mark.parametrize("name", [NPM, OLD])
def test_each_tampering_fails_with_a_message_of_its_own(name: str) -> None:
    messages: dict[str, str] = {}
    for what, bundle, artifact, root, reason in tampered(name):
        with pytest.raises(NotVerifiedError) as caught:
            npm_attestations.built(bundle, artifact, root)
        assert caught.value.reason is reason, what
        messages[what] = caught.value.message
    found = npm_attestations.built(bundle_of(name), package(name), embedded())
    there = Expected(repository=found.repository or "", workflow=found.workflow, source=LOCK)
    there.holds(found)
    for what, place in (
        ("other repository", replace(there, repository="github.com/acme/other")),
        ("other workflow", replace(there, workflow=".github/workflows/other.yml")),
    ):
        with pytest.raises(NotVerifiedError) as caught:
            place.holds(found)
        messages[what] = caught.value.message
    assert len(messages) == 11
    assert len(set(messages.values())) == 11


@pytest.mark.parametrize("name", FILES)
def test_another_python_file_is_told(name: str) -> None:
    filename = FILES[name][0]
    signed = attestation(name)
    for other, digest, reason in (
        (filename, "00" * 32, Reason.BYTES),
        (filename.replace("-0.0.", "-9.0."), SHA256[filename], Reason.VERSION),
        (f"x{filename}", SHA256[filename], Reason.NAME),
        (f"x{filename}", "00" * 32, Reason.REPLAYED),
    ):
        artifact = Artifact(name="", version="", sha256=digest, sha512="")
        with pytest.raises(NotVerifiedError) as caught:
            pep740.verified(signed, artifact, other, embedded())
        assert caught.value.reason is reason


# --- the bytes themselves --------------------------------------------------------------------------------


@pytest.mark.network
def test_the_bytes_are_those_of_the_indexes(tmp_path: Path) -> None:
    """What the attestations name is what the indexes serve under that name, fetched as a user would."""
    with connected(Options(store=tmp_path, home=tmp_path)) as services:
        for filename, digest in SHA256.items():
            if filename.startswith("gitlab"):
                continue  # not on this index any more: its bytes lie beside the attestation
            name, _, rest = filename.partition("-")
            version = rest.removesuffix(".tar.gz").partition("-py3")[0]
            listed = services.registries[Ecosystem.PYPI].announced(name, version)
            url = next(each.url for each in listed if each.filename == filename)
            assert hashlib.sha256(services.http.get(url).body).hexdigest() == digest, filename
        for name, (title, version, _) in PACKAGES.items():
            (tarball,) = services.registries[Ecosystem.NPM].announced(title, version)
            body = services.http.get(tarball.url).body
            assert hashlib.sha512(body).hexdigest() == sha512_of(bundle_of(name)), name
    local = shared("attestations/pypi/gitlab_oidc_project-0.0.3.tar.gz").read_bytes()
    assert hashlib.sha256(local).hexdigest() == SHA256["gitlab_oidc_project-0.0.3.tar.gz"]


def test_nothing_of_sigstore_is_imported_without_need() -> None:
    heavy = ("sigstore", "cryptography", "pypi_attestations", "pydantic")
    code = f"import sys, douane.api, douane.cli; print([m for m in sys.modules if m.startswith({heavy})])"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"
