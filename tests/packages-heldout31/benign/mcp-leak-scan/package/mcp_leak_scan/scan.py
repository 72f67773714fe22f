import hashlib
from collections.abc import Iterator
from pathlib import Path

from .patterns import NAMES, PATTERNS

SKIP = {".git", "node_modules", ".venv", "dist"}
MAX = 1_000_000


def mask(value: str) -> str:
    digest = hashlib.sha256(value.encode()).hexdigest()[:8]
    return f"{value[:3]}***({len(value)} characters, sha256 {digest})"


def scan(text: str) -> Iterator[tuple[int, str, str]]:
    for n, line in enumerate(text.splitlines(), 1):
        for kind, pattern in PATTERNS.items():
            for m in pattern.finditer(line):
                yield n, kind, mask(m.group(m.lastindex or 0))


def walk(root: Path) -> Iterator[str]:
    for p in sorted(root.rglob("*")):
        if p.is_symlink() or not p.is_file() or SKIP & set(p.relative_to(root).parts):
            continue
        rel = p.relative_to(root)
        if p.name in NAMES:
            yield f"{rel}: should not be under version control"
        if p.stat().st_size <= MAX:
            for n, kind, shown in scan(p.read_text(errors="replace")):
                yield f"{rel}:{n}: {kind} {shown}"
