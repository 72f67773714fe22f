"""From reports to locks and back."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from douane import named_locks, pinning
from douane.answering import given
from douane.api import connected, vet_with
from douane.checking import check
from douane.deciding import decide
from douane.errors import DouaneError, InputError, UsageError
from douane.model import Definition, Outcome, Report
from douane.pinning import Decision
from douane.targets import parse
from douane_lockfiles import Lock, diff, write
from e2e.index import World
from e2e.packages import SEND, npm
from e2e.transport import options

DAY = 86_400.0
NOW = 1_800_000_000.0  # 2027-01-15
PATH = "lockfiles/npm/mail-mcp.json"


@pytest.fixture
def world() -> World:
    world = World()
    world.publish(npm("mail-mcp", tools=(SEND,), dependencies={"left": "1"}), npm("left"))
    return world


def vetted(world: World, folder: Path, target: str = "npm:mail-mcp", *, now: float = NOW) -> Report:
    given = replace(options(world, folder, now=now), refresh=True)
    with connected(given) as services:
        (parsed,) = parse(target, cwd=folder)
        return vet_with(services, parsed, given)


def pin(report: Report, decision: Decision | None = None, *, now: float = NOW) -> Lock:
    return pinning.pin(report, decision or Decision(), path=PATH, now=now)


def test_the_same_report_gives_the_same_lock(world: World, tmp_path: Path) -> None:
    report = vetted(world, tmp_path)
    lock = pin(report)
    assert lock.document == pin(report).document
    assert [item["purl"] for item in lock.document["packages"]] == [
        "pkg:npm/left@1.0.0",
        "pkg:npm/mail-mcp@1.0.0",
    ]
    assert lock.document["decision"]["date"] == "2027-01-15"
    assert lock.document["surface"]["text"] == "lock"
    assert diff(lock, pinning.repinned(lock, report, path=PATH, now=NOW + 30 * DAY)) == ()


def test_a_first_pin_does_not_vouch_for_itself(world: World, tmp_path: Path) -> None:
    answers = pin(vetted(world, tmp_path)).document["answers"]
    assert answers["supply.repin"]["mark"] == "yes"
    assert answers["supply.identity"]["mark"] == "unknown"


def test_a_lock_vouches_for_whose_it_is_only_once_that_was_settled(world: World, tmp_path: Path) -> None:
    report = vetted(world, tmp_path)
    lock = pin(report)
    until = given("supply.identity", "yes", "looked", "2027-01-20")
    settled = decide(lock, (until,), person="ada", today="2027-01-15")

    def identified(lock: Lock, days: int) -> bool:
        return pinning.prior_from(lock, report.examination, PATH, now=NOW + days * DAY).identified

    assert [identified(lock, 0), identified(settled, 0), identified(settled, 6)] == [False, True, False]


def test_what_is_shown_of_a_first_pin_is_what_its_lock_records(world: World, tmp_path: Path) -> None:
    report = vetted(world, tmp_path)
    pinned = pinning.as_pinned(report, Decision(owner="ada"), path="lockfiles/npm/mail-mcp.json")
    recorded = {row: answer.mark for row, answer in pin(report, Decision(owner="ada")).answers.items()}
    shown = {item.row: item.mark for item in pinned.answers}
    asked = {item.row: item.mark for item in report.answers}
    assert shown == recorded
    assert {row for row in asked if asked[row] is not shown[row]} == {"supply.repin", "decision.record"}


def test_pinning_again_keeps_what_people_decided_but_for_what_they_change(
    world: World, tmp_path: Path
) -> None:
    report = vetted(world, tmp_path)
    first = pin(report, Decision(owner="ada", scopes=("read",), conditions=("c",), text="store"))
    again = pinning.repinned(first, report, path=PATH, now=NOW + DAY, changes=Decision(scopes=("write",)))
    decision = again.document["decision"]
    assert (decision["owner"], decision["scopes"], decision["conditions"]) == ("ada", ["write"], ["c"])
    assert (decision["date"], again.document["surface"]["text"]) == ("2027-01-16", "store")


def test_what_cannot_be_pinned(world: World, tmp_path: Path) -> None:
    (tmp_path / "tools.json").write_text(json.dumps({"tools": [dict(SEND)]}), "utf-8")
    with pytest.raises(UsageError, match=r"tools\.json cannot be pinned"):
        pin(vetted(world, tmp_path, "tools.json"))
    report = vetted(world, tmp_path)
    lone = Definition(kind="tool", name="a", definition={"name": "a", "description": "\ud800"})
    surface = replace(report.examination.surface, tools=(lone,))
    with pytest.raises(DouaneError, match="mail-mcp cannot be pinned"):
        pin(replace(report, examination=replace(report.examination, surface=surface)))


@pytest.mark.parametrize("name", ["..", "a/../b", "", "a\\b", "@x/", "a\0"])
def test_no_name_leads_out_of_the_folder(name: str) -> None:
    with pytest.raises(UsageError, match="cannot name a lockfile"):
        pinning.path_of(Path("lockfiles"), "npm", name)


def test_a_lockfile_that_is_none(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text("{}", "utf-8")
    with pytest.raises(InputError, match=r"a\.json: format\.name: this is no Douane lockfile"):
        named_locks.load(tmp_path / "a.json")


def test_answers_hold_until_the_day_they_name(world: World, tmp_path: Path) -> None:
    path = pinning.path_of(tmp_path / "lockfiles", "npm", "mail-mcp")
    lock = pinning.pin(vetted(world, tmp_path), Decision(owner="ada"), path=str(path), now=NOW)
    rows = [row for row in lock.document["decision"]["because"] if row != "decision.record"]
    answers = tuple(given(row, "yes", "looked", "2027-01-20") for row in rows)
    write(decide(lock, answers, person="ada", today="2027-01-15"), path)
    outcomes = [vetted(world, tmp_path, now=NOW + days * DAY).verdict.outcome for days in (0, 5, 6)]
    assert outcomes == [Outcome.CLEAR, Outcome.CLEAR, Outcome.OPEN]
    with connected(options(world, tmp_path, now=NOW + 6 * DAY)) as services:
        compared = check(path, services)
    assert compared.exit_code != 0


def test_a_command_that_starts_two_servers_is_checked_for_the_one_that_is_pinned(
    world: World, tmp_path: Path
) -> None:
    world.publish(npm("bridge", bin={"bridge": "a.js"}, files={"a.js": ""}))
    path = tmp_path / "lockfiles" / "npm" / "mail-mcp.json"
    command = "npx -y bridge@1.0.0 -- npx -y mail-mcp@1.0.0"
    lock = pin(vetted(world, tmp_path)).document
    lock["server"]["source"] = command
    write(Lock.sealed(lock), path)
    with connected(options(world, tmp_path)) as services:
        compared = check(path, services)
    assert compared.problem is None
    assert "artifact-changed" not in {drift.kind for drift in compared.drifts}
