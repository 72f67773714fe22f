"""A lock is held against definitions that were obtained as its own were; others are not compared."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from douane import pinning, vet
from douane.api import Options, connected, understood, vet_with
from douane.checking import check
from douane.confinement import Contact, Observed
from douane.drifting import Compared
from douane.model import Mark, Report
from douane.sandboxed import Sandbox
from douane_lockfiles import Lock, write
from e2e.index import World
from e2e.packages import ECHO, SEND, npm
from e2e.transport import options
from sandboxes import Pretended

NOW = 1_800_000_000.0
CONDITIONED = {**SEND, "annotations": {"readOnlyHint": False}}


@pytest.fixture
def given(tmp_path: Path) -> Options:
    world = World()
    world.publish(npm("mail-mcp", tools=(SEND, ECHO)))
    return replace(options(world, tmp_path), surface="auto")


def listing(*tools: Any) -> Sandbox:
    return Pretended(lambda client, date: {"tools": list(tools), "instructions": "Be brief."}).sandbox


def pinned(given: Options, sandbox: Sandbox, surface: str = "auto") -> tuple[Path, Lock]:
    report = vet("npm:mail-mcp", options=replace(given, surface=surface, sandbox=sandbox))
    path = pinning.path_of(given.lockfiles, "npm", "mail-mcp")
    lock = pinning.pin(report, pinning.Decision(), path=str(path), now=NOW)
    path.parent.mkdir(parents=True)
    write(lock, path)
    return path, lock


def checked(given: Options, path: Path, sandbox: Sandbox, surface: str = "pinned") -> Compared:
    asked = replace(given, surface=surface, sandbox=sandbox)
    with connected(asked) as services:
        return check(path, services)


def kinds(compared: Compared) -> Iterator[str]:
    return (item.kind for item in compared.drifts)


HERE = listing(CONDITIONED, ECHO)
NOWHERE = Sandbox(available=lambda: "bubblewrap is not installed; install it.")


def test_a_lock_tells_how_its_definitions_were_obtained(given: Options) -> None:
    _, lock = pinned(given, HERE)
    surface = lock.section("surface")
    assert (surface["source"], surface["protocol"]) == ("sandbox", "2025-06-18")
    assert surface["observed"] == {
        "runs": 2,
        "clients": ["claude-ai", "douane"],
        "arguments": ["/srv/server/app/node_modules/mail-mcp/index.js"],
        "environment_names": [],
    }
    assert surface["coverage"] == {"listed": 2, "read": 2, "gaps": 0}


def test_what_lists_the_same_again_has_not_moved(given: Options) -> None:
    path, _ = pinned(given, HERE)
    compared = checked(given, path, HERE)
    assert (compared.drifts, compared.problem, compared.exit_code) == ((), None, 0)


def test_what_lists_something_else_has_moved(given: Options) -> None:
    path, _ = pinned(given, HERE)
    compared = checked(given, path, listing(ECHO))
    assert "tool-removed" in set(kinds(compared))
    assert compared.exit_code == 1


def test_each_check_lists_anew_what_the_gate_then_uses(given: Options) -> None:
    path, _ = pinned(given, HERE)
    pretended = Pretended(lambda client, date: {"tools": [CONDITIONED, ECHO], "instructions": "Be brief."})
    for runs in (2, 4):
        checked(given, path, pretended.sandbox)
        assert len(pretended.started) == runs
    vet("npm:mail-mcp", options=replace(given, surface="sandbox", sandbox=pretended.sandbox))
    assert len(pretended.started) == 4


def test_a_machine_without_a_sandbox_cannot_tell_and_invents_no_drift(given: Options) -> None:
    path, _ = pinned(given, HERE)
    compared = checked(given, path, NOWHERE)
    assert compared.exit_code == 3
    assert compared.problem
    assert "bubblewrap is not installed" in compared.problem
    assert not any(kind.startswith("tool-") for kind in kinds(compared))
    assert "surface-source-weakened" in set(kinds(compared))


def test_what_a_configuration_told_has_not_moved(given: Options, tmp_path: Path) -> None:
    file = tmp_path / "mcp.json"
    env = {"MAIL_TOKEN": "s3cr3t-of-nobody-else"}
    command = {"command": "npx", "args": ["-y", "mail-mcp@1.0.0"]}
    servers = {
        "mail": {**command, "env": env},
        "other": {"command": "other", "env": {"A_TOKEN": "1234567890"}},
    }
    file.write_text(json.dumps({"mcpServers": servers}), encoding="utf-8")
    target = understood([str(file)], given).targets[0]
    with connected(given) as services:
        report = vet_with(services, target, given)
    path = pinning.path_of(given.lockfiles, "npm", "mail-mcp")
    lock = pinning.pin(report, pinning.Decision(), path=str(path), now=NOW)
    assert lock.server.environment_names == ("MAIL_TOKEN",)
    write(lock, path)
    assert checked(given, path, Sandbox()).drifts == ()


def test_a_lock_of_the_source_is_held_against_the_source(given: Options) -> None:
    path, lock = pinned(given, HERE, "static")
    assert lock.surface.source == "static"
    assert "observed" not in lock.section("surface")
    compared = checked(given, path, HERE)
    assert (compared.drifts, compared.exit_code) == ((), 0)


def test_a_sandbox_that_was_tried_in_vain_is_tried_again(given: Options) -> None:
    """What the server did there stands in the lock, and is not gone for not having been looked at."""
    seen = Observed(contacts=(Contact(host="far.example", address="", port=443),))
    vain = Pretended(lambda client, date: None, seen)
    path, lock = pinned(given, vain.sandbox)
    assert lock.surface.source == "static"
    assert "contacts-at-start" in {each.rule for each in lock.findings}
    compared = checked(given, path, vain.sandbox)
    assert (compared.drifts, compared.problem, compared.exit_code) == ((), None, 0)
    assert vain.started
    compared = checked(given, path, HERE)  # what it lists now is no other reading of its source
    assert not any(kind.startswith(("tool-", "surface-")) for kind in kinds(compared))
    assert (compared.problem, compared.exit_code) == (None, 0)


@pytest.mark.parametrize(
    ("late", "code"), [((1,), 0), ((2,), 0), ((1, 3), 3), ((2, 3), 3), ((1, 2, 3, 4, 5, 6), 3)]
)
def test_a_busy_machine_invents_no_drift(given: Options, late: tuple[int, ...], code: int) -> None:
    path, _ = pinned(given, HERE)
    runs: list[str] = []

    def answers(client: str, _: float | None) -> dict[str, Any]:
        runs.append(client)
        tools = None if len(runs) in late else [CONDITIONED, ECHO]
        return {"tools": tools, "instructions": "Be brief."}

    compared = checked(given, path, Pretended(answers).sandbox)
    assert compared.exit_code == code
    assert not any(kind.startswith("tool-") or kind == "finding-appeared" for kind in kinds(compared))


def test_a_lock_of_the_source_is_not_held_against_a_sandbox(given: Options) -> None:
    path, _ = pinned(given, HERE, "static")
    quiet = Pretended(lambda client, date: {"tools": [CONDITIONED, ECHO]}).sandbox
    compared = checked(given, path, quiet, "sandbox")
    assert compared.exit_code == 3
    assert compared.problem
    assert "pin it again" in compared.problem
    assert not any(kind.startswith("tool-") for kind in kinds(compared))


def test_the_gate_calls_another_source_neither_approved_nor_changed(given: Options) -> None:
    pinned(given, HERE, "static")
    report = vet("npm:mail-mcp", options=replace(given, sandbox=HERE))
    assert mark(report, "supply.repin") is Mark.UNKNOWN
    same = vet("npm:mail-mcp", options=replace(given, surface="static"))
    assert mark(same, "supply.repin") is Mark.YES


def mark(report: Report, row: str) -> Mark:
    return next(answer.mark for answer in report.answers if answer.row == row)
