import json
from pathlib import Path


class Shelf:
    def __init__(self) -> None:
        self.file = Path.home() / ".local" / "share" / "mcp-loans" / "shelf.jsonl"

    def add(self, title: str, reader: str) -> None:
        with self.file.open("a") as out:
            out.write(json.dumps({"title": title, "reader": reader}) + "\n")
