"""Rules: evidence becomes findings, failures become gaps."""

from collections.abc import Iterator

import pytest

from douane import detectors, identity
from douane.model import Confidence, Finding, Gap, Severity, Where, ordered
from douane.rules import Evidence, Rule, attempt, declared_in, run

RULE = Rule(
    id="bad-thing",
    summary="a bad thing",
    severity=Severity.HIGH,
    confidence=Confidence.MEDIUM,
    row="supply.code",
    remedy="do not",
    taxonomy=("MCP04:2025",),
)


def seen() -> Iterator[Evidence]:
    yield Evidence(where=Where(path="a.js", line=3), excerpt="x\x1b[2J\u202ey", why="it does")
    yield Evidence(where=Where(), excerpt="z", why="less", severity=Severity.LOW, package="pkg:npm/b@1")


def fails() -> Iterator[Evidence]:
    yield Evidence(where=Where(), excerpt="x", why="y")
    raise RecursionError("too\ndeep\x1b")


def test_evidence_becomes_escaped_findings_of_the_rule() -> None:
    (first, second), gaps = run(RULE, seen, package="pkg:npm/a@1", what="a")
    assert gaps == ()
    assert first.excerpt == "x\\x1b[2J\\u202ey"
    assert (first.rule, first.severity, first.package) == ("bad-thing", Severity.HIGH, "pkg:npm/a@1")
    assert (second.severity, second.package) == (Severity.LOW, "pkg:npm/b@1")


def test_a_detector_that_raises_is_a_gap_that_names_it() -> None:
    findings, gaps = run(RULE, fails, package=None, what="pkg:npm/a@1")
    why = "the bad-thing detector failed (RecursionError: too\\ndeep\\x1b)"
    assert (findings, gaps) == ((), (Gap(what="pkg:npm/a@1", why=why, rows=("supply.code",)),))


def test_an_interrupt_is_no_gap() -> None:
    def interrupted() -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        attempt(interrupted, what="x", row="y")


def test_rules_are_found_in_their_own_folder_and_named_after_their_module() -> None:
    for package in (detectors, identity):
        rules = declared_in(package)
        assert rules == package.every()
        assert len({rule.id for rule in rules}) == len(rules) > 3


def test_rules_about_start_commands_and_closures_are_found_without_the_others() -> None:
    asked = [rule for rule in detectors.every() if rule.launch or rule.closure]
    assert list(detectors.about_launches()) == asked
    assert 0 < len(asked) < len(detectors.every())


def test_findings_are_ordered_worst_first_without_repetitions() -> None:
    def finding(severity: Severity, line: int) -> Finding:
        return RULE.finding(Evidence(where=Where(path="a", line=line), excerpt="", why="", severity=severity))

    mixed = [finding(severity, line) for line in (10, 9) for severity in Severity]
    result = ordered([*mixed, *mixed])
    assert [item.severity for item in result] == [s for s in reversed(Severity) for _ in range(2)]
    assert [item.where.line for item in result[:2]] == [9, 10]
