"""A policy as a user meets it: found or named, applied by every command, explained, and never laxer."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from e2e.index import World
from e2e.packages import SEND, npm
from e2e.running import Cli
from support import ROOT

PROVENANCE = 'provenance = "server"\n'


def day(days: int) -> str:
    today: date = datetime.now(UTC).date()
    return (today + timedelta(days)).isoformat()


def waiver(rule: str = "policy-provenance", days: int = 30, **more: str) -> str:
    keys = {"rule": rule, "reason": "known", "owner": "ada", "expires": day(days), **more}
    return "[[waivers]]\n" + "".join(f"{key} = {json.dumps(value)}\n" for key, value in keys.items())


def policy(douane: Cli, content: str, name: str = "douane.toml") -> Path:
    path = douane.cwd / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, encoding="utf-8")
    return path


def test_vet_names_the_key_and_records_the_policy(douane: Cli) -> None:
    policy(douane, PROVENANCE)
    text, one, other = douane.together(
        ("vet", "npm:mail-mcp"),
        ("vet", "npm:mail-mcp", "--format", "json"),
        ("vet", "npm:mail-mcp", "--format", "json", "--policy", "douane.toml"),
    )
    assert (text.code, one.code) == (1, 1)
    assert text.out.startswith("BLOCKED  mail-mcp 1.0.0")
    assert "Policy: douane.toml (sha256:" in text.out
    assert "not met: provenance" in text.out
    assert "[policy-provenance, high]" in text.out
    assert one.out == other.out
    report = one.json
    assert report["because"] == ["supply.identity", "policy.provenance"]
    assert report["policy"]["keys"] == ["provenance"]
    schema = json.loads((ROOT / "docs" / "report.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator(schema).validate(report)
    (douane.cwd / "douane.toml").unlink()
    assert douane("vet", "npm:mail-mcp", "--format", "json").json["policy"] is None


def test_it_is_found_from_a_folder_below_and_counts_there(douane: Cli) -> None:
    policy(douane, '[tool.douane]\nprovenance = "server"\n', "pyproject.toml")
    (douane.cwd / ".git").mkdir()
    below = douane.cwd / "a" / "b"
    below.mkdir(parents=True)
    run = Cli(below, douane.env)("vet", "npm:mail-mcp")
    assert run.code == 1
    assert "Policy: pyproject.toml" in run.out


def test_a_waiver_lets_it_through_until_its_day_and_then_blocks(douane: Cli) -> None:
    policy(douane, PROVENANCE + waiver())
    passed = douane("vet", "npm:mail-mcp")
    assert passed.code == 3
    assert "Waived (1)" in passed.out
    assert f"accepted, says ada, until {day(30)}: known (douane.toml)" in passed.out
    policy(douane, PROVENANCE + waiver(days=-1))
    ended = douane("vet", "npm:mail-mcp", "--format", "json")
    assert ended.code == 1
    assert {finding["rule"] for finding in ended.json["findings"]} >= {"policy-provenance", "expired-waiver"}
    assert "decision.record" in ended.json["because"]


def test_an_expired_waiver_blocks_although_nothing_needs_it(douane: Cli) -> None:
    policy(douane, waiver("install-script", -1, package="pkg:npm/left"))
    assert douane("vet", "npm:mail-mcp").code == 1
    policy(douane, waiver("install-script", -1, package="pkg:npm/elsewhere"))
    assert douane("vet", "npm:mail-mcp").code == 3


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("\nblok = 1\n", "douane.toml:2: blok: there is no such key (did you mean block?)"),
        (
            'block = "high"\n',
            "a policy only makes the gate stricter (to let one finding pass, write a [[waivers]]",
        ),
        ("block = \n", "douane.toml:1: is no TOML"),
    ],
)
def test_a_policy_that_cannot_be_read_stops_every_command(douane: Cli, content: str, told: str) -> None:
    douane.pinned()
    policy(douane, content)
    for run in douane.together(
        ("vet", "npm:mail-mcp"),
        ("check",),
        ("pin", "npm:mail-mcp"),
        ("status",),
        ("policy", "check"),
        ("decide", "npm:mail-mcp", "--person", "ada"),
    ):
        assert (run.code, run.out) == (2, "")
        assert told in run.message
    missing = douane("vet", "npm:mail-mcp", "--policy", "none.toml")
    assert (missing.code, missing.message) == (
        2,
        "none.toml cannot be read: No such file or directory (name a policy file)",
    )


def test_pins_go_where_it_says_and_remember_it(douane: Cli) -> None:
    policy(douane, 'lockfiles = "pins"\n' + PROVENANCE + waiver())
    run = douane("pin", "npm:mail-mcp", "--owner", "ada")
    assert run.err == "wrote pins/npm/mail-mcp.json\n"
    lock = json.loads((douane.cwd / "pins" / "npm" / "mail-mcp.json").read_bytes())
    digest = douane("policy", "check", "--format", "json").json["policy"]["digest"]
    assert lock["signatures"]["policy"] == digest
    same, status = douane.together(("check",), ("status",))
    assert (same.code, same.out.splitlines()[1].split()[0]) == (0, "same")
    assert "pins/npm/mail-mcp.json" in status.out


def test_check_says_when_a_stricter_policy_stops_what_is_pinned(douane: Cli) -> None:
    douane.pinned()
    assert douane("check").code == 0
    policy(douane, PROVENANCE)
    run = douane("check")
    assert run.code == 1
    assert "finding-appeared: policy-provenance" in run.out
    (compared,) = douane("check", "--format", "json").json["compared"]
    assert compared["policy"].startswith("sha256:")
    status = douane("status", "--format", "json")
    assert status.code == 1
    assert status.json["servers"][0]["because"] == ["supply.identity", "policy.provenance"]


def test_a_required_row_is_asked_and_not_applicable_does_not_do(douane: Cli) -> None:
    policy(douane, 'required-rows = ["access.oauth"]\n')
    run = douane("vet", "npm:mail-mcp", "--format", "json")
    assert "access.oauth" in run.json["because"]
    assert "policy.required-rows" in run.json["because"]
    douane("pin", "npm:mail-mcp", "--owner", "ada")
    file = policy(douane, '[access.oauth]\nanswer = "not-applicable"\nreason = "local"\n', "a.toml")
    refused = douane("decide", "npm:mail-mcp", "--person", "ada", "--answers", file)
    assert (refused.code, refused.out) == (2, "")
    assert "not-applicable does not do: required-rows of the policy" in refused.message
    file.write_text('[access.oauth]\nanswer = "yes"\nreason = "a local process"\n', encoding="utf-8")
    assert douane("decide", "npm:mail-mcp", "--person", "ada", "--answers", file).code == 3
    after = douane("vet", "npm:mail-mcp", "--format", "json").json
    assert "access.oauth" not in after["because"]


def test_owners(douane: Cli) -> None:
    policy(douane, 'owners = { "npm:mail-*" = ["ada"] }\n')
    open_run = douane("vet", "npm:mail-mcp", "--format", "json")
    assert open_run.code == 3
    assert "policy.owners" in open_run.json["because"]
    assert douane("pin", "npm:mail-mcp", "--owner", "eve").err.endswith("wrote lockfiles/npm/mail-mcp.json\n")
    assert douane("status").code == 1
    refused = douane("decide", "npm:mail-mcp", "--person", "eve", "--owner", "mallory", stdin="\n" * 40)
    assert refused.code == 2
    assert "mallory may not own npm:mail-mcp" in refused.err
    owned = policy(douane, 'owner = "ada"\n[blast.owner]\nanswer = "yes"\nreason = "reviews"\n', "a.toml")
    douane("decide", "npm:mail-mcp", "--person", "ada", "--answers", owned)
    assert json.loads(douane.lock.read_bytes())["answers"]["blast.owner"]["by"] == "human"
    assert "policy.owners" not in douane("status", "--format", "json").json["servers"][0]["because"]


def test_a_waiver_in_the_lock_lets_through_what_a_policy_objects_to(douane: Cli) -> None:
    douane.pinned()
    policy(douane, PROVENANCE)
    waived = ("--waive", "policy-provenance", "--reason", "known", "--until", day(30))
    assert douane("decide", "npm:mail-mcp", "--person", "ada", *waived).code == 0
    vet, status = douane.together(("vet", "npm:mail-mcp", "--format", "json"), ("status",))
    assert (vet.code, status.code) == (3, 3)
    assert "policy.provenance" not in vet.json["because"]
    assert douane("pin", "npm:mail-mcp").code == 3
    assert json.loads(douane.lock.read_bytes())["decision"]["verdict"] == "open"
    assert douane("check").code == 0


def test_licences(douane: Cli, world: World) -> None:
    world.publish(npm("bound-mcp", tools=(SEND,), license="AGPL-3.0-only"))
    world.publish(npm("free-mcp", tools=(SEND,), license="MIT"))
    policy(douane, 'licences.deny = ["AGPL-*"]\n')
    bound, free, silent = douane.together(
        *(("vet", f"npm:{name}-mcp", "--format", "json") for name in ("bound", "free", "mail"))
    )
    assert "policy.licences.deny" in bound.json["because"]
    assert bound.code == 1
    assert "policy.licences.deny" not in free.json["because"]
    assert (silent.code, "policy.licences.deny" in silent.json["because"]) == (3, True)


def test_what_is_vetted_does_not_judge_itself(douane: Cli) -> None:
    server = douane.cwd / "server"
    server.mkdir()
    (server / "package.json").write_text('{"name": "srv", "version": "1.0.0"}', encoding="utf-8")
    (server / "douane.toml").write_text(waiver("install-script"), encoding="utf-8")
    found = Cli(server, douane.env)("vet", ".", "--format", "json")
    assert "invalid-waiver" in {finding["rule"] for finding in found.json["findings"]}
    assert found.code == 1
    named = Cli(server, douane.env)("vet", ".", "--format", "json", "--policy", "douane.toml")
    assert "invalid-waiver" not in {finding["rule"] for finding in named.json["findings"]}


def test_policy_check_explains(douane: Cli) -> None:
    douane.pinned()
    policy(douane, PROVENANCE + 'licences.allow = ["MIT"]\n' + waiver() + waiver("policy-block", -1))
    text = douane("policy", "check")
    assert text.code == 1
    assert "  provenance               server" in text.out
    assert f"until {day(30)}: policy-provenance: ada: known" in text.out
    assert "lets through npm:mail-mcp 1.0.0: policy-provenance pkg:npm/mail-mcp@1.0.0" in text.out
    assert f"EXPIRED on {day(-1)}: policy-block" in text.out
    assert "STOPPED    npm:mail-mcp 1.0.0" in text.out
    assert "licences.allow: a lock does not tell" in text.out
    looked = douane("policy", "check", "npm:mail-mcp", "--format", "json")
    (server,) = looked.json["servers"]
    assert {stop["key"] for stop in server["stops"]} == {"licences.allow", "waivers"}
    schema = json.loads((ROOT / "docs" / "policy-check.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator(schema).validate(looked.json)


def test_policy_check_without_much(douane: Cli) -> None:
    none = douane("policy", "check")
    assert (none.code, none.message) == (
        2,
        "there is no policy here (write a douane.toml, or name one with --policy)",
    )
    policy(douane, 'block = "low"\n')
    empty = douane("policy", "check")
    assert (empty.code, empty.out.splitlines()[-1]) == (0, "no server is pinned, and none was named")
    (douane.cwd / "lockfiles").mkdir()
    assert "holds no lockfile" in douane("policy", "check").message
    wrong = douane("policy", "check", "--formt", "json")
    assert (wrong.code, "--formt" in wrong.message) == (2, True)
    assert douane("policy", "chek").code == 2


def test_policy_schema(douane: Cli) -> None:
    run = douane("policy", "schema")
    assert (run.code, run.out) == (0, (ROOT / "docs" / "policy.schema.json").read_text(encoding="utf-8"))


def decide_all(douane: Cli) -> None:
    answers = json.loads(douane.lock.read_bytes())["answers"]
    derived = ("decision.gate", "decision.record")
    rows = [row for row, item in answers.items() if item["mark"] == "unknown" and row not in derived]
    text = "".join(f'[{row}]\nanswer = "yes"\nreason = "looked"\n' for row in rows)
    file = policy(douane, text, "answers.toml")
    assert douane("decide", "npm:mail-mcp", "--person", "ada", "--owner", "ada", "--answers", file).code == 0


@pytest.mark.parametrize(
    ("allowed", "version", "tool", "kept"),
    [
        ("patch", "1.0.1", SEND, True),
        ("none", "1.0.1", SEND, False),
        ("patch", "1.1.0", SEND, False),
        ("minor", "1.1.0", SEND, True),
        ("minor", "2.0.0", SEND, False),
        ("minor", "1.0.1-beta.1", SEND, False),
        ("patch", "1.0.1", {**SEND, "description": "Sends a mail to many."}, False),
    ],
)
def test_answers_over_a_move_of_the_version(
    douane: Cli, world: World, allowed: str, version: str, tool: dict[str, Any], kept: bool
) -> None:
    douane.pinned()
    decide_all(douane)
    policy(douane, f'updates.without-review = "{allowed}"\n')
    world.publish(npm("mail-mcp", version, tools=(tool,), dependencies={"left": "^1.0.0"}))
    douane("pin", f"npm:mail-mcp@{version}", "--refresh")
    lock = json.loads(douane.lock.read_bytes())
    assert lock["server"]["version"] == version
    answer = lock["answers"]["value.task"]
    if kept:
        assert (lock["decision"]["verdict"], answer["by"]) == ("clear", "human")
        assert answer["expires"]["version"] == version
        assert f"from 1.0.0 to {version}" in answer["evidence"][0]
        assert [run.code for run in douane.together(("status",), ("vet", f"npm:mail-mcp@{version}"))] == [
            0,
            0,
        ]
    else:
        assert (lock["decision"]["verdict"], answer["mark"]) == ("open", "unknown")
        assert answer["lapsed"]["why"] == "version"
        status = douane("status")
        assert f"that was about version 1.0.0, and this is {version}" in " ".join(status.out.split())
        again = douane("pin", f"npm:mail-mcp@{version}")
        assert again.err == "unchanged: lockfiles/npm/mail-mcp.json\n"
