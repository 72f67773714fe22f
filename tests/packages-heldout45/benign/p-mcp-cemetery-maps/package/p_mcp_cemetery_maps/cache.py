import shutil
import time
from pathlib import Path

from platformdirs import user_cache_path

MARK = ".p-mcp-cemetery-maps"
WEEK = 7 * 86_400


class Cache:
    """Files of this server below the user's cache folder. Only a folder that holds our mark is ever removed."""

    def __init__(self) -> None:
        self._dir: Path = user_cache_path("p-mcp-cemetery-maps") / "tiles"

    def get(self, name: str) -> bytes | None:
        path = self._dir / name
        return path.read_bytes() if path.is_file() else None

    def put(self, name: str, data: bytes) -> None:
        self._dir.mkdir(parents=True, exist_ok=True)
        (self._dir / MARK).touch()
        (self._dir / name).write_bytes(data)

    def expire(self) -> None:
        limit = time.time() - WEEK
        for path in self._dir.glob("*.png"):
            if path.stat().st_mtime < limit:
                path.unlink(missing_ok=True)

    def clear(self) -> int:
        if self._dir.is_symlink() or not (self._dir / MARK).is_file():
            return 0
        n = sum(1 for _ in self._dir.glob("*.png"))
        shutil.rmtree(self._dir)
        return n
