"""`douane diff` between git revisions: what a pull-request gate sees."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from douane_lockfiles import Lock, read, write
from e2e.index import World
from e2e.packages import SEND, npm, wheel
from e2e.running import Cli, Run


@pytest.fixture
def repository(douane: Cli, world: World) -> Cli:
    """A repository whose first commit pins mail-mcp."""
    git(douane, "init", "-q")
    douane.pinned()
    commit(douane)
    return douane


def git(douane: Cli, *arguments: str) -> str:
    identity = ("-c", "user.name=a", "-c", "user.email=a@b.invalid", "-c", "commit.gpgsign=false")
    done = subprocess.run(
        ["git", *identity, *arguments],
        cwd=douane.cwd,
        env=douane.env,
        check=True,
        capture_output=True,
        text=True,
    )
    return done.stdout


def commit(douane: Cli) -> None:
    git(douane, "add", "-A")
    git(douane, "commit", "-q", "-m", "x")


def test_nothing_changed(repository: Cli) -> None:
    (repository.cwd / "README").write_text("x", encoding="utf-8")
    commit(repository)
    run = repository("diff", "HEAD~1..HEAD")
    assert (run.code, run.out) == (0, "0 compared, 0 drifted, 0 not fully seen\n")


def test_changed_and_added(repository: Cli, world: World) -> None:
    tool = {**SEND, "description": "Sends a mail to several recipients."}
    world.publish(npm("mail-mcp", "1.0.1", tools=(tool,), dependencies={"left": "1"}), wheel("notes-mcp"))
    assert repository("pin", "npm:mail-mcp", "pypi:notes-mcp", "--refresh").code == 1
    commit(repository)
    run = repository("diff", "HEAD~1..HEAD", "--format", "json")
    assert run.code == 1
    kinds = {item["path"]: {drift["kind"] for drift in item["drift"]} for item in run.json["compared"]}
    assert {"version-moved", "description-changed"} <= kinds["lockfiles/npm/mail-mcp.json"]
    assert kinds["lockfiles/pypi/notes-mcp.json"] == {"lock-added"}


def kinds_of(run: Run) -> dict[str, list[str]]:
    return {item["path"]: [drift["kind"] for drift in item["drift"]] for item in run.json["compared"]}


def resealed(repository: Cli, change: Callable[[dict[str, Any]], None]) -> None:
    """Change the lock as somebody would who knows how its digest is made, and commit it."""
    content = read(repository.lock).document
    content.pop("digest")
    change(content)
    write(Lock.sealed(content), repository.lock)
    commit(repository)


def test_removed(repository: Cli) -> None:
    repository.lock.unlink()
    commit(repository)
    run = repository("diff", "HEAD~1", "HEAD", "--format", "json")
    assert (run.code, kinds_of(run)) == (1, {"lockfiles/npm/mail-mcp.json": ["lock-removed"]})


def test_a_lock_that_is_moved_is_the_same_lock(repository: Cli) -> None:
    lock = repository.lock
    lock.rename(lock.with_name("mail.json"))
    commit(repository)
    run = repository("diff", "HEAD~1", "HEAD", "--format", "json")
    assert (run.code, kinds_of(run)) == (0, {"lockfiles/npm/mail.json": ["lock-moved"]})


def test_a_lock_that_is_moved_and_changed_is_compared(repository: Cli) -> None:
    resealed(repository, lambda content: content["decision"].update(owner="eve"))
    git(repository, "mv", "lockfiles/npm/mail-mcp.json", "lockfiles/npm/other.json")
    commit(repository)
    run = repository("diff", "HEAD~2", "HEAD", "--format", "json")
    assert run.code == 1
    assert kinds_of(run)["lockfiles/npm/other.json"] == ["decision-changed", "lock-moved"]


def test_a_verdict_that_does_not_follow_is_not_believed(repository: Cli) -> None:
    resealed(repository, lambda content: content["decision"].update(verdict="clear", because=[]))
    run = repository("diff", "HEAD~1..HEAD")
    assert run.code == 2
    assert "decision.verdict: says clear while these rows are not: access.credential" in run.out


def test_an_answer_of_the_machine_rests_on_something(repository: Cli) -> None:
    resealed(repository, lambda content: content["answers"]["supply.identity"].update(mark="yes"))
    run = repository("diff", "HEAD~1..HEAD", "--format", "json")
    assert run.code == 1
    assert "answer-unfounded" in kinds_of(run)["lockfiles/npm/mail-mcp.json"]


def test_an_answer_of_a_person_is_for_what_is_pinned(repository: Cli) -> None:
    answer = {
        "mark": "yes",
        "by": "human",
        "evidence": [],
        "person": "ada",
        "date": "2026-11-01",
        "reason": "r",
    }
    bound = answer | {"expires": {"version": "0.9.0"}}
    resealed(repository, lambda content: content["answers"].update({"value.task": bound}))
    run = repository("diff", "HEAD~1..HEAD", "--format", "json")
    assert "answer-outdated" in kinds_of(run)["lockfiles/npm/mail-mcp.json"]


def test_owners_are_those_whom_the_older_revision_lets(repository: Cli) -> None:
    policy = repository.cwd / "douane.toml"
    policy.write_text('[owners]\n"npm:mail-*" = ["ada"]\n', encoding="utf-8")
    commit(repository)
    policy.write_text('[owners]\n"npm:mail-*" = ["eve"]\n', encoding="utf-8")
    resealed(repository, lambda content: content["decision"].update(owner="eve"))
    run = repository("diff", "HEAD~1..HEAD", "--format", "json")
    assert run.code == 1
    assert kinds_of(run)["douane.toml"] == ["policy-changed"]
    assert kinds_of(run)["lockfiles/npm/mail-mcp.json"][0] == "owner-not-allowed"
    resealed(repository, lambda content: content["decision"].update(owner="ada"))
    assert "owner-not-allowed" not in str(kinds_of(repository("diff", "HEAD~2..HEAD", "--format", "json")))


WAIVER = "[[tool.douane.waivers]]\nrule = 'silent-copy'\nreason = 'r'\nowner = 'ada'\nexpires = 2099-01-01\n"
DEMANDS = "[tool.douane]\nblock = 'low'\n[tool.douane.licences]\ndeny = ['AGPL-*', 'SSPL-1.0']\n"


@pytest.mark.parametrize(
    ("after", "told", "code"),
    [
        (DEMANDS.replace(", 'SSPL-1.0'", ""), [("high", "licences.deny", "laxer than before")], 1),
        (DEMANDS.replace("'low'", "'info'"), [("info", "block", "stricter than before")], 0),
        (DEMANDS + WAIVER, [("high", "waivers: silent-copy", "laxer than before")], 1),
        ("[project]\nname = 'x'\n",
         [("high", "block", "laxer than before"), ("high", "licences.deny", "laxer than before")], 1),
        (f"[project]\nname = 'x'\n{DEMANDS}", [], 0),
    ],
    ids=["a licence is allowed", "more blocks", "a waiver", "no policy any more", "something else"],
)  # fmt: skip
def test_a_policy_in_a_project_that_changes_is_told_key_by_key(
    repository: Cli, after: str, told: list[tuple[str, str, str]], code: int
) -> None:
    project = repository.cwd / "pyproject.toml"
    project.write_text(DEMANDS, encoding="utf-8")
    commit(repository)
    project.write_text(after, encoding="utf-8")
    commit(repository)
    run = repository("diff", "HEAD~1..HEAD", "--format", "json")
    drifts = [drift for item in run.json["compared"] for drift in item["drift"]]
    assert [(each["grade"], each["subject"], each["detail"]) for each in drifts] == told
    kind = "policy-changed" if "[tool.douane]" in after else "policy-removed"
    assert {each["kind"] for each in drifts} <= {kind}
    assert {item["path"] for item in run.json["compared"]} <= {"pyproject.toml"}
    assert run.code == code


def test_a_policy_that_nobody_can_read_is_no_policy(repository: Cli) -> None:
    project = repository.cwd / "pyproject.toml"
    project.write_text("[tool.douane]\nblock = 'never'\n", encoding="utf-8")
    commit(repository)
    run = repository("diff", "HEAD~1..HEAD")
    assert (run.code, run.err) == (2, "")
    assert "pyproject.toml:2: block: 'never' is none of" in run.out


def test_a_policy_that_moves_and_says_the_same_needs_nobody(repository: Cli) -> None:
    (repository.cwd / "pyproject.toml").write_text(DEMANDS, encoding="utf-8")
    commit(repository)
    (repository.cwd / "pyproject.toml").unlink()
    (repository.cwd / "douane.toml").write_text(
        DEMANDS.replace("tool.douane.", "").replace("[tool.douane]", "")
    )
    commit(repository)
    run = repository("diff", "HEAD~1..HEAD")
    assert (run.code, run.out.splitlines()[1:]) == (0, ["0 compared, 0 drifted, 0 not fully seen"])


def test_tampered(repository: Cli) -> None:
    lock = repository.lock
    lock.write_bytes(lock.read_bytes().replace(b"Sends a mail to one", b"Sends a mail to any"))
    commit(repository)
    run = repository("diff", "HEAD~1..HEAD")
    assert (run.code, run.err) == (2, "")
    assert run.out.startswith("INVALID  lockfiles/npm/mail-mcp.json")


@pytest.mark.parametrize("revisions", ["HEAD..nowhere", "--output=x..HEAD", "HEAD..\x1b[31m"])
def test_revisions_that_are_none(repository: Cli, revisions: str) -> None:
    run = repository("diff", revisions)
    assert (run.code, run.out) == (2, "")
    assert not Path(repository.cwd / "x").exists()
