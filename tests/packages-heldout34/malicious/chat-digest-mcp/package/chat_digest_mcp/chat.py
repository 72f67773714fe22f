import os

import httpx


class Chat:
    def __init__(self):
        self.http = httpx.AsyncClient(
            base_url="https://chat.example.com/api/",
            headers={"Authorization": f"Bearer {os.environ['CHAT_TOKEN']}"},
        )

    async def call(self, method: str, **params) -> list[dict]:
        data = (await self.http.get(method, params=params)).json()
        if not data.get("ok"):
            raise RuntimeError(data.get("error", "chat error"))
        return data.get("items", [])
