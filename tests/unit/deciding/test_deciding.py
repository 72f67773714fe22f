"""What a decision records, what ends an answer, and what no opinion settles."""

from __future__ import annotations

from typing import Any

import pytest

from douane import triggers
from douane.answering import Terms, given
from douane.checklist import rows, say
from douane.deciding import decide, questions
from douane.errors import UsageError
from douane.model import Policy
from douane.triggers import Ended, State
from douane_lockfiles import Lock
from lock_documents import lock

TODAY = "2026-11-26"
STATE = State(version="1", surface="s", publisher="p", scopes="read", today=TODAY)


def every_row(content: dict[str, Any]) -> None:
    content["answers"] = {
        row.id: {"mark": "yes", "by": "machine", "evidence": ["seen"]}
        for row in rows()
        if row.id != "value.task"
    }
    content["answers"]["value.task"] = {"mark": "unknown", "by": "machine", "evidence": []}
    content["server"] |= {"publisher": "acme", "maintainers": ["acme", "bob"]}


def decided(
    before: Lock, *answers: Any, today: str = TODAY, policy: Policy | None = None, **terms: Any
) -> Lock:
    return decide(before, answers, person="ada", today=today, terms=Terms(**terms), policy=policy)


def test_an_answer_is_bound_to_what_the_lock_pins() -> None:
    got = decided(lock(every_row), given("value.task", "yes", "saves an hour"), scopes=("write", "read"))
    answer = got.answers["value.task"]
    assert (answer.by, answer.person, answer.date, answer.reason) == ("human", "ada", TODAY, "saves an hour")
    assert dict(answer.expires) == {
        "version": "1.0.0",
        "surface": got.surface.digest,
        "publisher": "acme, bob",
        "scopes": "read, write",
    }
    assert (got.decision.verdict, got.decision.because) == ("clear", ())
    assert got.decision.scopes == ("write", "read")
    assert got.decision.recheck == ("version", "surface", "publisher", "scopes")


def test_other_scopes_end_it_and_it_is_asked_again_with_the_reason() -> None:
    before = decided(lock(every_row), given("value.task", "yes", "x"), scopes=("read",), recheck=("scopes",))
    after = decided(before, scopes=("read", "write"))
    again = decided(after)
    assert again.decision.verdict == "open"
    assert again.answers["value.task"].lapsed["why"] == "scopes"
    (question,) = questions(after, Policy(), today=TODAY)
    assert question.before is not None
    assert say(question.before) == (
        "ada said yes on 2026-11-26 (x); then its scopes were: read; now: read, write"
    )


def test_a_day_ends_it() -> None:
    before = decided(lock(every_row), given("value.task", "yes", "x"), until="2026-12-01")
    assert not questions(before, Policy(), today="2026-12-01")
    (question,) = questions(before, Policy(), today="2026-12-02", language="fr")
    assert question.before is not None
    assert "cela valait jusqu’au 2026-12-01" in say(question.before, "fr")
    with pytest.raises(UsageError, match="is past"):
        decided(lock(every_row), given("value.task", "yes", "x"), until="2026-01-01")


@pytest.mark.parametrize(
    ("expires", "ending"),
    [
        ({}, None),
        ({"date": TODAY, "version": "1", "surface": "s", "publisher": "p", "scopes": "read"}, None),
        ({"date": "2026-11-25"}, Ended("date", "2026-11-25")),
        ({"version": "0"}, Ended("version", "0", "1")),
        ({"surface": "t"}, Ended("surface", "t", "s")),
        ({"publisher": "q"}, Ended("publisher", "q", "p")),
        ({"scopes": ""}, Ended("scopes", "", "read")),
        ({"weather": "sun"}, Ended("unknown", "weather")),
    ],
)
def test_what_ends_an_answer(expires: dict[str, str], ending: Ended | None) -> None:
    assert triggers.ended(expires, STATE) == ending


def test_silence_is_no_change() -> None:
    silent = State(version="1", surface=None, publisher=None, scopes="", today=TODAY)
    assert triggers.ended({"publisher": "p", "surface": "s"}, silent) is None
    assert triggers.bound(("publisher", "surface", "version", "scopes"), silent, None) == {"version": "1"}


def test_no_opinion_settles_a_no_by_evidence() -> None:
    def change(content: dict[str, Any]) -> None:
        every_row(content)
        content["answers"]["supply.code"] = {
            "mark": "no",
            "by": "machine",
            "evidence": ["silent-copy: sends"],
        }

    with pytest.raises(UsageError, match=r"supply\.code is a no by evidence: silent-copy: sends"):
        decided(lock(change), given("supply.code", "yes", "trust me"))
    with pytest.raises(UsageError, match="is a no by evidence"):
        questions(lock(change), Policy(), today=TODAY, only=("supply.code",))
    assert [each.row.id for each in questions(lock(change), Policy(), today=TODAY)] == ["value.task"]
    assert decided(lock(change), given("value.task", "yes", "x")).decision.verdict == "blocked"


def test_an_opinion_does_not_hide_evidence_but_a_no_is_heard() -> None:
    same = decided(lock(every_row), given("supply.tools", "yes", "trust me"))
    assert same.answers["supply.tools"].by == "machine"
    against = decided(lock(every_row), given("supply.tools", "no", "I read them"))
    assert (against.answers["supply.tools"].by, against.decision.verdict) == ("human", "blocked")


def test_a_policy_refuses_owners_and_not_applicable() -> None:
    policy = Policy(owners=(("npm:*", ("bob",)),), required=frozenset({"value.task"}))
    with pytest.raises(
        UsageError, match=r"eve may not own npm:mail-mcp: owners of the policy \(name one of: bob"
    ):
        decided(lock(every_row), policy=policy, owner="eve")
    with pytest.raises(UsageError, match="not-applicable does not do: required-rows"):
        decided(lock(every_row), given("value.task", "not-applicable", "x"), policy=policy)
    got = decided(lock(every_row), given("value.task", "yes", "x"), policy=policy, owner="bob")
    assert (got.decision.owner, got.decision.verdict) == ("bob", "clear")


def test_an_owner_who_may_settles_what_the_policy_had_against_the_one_before() -> None:
    def change(content: dict[str, Any]) -> None:
        every_row(content)
        content["findings"] = [{"rule": "policy-owners", "severity": "high", "row": "blast.owner"}]
        content["answers"]["blast.owner"] = {"mark": "no", "by": "machine", "evidence": ["owned by Ada"]}

    policy = Policy(owners=(("*", ("bob",)),))
    got = decided(lock(change), policy=policy, owner="bob")
    assert got.answers["blast.owner"].mark == "unknown"
    assert not got.findings
    settled = decided(
        got, given("blast.owner", "yes", "he reviews"), given("value.task", "yes", "x"), policy=policy
    )
    assert settled.decision.verdict == "clear"


def test_a_required_row_that_does_not_apply_is_asked() -> None:
    def change(content: dict[str, Any]) -> None:
        every_row(content)
        content["answers"]["access.oauth"] = {
            "mark": "not-applicable",
            "by": "machine",
            "evidence": ["local"],
        }

    policy = Policy(required=frozenset({"access.oauth"}))
    asked = [each.row.id for each in questions(lock(change), policy, today=TODAY)]
    assert asked == ["value.task", "access.oauth"]
    got = decided(lock(change), given("value.task", "yes", "x"), policy=policy)
    assert (got.decision.verdict, got.decision.because) == ("open", ("access.oauth", "policy.required-rows"))
