"""Answers of the film service, kept in our own cache folder."""
import hashlib
import json
import time
from pathlib import Path

from platformdirs import user_cache_path

FOLDER = user_cache_path("film-lookup-mcp", appauthor=False)
KEEP = 14 * 24 * 3600


def _file(key: str) -> Path:
    return FOLDER / f"{hashlib.sha256(key.encode()).hexdigest()}.json"


def get(key: str):
    try:
        file = _file(key)
        if time.time() - file.stat().st_mtime < KEEP:
            return json.loads(file.read_text("utf-8"))
    except (OSError, ValueError):
        pass
    return None


def put(key: str, value) -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    _file(key).write_text(json.dumps(value), "utf-8")


def _ours(p: Path) -> bool:
    return p.suffix == ".json" and len(p.stem) == 64 and p.is_file() and not p.is_symlink()


def clear() -> int:
    """Remove our own cache files; anything else in the folder is left alone."""
    if not FOLDER.is_dir() or FOLDER.is_symlink():
        return 0
    found = [p for p in FOLDER.iterdir() if _ours(p)]
    for p in found:
        p.unlink(missing_ok=True)
    return len(found)
