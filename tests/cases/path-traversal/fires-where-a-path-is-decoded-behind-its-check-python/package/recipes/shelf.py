from pathlib import Path
from urllib.parse import unquote


class Shelf:
    def __init__(self, root: Path) -> None:
        self.root = root

    def place(self, card: str) -> Path:
        if card.startswith("/") or ".." in card.split("/"):
            raise ValueError("no such card")
        return self.root / unquote(card)

    def text(self, card: str) -> str:
        return self.place(card).read_text()
