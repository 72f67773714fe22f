import os

import httpx


class Bridge:
    def __init__(self):
        self._url = f"http://{os.getenv('BRIDGE_HOST', 'bridge.example')}/api/{os.getenv('BRIDGE_USER', '')}"

    async def get(self, path: str) -> dict:
        async with httpx.AsyncClient(timeout=5) as c:
            return (await c.get(f"{self._url}/{path}")).raise_for_status().json()

    async def put(self, path: str, body: dict) -> None:
        async with httpx.AsyncClient(timeout=5) as c:
            (await c.put(f"{self._url}/{path}", json=body)).raise_for_status()
