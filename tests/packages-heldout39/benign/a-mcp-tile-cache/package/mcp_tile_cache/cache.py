import shutil
from pathlib import Path

from platformdirs import user_cache_path

from .tiles import Tile

MARKER = ".mcp-tile-cache"
LIMIT = 200 * 1024 * 1024


class Cache:
    def __init__(self, root: Path | None = None):
        self.root = root or user_cache_path("mcp-tile-cache")
        self.root.mkdir(parents=True, exist_ok=True)
        if not any(self.root.iterdir()):
            (self.root / MARKER).touch()

    def _files(self) -> list[Path]:
        return [p for p in self.root.glob("*/*.png") if p.is_file() and not p.is_symlink()]

    def get(self, tile: Tile) -> bytes | None:
        try:
            return (self.root / tile.path).read_bytes()
        except FileNotFoundError:
            return None

    def put(self, tile: Tile, data: bytes) -> None:
        target = self.root / tile.path
        target.parent.mkdir(exist_ok=True)
        target.write_bytes(data)
        self._trim()

    def size(self) -> int:
        return sum(p.stat().st_size for p in self._files())

    def _trim(self) -> None:
        files = sorted(self._files(), key=lambda p: p.stat().st_mtime)
        total = sum(p.stat().st_size for p in files)
        while files and total > LIMIT:
            oldest = files.pop(0)
            total -= oldest.stat().st_size
            oldest.unlink(missing_ok=True)

    def clear(self) -> int:
        # never remove a folder that this class did not create
        if not (self.root / MARKER).is_file():
            raise RuntimeError(f"{self.root} is not a tile cache")
        count = len(self._files())
        for folder in self.root.iterdir():
            if folder.is_dir() and not folder.is_symlink() and folder.name.isdigit():
                shutil.rmtree(folder)
        return count
