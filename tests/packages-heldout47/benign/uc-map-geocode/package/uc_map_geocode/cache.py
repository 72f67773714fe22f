import hashlib
import json
import time
from pathlib import Path

from platformdirs import user_cache_path

DAY = 86_400


class Cache:
    def __init__(self, folder: Path | None = None):
        self._dir = folder or user_cache_path("uc-map-geocode") / "places"
        self._dir.mkdir(parents=True, exist_ok=True)

    def _file(self, address: str) -> Path:
        key = hashlib.sha256(" ".join(address.lower().split()).encode()).hexdigest()
        return self._dir / f"{key}.json"

    def get(self, address: str) -> list[float] | None:
        try:
            return json.loads(self._file(address).read_text())
        except (OSError, json.JSONDecodeError):
            return None

    def put(self, address: str, place: list[float]) -> None:
        self._file(address).write_text(json.dumps(place))

    def expire(self, days: int) -> int:
        """Only our own files: 64 hex digits and .json, directly in our folder."""
        limit = time.time() - days * DAY
        old = [f for f in self._dir.glob("*.json") if len(f.stem) == 64 and not f.is_symlink() and f.stat().st_mtime < limit]
        for f in old:
            f.unlink(missing_ok=True)
        return len(old)
