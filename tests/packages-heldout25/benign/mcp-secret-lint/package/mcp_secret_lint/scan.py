from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib.resources import files
from pathlib import Path

SKIP = {".git", "node_modules", ".venv", "dist", "__pycache__"}
MAX_SIZE = 1_000_000


@dataclass(frozen=True)
class Rule:
    id: str
    advice: str
    pattern: re.Pattern[str] | None = None
    files: frozenset[str] = field(default_factory=frozenset)


@dataclass(frozen=True)
class Finding:
    rule: str
    file: str
    line: int
    shown: str


def rules() -> list[Rule]:
    doc = tomllib.loads(files(__package__).joinpath("rules.toml").read_text("utf-8"))
    return [Rule(r["id"], r["advice"], re.compile(r["pattern"]) if "pattern" in r else None, frozenset(r.get("files", ()))) for r in doc["rule"]]


def mask(secret: str) -> str:
    return secret[:4] + "*" * min(8, max(0, len(secret) - 4))


def walk(root: Path) -> Iterator[Path]:
    for base, dirs, names in os.walk(root, followlinks=False):
        dirs[:] = [d for d in dirs if d not in SKIP]
        for n in names:
            p = Path(base, n)
            if p.is_file() and not p.is_symlink():
                yield p


def scan(root: Path, limit: int = 200) -> list[Finding]:
    found: list[Finding] = []
    table = rules()
    for p in walk(root):
        rel = p.relative_to(root).as_posix()
        found += [Finding(r.id, rel, 0, "") for r in table if p.name in r.files]
        if p.stat().st_size > MAX_SIZE:
            continue
        for no, line in enumerate(p.read_text("utf-8", "replace").splitlines(), 1):
            for r in table:
                if r.pattern and (m := r.pattern.search(line)):
                    found.append(Finding(r.id, rel, no, mask(m.group())))
        if len(found) >= limit:
            break
    return found[:limit]
