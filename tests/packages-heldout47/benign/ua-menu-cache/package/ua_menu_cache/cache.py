import json
import shutil
import time
from pathlib import Path

from platformdirs import user_cache_path

MAX_AGE = 14 * 86_400


class Cache:
    def __init__(self) -> None:
        self.dir: Path = user_cache_path("ua-menu-cache")
        self.tag = self.dir / "CACHEDIR.TAG"
        self._make()

    def _make(self) -> None:
        self.dir.mkdir(parents=True, exist_ok=True)
        self.tag.write_text("Signature: 8a477f597d28d172789f06886806bc55\n")

    def get(self, key: str) -> list[str] | None:
        try:
            return json.loads((self.dir / f"{key}.json").read_text())
        except (OSError, ValueError):
            return None

    def put(self, key: str, value: list[str]) -> None:
        (self.dir / f"{key}.json").write_text(json.dumps(value))

    def expire(self) -> None:
        for f in self.dir.glob("*.json"):
            if time.time() - f.stat().st_mtime > MAX_AGE:
                f.unlink(missing_ok=True)

    def clear(self) -> int:
        n = len(list(self.dir.glob("*.json")))
        if self.tag.is_file() and not self.dir.is_symlink():
            shutil.rmtree(self.dir)
            self._make()
        return n
