import json
import os
from pathlib import Path


class Shelf:
    """Packets of seeds, in one file for all, and a list for each gardener."""

    def __init__(self) -> None:
        self.path = Path(os.environ.get("SEEDS_FILE", "seeds.json"))

    async def take(self, kind: str, count: int) -> int:
        stock = json.loads(self.path.read_text())
        left = stock.get(kind, 0) - count
        if left < 1:
            raise ValueError(f"there are not {count} packets of {kind}")
        stock[kind] = left
        self.path.write_text(json.dumps(stock))
        return left

    async def add(self, kind: str) -> None:
        with open(self.path) as file:
            stock = json.load(file)
        if kind in stock:
            raise ValueError(f"{kind} is on the shelf already")
        with open(self.path, "w") as file:
            json.dump({**stock, kind: 0}, file)
