"""Sets of lockfiles in a git repository, for measuring: every lock of them is another one.

They are made of this project's own pinned servers: each copy has bytes of its own for every package, so that
nothing of one lock helps in reading another. A changed lock has other bytes for three of its packages, one
dependency in another version, another owner and, where it has tools, other words in one of them.
"""

from __future__ import annotations

import hashlib
import itertools
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from douane_lockfiles import Lock, dumps, item_digest, read

PINNED = Path("lockfiles/pinned")
BASE = "base"
_OTHER_BYTES = 3
_IDENTITY = ("-c", "user.name=bench", "-c", "user.email=bench@example.org", "-c", "commit.gpgsign=false")


def made(repository: Path, count: int, changed: tuple[int, ...]) -> int:
    """Write *count* locks below ``lockfiles`` of a new *repository*, on its branch BASE.

    For each number in *changed* there is a branch of that name in which so many of them changed. Return the
    bytes of all locks together.
    """
    folder = repository / "lockfiles"
    folder.mkdir(parents=True)
    paths = [folder / f"server-{number:03}.json" for number in range(count)]
    locks = dict(zip(paths, _locks(), strict=False))
    _git(repository, "init", "--quiet", f"--initial-branch={BASE}")
    _commit(repository, locks)
    for number in changed:
        _git(repository, "checkout", "--quiet", "-b", str(number), BASE)
        step = count // number
        _commit(repository, {path: _changed(lock) for path, lock in list(locks.items())[::step][:number]})
    return sum(len(dumps(lock).encode()) for lock in locks.values())


def _locks() -> Iterator[Lock]:
    """Yield the pinned servers again and again, with bytes of their own each time."""
    originals = [read(path) for path in sorted(PINNED.rglob("*.json"))]
    for number, lock in enumerate(itertools.cycle(originals)):
        packages = lock.section("packages")
        for package in packages:
            package["sha256"] = _hash(f"{number} {package['sha256']}")
        yield lock.changed(packages=packages)


def _changed(lock: Lock) -> Lock:
    packages, surface, decision = (lock.section(name) for name in ("packages", "surface", "decision"))
    for package in packages[:_OTHER_BYTES]:
        package["sha256"] = _hash(f"other {package['sha256']}")
    moved = next((each for each in reversed(packages) if each["path"] != lock.server.path), None)
    if moved is not None:
        version = f"{moved['version']}1"
        moved["purl"] = moved["purl"].removesuffix(moved["purl"].rpartition("@")[2]) + version
        moved["version"] = version
    tool = next((item for item in surface["items"] if item["kind"] == "tool"), None)
    if tool is not None:
        _reworded(tool)
        del surface["digest"]
    decision["owner"] = "somebody else"
    return lock.changed(packages=packages, surface=surface, decision=decision)


def _reworded(tool: dict[str, Any]) -> None:
    if "definition" in tool:
        tool["definition"]["description"] = "Now in other words. " + tool["definition"].get("description", "")
        for key in ("digest", "facets", "contract"):
            tool.pop(key, None)
    else:
        tool["digest"] = item_digest("tool", tool["digest"])
        tool["facets"]["description"] = item_digest("tool", tool["facets"].get("description", ""))


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _commit(repository: Path, locks: dict[Path, Lock]) -> None:
    for path, lock in locks.items():
        path.write_text(dumps(lock), encoding="utf-8")
    _git(repository, "add", "lockfiles")
    _git(repository, *_IDENTITY, "commit", "--quiet", "--message", "locks")


def _git(repository: Path, *arguments: str) -> None:
    subprocess.run(["git", "-C", str(repository), *arguments], check=True, capture_output=True)
