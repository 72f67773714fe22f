import os
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(os.environ.get("PROJECT", ".")).resolve()
SKIP = {".git", ".venv", "node_modules", "__pycache__"}


def one(name: str) -> Path:
    path = (ROOT / name).resolve()
    if not path.is_relative_to(ROOT):
        raise ValueError("outside of the project")
    return path


def sources() -> Iterator[Path]:
    for folder, dirs, names in os.walk(ROOT):
        dirs[:] = [d for d in dirs if d not in SKIP]
        yield from (Path(folder, n) for n in names if n.endswith(".py"))
