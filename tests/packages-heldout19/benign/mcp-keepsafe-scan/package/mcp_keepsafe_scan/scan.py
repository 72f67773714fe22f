import hashlib
import json
from pathlib import Path

from .rules import RULES

SKIP = {".git", "node_modules", ".venv", "dist", "__pycache__"}
MAX = 1_000_000


def digest(s: str) -> str:
    return hashlib.sha256(s.encode()).hexdigest()


def allowed(root: Path) -> set[str]:
    f = root / ".keepsafe.json"
    return set(json.loads(f.read_text())) if f.exists() else set()


def files(root: Path):
    for base, dirs, names in root.walk():
        dirs[:] = [d for d in dirs if d not in SKIP]
        for n in names:
            p = base / n
            if not p.is_symlink() and p.stat().st_size <= MAX:
                yield p


def run(root: Path) -> list[dict]:
    ok, out = allowed(root), []
    for p in files(root):
        try:
            text = p.read_text("utf-8")
        except (UnicodeDecodeError, OSError):
            continue
        for number, line in enumerate(text.splitlines(), 1):
            for r in RULES:
                m = r.pattern.search(line[:2000])
                if m and digest(m.group()) not in ok:
                    out.append({"file": str(p.relative_to(root)), "line": number, "rule": r.id, "masked": m.group()[:4] + "…", "id": digest(m.group())[:16]})
    return out
