"""Files as they stand in a git revision.

This is the one place, beside `confinement`, that starts a process: `git`, with fixed arguments that only
read objects by id. Nothing that a repository's own configuration could run is involved: no checkout, no diff
driver, no text conversion, no file-system monitor, no index.
"""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Iterable, Sequence
from pathlib import Path

from douane.errors import InputError, UsageError
from douane.text import excerpt

_REVISION = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_./@^~{}+-]{0,199}")
_SECONDS = 30
_FIELDS = 3  # of the line before a blob: its id, its kind, its size
_MOST_BYTES = 64 * 1024 * 1024  # of one answer
_AT_ONCE = 400  # objects that are asked for in one go


def resolved(repository: Path, revision: str) -> str:
    """Return the commit id *revision* names. Raises UsageError where there is none."""
    remedy = "name a branch, tag or commit, or two lockfiles"
    if not _REVISION.fullmatch(revision):
        raise UsageError(f"{excerpt(revision)!r} is no git revision", remedy=remedy)
    answer = _git(
        repository, "rev-parse", "--quiet", "--verify", "--end-of-options", f"{revision}^{{commit}}"
    )
    if answer is None:
        raise UsageError(f"git knows no commit {excerpt(revision)!r} here", remedy=remedy)
    return answer.decode("ascii", "replace").strip()


def files(repository: Path, commit: str, *places: str) -> dict[str, str]:
    """Return path -> object id of the regular files at or below *places* in *commit*.

    Links and submodules are left out: a lockfile is a regular file. Raises InputError when git fails.
    """
    listed = _git(repository, "ls-tree", "-r", "-z", "--full-tree", commit, "--", *places)
    if listed is None:
        raise InputError(
            f"git cannot list {excerpt(', '.join(places))} in {commit[:12]}",
            remedy="fetch the revision first",
        )
    found = {}
    for line in listed.decode("utf-8", "surrogateescape").split("\0"):
        head, tab, path = line.partition("\t")
        if tab and head.split()[0] in ("100644", "100755"):
            found[path] = head.split()[2]
    return found


def content(repository: Path, object_id: str) -> bytes:
    """Return the bytes of the blob *object_id*. Raises InputError when git fails."""
    data = _git(repository, "cat-file", "blob", object_id)
    if data is None:
        raise InputError(f"git cannot read object {object_id[:12]}", remedy="fetch the revision first")
    return data


def contents(repository: Path, object_ids: Iterable[str]) -> dict[str, bytes]:
    """Return object id -> bytes of blobs, read many at once. Raises InputError when git fails."""
    wanted = list(dict.fromkeys(object_ids))
    found: dict[str, bytes] = {}
    for start in range(0, len(wanted), _AT_ONCE):
        found |= _contents(repository, wanted[start : start + _AT_ONCE])
    return found


def _contents(repository: Path, wanted: Sequence[str]) -> dict[str, bytes]:
    asked = "".join(f"{each}\n" for each in wanted).encode()
    told = _git(repository, "cat-file", "--batch", stdin=asked)
    if told is None and len(wanted) > 1:  # more than is read at once
        half = len(wanted) // 2
        return _contents(repository, wanted[:half]) | _contents(repository, wanted[half:])
    found: dict[str, bytes] = {}
    at = 0
    for each in wanted:
        end = (told or b"").find(b"\n", at)
        head = (told or b"")[at:end].split()
        if told is None or len(head) != _FIELDS or head[1] != b"blob":
            raise InputError(f"git cannot read object {each[:12]}", remedy="fetch the revision first")
        size = int(head[2])
        found[each] = told[end + 1 : end + 1 + size]
        at = end + 2 + size
    return found


def top(folder: Path) -> Path:
    """Return the root of the git work tree that holds *folder*. Raises UsageError where there is none."""
    answer = _git(folder, "rev-parse", "--show-toplevel")
    if answer is None:
        raise UsageError(
            f"{excerpt(str(folder))} is in no git work tree",
            remedy="compare two lockfiles instead: diff OLD NEW",
        )
    return Path(os.fsdecode(answer.rstrip(b"\n")))


def _git(folder: Path, *arguments: str, stdin: bytes = b"") -> bytes | None:
    command = [
        "git",
        "--no-pager",
        "--no-optional-locks",
        "-c",
        "core.fsmonitor=false",
        "-C",
        str(folder),
        *arguments,
    ]
    try:
        done = subprocess.run(  # noqa: S603 - fixed program and options; revisions are checked above
            command, capture_output=True, check=False, timeout=_SECONDS, input=stdin
        )
    except FileNotFoundError as error:
        raise UsageError(
            "git is not installed", remedy="compare two lockfiles instead: diff OLD NEW"
        ) from error
    except subprocess.TimeoutExpired as error:
        raise InputError(f"git did not answer within {_SECONDS} s") from error
    if done.returncode != 0 or len(done.stdout) > _MOST_BYTES:
        return None
    return done.stdout
