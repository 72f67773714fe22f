import aiohttp
from starlette.requests import Request

from .config import API, TIMEOUT


class Upstream:
    def __init__(self, request: Request) -> None:
        headers = {"Accept": "application/json"}
        if incoming := request.headers.get("authorization"):
            headers["Authorization"] = incoming
        self._session = aiohttp.ClientSession(API, headers=headers, timeout=TIMEOUT, raise_for_status=True)

    async def __aenter__(self) -> "Upstream":
        await self._session.__aenter__()
        return self

    async def __aexit__(self, *exc) -> None:
        await self._session.__aexit__(*exc)

    async def get(self, path: str):
        async with self._session.get(path) as r:
            return await r.json()

    async def post(self, path: str, body: dict):
        async with self._session.post(path, json=body) as r:
            return await r.json()
