"""Where a package is expected to come from, and what weighs how much that it does not."""

from __future__ import annotations

from typing import Any

import pytest

from douane.environment import detect
from douane.identity.popular import known
from douane.model import (
    Closure,
    Ecosystem,
    Examination,
    Failed,
    Missing,
    Origin,
    Package,
    PriorDecision,
    Reason,
    Severity,
    Surface,
    Target,
    TargetKind,
    Verified,
)
from douane.provenance.certificates import located
from douane.provenance.expected import LOCK, MANIFEST, REGISTER, expected, unversioned
from douane.provenance.judging import judged

REGISTERED = next(
    entry
    for entry in known(Ecosystem.NPM).values()
    if entry.official and entry.sure and entry.repository.count("/") == 2 and not entry.library
)


def package(name: str = "mail-mcp", **more: Any) -> Package:
    given = {"repository": "https://github.com/acme/mail-mcp", "sha256": "ab" * 32, "url": "https://x.test/a"}
    return Package(
        ecosystem=Ecosystem.NPM, name=name, version="1.0.0", path="node_modules/a", **(given | more)
    )


def prior(entry: Any, purl: str = "pkg:npm/mail-mcp@0.9.0") -> PriorDecision:
    return PriorDecision(
        path="lock.json",
        version="0.9.0",
        same_artifact=False,
        same_surface=True,
        owner=None,
        provenance={purl: entry},
    )


def verified(repository: str = "github.com/acme/mail-mcp", workflow: str = "release.yml") -> Verified:
    return Verified(
        kind="build", by="x", trust_root="sha256:" + "0" * 64, repository=repository, workflow=workflow
    )


def weighed(
    server: Package, *verdicts: Verified | Failed | Missing, before: PriorDecision | None = None
) -> tuple[list[bool], list[Severity]]:
    closure = Closure(root=server.path, packages=(server,), edges=(), environment=detect())
    seen = Examination(
        target=Target(text="x", kind=TargetKind.PACKAGE),
        launch=None,
        closure=closure,
        surface=Surface(),
        findings=(),
        gaps=(),
        provenance=(Origin(package=server.purl, verdicts=verdicts),) if verdicts else (),
    )
    found = judged(seen, before)
    return [each.agrees for each in found.corroborations], [each.severity for each in found.findings]


def test_a_lock_is_surer_than_the_register_and_that_than_the_manifest() -> None:
    locked = {"verified": True, "repository": "github.com/acme/old", "workflow": "x.yml"}
    found = expected(package(), prior(locked))
    assert found
    assert (found.source, found.repository, found.workflow) == (LOCK, "github.com/acme/old", "x.yml")
    found = expected(package(REGISTERED.name), None)
    assert found
    assert (found.source, found.repository) == (REGISTER, located(REGISTERED.repository))
    found = expected(package(), prior({"verified": False, "repository": "github.com/acme/old"}))
    assert found
    assert (found.source, found.repository) == (MANIFEST, "github.com/acme/mail-mcp")
    assert expected(package(repository=None), None) is None


@pytest.mark.parametrize(
    "entry", [None, 7, {}, {"verified": 1, "repository": "x"}, {"verified": True, "repository": 7}]
)
def test_what_a_lock_says_oddly_says_nothing(entry: Any) -> None:
    found = expected(package(), prior(entry))
    assert found
    assert found.source == MANIFEST


def test_what_agrees_and_what_does_not() -> None:
    locked = prior({"verified": True, "repository": "github.com/acme/mail-mcp", "workflow": "release.yml"})
    elsewhere = verified("github.com/mallory/mail-mcp")
    assert weighed(package(), verified()) == ([True], [])
    assert weighed(package(), verified(), before=locked) == ([True], [])
    assert weighed(package(), elsewhere) == ([False], [Severity.HIGH])
    assert weighed(package(), elsewhere, before=locked) == ([False], [Severity.CRITICAL])
    assert weighed(package(), verified("github.com/acme/other"), before=locked) == (
        [False],
        [Severity.CRITICAL],
    )
    assert weighed(package(), verified(workflow="other.yml"), before=locked) == ([], [Severity.HIGH])
    assert weighed(package(), verified("github.com/acme/other")) == ([], [])
    assert weighed(package(repository=None), verified()) == ([], [])


def test_the_register_is_believed_and_knows_of_moves() -> None:
    place = located(REGISTERED.repository) or ""
    host, owner, name = place.split("/")
    server = package(REGISTERED.name)
    assert weighed(server, verified(place)) == ([True], [])
    assert weighed(server, verified(f"{host}/{owner}/elsewhere")) == ([True], [])
    assert weighed(server, verified(f"{host}/mallory/{name}")) == ([False], [Severity.HIGH])
    assert weighed(server, verified(f"{host}/mallory/elsewhere")) == ([False], [Severity.CRITICAL])


@pytest.mark.parametrize(
    ("reason", "severities"),
    [
        (Reason.BYTES, [Severity.CRITICAL]),
        (Reason.REPLAYED, [Severity.CRITICAL]),
        (Reason.SIGNATURE, [Severity.HIGH]),
        (Reason.LOG, [Severity.HIGH]),
        (Reason.MALFORMED, [Severity.MEDIUM]),
        (Reason.AUTHORITY, []),
    ],
)
def test_what_does_not_hold_weighs_by_its_reason(reason: Reason, severities: list[Severity]) -> None:
    failed = Failed(kind="build", reason=reason, message="no")
    assert weighed(package(), failed, verified()) == ([], severities), "what fails beside it takes it back"


def test_what_the_pinned_version_had_is_missed() -> None:
    locked = prior({"verified": True, "repository": "github.com/acme/mail-mcp"})
    assert weighed(package(), Missing(message="none"), before=locked) == ([], [Severity.HIGH])
    assert weighed(package(), before=locked) == ([], [Severity.HIGH]), "nothing served, not even looked at"
    assert weighed(package(), Missing(message="mute", silent=False), before=locked) == ([], [])
    assert weighed(package(), Missing(message="none"), before=prior({"verified": True})) == ([], [])
    assert weighed(package(), Missing(message="none"), before=None) == ([], [])


@pytest.mark.parametrize(
    ("address", "place"),
    [
        ("https://github.com/Acme/Mail", "github.com/acme/mail"),
        ("git+https://github.com/acme/mail.git", "github.com/acme/mail"),
        ("https://github.com/acme/mail/tree/main/packages/a", "github.com/acme/mail"),
        ("https://gitlab.com/group/sub/project", "gitlab.com/group/sub/project"),
        ("https://gitlab.com/group/sub/project.git", "gitlab.com/group/sub/project"),
        ("https://gitlab.com/group/project/-/tree/main", "gitlab.com/group/project"),
        ("https://user[@gitlab.com/group/project", "gitlab.com/group/project"),
        ("acme/mail", "github.com/acme/mail"),
        (None, None),
        ("", None),
    ],
)
def test_a_repository_has_one_name(address: str | None, place: str | None) -> None:
    assert located(address) == place


def test_a_scope_is_no_version() -> None:
    assert unversioned("pkg:npm/%40acme/mail@1.0.0") == "pkg:npm/%40acme/mail"
    assert unversioned("pkg:npm/@acme/mail") == "pkg:npm/@acme/mail"
