import json
from pathlib import Path

FILE = Path.home() / ".local" / "share" / "brew-log" / "batches.json"


class Log:
    def __init__(self):
        self._rows = json.loads(FILE.read_text()) if FILE.exists() else []

    def __iter__(self):
        return iter(self._rows)

    def add(self, name: str, og: float, fg: float) -> int:
        self._rows.append({"name": name, "og": og, "fg": fg, "abv": round((og - fg) * 131.25, 1)})
        FILE.parent.mkdir(parents=True, exist_ok=True)
        FILE.write_text(json.dumps(self._rows))
        return len(self._rows)
