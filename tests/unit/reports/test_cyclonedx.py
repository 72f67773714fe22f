"""CycloneDX 1.6 of reports and of locks: valid, the same for the same content, and with all that is known."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cyclonedx_reading import read
from douane.model import Target, TargetKind
from douane.reports.cyclonedx.bom import of_lock, of_report
from lock_documents import lock
from report_samples import CLOSURE, LEFT, MAIL, remote, reported
from support import ROOT

GOLDEN = ROOT / "tests" / "golden"


def values(item: dict[str, Any], name: str) -> list[str]:
    return [each["value"] for each in item["properties"] if each["name"] == f"douane:{name}"]


def test_the_whole_bill(accept: bool) -> None:
    text = of_report(reported())
    path = GOLDEN / "report.cdx.json"
    if accept:
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8")
    read(text)


def test_the_server_its_packages_and_what_depends_on_what() -> None:
    bill = read(of_report(reported()))
    server, (left,) = bill["metadata"]["component"], bill["components"]
    assert (server["type"], server["group"], server["name"]) == ("application", "@acme", "mail-mcp")
    assert {each["alg"] for each in server["hashes"]} == {"SHA-256", "SHA-512"}
    assert server["licenses"] == [{"expression": "MIT", "acknowledgement": "declared"}]
    assert left["licenses"][0]["license"]["name"] == "see LICENSE file"
    assert values(server, "capability:network-client:hosts") == ["mail.example.test"]
    assert values(left, "install-script") == ["postinstall"]
    assert values(server, "launch") == ["npx", "-y", "@acme/mail-mcp@1.0.16"]
    links = {each["ref"]: each["dependsOn"] for each in bill["dependencies"]}
    assert links == {MAIL.purl: [LEFT.purl], LEFT.purl: []}


def test_an_advisory_with_what_it_affects_and_what_helps() -> None:
    (found,) = read(of_report(reported()))["vulnerabilities"]
    assert (found["id"], found["ratings"][0]["severity"]) == ("GHSA-aaaa-bbbb-cccc", "medium")
    assert found["affects"][0]["ref"] == LEFT.purl
    assert found["references"][0]["id"] == "CVE-2026-0001"
    assert found["recommendation"] == "versions without it: 2.0.1"


def test_what_was_not_seen_makes_the_bill_incomplete() -> None:
    assert read(of_report(reported()))["compositions"][0]["aggregate"] == "incomplete"
    assert read(of_report(reported(gaps=())))["compositions"][0]["aggregate"] == "complete"


def test_a_remote_server_is_a_service() -> None:
    bill = read(of_report(remote()))
    (service,) = bill["services"]
    assert service["endpoints"] == ["https://mcp.example.test/v1"]
    assert service["x-trust-boundary"] is True
    assert bill["compositions"][0]["aggregate"] == "incomplete"


def test_servers_of_which_nothing_is_known() -> None:
    for kind in (TargetKind.CONTAINER, TargetKind.REPOSITORY, TargetKind.PROGRAM):
        target = Target(text="x", kind=kind, address="https://code.example.test/a b", revision="abc")
        bill = read(of_report(reported(target=target, closure=None, findings=(), launch=None)))
        assert bill["metadata"]["component"]["version"] == "abc"


def test_the_number_is_that_of_the_content_and_a_time_is_only_told_when_given() -> None:
    first, again = of_report(reported()), of_report(reported())
    assert first == again
    other = read(of_report(reported(gaps=())))
    assert other["serialNumber"] != json.loads(first)["serialNumber"]
    timed = read(of_report(reported(), timestamp="2026-11-26T00:00:00Z"))
    assert timed["serialNumber"] == json.loads(first)["serialNumber"]
    assert timed["metadata"]["timestamp"] == "2026-11-26T00:00:00Z"
    assert "timestamp" not in json.loads(first)["metadata"]


def test_one_package_at_two_places_is_two_components() -> None:
    twice = replace(LEFT, path="node_modules/@acme/mail-mcp/node_modules/left")
    bill = read(of_report(reported(closure=replace(CLOSURE, packages=(LEFT, MAIL, twice)))))
    assert len(bill["components"]) == 2
    assert len(bill["vulnerabilities"][0]["affects"]) == 2


def test_a_lock_says_that_there_was_an_advisory() -> None:
    def change(content: dict[str, Any]) -> None:
        content["findings"] = [
            {
                "rule": "known-vulnerable-version",
                "severity": "high",
                "row": "supply.code",
                "package": "pkg:npm/left@2.0.0",
            }
        ]

    bill = read(of_lock(lock(change), "0.1.0"))
    (found,) = bill["vulnerabilities"]
    assert found["affects"][0]["ref"] == "pkg:npm/left@2.0.0"
    assert found["ratings"][0]["severity"] == "high"


def test_the_schema_is_held_against_the_bill() -> None:
    bad = json.loads(of_report(reported()))
    bad["components"][0]["hashes"] = [{"alg": "SHA-256", "content": "none"}]
    with pytest.raises(AssertionError):
        read(json.dumps(bad))


_texts = st.text(max_size=30)


@given(_texts, _texts, _texts, _texts)
@settings(max_examples=60, deadline=None)
def test_any_text_of_a_package_makes_a_valid_bill(
    licence: str, address: str, index: str, script: str
) -> None:
    bad = replace(
        MAIL,
        licence=licence,
        repository=f"https://{address}",
        index=index or "default",
        integrity=script,
        install_scripts=(script,),
        deprecated=address,
    )
    report = reported(closure=replace(CLOSURE, packages=(LEFT, bad)), findings=())
    read(of_report(report))
    read(of_report(remote(f"https://{address}")))
