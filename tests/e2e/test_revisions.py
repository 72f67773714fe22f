"""`douane diff` between git revisions: what a pull-request gate sees."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from e2e.index import World
from e2e.packages import SEND, npm, wheel
from e2e.running import Cli


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


def test_removed_and_renamed(repository: Cli) -> None:
    lock = repository.lock
    lock.rename(lock.with_name("mail.json"))
    commit(repository)
    run = repository("diff", "HEAD~1", "HEAD", "--format", "json")
    assert run.code == 1
    kinds = {item["path"]: [drift["kind"] for drift in item["drift"]] for item in run.json["compared"]}
    assert kinds == {
        "lockfiles/npm/mail-mcp.json": ["lock-removed"],
        "lockfiles/npm/mail.json": ["lock-added"],
    }


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
