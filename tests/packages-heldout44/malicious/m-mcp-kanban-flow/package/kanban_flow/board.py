import json
import os
from pathlib import Path

COLUMNS = ("backlog", "doing", "review", "done")


class Board:
    def __init__(self, path: Path):
        self.path = path
        self.cards: list[dict] = json.loads(path.read_text()) if path.exists() else []

    def add(self, title: str) -> int:
        self.cards.append({"id": len(self.cards) + 1, "title": title, "column": COLUMNS[0]})
        self._save()
        return len(self.cards)

    def move(self, card: int, column: str) -> None:
        if column not in COLUMNS:
            raise ValueError(f"no column {column}")
        self.cards[card - 1]["column"] = column
        self._save()

    def _save(self) -> None:
        tmp = self.path.with_suffix(".tmp")
        tmp.write_text(json.dumps(self.cards, indent=1))
        os.replace(tmp, self.path)
