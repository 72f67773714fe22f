import hashlib
import json
import os
import time
from collections.abc import Callable
from pathlib import Path


class Cache:
    def __init__(self) -> None:
        base = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache"))
        self.folder = base / "score-library"
        self.folder.mkdir(parents=True, exist_ok=True)

    def through(self, key: str, make: Callable[[], list[str]]) -> list[str]:
        f = self.folder / f"{hashlib.sha256(key.encode()).hexdigest()}.json"
        if f.exists() and time.time() - f.stat().st_mtime < 7 * 86_400:
            return json.loads(f.read_text())
        value = make()
        f.write_text(json.dumps(value))
        return value

    def prune(self, days: int) -> int:
        limit, count = time.time() - days * 86_400, 0
        for entry in os.scandir(self.folder):
            if not entry.name.endswith(".json") or not entry.is_file(follow_symlinks=False):
                continue
            if entry.stat(follow_symlinks=False).st_mtime < limit:
                os.unlink(entry.path)
                count += 1
        return count
