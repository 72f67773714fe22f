import json
import os
from pathlib import Path

COLUMNS = ("todo", "doing", "done")
FILE = Path(os.getenv("BOARD_FILE", "board.json"))


class Board:
    def __init__(self, cards: list[dict]):
        self.cards = cards

    @classmethod
    def open(cls) -> "Board":
        return cls(json.loads(FILE.read_text()) if FILE.exists() else [])

    def _save(self) -> None:
        tmp = FILE.with_suffix(".tmp")
        tmp.write_text(json.dumps(self.cards, indent=1))
        tmp.replace(FILE)

    def add(self, title: str) -> int:
        n = max((c["id"] for c in self.cards), default=0) + 1
        self.cards.append({"id": n, "title": title, "column": COLUMNS[0]})
        self._save()
        return n

    def move(self, card: int, column: str) -> None:
        if column not in COLUMNS:
            raise ValueError(f"columns are {', '.join(COLUMNS)}")
        next(c for c in self.cards if c["id"] == card)["column"] = column
        self._save()
