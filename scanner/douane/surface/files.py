"""Which files of a package make up its server."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable

from douane.syntax import Codebase

_ASIDE = frozenset(
    {
        "test",
        "tests",
        "__tests__",
        "__mocks__",
        "spec",
        "fixtures",
        "examples",
        "example",
        "node_modules",
        "benchmarks",
        "e2e",
        "docs",
    }
)
_TEST_FILE = re.compile(r"(^test_|_test\.|\.test\.|\.spec\.|^conftest\.)")


def is_aside(path: str) -> bool:
    """Whether *path* is a test or an example: part of the package, but not of its server."""
    folders, _, name = path.rpartition("/")
    return any(folder.lower() in _ASIDE for folder in folders.split("/")) or bool(_TEST_FILE.search(name))


def server_files(codebase: Codebase) -> tuple[str, ...]:
    """Return the source files to read, those that the package starts from first.

    Tests and examples are left out, unless there is nothing else.
    """
    paths = codebase.paths()
    kept = [path for path in paths if not is_aside(path)] or list(paths)
    rank = closeness(codebase)
    return tuple(sorted(kept, key=lambda path: (rank(path), path)))


def closeness(codebase: Codebase) -> Callable[[str], int]:
    """Return a function that tells how close a path is to what the package starts from (0: closest)."""
    folders = tuple(dict.fromkeys(entry.partition("/")[0] for entry in entry_points(codebase)))

    def rank(path: str) -> int:
        top = path.partition("/")[0]
        return folders.index(top) if top in folders else len(folders)

    return rank


def entry_points(codebase: Codebase) -> tuple[str, ...]:
    """Return the files that package.json names as programs and main modules, programs first."""
    found = codebase.manifest
    named: list[object] = []
    programs = found.get("bin")
    named.extend(programs.values() if isinstance(programs, dict) else [programs])
    named.extend((found.get("main"), found.get("module")))
    named.extend(_exports(found.get("exports")))
    paths = [posixpath.normpath(path) for path in named if isinstance(path, str)]
    return tuple(dict.fromkeys(path for path in paths if not path.startswith("..")))


def _exports(value: object) -> list[object]:
    pending, found = [value], []
    for _ in range(200):
        if not pending:
            break
        item = pending.pop()
        if isinstance(item, str):
            found.append(item)
        elif isinstance(item, dict):
            pending.extend(item.values())
    return list(found)
