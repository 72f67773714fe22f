"""How pinned servers stand on a day, from their locks alone, and what a policy would do to them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from douane.checklist import rows, say
from douane.demands import of_situation
from douane.errors import InputError
from douane.model import Lists, Mark, Outcome, Policy, Severity, Waiver
from douane.reports import policy as policies
from douane.reports import status
from douane.situations import Situation, every, situation
from douane.waiving import dated
from douane_lockfiles import LockError, glance, read, write
from lock_documents import lock
from support import ROOT

TODAY = "2026-11-26"
DIGEST = "sha256:" + "5" * 64
SERVER = "pkg:npm/mail-mcp@1.0.0"


def human(mark: str = "yes", **expires: str) -> dict[str, Any]:
    said = {"person": "ada", "date": "2026-11-01", "reason": "looked"}
    return {"mark": mark, "by": "human", "evidence": [], **said, "expires": expires}


def clear(content: dict[str, Any]) -> None:
    content["answers"] = {row.id: {"mark": "yes", "by": "machine", "evidence": ["seen"]} for row in rows()}
    content["answers"]["value.task"] = human(date="2026-12-24", version="1.0.0")
    content["answers"]["access.oauth"] = {"mark": "not-applicable", "by": "machine", "evidence": ["local"]}
    content["decision"] |= {"verdict": "clear", "because": []}


def standing(change: Any = clear, policy: Policy | None = None, today: str = TODAY) -> Situation:
    return situation(lock(change), policy or Policy(), today, "lockfiles/npm/mail-mcp.json")


def waiver(expires: str = "2026-12-31", package: str | None = None) -> Waiver:
    stated = Waiver(
        rule="policy-capabilities-deny",
        package=package,
        reason="r",
        owner="ada",
        expires=expires,
        source="douane.toml",
    )
    return dated(stated, TODAY)


def verdict(found: Situation) -> tuple[Outcome, tuple[str, ...]]:
    assert found.verdict is not None
    return found.verdict.outcome, found.verdict.reasons


def test_all_is_well() -> None:
    found = standing()
    assert verdict(found) == (Outcome.CLEAR, ())
    assert [(end.date, end.kind, end.what, end.who) for end in found.ends] == [
        ("2026-12-24", "answer", "value.task", "ada")
    ]
    assert (found.exit_code, found.owner) == (0, "Ada")


def test_an_answer_whose_day_has_passed_is_unknown_again_and_says_why() -> None:
    found = standing(today="2026-12-25")
    assert verdict(found) == (Outcome.OPEN, ("value.task",))
    (row,) = found.rows
    assert say(row.why[0]) == "ada said yes on 2026-11-01 (looked); that held until 2026-12-24"
    assert (found.exit_code, found.ends) == (3, ())


@pytest.mark.parametrize(
    ("expires", "told"),
    [
        ({"version": "0.9.0"}, "that was about version 0.9.0, and this is 1.0.0"),
        ({"surface": "sha256:x"}, "its definitions are others now"),
        ({"scopes": "write"}, "then its scopes were: write; now: "),
        ({"tide": "low"}, "what ends that (tide) is not known to this version"),
    ],
)
def test_every_trigger_says_why(expires: dict[str, str], told: str) -> None:
    def change(content: dict[str, Any]) -> None:
        clear(content)
        content["answers"]["value.task"] = human(**expires)

    found = standing(change)
    assert verdict(found)[0] is Outcome.OPEN
    assert told in say(found.rows[0].why[0])


def test_the_whole_decision_ends() -> None:
    def change(content: dict[str, Any]) -> None:
        clear(content)
        content["decision"]["expires"] = "2026-11-30"

    assert [end.kind for end in standing(change).ends] == ["decision", "answer"]
    later = standing(change, today="2026-12-01")
    assert "the whole decision held until 2026-11-30" in say(later.rows[0].why[0])


def test_what_lapsed_before_is_still_told() -> None:
    def change(content: dict[str, Any]) -> None:
        clear(content)
        kept = {"mark": "yes", "person": "ada", "date": "2026-01-01", "reason": "r", "why": "publisher"}
        content["answers"]["value.task"] = {
            "mark": "unknown",
            "by": "machine",
            "evidence": [],
            "lapsed": {**kept, "was": "acme", "now": "eve"},
        }

    assert "then it was published by acme, now by eve" in say(standing(change).rows[0].why[0])


def test_an_expired_waiver_blocks_wherever_it_is_about() -> None:
    ended = waiver(expires="2026-11-25")
    found = standing(policy=Policy(waivers=(ended,)))
    assert verdict(found) == (Outcome.BLOCKED, ("decision.record",))
    assert "expired-waiver" in say(found.rows[0].why[0])
    elsewhere = waiver(expires="2026-11-25", package="pkg:npm/other")
    assert verdict(standing(policy=Policy(waivers=(elsewhere,))))[0] is Outcome.CLEAR
    inside = waiver(expires="2026-11-25", package="pkg:npm/left")
    assert verdict(standing(policy=Policy(waivers=(inside,))))[0] is Outcome.BLOCKED


def test_a_lock_waiver_that_ends() -> None:
    def change(content: dict[str, Any]) -> None:
        clear(content)
        content["waivers"] = [
            {"rule": "weak-artifact-hash", "reason": "r", "owner": "ada", "expires": "2026-12-01"}
        ]

    first = standing(change).ends[0]
    assert (first.date, first.kind) == ("2026-12-01", "waiver")
    assert verdict(standing(change, today="2026-12-02"))[0] is Outcome.BLOCKED


def test_a_policy_objects_and_a_waiver_lets_through() -> None:
    policy = Policy(digest=DIGEST, source="douane.toml", capabilities=Lists(deny=("network-client",)))
    found = standing(policy=policy)
    assert verdict(found) == (Outcome.BLOCKED, ("access.scopes", "policy.capabilities.deny"))
    waived = Policy(
        digest=DIGEST,
        source="douane.toml",
        capabilities=policy.capabilities,
        waivers=(waiver(package="pkg:npm/left"), waiver(package=SERVER)),
    )
    passed = standing(policy=waived)
    assert verdict(passed) == (Outcome.CLEAR, ())
    got = of_situation(passed, waived)
    assert (got.exit_code, got.stops, len(got.passed)) == (0, (), 2)


def test_a_required_row_and_an_unknown_publisher_keep_it_open() -> None:
    policy = Policy(required=frozenset({"access.oauth"}), publishers=Lists(allow=("acme",)))
    found = standing(policy=policy)
    assert verdict(found) == (
        Outcome.OPEN,
        ("access.oauth", "supply.identity", "policy.publishers.allow", "policy.required-rows"),
    )
    assert of_situation(found, policy).exit_code == 3


def test_a_person_settles_what_could_not_be_told_but_no_objection() -> None:
    def change(content: dict[str, Any]) -> None:
        clear(content)
        content["answers"]["supply.identity"] = human()

    unsure = Policy(publishers=Lists(allow=("acme",)))
    assert verdict(standing(change, unsure))[0] is Outcome.CLEAR
    sure = Policy(provenance="server")
    assert verdict(standing(change, sure)) == (Outcome.BLOCKED, ("supply.identity", "policy.provenance"))


def test_keys_of_which_a_lock_says_nothing() -> None:
    policy = Policy(digest=DIGEST, licences=Lists(allow=("MIT",)), minimum_age=14.0)
    assert of_situation(standing(policy=policy), policy).untold == ("licences.allow", "minimum-age")

    def change(content: dict[str, Any]) -> None:
        clear(content)
        content["signatures"]["policy"] = DIGEST
        content["findings"] = [
            {"rule": "policy-licences-allow", "severity": "high", "row": "supply.code", "package": SERVER}
        ]

    got = of_situation(standing(change, policy), policy)
    assert (got.untold, [stop.key for stop in got.stops]) == ((), ["licences.allow"])


def test_reading_them_all(tmp_path: Path) -> None:
    write(lock(clear), tmp_path / "npm" / "a.json")
    (tmp_path / "npm" / "b.json").write_text("{}", encoding="utf-8")
    (tmp_path / "npm" / "c.json").write_text("<<<<<<< ours\n{}", encoding="utf-8")
    found = every((tmp_path,), Policy(), TODAY)
    assert [each.exit_code for each in found] == [0, 2, 2]
    assert found[1].problem == "format.name: this is no Douane lockfile"
    assert "(take one side whole, `git checkout --ours`" in (found[2].problem or "")
    text = status.render(found, Policy(), TODAY)
    assert text.startswith("3 servers: 1 CLEAR, 2 UNREADABLE\n")
    assert "  2026-12-24  in 28 days    npm:mail-mcp  ada on value.task" in text
    french = status.render(found, Policy(), TODAY, language="fr")
    assert "  2026-12-24  dans 28 jours  npm:mail-mcp  ada sur value.task" in french
    empty = tmp_path / "npm" / "none"
    empty.mkdir()
    with pytest.raises(InputError, match="holds no lockfile"):
        every((empty,), Policy(), TODAY)


def test_both_documents_hold_to_their_schemas(tmp_path: Path) -> None:
    write(lock(clear), tmp_path / "a.json")
    (tmp_path / "b.json").write_text("{}", encoding="utf-8")
    policy = Policy(digest=DIGEST, source="douane.toml", block=Severity.LOW, waivers=(waiver(),))
    found = every((tmp_path,), policy, TODAY)
    for name, document in (
        ("status", status.render_json(found, policy, TODAY)),
        ("policy-check", policies.render_json(policy, [of_situation(each, policy) for each in found])),
    ):
        schema = json.loads((ROOT / "docs" / f"{name}.schema.json").read_text(encoding="utf-8"))
        Draft202012Validator.check_schema(schema)
        Draft202012Validator(schema).validate(json.loads(document))


def test_a_glance_says_what_the_lock_says(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    write(lock(clear), path)
    quick, whole = glance(path), read(path)
    assert type(quick).__name__ == "Glance"
    assert (quick.name, quick.version, quick.digest) == (whole.name, whole.version, whole.digest)
    assert quick.answers == whole.answers
    assert [each["purl"] for each in quick.packages] == [each.purl for each in whole.packages]
    assert situation(quick, Policy(), TODAY, "a") == situation(whole, Policy(), TODAY, "a")


def test_a_glance_sees_an_edit_by_hand(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    write(lock(clear), path)
    path.write_text(path.read_text(encoding="utf-8").replace('"looked"', '"asked"'), encoding="utf-8")
    with pytest.raises(LockError, match="edited without Douane"):
        glance(path)


def test_marks_of_every_row_are_known() -> None:
    assert {row.mark for row in standing(lambda content: None).rows} == {Mark.UNKNOWN}
