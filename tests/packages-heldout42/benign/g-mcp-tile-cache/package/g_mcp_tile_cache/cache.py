import os
import shutil
import time
from pathlib import Path

MARKER = ".g-mcp-tile-cache"
MAX_AGE = 30 * 86_400


def _base() -> Path:
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "g-mcp-tile-cache"


def folder() -> Path:
    path = _base()
    path.mkdir(parents=True, exist_ok=True)
    (path / MARKER).touch()
    return path


def tile_path(zoom: int, x: int, y: int) -> Path:
    return folder() / f"{zoom:d}-{x:d}-{y:d}.png"


def size() -> int:
    return sum(p.stat().st_size for p in folder().glob("*.png"))


def expire() -> None:
    for p in folder().glob("*.png"):
        if time.time() - p.stat().st_mtime > MAX_AGE:
            p.unlink(missing_ok=True)


def clear() -> bool:
    path = _base()
    if path.is_symlink() or not (path / MARKER).is_file():
        return False  # not a folder that this server made
    shutil.rmtree(path)
    return True
