"""Files of a git revision, read without running anything the repository configures."""

import subprocess
from pathlib import Path

import pytest

from douane import revisions
from douane.errors import InputError, UsageError


def git(folder: Path, *arguments: str) -> None:
    identity = ("-c", "user.name=t", "-c", "user.email=t@example.test", "-c", "commit.gpgsign=false")
    subprocess.run(["git", "-C", str(folder), *identity, *arguments], check=True, capture_output=True)


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    git(tmp_path, "init", "-q", "-b", "main")
    locks = tmp_path / "lockfiles" / "npm"
    locks.mkdir(parents=True)
    (locks / "a.json").write_text("one\n")
    (locks / "link.json").symlink_to("a.json")
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-qm", "one")
    (locks / "a.json").write_text("two\n")
    (locks / "é b.json").write_text("new\n")
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-qm", "two")
    return tmp_path


def test_files_and_their_bytes_at_two_revisions(repository: Path) -> None:
    old = revisions.files(repository, revisions.resolved(repository, "HEAD~1"), "lockfiles")
    new = revisions.files(repository, revisions.resolved(repository, "main"), "lockfiles")
    assert list(old) == ["lockfiles/npm/a.json"]
    assert sorted(new) == ["lockfiles/npm/a.json", "lockfiles/npm/é b.json"]
    assert revisions.content(repository, old["lockfiles/npm/a.json"]) == b"one\n"
    assert revisions.content(repository, new["lockfiles/npm/a.json"]) == b"two\n"


@pytest.mark.parametrize(
    "revision", ["--upload-pack=x", "-x", "", "a b", "$(id)", "nowhere", "HEAD:lockfiles", "x" * 300]
)
def test_what_is_no_revision_is_refused(repository: Path, revision: str) -> None:
    with pytest.raises(UsageError, match="name a branch, tag or commit"):
        revisions.resolved(repository, revision)


def test_configuration_of_the_repository_runs_nothing(repository: Path) -> None:
    trap = repository / "trap"
    script = repository / "trap.sh"
    script.write_text(f"#!/bin/sh\ntouch '{trap}'\n")
    script.chmod(0o755)
    (repository / ".gitattributes").write_text("*.json diff=trap filter=trap\n")
    for key in ("core.fsmonitor", "diff.trap.textconv", "filter.trap.smudge", "core.pager", "diff.external"):
        git(repository, "config", key, str(script))
    commit = revisions.resolved(repository, "HEAD")
    for blob in revisions.files(repository, commit, "lockfiles").values():
        revisions.content(repository, blob)
    assert not trap.exists()


def test_outside_a_repository(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no git work tree"):
        revisions.top(tmp_path)


def test_an_object_that_is_not_there(repository: Path) -> None:
    assert revisions.top(repository) == repository.resolve()
    with pytest.raises(InputError, match="fetch the revision first"):
        revisions.content(repository, "0" * 40)
