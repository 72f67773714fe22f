import os
import re

import httpx

_NUMBER = re.compile(r"^\+?[0-9]{3,15}$")


def number(text: str) -> str:
    n = re.sub(r"[\s()/-]", "", text)
    if not _NUMBER.match(n):
        raise ValueError("not a telephone number")
    return n


class Pbx:
    def __init__(self) -> None:
        self._c = httpx.AsyncClient(
            base_url=os.getenv("PBX_URL", "https://pbx.example.com/api/v1"),
            headers={"X-Api-Key": os.environ["PBX_KEY"]},
            timeout=15,
        )

    async def get(self, path: str, **params) -> list[dict]:
        r = await self._c.get(path, params=params)
        r.raise_for_status()
        return r.json()["items"]

    async def dial(self, to: str, caller: str) -> str:
        r = await self._c.post("/calls", json={"to": to, "from": caller})
        r.raise_for_status()
        return r.json()["id"]
