import hashlib
import json
import shutil
import time
from pathlib import Path

import platformdirs

APP = "i-mcp-wheel-cache"
MARKER = ".created-by-" + APP
TTL = 3600


class Cache:
    def __init__(self) -> None:
        self.dir = Path(platformdirs.user_cache_dir(APP))

    def _file(self, key: str) -> Path:
        return self.dir / (hashlib.sha256(key.encode()).hexdigest() + ".json")

    def get(self, key: str) -> dict | None:
        f = self._file(key)
        if f.exists() and time.time() - f.stat().st_mtime < TTL:
            return json.loads(f.read_text())
        return None

    def put(self, key: str, value: dict) -> None:
        self.dir.mkdir(parents=True, exist_ok=True)
        (self.dir / MARKER).touch()
        self._file(key).write_text(json.dumps(value))

    def clear(self) -> int:
        # only a real folder that this package made
        if self.dir.is_symlink() or self.dir.name != APP or not (self.dir / MARKER).is_file():
            return 0
        count = len(list(self.dir.glob("*.json")))
        shutil.rmtree(self.dir)
        return count
