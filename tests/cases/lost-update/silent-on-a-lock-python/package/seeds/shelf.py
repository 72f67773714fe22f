import asyncio
import json
import os
from pathlib import Path


class Shelf:
    """Packets of seeds, in one file for all."""

    def __init__(self) -> None:
        self.path = Path(os.environ.get("SEEDS_FILE", "seeds.json"))
        self.changing = asyncio.Lock()

    async def take(self, kind: str, count: int) -> int:
        async with self.changing:
            stock = json.loads(await asyncio.to_thread(self.path.read_text))
            left = stock.get(kind, 0) - count
            if left < 1:
                raise ValueError(f"there are not {count} packets of {kind}")
            stock[kind] = left
            await asyncio.to_thread(self.path.write_text, json.dumps(stock))
            return left

    async def add(self, kind: str) -> None:
        async with self.changing:
            stock = json.loads(await asyncio.to_thread(self.path.read_text))
            if kind in stock:
                raise ValueError(f"{kind} is on the shelf already")
            await asyncio.to_thread(self.path.write_text, json.dumps({**stock, kind: 0}))
