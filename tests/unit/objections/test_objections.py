"""What a policy objects to, key by key, and what it leaves alone."""

from __future__ import annotations

from typing import Any

import pytest

from douane.model import Confidence, Finding, Lists, Policy, Severity
from douane.objections import KEYS, Facts, may_own, objections, of_lock
from douane.objections.facts import Part, Seen
from douane.objections.licences import holds, is_expression, matches
from lock_documents import lock

SERVER, OTHER = "pkg:npm/srv@1.0.0", "pkg:npm/dep@2.0.0"


def facts(**more: Any) -> Facts:
    parts = (Part(purl=SERVER, licence="MIT", attested=True), Part(purl=OTHER, licence="MIT"))
    return Facts(**{"identifier": "npm:srv", "purl": SERVER, "parts": parts, "source": "static", **more})


def found(policy: Policy, seen: Facts) -> dict[str, list[Finding]]:
    """Return key -> what is found for it."""
    told: dict[str, list[Finding]] = {}
    for each in objections(policy, seen):
        told.setdefault(KEYS[each.rule], []).append(each)
    return told


def sure(finding: Finding) -> bool:
    return finding.confidence is not Confidence.LOW


def seen(severity: Severity, *, sure: bool = True, row: str = "supply.code", rule: str = "r") -> Seen:
    return Seen(rule=rule, severity=severity, sure=sure, row=row)


def test_without_a_policy_nothing_is_objected_to() -> None:
    assert not objections(Policy(), facts(findings=(seen(Severity.LOW),)))


def test_milder_findings_block_from_the_severity_on_that_is_named() -> None:
    had = (
        seen(Severity.LOW),
        seen(Severity.INFO),
        seen(Severity.HIGH),
        seen(Severity.LOW, row="supply.tools"),
    )
    got = found(Policy(block=Severity.LOW), facts(findings=had))["block"]
    assert sorted(each.row for each in got) == ["supply.code", "supply.tools"]
    assert all(sure(each) and "1 findings of severity low" in each.why for each in got)
    doubted = found(Policy(block=Severity.INFO), facts(findings=(seen(Severity.INFO, sure=False),)))["block"]
    assert [sure(each) for each in doubted] == [False]


def test_most_findings() -> None:
    had = facts(findings=(seen(Severity.LOW), seen(Severity.HIGH), seen(Severity.INFO)))
    assert not found(Policy(most_findings=2), had)
    assert "2 findings that nobody waives" in found(Policy(most_findings=1), had)["most-findings"][0].why


def test_provenance() -> None:
    assert not found(Policy(provenance="server"), facts())
    assert [each.package for each in found(Policy(provenance="all"), facts())["provenance"]] == [OTHER]
    unseen = facts(parts=(Part(purl=SERVER, attested=None),))
    (finding,) = found(Policy(provenance="server"), unseen)["provenance"]
    assert not sure(finding)
    assert "could not be looked at" in finding.why


@pytest.mark.parametrize(
    ("demanded", "source", "objects"),
    [
        ("any", "none", False),
        ("static", "static", False),
        ("static", "recorded", True),
        ("sandbox", "static", True),
        ("sandbox", "sandbox", False),
        ("sandbox", "remote", False),
        ("static", "none", True),
    ],
)
def test_the_source_of_the_definitions(demanded: str, source: str, objects: bool) -> None:
    assert bool(found(Policy(surface=demanded), facts(source=source))) is objects


@pytest.mark.parametrize(
    ("who", "allow", "deny", "expected"),
    [
        ({"account": "acme"}, ("acme",), (), {}),
        ({"account": "eve"}, ("acme",), (), {"publishers.allow": True}),
        ({"account": "eve", "built": "github.com/acme/srv"}, ("github.com/acme",), (), {}),
        ({"built": "github.com/acme-inc/srv"}, ("github.com/acme",), (), {"publishers.allow": True}),
        ({}, ("acme",), (), {"publishers.allow": False}),
        ({"maintainers": ("acme", "bob")}, ("acme", "bob"), (), {}),
        ({"maintainers": ("acme", "eve")}, ("acme",), (), {"publishers.allow": True}),
        ({"account": "eve", "maintainers": ("acme",)}, ("acme",), (), {"publishers.allow": True}),
        ({"account": "acme", "maintainers": ("eve",)}, None, ("eve",), {"publishers.deny": True}),
        ({"account": "evelyn"}, None, ("eve",), {}),
        ({"account": "evelyn"}, None, ("eve*",), {"publishers.deny": True}),
        ({}, None, ("eve",), {"publishers.deny": False}),
    ],
)
def test_publishers(
    who: dict[str, Any], allow: tuple[str, ...] | None, deny: tuple[str, ...], expected: dict[str, bool]
) -> None:
    got = found(Policy(publishers=Lists(allow=allow, deny=deny)), facts(**who))
    assert {key: sure(each[0]) for key, each in got.items()} == expected


@pytest.mark.parametrize(
    ("stated", "allow", "deny", "expected"),
    [
        ("MIT", ("MIT",), (), {}),
        ("mit", ("MIT",), (), {}),
        ("ISC", ("MIT",), (), {"licences.allow": True}),
        (None, ("MIT",), (), {"licences.allow": False}),
        (None, None, ("AGPL-*",), {"licences.deny": False}),
        ("MIT OR AGPL-3.0-only", ("MIT",), ("AGPL-*",), {}),
        ("MIT AND AGPL-3.0-only", ("MIT",), ("AGPL-*",), {"licences.allow": True, "licences.deny": True}),
        ("(MIT OR AGPL-3.0-only) AND ISC", ("MIT", "ISC"), ("AGPL-*",), {}),
        ("GPL-2.0-only WITH Classpath-exception-2.0", ("GPL-2.0-only",), (), {}),
        ("SEE LICENSE IN FILE", ("MIT",), (), {"licences.allow": False}),
        ("SEE LICENSE IN FILE", ("SEE LICENSE IN FILE",), (), {}),
        ("UNLICENSED", None, ("UNLICENSED",), {"licences.deny": True}),
        ("MIT", (), (), {"licences.allow": True}),
    ],
)
def test_licences(
    stated: str | None, allow: tuple[str, ...] | None, deny: tuple[str, ...], expected: dict[str, bool]
) -> None:
    had = facts(parts=(Part(purl=SERVER, licence=stated),))
    got = found(Policy(licences=Lists(allow=allow, deny=deny)), had)
    assert {key: sure(each[0]) for key, each in got.items()} == expected


def test_a_package_that_was_not_read_is_a_gap_and_no_objection() -> None:
    had = facts(parts=(Part(purl=SERVER, licence=None, read=False),))
    assert not found(Policy(licences=Lists(allow=("MIT",))), had)


def test_expressions() -> None:
    assert is_expression("MIT OR ISC")
    assert not is_expression(" OR ".join(["MIT"] * 40))
    assert matches("BSD-3-Clause", ("BSD-*",))
    assert holds("A AND (B OR (C AND D))", {"A", "C", "D"}.__contains__)
    assert not holds("A AND (B OR (C AND D))", {"A", "C"}.__contains__)


def test_capabilities_of_the_closure_or_of_the_server_alone() -> None:
    had = facts(parts=(Part(purl=SERVER, kinds=("shell",)), Part(purl=OTHER, kinds=("native-code", "shell"))))
    denied = Lists(deny=("native-code",))
    assert [each.package for each in found(Policy(capabilities=denied), had)["capabilities.deny"]] == [OTHER]
    assert not found(Policy(capabilities=denied, own_capabilities=True), had)
    allowed = found(Policy(capabilities=Lists(allow=("shell",))), had)["capabilities.allow"]
    assert [each.why for each in allowed] == [f"the code of {OTHER} can: native-code"]


def test_owners_the_last_pattern_counts() -> None:
    policy = Policy(owners=(("npm:*", ("ada",)), ("npm:srv", ("bob",))))
    assert not found(policy, facts(owner="bob"))
    assert sure(found(policy, facts(owner="ada"))["owners"][0])
    assert not sure(found(policy, facts(owner=None))["owners"][0])
    assert may_own(policy, "npm:other", "ada")
    assert not may_own(policy, "npm:srv", "ada")
    assert may_own(policy, "pypi:x", "anybody")


def test_a_lock_tells_all_but_licences() -> None:
    def change(content: dict[str, Any]) -> None:
        content["server"] |= {"publisher": "acme", "maintainers": ["acme", "eve"]}
        content["provenance"] = {
            "pkg:npm/mail-mcp@1.0.0": {
                "verified": True,
                "statements": ["build"],
                "repository": "github.com/acme/mail",
            },
            "pkg:npm/left@2.0.0": {"verified": True, "statements": ["index"]},
        }
        content["findings"] = [
            {"rule": "r", "severity": "low", "row": "supply.code"},
            {"rule": "policy-block", "severity": "high", "row": "supply.code"},
        ]

    got = of_lock(lock(change))
    assert (got.identifier, got.account, got.built, got.owner) == (
        "npm:mail-mcp",
        "acme",
        "github.com/acme/mail",
        "Ada",
    )
    assert [(each.purl, each.attested, each.read) for each in got.parts] == [
        ("pkg:npm/left@2.0.0", False, False),
        ("pkg:npm/mail-mcp@1.0.0", True, False),
    ]
    assert [each.rule for each in got.findings] == ["r"]
