import hashlib
import json
import time
from pathlib import Path

from platformdirs import user_cache_dir

TTL = 600


class Cache:
    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or Path(user_cache_dir("mcp-river-levels", appauthor=False)) / "answers"
        self.folder.mkdir(parents=True, exist_ok=True)

    def _file(self, key: str) -> Path:
        return self.folder / (hashlib.sha256(key.encode()).hexdigest() + ".json")

    def get(self, key: str):
        file = self._file(key)
        try:
            if time.time() - file.stat().st_mtime > TTL:
                return None
            return json.loads(file.read_text())
        except (FileNotFoundError, json.JSONDecodeError):
            return None

    def put(self, key: str, value) -> None:
        self._file(key).write_text(json.dumps(value))

    def clear(self) -> int:
        """Remove the cached answers; only plain .json files of this folder."""
        n = 0
        for file in self.folder.glob("*.json"):
            if file.is_file() and not file.is_symlink():
                file.unlink(missing_ok=True)
                n += 1
        return n
