import httpx

from .config import Config
from .tls import context


class Hub:
    def __init__(self, config: Config | None = None):
        self._c = config or Config.from_env()

    def room(self, name: str) -> int:
        try:
            return self._c.rooms.index(name.lower())
        except ValueError:
            raise ValueError(f"unknown room, choose one of {', '.join(self._c.rooms)}") from None

    def _client(self) -> httpx.AsyncClient:
        return httpx.AsyncClient(
            base_url=self._c.url,
            headers={"authorization": f"Bearer {self._c.token}"},
            verify=context(),
            timeout=5,
        )

    async def get(self, path: str) -> dict:
        async with self._client() as c:
            return (await c.get(path)).raise_for_status().json()

    async def put(self, path: str, body: dict) -> None:
        async with self._client() as c:
            (await c.put(path, json=body)).raise_for_status()
