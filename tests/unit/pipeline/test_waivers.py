"""Waivers: who answers for a finding, until when, and what is said where one does not hold."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from douane import pipeline, vex
from douane.errors import InputError
from douane.model import (
    Advisory,
    Answer,
    Closure,
    Confidence,
    Ecosystem,
    Environment,
    Examination,
    Finding,
    Mark,
    Outcome,
    Package,
    PriorDecision,
    Report,
    Severity,
    Surface,
    Target,
    TargetKind,
    Waiver,
    Where,
)
from douane.osv.records import seconds_of
from douane.policy import Policy
from douane.reports import json as machine
from douane.reports import text
from douane.waiving import JUSTIFICATIONS, recorded

TODAY = "2026-11-26"
NOW = seconds_of(f"{TODAY}T12:00:00Z") or 0.0
SERVER, NEEDED = "pkg:npm/srv@1.0.0", "pkg:npm/%40s/dep@2.0.0"
NOWHERE = Environment(
    python="3.11.0", python_tags=(), markers={}, node="20.0.0", os="linux", cpu="x64", libc="glibc"
)


def package(name: str, version: str, path: str) -> Package:
    return Package(ecosystem=Ecosystem.NPM, name=name, version=version, path=path)


def finding(
    identifier: str = "GHSA-1", *, malicious: bool = False, aliases: tuple[str, ...] = ("CVE-1",)
) -> Finding:
    severity = Severity.CRITICAL if malicious else Severity.HIGH
    return Finding(
        rule="known-malicious-version" if malicious else "known-vulnerable-version",
        severity=severity,
        confidence=Confidence.HIGH,
        package=NEEDED,
        where=Where(),
        excerpt=f"{identifier}: {NEEDED}",
        why="it is bad",
        remedy="take another",
        row="supply.code",
        advisory=Advisory(
            id=identifier, package=NEEDED, summary="", severity=severity, malicious=malicious, aliases=aliases
        ),
    )


def report(found: Finding, *waivers: Waiver, locked: tuple[Waiver, ...] = ()) -> Report:
    packages = (package("srv", "1.0.0", "srv"), package("@s/dep", "2.0.0", "dep"))
    seen = Examination(
        target=Target(text="npm:srv", kind=TargetKind.PACKAGE),
        launch=None,
        closure=Closure(root="srv", packages=packages, edges=(), environment=NOWHERE),
        surface=Surface(),
        findings=(found,),
        gaps=(),
        advisory_sources=("a test",),
        inspected=2,
        waivers=waivers,
    )
    prior = PriorDecision(
        path="srv.json", version="1.0.0", same_artifact=True, same_surface=True, owner="Ada", waivers=locked
    )
    return pipeline.answer(seen, prior, Policy())


def row(of: Report, name: str = "supply.code") -> Answer:
    return next(answer for answer in of.answers if answer.row == name)


def lock(**changes: Any) -> Waiver:
    stated = {
        "rule": "known-vulnerable-version",
        "advisory": "GHSA-1",
        "reason": "not used",
        "owner": "Ada",
        "expires": "2026-12-31",
        **changes,
    }
    return recorded({key: value for key, value in stated.items() if value is not None}, "srv.json", TODAY)


def test_without_a_waiver_the_row_is_a_no() -> None:
    assert row(report(finding())).mark is Mark.NO


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"advisory": "CVE-1"},
        {"package": NEEDED},
        {"package": "pkg:npm/%40s/dep"},
        {"status": "not_affected", "justification": JUSTIFICATIONS[2]},
        {"status": "fixed"},
        {"expires": TODAY},
    ],
)
def test_a_waived_finding_is_told_and_blocks_nothing(changes: dict[str, Any]) -> None:
    told = report(finding(), locked=(lock(**changes),))
    assert row(told).mark is Mark.YES
    assert any(remark.key == "finding-waived" for remark in row(told).evidence)
    shown = text.render(told)
    assert "Waived (1)" in shown
    assert "says Ada, until" in shown
    assert "not used" in shown
    written = machine.document(told)["findings"]
    assert isinstance(written, list)
    waived = written[0]
    assert isinstance(waived, dict)
    assert isinstance(waived["waived"], dict)
    assert waived["waived"]["owner"] == "Ada"


@pytest.mark.parametrize(
    "changes",
    [
        {"advisory": "GHSA-2"},
        {"package": "pkg:npm/%40s/dep@2.0.1"},
        {"package": "pkg:npm/dep@2.0.0"},
        {"package": "pkg:pypi/dep@2.0.0"},
        {"package": "no purl"},
        {"rule": "known-malicious-version", "package": NEEDED, "expires": "2026-12-01"},
        {"status": "under_investigation"},
        {"status": "affected"},
    ],
)
def test_what_is_about_something_else_or_settles_nothing_waives_nothing(changes: dict[str, Any]) -> None:
    told = report(finding(), locked=(lock(**changes),))
    assert row(told).mark is Mark.NO
    if "status" in changes:
        assert f"{changes['status']}, says Ada" in text.render(told)


@pytest.mark.parametrize(
    ("changes", "rule", "why"),
    [
        ({"expires": "2026-11-25"}, "expired-waiver", "by Ada ended on 2026-11-25"),
        ({"owner": "  "}, "invalid-waiver", "it names no owner"),
        ({"reason": ""}, "invalid-waiver", "it gives no reason"),
        ({"advisory": None}, "invalid-waiver", "it names no advisory"),
        ({"status": "fine"}, "invalid-waiver", "its status 'fine' is none of"),
        ({"status": "not_affected"}, "invalid-waiver", "not_affected needs a justification"),
        ({"expires": "2030-01-01"}, "invalid-waiver", "366 days are the most"),
    ],
)
def test_a_waiver_that_does_not_hold_blocks_with_its_own_message(
    changes: dict[str, Any], rule: str, why: str
) -> None:
    told = report(finding(), locked=(lock(**changes),))
    assert row(told).mark is Mark.NO
    assert row(told, "decision.record").mark is Mark.NO
    (own,) = (each for each in told.examination.findings if each.rule == rule)
    assert why in own.why
    assert told.verdict.outcome is Outcome.BLOCKED


MALICE: Mapping[str, Any] = {
    "rule": "known-malicious-version",
    "advisory": "MAL-1",
    "package": NEEDED,
    "expires": "2026-12-20",
}


def test_malice_is_waived_by_its_own_name_and_told_loudly() -> None:
    told = report(finding("MAL-1", malicious=True), locked=(lock(**MALICE),))
    assert row(told).mark is Mark.YES
    assert "IT IS PUBLISHED AS MALICIOUS" in text.render(told)
    assert "finding-waived-malice" in {remark.key for remark in row(told).evidence}


@pytest.mark.parametrize(
    "changes",
    [
        {"advisory": "CVE-1"},
        {"package": "pkg:npm/%40s/dep"},
        {"package": None},
        {"advisory": None},
        {"expires": "2027-03-01"},
        {"rule": "known-vulnerable-version"},
    ],
)
def test_nothing_less_waives_malice(changes: dict[str, Any]) -> None:
    told = report(finding("MAL-1", malicious=True), locked=(lock(**{**MALICE, **changes}),))
    assert row(told).mark is Mark.NO


# --- OpenVEX --------------------------------------------------------------------------------------------


def statement(**changes: Any) -> dict[str, Any]:
    stated = {
        "vulnerability": {"name": "CVE-1"},
        "products": [{"@id": NEEDED}],
        "status": "not_affected",
        "justification": JUSTIFICATIONS[0],
        "timestamp": "2026-11-01T00:00:00Z",
        **changes,
    }
    return {key: value for key, value in stated.items() if value is not None}


def document(tmp_path: Path, *statements: Any, **changes: Any) -> Path:
    stated = {
        "@context": "https://openvex.dev/ns/v0.2.0",
        "@id": "https://vex.test/1",
        "author": "Grace",
        "version": 1,
        "statements": list(statements),
        **changes,
    }
    path = tmp_path / "vex.json"
    path.write_text(json.dumps({key: value for key, value in stated.items() if value is not None}))
    return path


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"vulnerability": "CVE-1"},
        {"vulnerability": {"name": "X-9", "aliases": ["GHSA-1"]}},
        {"products": ["pkg:npm/%40s/dep"]},
        {"products": [{"@id": "urn:x", "identifiers": {"purl": NEEDED}}]},
        {"products": [{"@id": SERVER}]},
        {"products": [{"@id": SERVER, "subcomponents": [{"@id": NEEDED}]}]},
        {"justification": None, "impact_statement": "never called"},
        {"status": "fixed", "justification": None},
    ],
)
def test_a_statement_about_it_waives_it(tmp_path: Path, changes: dict[str, Any]) -> None:
    told = report(finding(), *vex.read(document(tmp_path, statement(**changes)), now=NOW))
    assert row(told).mark is Mark.YES
    assert "says Grace, until 2027-01-30" in text.render(told)


@pytest.mark.parametrize(
    "changes",
    [
        {"vulnerability": "CVE-2"},
        {"products": ["pkg:npm/%40s/dep@1.0.0"]},
        {"products": [{"@id": "pkg:npm/other@1.0.0", "subcomponents": [{"@id": NEEDED}]}]},
        {"products": [{"@id": SERVER, "subcomponents": [{"@id": "pkg:npm/x@1.0.0"}]}]},
        {"status": "affected"},
        {"status": "under_investigation"},
    ],
)
def test_a_statement_about_something_else_waives_nothing(tmp_path: Path, changes: dict[str, Any]) -> None:
    told = report(finding(), *vex.read(document(tmp_path, statement(**changes)), now=NOW))
    assert row(told).mark is Mark.NO
    assert row(told, "decision.record").mark is Mark.YES


def test_the_last_statement_counts(tmp_path: Path) -> None:
    later = statement(status="affected", timestamp="2026-11-02T00:00:00Z")
    assert row(report(finding(), *vex.read(document(tmp_path, later, statement()), now=NOW))).mark is Mark.NO


def test_old_statements_no_longer_hold_and_say_so_if_they_are_about_this(tmp_path: Path) -> None:
    old = document(tmp_path, statement(timestamp="2026-01-01T00:00:00Z"))
    told = report(finding(), *vex.read(old, now=NOW))
    assert (row(told).mark, row(told, "decision.record").mark) == (Mark.NO, Mark.NO)
    other = document(tmp_path, statement(timestamp="2026-01-01T00:00:00Z", vulnerability="CVE-7"))
    assert row(report(finding(), *vex.read(other, now=NOW)), "decision.record").mark is Mark.YES


def test_no_document_waives_malice(tmp_path: Path) -> None:
    named = statement(vulnerability={"name": "MAL-1"})
    told = report(finding("MAL-1", malicious=True), *vex.read(document(tmp_path, named), now=NOW))
    assert row(told).mark is Mark.NO


@pytest.mark.parametrize(
    ("statements", "changes", "why"),
    [
        ([], {"@context": "https://example.test"}, "@context names no OpenVEX document"),
        ([], {"author": None}, "author names nobody"),
        ([], {"statements": {}}, "statements is no list"),
        ([7], {"timestamp": "2026-11-01T00:00:00Z"}, r"statements\[0\] is no object"),
        ([statement(status="fine")], {}, r"statements\[0\].status is none of"),
        ([statement(status="accepted")], {}, r"statements\[0\].status is none of"),
        ([statement(justification="because")], {}, r"statements\[0\].justification is none of"),
        ([statement(justification=None)], {}, r"statements\[0\].justification is missing"),
        ([statement(vulnerability=None)], {}, r"statements\[0\].vulnerability names no vulnerability"),
        ([statement(products=[])], {}, r"statements\[0\].products is no list"),
        ([statement(products=["x"])], {}, r"statements\[0\].products\[0\] is no package URL"),
        ([statement(timestamp=None)], {}, r"statements\[0\].timestamp is missing"),
        ([statement(timestamp="soon")], {}, r"statements\[0\].timestamp is no date and time"),
        ([statement(timestamp="2027-01-01T00:00:00Z")], {}, r"statements\[0\].timestamp lies in the future"),
    ],
)
def test_a_document_that_is_malformed_is_an_error_that_names_the_place(
    tmp_path: Path, statements: list[Any], changes: dict[str, Any], why: str
) -> None:
    with pytest.raises(InputError, match=rf"vex\.json: {why}"):
        vex.read(document(tmp_path, *statements, **changes), now=NOW)


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b"[" * 100_000, b"\xff", b"null"])
def test_what_is_no_document_is_an_error(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "vex.json"
    path.write_bytes(data)
    with pytest.raises(InputError, match=r"vex\.json"):
        vex.read(path, now=NOW)
    with pytest.raises(InputError, match="cannot be read"):
        vex.read(tmp_path / "absent.json", now=NOW)


def test_a_policy_waives_what_is_in_the_closure() -> None:
    seen = report(finding()).examination
    stated = Waiver(
        rule="known-vulnerable-version",
        advisory="GHSA-1",
        server="pkg:npm/srv",
        reason="never called",
        owner="Ada",
        expires="2026-12-31",
        source="douane.toml",
    )
    waived = pipeline.answer(seen, None, Policy(waivers=(stated,)))
    assert row(waived).mark is Mark.YES
    elsewhere = Policy(waivers=(replace(stated, server="pkg:npm/other", lapsed=True),))
    assert row(pipeline.answer(seen, None, elsewhere)).mark is Mark.NO
    assert not [
        each
        for each in pipeline.answer(seen, None, elsewhere).examination.findings
        if each.rule == "expired-waiver"
    ]


def test_a_policy_is_held_against_what_runs_elsewhere() -> None:
    seen = Examination(
        target=Target(text="https://mcp.example", kind=TargetKind.REMOTE, address="https://mcp.example"),
        launch=None,
        closure=None,
        surface=Surface(),
        findings=(replace(finding(), severity=Severity.LOW, row="supply.tools"),),
        gaps=(),
    )
    told = pipeline.answer(seen, None, Policy(block=Severity.LOW, surface="static", provenance="all"))
    assert told.verdict.outcome is Outcome.BLOCKED
    assert told.verdict.keys == ("block", "surface")
