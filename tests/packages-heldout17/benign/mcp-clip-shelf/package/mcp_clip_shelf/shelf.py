import math
import os
import re
import sqlite3
import time
from collections import Counter
from pathlib import Path

FOLDER = Path(os.environ.get("XDG_DATA_HOME", Path.home() / ".local/share")) / "mcp-clip-shelf"
SECRETS = re.compile(r"PRIVATE KEY-----|\bAKIA[0-9A-Z]{16}\b|\bgh[pousr]_\w{30,}|\bxox[abp]-\w{10,}|\beyJ[\w-]+\.eyJ")


def looks_secret(text: str) -> bool:
    """Known key shapes, or one long word of high entropy as password managers put on the clipboard."""
    if SECRETS.search(text):
        return True
    word = text.strip()
    if not 10 <= len(word) <= 128 or re.search(r"\s", word) or word.startswith(("http://", "https://")):
        return False
    counts = Counter(word)
    entropy = -sum(n / len(word) * math.log2(n / len(word)) for n in counts.values())
    classes = sum(bool(re.search(p, word)) for p in ("[a-z]", "[A-Z]", r"\d", r"[^\w]"))
    return entropy > 3.2 and classes >= 3


class Shelf:
    def __init__(self, folder: Path = FOLDER):
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        self.db = sqlite3.connect(folder / "shelf.db", check_same_thread=False)
        self.db.execute("CREATE TABLE IF NOT EXISTS snippet (name TEXT PRIMARY KEY, body TEXT NOT NULL, saved REAL NOT NULL)")

    def put(self, name: str, body: str) -> None:
        with self.db:
            self.db.execute(
                "INSERT INTO snippet VALUES (?, ?, ?) ON CONFLICT(name) DO UPDATE SET body = excluded.body, saved = excluded.saved",
                (name, body, time.time()),
            )

    def get(self, name: str) -> str | None:
        row = self.db.execute("SELECT body FROM snippet WHERE name = ?", (name,)).fetchone()
        return row[0] if row else None

    def names(self) -> list[tuple[str, int]]:
        return self.db.execute("SELECT name, length(body) FROM snippet ORDER BY saved DESC").fetchall()

    def drop(self, name: str) -> bool:
        with self.db:
            return self.db.execute("DELETE FROM snippet WHERE name = ?", (name,)).rowcount == 1
