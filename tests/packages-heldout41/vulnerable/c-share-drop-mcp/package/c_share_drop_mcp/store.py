import os
from pathlib import Path

BASE = Path(os.getenv("DROP_DIR", "drop")).resolve()


def resolve(name: str) -> Path:
    p = (BASE / name).resolve()
    if p.parent != BASE or p.name.startswith(".") or not p.is_file():
        raise ValueError("no such file")
    return p
