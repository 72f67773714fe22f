"""What a finding weighs where its place is reached."""

from __future__ import annotations

from dataclasses import replace

import pytest

from douane.model import Confidence, Entry, Finding, Owner, Reach, Relation, Severity, Where
from douane.rules import Rule

CONDUCT = Rule(
    id="bad-thing",
    summary="a bad thing",
    severity=Severity.HIGH,
    confidence=Confidence.MEDIUM,
    row="supply.code",
    remedy="do not",
    taxonomy=("MCP04:2025",),
)
EXPOSED = replace(CONDUCT, exposed=True)
S, C, E = Severity, Confidence, Entry


def finding(severity: Severity, confidence: Confidence, *ways: Entry) -> Finding:
    return Finding(
        rule="bad-thing",
        severity=severity,
        confidence=confidence,
        package="pkg:npm/a@1",
        where=Where(path="a.js", line=3),
        excerpt="x",
        why="y",
        remedy="z",
        row="supply.code",
        reach=tuple(Reach(by=each) for each in ways),
    )


@pytest.mark.parametrize(
    ("rule", "severity", "confidence", "ways", "expected"),
    [
        (EXPOSED, S.HIGH, C.MEDIUM, (), (S.HIGH, C.MEDIUM)),
        (EXPOSED, S.HIGH, C.MEDIUM, (E.COMMAND,), (S.MEDIUM, C.MEDIUM)),
        (EXPOSED, S.MEDIUM, C.MEDIUM, (E.NEVER,), (S.LOW, C.MEDIUM)),
        (EXPOSED, S.LOW, C.HIGH, (E.COMMAND,), (S.LOW, C.HIGH)),
        (EXPOSED, S.HIGH, C.MEDIUM, (E.TOOL, E.COMMAND), (S.HIGH, C.HIGH)),
        (EXPOSED, S.HIGH, C.LOW, (E.TOOL,), (S.HIGH, C.LOW)),
        (EXPOSED, S.HIGH, C.MEDIUM, (E.START,), (S.HIGH, C.MEDIUM)),
        (EXPOSED, S.HIGH, C.MEDIUM, (E.EXPORTED,), (S.HIGH, C.MEDIUM)),
        (EXPOSED, S.HIGH, C.MEDIUM, (E.ASIDE,), (S.HIGH, C.MEDIUM)),
        (CONDUCT, S.CRITICAL, C.HIGH, (), (S.CRITICAL, C.HIGH)),
        (CONDUCT, S.CRITICAL, C.HIGH, (E.IMPORT,), (S.CRITICAL, C.HIGH)),
        (CONDUCT, S.CRITICAL, C.HIGH, (E.EXPORTED,), (S.CRITICAL, C.HIGH)),
        (CONDUCT, S.CRITICAL, C.HIGH, (E.COMMAND,), (S.HIGH, C.HIGH)),
        (CONDUCT, S.CRITICAL, C.HIGH, (E.ASIDE,), (S.HIGH, C.HIGH)),
        (CONDUCT, S.HIGH, C.HIGH, (E.COMMAND,), (S.HIGH, C.HIGH)),
        (CONDUCT, S.MEDIUM, C.MEDIUM, (E.INSTALL,), (S.MEDIUM, C.HIGH)),
        (CONDUCT, S.MEDIUM, C.MEDIUM, (E.TOOL,), (S.MEDIUM, C.MEDIUM)),
    ],
)
def test_the_table(
    rule: Rule,
    severity: Severity,
    confidence: Confidence,
    ways: tuple[Entry, ...],
    expected: tuple[Severity, Confidence],
) -> None:
    found = rule.weighed(finding(severity, confidence, *ways))
    assert (found.severity, found.confidence) == expected


@pytest.mark.parametrize("rule", [CONDUCT, EXPOSED])
@pytest.mark.parametrize("severity", list(Severity))
@pytest.mark.parametrize("by", list(Entry))
def test_whose_code_it_is_changes_nothing(rule: Rule, severity: Severity, by: Entry) -> None:
    given = finding(severity, Confidence.MEDIUM, by)
    deep = Owner(relation=Relation.TRANSITIVE, way=("a", "b", "c"), library=True, optional=True)
    found = rule.weighed(given)
    assert rule.weighed(replace(given, owner=deep)) == replace(found, owner=deep)
    assert found.severity.rank >= severity.rank - 1
    assert found.confidence.rank >= given.confidence.rank
