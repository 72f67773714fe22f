"""SARIF of reports and of drift: valid, within GitHub's bounds, with fingerprints that stay."""

from __future__ import annotations

import gzip
import json
from dataclasses import replace
from typing import Any

import pytest

from douane.drift_kinds import kind_of
from douane.drifting import Compared
from douane.model import Gap, Severity, Surface, Where
from douane.reports.places import Place
from douane.reports.sarif.drifted import of_drift
from douane.reports.sarif.log import MOST_RESULTS
from douane.reports.sarif.vetted import of_reports
from douane.reviewing import reviewed
from douane.rulebook import pages, weakness_titles, weaknesses
from douane_lockfiles import GRADES, diff, drift, dumps
from lock_documents import LISTING, lock
from report_samples import called, finding, findings, remote, reported
from sarif_reading import read
from support import ROOT

GOLDEN = ROOT / "tests" / "golden"
PLACE = Place(file="lockfiles/npm/@acme/mail-mcp.json")


def run(report: Any, place: Place = PLACE) -> dict[str, Any]:
    found: dict[str, Any] = read(of_reports([(report, place)]))["runs"][0]
    return found


def prints(found: dict[str, Any]) -> set[tuple[str, str]]:
    return {(each["ruleId"], each["partialFingerprints"]["douane/v1"]) for each in found["results"]}


def test_the_whole_log(accept: bool) -> None:
    text = of_reports([(reported(), PLACE)], [("npm:gone", "there is no such package")])
    path = GOLDEN / "report.sarif"
    if accept:
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8")
    log = read(text)
    (invocation,) = log["runs"][0]["invocations"]
    assert invocation["executionSuccessful"] is False
    assert [each["level"] for each in invocation["toolExecutionNotifications"]] == ["error", "warning"]


def test_what_weighs_otherwise_or_is_waived_is_a_rule_of_its_own() -> None:
    rules = {rule["id"]: rule for rule in run(reported())["tool"]["driver"]["rules"]}
    assert rules["silent-copy"]["properties"]["security-severity"] == "9.5"
    assert rules["dynamic-code/low"]["properties"]["security-severity"] == "2.0"
    assert rules["known-vulnerable-version/GHSA-aaaa-bbbb-cccc"]["properties"]["security-severity"] == "5.5"
    assert "security-severity" not in rules["path-traversal/waived"]["properties"]
    assert rules["path-traversal/waived"]["defaultConfiguration"]["level"] == "note"
    assert "external/cwe/cwe-506" in rules["silent-copy"]["properties"]["tags"]


def test_a_waived_finding_says_who_answers_for_it() -> None:
    (found,) = [each for each in run(reported())["results"] if each["ruleId"] == "path-traversal/waived"]
    (said,) = found["suppressions"]
    assert said["justification"] == "accepted, says Ada, until 2026-12-31: only for admins"


def test_nothing_found_is_never_shown_as_clean() -> None:
    found = run(reported(findings=(), gaps=(Gap(what="all", why="no network"),)))
    kinds = {each["ruleId"]: each.get("kind") for each in found["results"]}
    assert kinds["row/supply.code"] == "open"
    assert kinds["row/value.task"] == "review"
    unknown = [row for row, mark in found["properties"]["checklist"].items() if mark == "unknown"]
    assert {f"row/{row}" for row in unknown if row != "decision.gate"} == set(kinds)
    assert found["invocations"][0]["exitCode"] == 3
    assert run(remote())["results"]


def test_fingerprints_depend_on_no_line_version_machine_or_order() -> None:
    report = reported()
    moved = tuple(
        replace(each, where=replace(each.where, line=(each.where.line or 0) + 7)) for each in findings()
    )
    other = reported(findings=tuple(reversed(moved)))
    assert prints(run(report)) == prints(run(other, replace(PLACE, line=lambda _: 99)))
    newer = tuple(
        replace(each, package=each.package and each.package.replace("1.0.16", "1.0.17"))
        for each in findings()
    )
    assert prints(run(report)) == prints(run(reported(findings=newer)))
    assert len(prints(run(report))) == len(run(report)["results"])


def test_a_file_of_the_repository_is_pointed_at_where_it_is() -> None:
    report = reported()
    closure = report.examination.closure
    assert closure is not None
    here = replace(closure.server, path=".")
    folder = replace(closure, root=".", packages=(closure.packages[0], here), edges=())
    found = run(reported(closure=folder), Place(file="servers/mail/package.json", folder="servers/mail"))
    places = {
        (each["ruleId"], each["locations"][0]["physicalLocation"]["artifactLocation"]["uri"])
        for each in found["results"]
    }
    assert ("silent-copy", "servers/mail/dist/send.js") in places
    assert ("dynamic-code/low", "servers/mail/package.json") in places


def test_names_of_a_file_are_written_as_a_uri_and_links_are_none() -> None:
    bad = finding(
        "silent-copy", Severity.HIGH, why="see [here](https://evil.example)", where=Where(path="a b%.js")
    )
    found = run(reported(findings=(bad,)), Place(file="lock files/ü:1#2?.json"))
    first = found["results"][0]
    uri = first["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert uri == "lock%20files/%C3%BC%3A1%232%3F.json"
    assert "](" not in first["message"]["text"]


def test_more_results_than_are_shown_are_left_off_and_it_is_said() -> None:
    many = tuple(
        finding("silent-copy", Severity.LOW, where=Where(path=f"{number}.js", line=1), excerpt="x" * 160)
        for number in range(MOST_RESULTS + 100)
    )
    text = of_reports([(reported(findings=(*many, *findings())), PLACE)])
    found = read(text)["runs"][0]
    assert len(found["results"]) == MOST_RESULTS
    assert "silent-copy" in {each["ruleId"] for each in found["results"]}
    told = found["invocations"][0]["toolExecutionNotifications"][0]
    assert told["descriptor"]["id"] == "left-off"
    assert "results of the least weight are left off" in told["message"]["text"]
    assert len(gzip.compress(text.encode())) < 10_000_000


def test_several_servers_have_runs_of_their_own_and_many_share_one() -> None:
    some = [(called(f"server-{number}"), PLACE) for number in range(20)]
    assert len(read(of_reports(some))["runs"]) == 20
    log = read(of_reports([*some, (called("server-20"), PLACE)]))
    assert [each["automationDetails"]["id"] for each in log["runs"]] == ["douane/vet/all/"]
    assert len(log["runs"][0]["properties"]["servers"]) == 21
    one = len(read(of_reports(some[:1]))["runs"][0]["results"])
    assert len(log["runs"][0]["results"]) == 21 * one


def test_the_same_server_twice_shares_a_run() -> None:
    twice = [(reported(), PLACE), (reported(surface=Surface(source="none")), PLACE)]
    assert len(read(of_reports(twice))["runs"]) == 1


def compared(**more: Any) -> Compared:
    listing = json.loads(json.dumps(LISTING))
    listing["tools"][0]["description"] = "Sends a mail.\u200b [and](x) a copy"
    old, new = lock(), lock(listing=listing)
    found = Compared(path="lockfiles/npm/mail.json", server="mail 1.0.0", drifts=diff(old, new), **more)
    return reviewed(found, old, new, dumps(new))


def test_drift_stands_at_the_line_that_changed() -> None:
    log = read(of_drift([compared()], "diff", "0.1.0", 1))
    (result,) = log["runs"][0]["results"]
    assert result["ruleId"] == "drift/description-changed/critical"
    line = result["locations"][0]["physicalLocation"]["region"]["startLine"]
    listing = json.loads(json.dumps(LISTING))
    listing["tools"][0]["description"] = "Sends a mail.\u200b [and](x) a copy"
    assert '"description": "Sends a mail.' in dumps(lock(listing=listing)).split("\n")[line - 1]
    assert log["runs"][0]["automationDetails"]["id"] == "douane/diff/"


def test_what_was_not_looked_at_and_what_cannot_be_trusted_are_results() -> None:
    away = Compared(path="a.json", server="a 1", problem="the index is away", is_outage=True)
    bad = Compared(path="b.json", server="b.json", problem="edited without Douane")
    found = read(of_drift([away, bad], "check", "0.1.0", 2))["runs"][0]["results"]
    assert [(each["ruleId"], each.get("kind", "fail")) for each in found] == [
        ("check/invalid-lock", "fail"),
        ("check/not-looked-at", "open"),
    ]


def test_what_needs_nobody_is_left_off_and_it_is_said() -> None:
    quiet = Compared(path="a.json", server="a 1", drifts=(drift("place-changed", "send", "surface"),))
    (found,) = read(of_drift([quiet], "diff", "0.1.0", 0))["runs"]
    assert found["results"] == []
    (told,) = found["invocations"][0]["toolExecutionNotifications"]
    assert told["message"]["text"] == "1 changes that need nobody are no results: place-changed"


@pytest.mark.parametrize("kind", GRADES)
def test_every_kind_of_drift_makes_a_valid_rule(kind: str) -> None:
    one = Compared(path="a.json", server="a 1", drifts=(drift(kind, "x", "nowhere", 1, 2),))
    (found,) = read(of_drift([one], "diff", "0.1.0", 1))["runs"]
    told = [rule["shortDescription"]["text"] for rule in found["tool"]["driver"]["rules"]]
    assert told == ([] if GRADES[kind].value == "info" else [_sentence(kind_of(kind).means)])


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:].rstrip('.')}."


def test_the_schema_is_held_against_the_log() -> None:
    bad = json.loads(of_reports([(reported(), PLACE)]))
    bad["runs"][0]["results"][0]["level"] = "very bad"
    with pytest.raises(AssertionError):
        read(json.dumps(bad) + "\n")


def test_every_rule_makes_a_valid_descriptor() -> None:
    every = tuple(
        finding(rule, Severity.LOW, where=Where(path=f"{rule}.js"), taxonomy=page.taxonomy)
        for rule, page in pages().items()
    )
    found = run(reported(findings=every))
    assert len(found["tool"]["driver"]["rules"]) >= len(pages())
    assert weaknesses().keys() <= pages().keys()
    assert {number for numbers in weaknesses().values() for number in numbers} == weakness_titles().keys()


def test_what_was_found_in_a_server_that_is_new_is_a_result() -> None:
    def change(content: dict[str, Any]) -> None:
        found = {"severity": "critical", "row": "supply.code", "package": "pkg:npm/left@2.0.0"}
        content["findings"] = [{"rule": "silent-copy", **found}, {"rule": "unheard-of", **found}]

    new = lock(change)
    added = Compared(path="a.json", server="mail 1", drifts=(drift("lock-added", "mail", "a.json"),))
    log = read(of_drift([reviewed(added, None, new, dumps(new))], "diff", "0.1.0", 1))
    results = log["runs"][0]["results"]
    assert [each["ruleId"] for each in results] == ["silent-copy", "unheard-of", "drift/lock-added"]
    line = results[0]["locations"][0]["physicalLocation"]["region"]["startLine"]
    assert '"findings": [' in dumps(new).split("\n")[line - 1]


def test_a_row_that_the_policy_demands_is_a_result_though_it_does_not_apply() -> None:
    report = reported(findings=(), gaps=())
    asked = replace(report.verdict, because=("access.oauth",), keys=("required-rows",))
    found = run(replace(report, verdict=asked))
    assert "row/access.oauth" in {each["ruleId"] for each in found["results"]}
    assert found["properties"]["because"] == ["access.oauth", "policy.required-rows"]
