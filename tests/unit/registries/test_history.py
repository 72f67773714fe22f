"""Times, publishers and order of versions, from recorded documents of both indexes and from hostile ones."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from douane.model import Publication, Release
from douane.registries import npm_history, npm_packument, pypi_history
from douane.registries.pypi_listing import Listing
from douane.registries.pypi_project import Project
from douane.registries.times import doubt, moment

NOW = 1_795_000_000.0  # the eighteenth of November 2026
OIDC = {
    "name": "GitHub Actions",
    "email": "npm-oidc-no-reply@example.test",
    "trustedPublisher": {"id": "github", "oidcConfigId": "oidc:1f"},
}


def npm(versions: dict[str, dict[str, Any]], times: dict[str, str], at: str) -> Publication:
    document = {"name": "tides", "versions": versions, "time": times, "dist-tags": {}}
    packument = npm_packument.read(json.dumps(document).encode(), "tides", "index.example")
    found = npm_history.publication(packument, at, NOW)
    assert found is not None
    return found


def test_the_long_document_of_npm() -> None:
    people = [{"name": "ben", "email": "x"}, {"name": "anna"}]
    versions: dict[str, dict[str, Any]] = {
        "1.0.0": {"_npmUser": {"name": "anna"}, "maintainers": people, "repository": {"url": "github:a/b"}},
        "1.1.0": {"_npmUser": OIDC, "maintainers": people, "dist": {"attestations": {"url": "x"}}},
        "1.0.1": {"_npmUser": {**OIDC, "approver": {"name": "ben"}}, "maintainers": people},
        "2.0.0-beta.1": {},
    }
    times = {
        "created": "2025-01-01T00:00:00.000Z",
        "1.0.0": "2025-01-01T00:00:00.000Z",
        "1.1.0": "2025-03-01T00:00:00.000Z",
        "1.0.1": "2025-04-01T00:00:00.000Z",
        "2.0.0-beta.1": "2025-02-01T00:00:00.000Z",
    }
    found = npm(versions, times, "1.0.1")
    assert found.doubt == "by the times that the index states, higher versions are older than lower ones"
    assert [each.version for each in found.earlier] == ["1.0.0"]
    times["1.0.1"] = "2025-02-10T00:00:00.000Z"
    found = npm(versions, times, "1.1.0")
    assert found.credible
    assert [each.version for each in found.earlier] == ["1.0.0", "2.0.0-beta.1", "1.0.1"]
    assert found.predecessor is not None
    assert found.predecessor.version == "1.0.1"
    assert found.predecessor.publisher.approver == "ben"
    own = found.release
    assert (own.publisher.trusted, own.publisher.account) == ("github oidc:1f", None)
    assert own.publisher.maintainers == ("anna", "ben")
    assert own.attested
    assert found.people == {"anna", "ben"}


def test_only_so_many_earlier_versions_are_read() -> None:
    count = npm_history.MOST + 10
    found = npm({f"1.0.{number}": {} for number in range(count + 1)}, {}, f"1.0.{count}")
    assert (len(found.earlier), found.more) == (npm_history.MOST, 10)
    assert found.doubt == "the index states no times of publication"


@pytest.mark.parametrize(
    "odd",
    [
        {"maintainers": "anna", "_npmUser": "anna", "repository": 7, "dist": []},
        {"maintainers": [1, None, {"name": 3}], "_npmUser": {"name": [], "trustedPublisher": "x"}},
        {"_npmUser": {"approver": "ben", "trustedPublisher": {"id": {}, "oidcConfigId": 4}}},
        {"maintainers": [{"name": "x" * 10_000}] * 5_000},
    ],
)
def test_odd_shapes_are_silence(odd: dict[str, Any]) -> None:
    found = npm({"1.0.0": odd}, {"1.0.0": 5, "created": []}, "1.0.0")  # type: ignore[dict-item]
    assert found.release.at is None
    assert not found.release.publisher.account
    assert len(found.release.publisher.maintainers) <= 1


def project(files: list[dict[str, Any]], **head: str) -> Project:
    return Project.of("tides", "default", "https://index.example/simple/tides/", Listing.of(files), **head)


def wheel(version: str, at: str | None, *, provenance: str | None = None, tag: str = "py3") -> dict[str, Any]:
    name = f"tides-{version}-{tag}-none-any.whl"
    return {"filename": name, "url": name, "hashes": {}, "upload-time": at, "provenance": provenance}


def test_a_project_of_the_python_index() -> None:
    listed = project(
        [
            wheel("1.0", "2026-01-01T00:00:00Z", provenance="https://index.example/p"),
            wheel("1.1", "2026-02-01T00:00:00Z", provenance="https://index.example/p"),
            wheel("1.1", "2026-11-17T00:00:00Z", tag="cp313"),
            wheel("2.0rc1", "2026-01-15T00:00:00Z"),
        ]
    )
    found = pypi_history.publication(listed, "1.1", ("anna",), NOW, "tides-1.1-cp313-none-any.whl")
    assert found is not None
    assert [each.version for each in found.earlier] == ["1.0", "2.0rc1"]
    assert not found.release.attested, "the attestation of another file does not cover the one installed"
    assert found.release.at == moment("2026-11-17T00:00:00Z")
    assert found.release.publisher.maintainers == ("anna",)
    whole = pypi_history.publication(listed, "1.1", (), NOW)
    assert whole is not None
    assert whole.release.attested
    assert pypi_history.publication(listed, "9.9", (), NOW) is None


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            {
                "ownership": {
                    "roles": [{"user": "ben"}, {"user": "anna"}],
                    "organization": "o",
                }
            },
            ("anna", "ben", "o (organisation)"),
        ),
        ({"ownership": {"roles": "x", "organization": None}}, ()),
        ({"ownership": {"roles": [1, {"user": 2}]}}, ()),
        ({"info": {}}, ()),
        ([], ()),
    ],
)
def test_who_may_publish_a_python_project(body: object, expected: tuple[str, ...]) -> None:
    assert pypi_history.people(json.dumps(body).encode()) == expected
    assert pypi_history.decode(pypi_history.encode(expected)) == expected


@given(st.binary(max_size=200))
def test_whatever_answers_there_is_no_harm(body: bytes) -> None:
    assert all(isinstance(name, str) for name in pypi_history.people(body))
    assert all(isinstance(name, str) for name in pypi_history.decode(body))


def test_an_index_without_a_json_api_is_not_asked() -> None:
    assert pypi_history.address("https://index.example/simple/", "a") == "https://index.example/pypi/a/json"
    assert pypi_history.address("https://index.example/dev/+simple", "a") is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-01-01T00:00:00Z", 1767225600.0),
        ("2026-01-01", 1767225600.0),
        ("2026-01-01T00:00:00", 1767225600.0),
        ("2026-01-01T01:00:00.000+01:00", 1767225600.0),
        ("yesterday, or so", None),
        ("9" * 100, None),
        (17, None),
        (None, None),
    ],
)
def test_moments(text: object, expected: float | None) -> None:
    assert moment(text) == expected


@given(st.text(max_size=80))
def test_any_text_is_a_moment_or_none(text: str) -> None:
    assert moment(text) is None or isinstance(moment(text), float)


def rising(*days: str | None) -> list[Release]:
    return [
        Release(version=f"1.{number}.0", at=moment(day), number=(1, number, 0))
        for number, day in enumerate(days)
    ]


@pytest.mark.parametrize(
    ("days", "why"),
    [
        (("2025-01-01", "2025-02-01", "2025-03-01"), None),
        (("2025-01-01", "2025-01-01", "2025-01-01"), None),
        (("2025-01-01",) * 4, "one time of publication for many versions"),
        (("2025-01-01", "2025-03-01", "2025-02-01"), "higher versions are older"),
        (("2025-01-01", "2025-02-01", "2025-03-01", "2025-04-01", "2025-03-15", "2025-05-01"), None),
        (("2025-01-01", "2031-01-01"), "times of publication that cannot be"),
        (("1970-01-01", "2025-01-01"), "times of publication that cannot be"),
        ((None, None), "no times of publication"),
        (("2025-01-01", None), None),
    ],
)
def test_which_times_are_credible(days: tuple[str | None, ...], why: str | None) -> None:
    found = doubt(rising(*days), NOW)
    assert found is None if why is None else why in (found or "")
