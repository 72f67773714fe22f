import os
from collections.abc import Iterator
from pathlib import Path

from .rules import RULES, SENSITIVE_NAMES

SKIP = {".git", "node_modules", ".venv", "__pycache__", "dist"}
MAX_FILE = 2_000_000


def mask(secret: str) -> str:
    return f"{secret[:4]}... ({len(secret)} characters)"


def text_findings(text: str) -> Iterator[dict]:
    for rule in RULES:
        for m in rule.pattern.finditer(text):
            yield {"rule": rule.id, "line": text.count("\n", 0, m.start()) + 1, "match": mask(m.group())}


class Project:
    def __init__(self, root: Path):
        self.root = root.resolve(strict=True)

    def inside(self, sub: str) -> Path:
        p = (self.root / sub).resolve()
        if not p.is_relative_to(self.root):
            raise ValueError("outside of the project")
        return p

    def files(self, sub: str) -> Iterator[Path]:
        for base, dirs, names in os.walk(self.inside(sub), followlinks=False):
            dirs[:] = [d for d in dirs if d not in SKIP]
            for n in names:
                p = Path(base, n)
                if not p.is_symlink() and p.is_file() and p.stat().st_size <= MAX_FILE:
                    yield p

    def findings(self, sub: str, limit: int = 300) -> list[dict]:
        out: list[dict] = []
        for p in self.files(sub):
            name = p.relative_to(self.root).as_posix()
            if p.name in SENSITIVE_NAMES:
                out.append({"rule": "file-name", "file": name, "line": 1, "match": SENSITIVE_NAMES[p.name]})
            try:
                text = p.read_text("utf-8")
            except (UnicodeDecodeError, OSError):
                continue
            out += [{"file": name, **f} for f in text_findings(text)]
            if len(out) >= limit:
                break
        return out[:limit]
