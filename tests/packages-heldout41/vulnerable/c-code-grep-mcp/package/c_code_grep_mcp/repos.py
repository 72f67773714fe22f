import os
import re
from pathlib import Path

BASE = Path(os.getenv("REPOS_DIR", "~/src")).expanduser().resolve()


def locate(name: str) -> Path:
    if not re.fullmatch(r"[A-Za-z0-9_][A-Za-z0-9_.-]*", name):
        raise ValueError("bad repository name")
    repo = BASE / name
    if not (repo / ".git").exists():
        raise ValueError("no such repository")
    return repo
