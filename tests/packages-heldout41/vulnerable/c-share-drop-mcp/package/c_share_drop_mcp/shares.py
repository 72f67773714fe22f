import json
import time
from pathlib import Path

from .tokens import new_token


class Shares:
    def __init__(self, path: Path):
        self.path = path
        self.items: dict[str, dict] = json.loads(path.read_text()) if path.exists() else {}

    def _save(self) -> None:
        self.path.write_text(json.dumps(self.items))

    def add(self, name: str, hours: int) -> str:
        token = new_token()
        self.items[token] = {"name": name, "until": time.time() + hours * 3600}
        self._save()
        return token

    def lookup(self, token: str) -> str | None:
        s = self.items.get(token)
        return s["name"] if s and s["until"] > time.time() else None

    def names(self) -> list[str]:
        return sorted({s["name"] for s in self.items.values()})

    def revoke(self, name: str) -> int:
        gone = [t for t, s in self.items.items() if s["name"] == name]
        for t in gone:
            del self.items[t]
        self._save()
        return len(gone)
