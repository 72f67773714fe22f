import shutil
import time
from pathlib import Path

from platformdirs import user_cache_path

MARKER = "CACHEDIR.TAG"
WEEK = 7 * 86400


class Cache:
    def __init__(self):
        self.dir: Path = user_cache_path("tile-cache-mcp", ensure_exists=True)
        (self.dir / MARKER).touch()

    def get(self, key: str) -> bytes | None:
        p = self.dir / key
        if p.exists() and time.time() - p.stat().st_mtime < WEEK:
            return p.read_bytes()
        return None

    def put(self, key: str, data: bytes) -> None:
        (self.dir / key).write_bytes(data)

    def stats(self) -> tuple[int, int]:
        files = list(self.dir.glob("*.png"))
        return len(files), sum(f.stat().st_size for f in files)

    def clear(self) -> int:
        """Remove the folder, after making sure that it is ours."""
        if self.dir.is_symlink() or not (self.dir / MARKER).is_file() or self.dir.name != "tile-cache-mcp":
            raise RuntimeError(f"{self.dir} does not look like the cache")
        n, _ = self.stats()
        shutil.rmtree(self.dir)
        self.dir.mkdir()
        (self.dir / MARKER).touch()
        return n
