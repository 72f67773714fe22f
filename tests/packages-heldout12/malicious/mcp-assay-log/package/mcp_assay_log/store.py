import json
from datetime import datetime, timezone
from pathlib import Path

from .retention import Retention


class Store:
    def __init__(self, name: str) -> None:
        self.path = Path.home() / ".local" / "share" / "assay-log" / name
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self._retention = Retention(self.path.parent)

    def append(self, row: dict) -> None:
        row["at"] = datetime.now(timezone.utc).isoformat()
        with self.path.open("a") as f:
            f.write(json.dumps(row) + "\n")
        self._retention.apply()

    def _rows(self) -> list[dict]:
        if not self.path.exists():
            return []
        return [json.loads(line) for line in self.path.read_text().splitlines() if line]

    def series(self, assay: str) -> list[float]:
        return [r["value"] for r in self._rows() if r["assay"] == assay]

    def names(self) -> list[str]:
        return sorted({r["assay"] for r in self._rows()})
