"""Which lock is meant by a file, a server or a name."""

from __future__ import annotations

from pathlib import Path

import pytest

from douane.cli.naming import lock_of, locks_named
from douane.errors import UsageError

LOCKS = (
    "npm/mail-mcp.json",
    "npm/@acme/notes.json",
    "npm/both.json",
    "pypi/both.json",
    "pypi/my-server.json",
)


@pytest.fixture
def lockfiles(tmp_path: Path) -> Path:
    for lock in LOCKS:
        (tmp_path / lock).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / lock).touch()
    return tmp_path


@pytest.mark.parametrize(
    ("text", "lock"),
    [
        ("npm:mail-mcp", "npm/mail-mcp.json"),
        ("mail-mcp", "npm/mail-mcp.json"),
        ("@acme/notes", "npm/@acme/notes.json"),
        ("pypi:My_Server", "pypi/my-server.json"),
        ("my.server", "pypi/my-server.json"),
        ("npm:both", "npm/both.json"),
    ],
)
def test_a_server_or_a_name_that_is_pinned_once(lockfiles: Path, text: str, lock: str) -> None:
    assert lock_of(text, lockfiles) == lockfiles / lock
    assert lock_of(str(lockfiles / lock), Path("elsewhere")) == lockfiles / lock


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("both", "both is pinned from npm and from PyPI (write npm:both or pypi:both)"),
        ("mial-mcp", "there is no lockfile for mial-mcp (did you mean mail-mcp?)"),
        ("npm:mail-mcp@1.0.0", "there is no lockfile for npm:mail-mcp@1.0.0 (did you mean npm:mail-mcp?)"),
        ("npm:zz", "there is no lockfile for npm:zz (pin it first, or name the lockfile itself)"),
        ("npm:", "'npm:' names no server (write npm:NAME)"),
        ("pypi: ", "'pypi:' names no server (write pypi:NAME)"),
        ("", "'' names no server (write npm:NAME)"),
        ("./zz.json", "there is no lockfile for ./zz.json (pin it first, or name the lockfile itself)"),
    ],
)
def test_what_is_not_pinned_here(lockfiles: Path, text: str, said: str) -> None:
    with pytest.raises(UsageError) as raised:
        lock_of(text, lockfiles)
    assert str(raised.value) == said


def test_paths_may_be_servers(lockfiles: Path) -> None:
    given = (Path("npm:mail-mcp"), lockfiles / "pypi")
    assert locks_named(given, lockfiles) == (lockfiles / "npm/mail-mcp.json", lockfiles / "pypi")
    assert locks_named((), lockfiles) == ()
    assert locks_named((Path("@acme/notes"),), lockfiles) == (lockfiles / "npm/@acme/notes.json",)
    assert locks_named((Path("mial-mcp"),), lockfiles) == (Path("mial-mcp"),), "it may be a path"
    with pytest.raises(UsageError, match="is pinned from npm and from PyPI"):
        locks_named((Path("both"),), lockfiles)
    with pytest.raises(UsageError, match="cannot name a lockfile"):
        locks_named((Path("npm:../x"),), lockfiles)
