"""What indexes are asked for attestations, and with which credentials."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from douane.http import Http, Response
from douane.registries.attested import MOST_BYTES, Attested, Attesting
from douane.registries.npm import NpmRegistry
from douane.registries.npm_auth import Credentials
from douane.registries.npmrc import NpmConfig
from douane.registries.pip_config import PypiConfig
from douane.registries.pypi import PypiRegistry
from douane.store import Store

INDEX = "https://index.test/npm"
PATH = "/-/npm/v1/attestations/@acme%2fmail@1.0.0"
SIGNATURES = [{"keyid": "SHA256:a", "sig": "AAAA"}, {"keyid": 7}, "x"]


class Recorder:
    """Answers by address, and notes what it was asked."""

    def __init__(self, answers: Mapping[str, Any]) -> None:
        self.answers = dict(answers)
        self.requests: dict[str, dict[str, str]] = {}

    def send(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        body: bytes | None,
        timeout: tuple[float, float],
        max_bytes: int,
    ) -> Response:
        self.requests[url] = dict(headers)
        assert max_bytes >= MOST_BYTES
        answer = self.answers.get(url)
        if isinstance(answer, int) or answer is None:
            return Response(answer or 404, {}, b"", url)
        kind = "application/vnd.pypi.simple.v1+json" if "/simple/" in url else "application/json"
        text = answer if isinstance(answer, bytes) else json.dumps(answer).encode()
        return Response(200, {"content-type": kind}, text, url)


def npm(dist: Any, **answers: Any) -> tuple[NpmRegistry, Recorder]:
    document = {"name": "@acme/mail", "versions": {"1.0.0": {"dist": dist}}}
    keys = {f"{INDEX}/-/npm/v1/keys": answers.pop("keys", b'{"keys": []}')}
    served = {f"{INDEX}{path}": answer for path, answer in answers.get("served", {PATH: b"{}"}).items()}
    recorder = Recorder({f"{INDEX}/@acme%2fmail": document, **keys, **served})
    tokens = Credentials.of({"//index.test/npm/:_authToken": "t"}, ())
    config = NpmConfig(registry=INDEX, default=INDEX, credentials=tokens)
    http = Http(recorder, sleep=lambda _: None)
    return NpmRegistry(http, Store.in_memory(), config=config, clock=lambda: 1e9), recorder


def test_the_configured_index_is_asked_whatever_host_is_announced() -> None:
    dist = {"attestations": {"url": f"https://elsewhere.test{PATH}"}, "signatures": SIGNATURES}
    registry, recorder = npm(dist)
    assert isinstance(registry, Attesting)
    found = registry.attested("@acme/mail", "1.0.0", None)
    assert found == Attested(document=b"{}", signatures=(("SHA256:a", "AAAA"),), keys=b'{"keys": []}')
    assert all(url.startswith(INDEX) for url in recorder.requests)
    assert {headers["authorization"] for headers in recorder.requests.values()} == {"Bearer t"}
    recorder.answers.clear()
    assert registry.attested("@acme/mail", "1.0.0", None) == found, "kept"


@pytest.mark.parametrize(
    "address", [None, 7, "x", "https://index.test/evil", f"{PATH}/../../../secret", "https://[", ""]
)
def test_an_address_that_can_be_none_is_made_from_the_name(address: object) -> None:
    made = "/-/npm/v1/attestations/@acme%2Fmail@1.0.0"
    registry, recorder = npm({"attestations": {"url": address}}, served={made: b"[]"})
    assert registry.attested("@acme/mail", "1.0.0", None).document == b"[]"
    assert f"{INDEX}{made}" in recorder.requests


def test_what_is_not_announced_is_not_asked_for() -> None:
    registry, recorder = npm({"integrity": "sha512-AAAA"})
    assert registry.attested("@acme/mail", "1.0.0", None) == Attested()
    assert registry.attested("@acme/mail", "9.9.9", None) == Attested()
    assert list(recorder.requests) == [f"{INDEX}/@acme%2fmail"]


def test_what_does_not_come_is_a_problem_and_absent_keys_are_none() -> None:
    announced = {"attestations": {"url": PATH}, "signatures": SIGNATURES}
    registry, _ = npm(announced, keys=404, served={})
    found = registry.attested("@acme/mail", "1.0.0", None)
    assert (found.keys, found.document) == (None, None)
    assert found.problem
    assert found.problem.startswith("its attestations: index.test has no ")
    registry, _ = npm({"signatures": SIGNATURES}, keys=403)
    found = registry.attested("@acme/mail", "1.0.0", None)
    assert found.problem
    assert found.problem.startswith("the index's keys: ")


def test_an_index_that_does_not_answer_is_a_problem() -> None:
    registry, recorder = npm({})
    recorder.answers.clear()
    recorder.answers[f"{INDEX}/@acme%2fmail"] = 403
    assert registry.attested("@acme/mail", "1.0.0", None).problem


def pypi(**more: Any) -> tuple[PypiRegistry, Recorder]:
    simple = "https://index.test/simple/"
    file = {"filename": "mail-1.0.0.tar.gz", "url": "mail-1.0.0.tar.gz", "hashes": {}, **more}
    page = {"meta": {"api-version": "1.3"}, "name": "mail", "files": [file]}
    recorder = Recorder({f"{simple}mail/": page, "https://index.test/integrity/x": b'{"version": 1}'})
    environ = {"PIP_INDEX_URL": simple, "PIP_CONFIG_FILE": "/dev/null", "UV_NO_CONFIG": "1"}
    config = PypiConfig.load(environ, Path("/nowhere"), Path("/nowhere"))
    http = Http(recorder, sleep=lambda _: None)
    return PypiRegistry(http, Store.in_memory(), config=config, clock=lambda: 1e9), recorder


def test_the_provenance_of_a_file_is_where_the_index_says() -> None:
    registry, recorder = pypi(provenance="../../integrity/x")
    found = registry.attested("mail", "1.0.0", "mail-1.0.0.tar.gz")
    assert found == Attested(document=b'{"version": 1}')
    assert "integrity" in recorder.requests["https://index.test/integrity/x"]["accept"]
    assert registry.attested("mail", "1.0.0", "other.whl") == Attested()
    assert registry.attested("mail", "2.0.0", "mail-2.0.0.tar.gz") == Attested()


@pytest.mark.parametrize(
    "stated", [{}, {"provenance": None}, {"provenance": 7}, {"provenance": "file:///etc"}]
)
def test_a_file_without_provenance_is_silence(stated: dict[str, Any]) -> None:
    registry, _ = pypi(**stated)
    assert registry.attested("mail", "1.0.0", "mail-1.0.0.tar.gz") == Attested()


def test_provenance_that_does_not_come_is_a_problem() -> None:
    registry, _ = pypi(provenance="https://index.test/absent")
    assert registry.attested("mail", "1.0.0", "mail-1.0.0.tar.gz").problem
