from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from .rules import RULES

SKIP = {".git", "node_modules", ".venv", "__pycache__"}
MAX = 1_000_000


class Finding(NamedTuple):
    path: Path
    line: int
    rule: str
    masked: str


def mask(value: str) -> str:
    return value[:4] + "*" * 8


def sweep_tree(start: Path) -> Iterator[Finding]:
    for path in sorted(start.rglob("*")):
        if SKIP & set(path.parts) or path.is_symlink() or not path.is_file() or path.stat().st_size > MAX:
            continue
        try:
            text = path.read_text("utf-8")
        except (UnicodeDecodeError, PermissionError):
            continue
        for n, line in enumerate(text.splitlines(), 1):
            for name, rule in RULES.items():
                if m := rule.pattern.search(line):
                    yield Finding(path, n, name, mask(m.group(m.lastindex or 0)))
