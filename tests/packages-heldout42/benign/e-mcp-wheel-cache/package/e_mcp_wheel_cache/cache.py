import json
import shutil
import time
from pathlib import Path

from platformdirs import user_cache_dir

FOLDER = Path(user_cache_dir("e-mcp-wheel-cache", appauthor=False))
MARK = FOLDER / "CACHEDIR.TAG"


def put(name: str, meta: dict) -> None:
    d = FOLDER / name[:2] / name
    d.mkdir(parents=True, exist_ok=True)
    MARK.write_text("Signature: 8a477f597d28d172789f06886806bc55\n")
    (d / "meta.json").write_text(json.dumps({"at": time.time(), "meta": meta}))


def get(name: str, ttl: float = 86_400) -> dict | None:
    try:
        doc = json.loads((FOLDER / name[:2] / name / "meta.json").read_text())
    except (OSError, ValueError):
        return None
    return doc["meta"] if time.time() - doc["at"] < ttl else None


def clear() -> int:
    """Remove what this package has written; never anything else."""
    if FOLDER.is_symlink() or not MARK.is_file():
        return 0
    n = 0
    for d in FOLDER.iterdir():
        if len(d.name) == 2 and d.is_dir() and not d.is_symlink():
            n += sum(1 for _ in d.iterdir())
            shutil.rmtree(d)
    return n
