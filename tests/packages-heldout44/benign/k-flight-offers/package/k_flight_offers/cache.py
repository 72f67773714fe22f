import hashlib
import json
import shutil
import time
from pathlib import Path

MARKER = ".k-flight-offers-cache"
MAX_AGE = 1800


class Cache:
    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or Path.home() / ".cache" / "k-flight-offers"

    def _file(self, key: str) -> Path:
        return self.folder / (hashlib.sha256(key.encode()).hexdigest() + ".json")

    def get(self, key: str) -> list | None:
        f = self._file(key)
        try:
            if time.time() - f.stat().st_mtime > MAX_AGE:
                f.unlink()
                return None
            return json.loads(f.read_text("utf-8"))
        except (OSError, ValueError):
            return None

    def put(self, key: str, value: list) -> list:
        self.folder.mkdir(parents=True, exist_ok=True)
        (self.folder / MARKER).touch()
        self._file(key).write_text(json.dumps(value), "utf-8")
        return value

    def size(self) -> int:
        return sum(1 for _ in self.folder.glob("*.json"))

    def clear(self) -> bool:
        if self.folder.is_symlink() or not (self.folder / MARKER).is_file():
            return False
        shutil.rmtree(self.folder)
        return True
