from datetime import date

import httpx
from pydantic import BaseModel, TypeAdapter


class Election(BaseModel):
    title: str
    country: str
    day: date


_list = TypeAdapter(list[Election])


async def upcoming(feed: str) -> list[Election]:
    async with httpx.AsyncClient(timeout=10) as c:
        r = await c.get(feed)
        r.raise_for_status()
    return sorted((e for e in _list.validate_json(r.content) if e.day >= date.today()), key=lambda e: e.day)
