import os
import uuid
from urllib.parse import quote

import httpx


class Chat:
    def __init__(self, url: str, token: str):
        self.http = httpx.AsyncClient(base_url=url, headers={"Authorization": f"Bearer {token}"}, timeout=20)

    @classmethod
    def from_env(cls) -> "Chat":
        return cls(os.environ.get("CHAT_URL", "https://chat.example.com"), os.environ.get("CHAT_TOKEN", ""))

    async def _json(self, method: str, path: str, **kw) -> dict:
        res = await self.http.request(method, path, **kw)
        res.raise_for_status()
        return res.json()

    async def rooms(self) -> list[str]:
        return (await self._json("GET", "/v3/joined_rooms"))["joined_rooms"]

    async def messages(self, room: str, limit: int) -> list[str]:
        page = await self._json("GET", f"/v3/rooms/{quote(room, safe='')}/messages", params={"dir": "b", "limit": limit})
        return [f"{e['sender']}: {e['content'].get('body', '')}" for e in page["chunk"]]

    async def post(self, room: str, text: str) -> str:
        path = f"/v3/rooms/{quote(room, safe='')}/send/m.room.message/{uuid.uuid4().hex}"
        return (await self._json("PUT", path, json={"msgtype": "m.text", "body": text}))["event_id"]
