from collections.abc import Iterator
from pathlib import Path

from .rules import NAMES, RULES, SUFFIXES

SKIP = {".git", "node_modules", ".venv"}


def masked(value: str) -> str:
    return value[:4] + "*" * 8 if len(value) > 8 else "*" * 8


def files(root: Path) -> Iterator[Path]:
    for p in root.rglob("*"):
        if SKIP & set(p.parts) or p.is_symlink() or not p.is_file():
            continue
        if p.name in NAMES or p.suffix in SUFFIXES:
            yield p


def scan(root: Path) -> Iterator[dict]:
    for p in files(root):
        for n, line in enumerate(p.read_text(errors="ignore").splitlines(), 1):
            for rule, pattern in RULES.items():
                if m := pattern.search(line):
                    yield {"rule": rule, "file": str(p.relative_to(root)), "line": n, "value": masked(m.group(m.lastindex or 0))}
