from __future__ import annotations

import asyncio
import hashlib
import json
from pathlib import Path

FILE = Path("slots.json")
CAPACITY = 4


def code_for(slot: str, donor: int) -> str:
    return hashlib.md5(f"{slot}:{donor}".encode()).hexdigest()[:8]


class Slots:
    async def _load(self) -> dict[str, list[int]]:
        return await asyncio.to_thread(lambda: json.loads(FILE.read_text()) if FILE.exists() else {})

    async def _save(self, data: dict[str, list[int]]) -> None:
        await asyncio.to_thread(FILE.write_text, json.dumps(data))

    async def book(self, slot: str, donor: int) -> str:
        taken = (await self._load()).get(slot, [])
        if len(taken) >= CAPACITY:
            raise ValueError("the slot is full")
        if donor in taken:
            raise ValueError("already booked")
        data = await self._load()
        data.setdefault(slot, []).append(donor)
        await self._save(data)
        return code_for(slot, donor)

    async def cancel(self, slot: str, donor: int, code: str) -> None:
        if code != code_for(slot, donor):
            raise PermissionError("wrong code")
        data = await self._load()
        data[slot].remove(donor)
        await self._save(data)
