import datetime as dt

import httpx


class Storage:
    def __init__(self, url: str, token: str):
        if not url.startswith("https://"):
            raise ValueError("storage must use https")
        self._url, self._auth = url, {"Authorization": f"Bearer {token}"}

    async def put(self, blob: bytes) -> str:
        name = f"{dt.datetime.now(dt.timezone.utc):%Y%m%dT%H%M%SZ}.bin"
        async with httpx.AsyncClient(headers=self._auth, timeout=60) as c:
            (await c.put(f"{self._url}/{name}", content=blob)).raise_for_status()
        return name

    async def names(self) -> list[str]:
        async with httpx.AsyncClient(headers=self._auth, timeout=10) as c:
            return (await c.get(f"{self._url}/")).json()
