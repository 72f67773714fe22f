"""Many lockfiles of two revisions: whoever compares them, the same is told of each, in order."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from douane import gating
from douane_lockfiles import dumps
from lock_documents import lock

COUNT = 20


def git(folder: Path, *arguments: str) -> None:
    identity = ("-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false")
    subprocess.run(["git", "-C", str(folder), *identity, *arguments], check=True, capture_output=True)


def of(number: int, owner: str) -> Callable[[dict[str, Any]], None]:
    def change(value: dict[str, Any]) -> None:
        value["packages"][0]["sha256"] = f"{number:064}"
        value["decision"]["owner"] = owner

    return change


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """Two revisions of twenty locks: all but the first change, one is edited by hand, one is no lock."""
    git(tmp_path, "init", "--quiet")
    folder = tmp_path / "lockfiles"
    folder.mkdir()
    for owner in ("ada", "bob"):
        for number in range(COUNT):
            text = dumps(lock(of(number, "ada" if number == 0 else owner)))
            (folder / f"{number:02}.json").write_text(text, encoding="utf-8")
        edited = (folder / "07.json").read_text("utf-8").replace("bob", "eve")
        (folder / "07.json").write_text(edited, encoding="utf-8")
        (folder / "other.json").write_text(f'{{"by": "{owner}"}}', encoding="utf-8")
        git(tmp_path, "add", ".")
        git(tmp_path, "commit", "--quiet", "--message", owner)
    return tmp_path


def test_all_are_compared_in_order(repository: Path) -> None:
    found = gating.between(repository, "HEAD~1", "HEAD", "lockfiles").compared
    assert [each.path for each in found] == [f"lockfiles/{number:02}.json" for number in range(1, COUNT)]
    assert {each.exit_code for each in found if each.path != "lockfiles/07.json"} == {1}
    assert [each.path for each in found if each.problem is not None] == ["lockfiles/07.json"]
    changed = {drift.kind for each in found for drift in each.drifts}
    assert changed == {"decision-changed"}
    assert all(each.review.lines["decision.owner"] > 1 for each in found if each.problem is None)


def test_however_many_processes_compare_the_same_is_told(repository: Path) -> None:
    alone, together, spread = (
        gating.between(repository, "HEAD~1", "HEAD", "lockfiles", copies=copies).compared
        for copies in (0, None, 3)
    )
    assert alone == together == spread
    assert [each.review for each in alone] == [each.review for each in spread]


def test_a_lock_that_moved_is_held_against_itself_and_read_once(tmp_path: Path) -> None:
    git(tmp_path, "init", "--quiet")
    folder = tmp_path / "lockfiles"
    folder.mkdir()
    (folder / "a.json").write_text(dumps(lock(of(1, "ada"))), encoding="utf-8")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "--quiet", "--message", "ada")
    git(tmp_path, "mv", "lockfiles/a.json", "lockfiles/b.json")
    (folder / "b.json").write_text(dumps(lock(of(1, "bob"))), encoding="utf-8")
    (folder / "c.json").write_text("<<<<<<< ours\n{}", encoding="utf-8")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "--quiet", "--message", "bob")
    moved, conflict = gating.between(tmp_path, "HEAD~1", "HEAD", "lockfiles").compared
    assert moved.path == "lockfiles/b.json"
    assert [each.kind for each in moved.drifts] == ["lock-moved", "decision-changed"]
    assert "take one side whole" in (conflict.problem or "")
