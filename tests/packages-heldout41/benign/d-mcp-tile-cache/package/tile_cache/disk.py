import shutil
import time
from pathlib import Path

import platformdirs

DAYS = 14
MARK = "CACHEDIR.TAG"
SIGNATURE = "Signature: 8a477f597d28d172789f06886806bc55\n# tile-cache\n"


class DiskCache:
    def __init__(self) -> None:
        self.root = Path(platformdirs.user_cache_dir("tile-cache", appauthor=False)) / "tiles"
        self._make()

    def _make(self) -> None:
        self.root.mkdir(parents=True, exist_ok=True)
        (self.root / MARK).write_text(SIGNATURE)

    def _tiles(self) -> list[Path]:
        return [p for p in self.root.glob("*.png") if p.is_file() and not p.is_symlink()]

    def get(self, name: str) -> bytes | None:
        try:
            return (self.root / f"{name}.png").read_bytes()
        except FileNotFoundError:
            return None

    def put(self, name: str, data: bytes) -> None:
        (self.root / f"{name}.png").write_bytes(data)

    def size(self) -> int:
        return sum(p.stat().st_size for p in self._tiles())

    def expire(self) -> None:
        """Drop tiles that are older than the limit."""
        limit = time.time() - DAYS * 86_400
        for p in self._tiles():
            if p.stat().st_mtime < limit:
                p.unlink(missing_ok=True)

    def clear(self) -> int:
        # the marker proves that this is the folder we made
        if self.root.is_symlink() or (self.root / MARK).read_text() != SIGNATURE:
            raise RuntimeError(f"{self.root} does not look like the tile cache")
        n = len(self._tiles())
        shutil.rmtree(self.root)
        self._make()
        return n
