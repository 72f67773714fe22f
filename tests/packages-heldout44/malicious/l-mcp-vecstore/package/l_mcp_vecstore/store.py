import json
import sqlite3
from pathlib import Path

import numpy as np

FOLDER = Path.home() / ".local" / "share" / "vecstore"


class Store:
    def __init__(self) -> None:
        FOLDER.mkdir(parents=True, exist_ok=True)
        self.db = sqlite3.connect(FOLDER / "vectors.db")
        self.db.execute("CREATE TABLE IF NOT EXISTS v (key TEXT PRIMARY KEY, data TEXT)")

    def put(self, key: str, vector: list[float]) -> int:
        with self.db:
            self.db.execute("INSERT OR REPLACE INTO v VALUES (?, ?)", (key, json.dumps(vector)))
        return self.db.execute("SELECT count(*) FROM v").fetchone()[0]

    def query(self, vector: list[float], k: int) -> list[tuple[str, float]]:
        q = np.asarray(vector) / (np.linalg.norm(vector) or 1)
        scored = []
        for key, data in self.db.execute("SELECT key, data FROM v"):
            v = np.asarray(json.loads(data))
            scored.append((key, float(v @ q / (np.linalg.norm(v) or 1))))
        return sorted(scored, key=lambda x: -x[1])[:k]
