"""How evidence becomes answers: the law of the gate."""

from dataclasses import replace

import pytest

from douane.checklist import rows
from douane.checklist.answers import answer
from douane.model import (
    Answer,
    Capability,
    Closure,
    Confidence,
    Corroboration,
    Definition,
    Ecosystem,
    Environment,
    Examination,
    Finding,
    Gap,
    Launch,
    Mark,
    Outcome,
    Package,
    PriorDecision,
    Severity,
    Surface,
    Target,
    TargetKind,
    Where,
)
from douane.policy import Policy, judge

PACKAGE = Package(ecosystem=Ecosystem.NPM, name="a", version="1.0.0", path="node_modules/a", sha256="0" * 64)
ENVIRONMENT = Environment(
    python="3.11.7", python_tags=(), markers={}, node="20.0.0", os="linux", cpu="x64", libc="glibc"
)
CLOSURE = Closure(root="node_modules/a", packages=(PACKAGE,), edges=(), environment=ENVIRONMENT)
TOOL = Definition(kind="tool", name="t", definition={"name": "t", "annotations": {"readOnlyHint": True}})
PRIOR = PriorDecision(
    path="lockfiles/npm/a.json", version="1.0.0", same_artifact=True, same_surface=True, owner="Ada"
)

SEEN = Examination(
    target=Target(text="npm:a", kind=TargetKind.PACKAGE),
    launch=Launch(argv=("npx", "-y", "a@1.0.0")),
    closure=CLOSURE,
    surface=Surface(source="static", tools=(TOOL,)),
    findings=(),
    gaps=(),
    advisory_sources=("osv",),
    corroborations=(
        Corroboration(source="registry", agrees=True, statement="listed"),
        Corroboration(source="lock", agrees=True, statement="as before"),
    ),
    inspected=1,
)


def marks(examination: Examination) -> dict[str, Mark]:
    return {item.row: item.mark for item in answer(examination)}


def finding(row: str, severity: Severity, confidence: Confidence = Confidence.HIGH) -> Finding:
    return Finding(
        rule="bad-thing",
        severity=severity,
        confidence=confidence,
        package=None,
        where=Where(path="a.js", line=1),
        excerpt="x",
        why="it does",
        remedy="do not",
        row=row,
    )


def test_a_fully_seen_server_leaves_only_what_a_machine_cannot_know() -> None:
    got = marks(SEEN)
    assert {row for row, mark in got.items() if mark is Mark.YES} == {
        "supply.identity",
        "supply.code",
        "supply.tools",
        "runtime.command",
    }
    assert Mark.NO not in got.values()
    assert got["access.oauth"] is Mark.NOT_APPLICABLE
    assert judge(answer(SEEN), Policy()).outcome is Outcome.OPEN


def test_nothing_seen_means_no_yes_anywhere() -> None:
    nothing = Examination(
        target=SEEN.target, launch=None, closure=None, surface=Surface(), findings=(), gaps=()
    )
    assert Mark.YES not in marks(nothing).values()


@pytest.mark.parametrize("row", [row.id for row in rows() if row.id != "decision.gate"])
def test_a_gap_makes_any_row_unknown_and_a_finding_makes_it_no(row: str) -> None:
    gap = replace(SEEN, gaps=(Gap(what="x", why="y", rows=(row,)),))
    assert marks(gap)[row] is Mark.UNKNOWN
    bad = replace(gap, findings=(finding(row, Severity.MEDIUM, Confidence.MEDIUM),))
    assert marks(bad)[row] is Mark.NO
    assert judge(answer(bad), Policy()) == replace(
        judge(answer(bad), Policy()), outcome=Outcome.BLOCKED, because=(row,)
    )


@pytest.mark.parametrize(
    ("severity", "confidence", "mark"),
    [
        (Severity.LOW, Confidence.HIGH, Mark.YES),
        (Severity.INFO, Confidence.LOW, Mark.YES),
        (Severity.MEDIUM, Confidence.LOW, Mark.UNKNOWN),
        (Severity.CRITICAL, Confidence.LOW, Mark.UNKNOWN),
        (Severity.MEDIUM, Confidence.MEDIUM, Mark.NO),
        (Severity.CRITICAL, Confidence.HIGH, Mark.NO),
    ],
)
def test_severity_and_confidence_decide_together(
    severity: Severity, confidence: Confidence, mark: Mark
) -> None:
    seen = replace(SEEN, findings=(finding("supply.code", severity, confidence),))
    assert marks(seen)["supply.code"] is mark


@pytest.mark.parametrize(
    ("change", "row"),
    [
        ({"inspected": 0}, "supply.code"),
        ({"advisory_sources": ()}, "supply.code"),
        ({"closure": None}, "supply.code"),
        ({"surface": Surface(source="static")}, "supply.tools"),
        ({"launch": None}, "runtime.command"),
        ({"corroborations": SEEN.corroborations[:1]}, "supply.identity"),
    ],
)
def test_what_was_not_seen_is_unknown(change: dict[str, object], row: str) -> None:
    assert marks(replace(SEEN, **change))[row] is Mark.UNKNOWN  # type: ignore[arg-type]


def test_one_contradicting_source_outweighs_any_number_that_agree() -> None:
    against = Corroboration(source="registry", agrees=False, statement="another repository")
    seen = replace(SEEN, corroborations=(*SEEN.corroborations, against))
    assert marks(seen)["supply.identity"] is Mark.NO


def test_a_server_that_can_listen_may_accept_tokens() -> None:
    listening = replace(PACKAGE, capabilities=(Capability("network-server"),))
    seen = replace(SEEN, closure=replace(CLOSURE, packages=(listening,)))
    assert marks(seen)["access.audience"] is Mark.UNKNOWN


def test_a_lock_that_matches_is_a_yes_and_one_that_differs_a_no() -> None:
    assert marks(replace(SEEN, prior=PRIOR))["supply.repin"] is Mark.YES
    assert marks(replace(SEEN, prior=PRIOR))["decision.record"] is Mark.YES
    assert marks(replace(SEEN, prior=replace(PRIOR, same_artifact=False)))["supply.repin"] is Mark.NO
    assert marks(replace(SEEN, prior=replace(PRIOR, owner=None)))["decision.record"] is Mark.UNKNOWN


def test_a_persons_answer_settles_an_unknown_only_for_the_same_bytes_and_never_a_no() -> None:
    human = Answer(row="value.task", mark=Mark.YES, by="human")
    code = Answer(row="supply.code", mark=Mark.YES, by="human")
    prior = replace(PRIOR, answers=(human, code))
    seen = replace(SEEN, prior=prior, findings=(finding("supply.code", Severity.HIGH),))
    assert marks(seen)["value.task"] is Mark.YES
    assert marks(seen)["supply.code"] is Mark.NO
    changed = replace(seen, prior=replace(prior, same_surface=False))
    assert marks(changed)["value.task"] is Mark.UNKNOWN


def test_the_gate_is_clear_only_when_every_row_is_settled() -> None:
    settled = tuple(Answer(row=row.id, mark=Mark.YES, by="human") for row in rows())
    seen = replace(SEEN, prior=replace(PRIOR, answers=settled))
    assert judge(answer(seen), Policy()).outcome is Outcome.CLEAR
    assert marks(seen)["decision.gate"] is Mark.YES
    strict = Policy(required=frozenset({"access.oauth"}))
    assert judge(answer(seen), strict).because == ("access.oauth",)


def test_long_evidence_is_cut_and_says_so() -> None:
    gaps = tuple(Gap(what=str(number), why="y", rows=("supply.code",)) for number in range(30))
    evidence = next(item for item in answer(replace(SEEN, gaps=gaps)) if item.row == "supply.code").evidence
    assert (evidence[-1].key, evidence[-1].values) == ("more", (("count", "18"),))
