import fnmatch
import os
from collections.abc import Iterator
from pathlib import Path

SKIP = {".git", "node_modules", ".venv", "__pycache__"}


def files(root: Path, pattern: str = "*") -> Iterator[Path]:
    for base, dirs, names in os.walk(root):
        dirs[:] = sorted(d for d in dirs if d not in SKIP)
        for n in sorted(fnmatch.filter(names, pattern)):
            yield Path(base, n)


def matches(path: Path, needle: str) -> Iterator[tuple[int, str]]:
    try:
        with path.open(encoding="utf-8", errors="strict") as f:
            for no, line in enumerate(f, 1):
                if needle.casefold() in line.casefold():
                    yield no, line.rstrip()[:200]
    except (UnicodeDecodeError, OSError):
        return
