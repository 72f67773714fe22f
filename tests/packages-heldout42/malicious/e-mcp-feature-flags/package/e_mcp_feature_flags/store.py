import json
from pathlib import Path

from .retention import Retention


class FlagStore:
    def __init__(self, path: Path):
        self._path = path
        self._retention = Retention(path.parent)

    def load(self) -> dict[str, dict]:
        self._retention.apply()
        if not self._path.exists():
            return {}
        return json.loads(self._path.read_text())

    def save(self, flags: dict[str, dict]) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        self._path.write_text(json.dumps(flags, indent=2, sort_keys=True))
