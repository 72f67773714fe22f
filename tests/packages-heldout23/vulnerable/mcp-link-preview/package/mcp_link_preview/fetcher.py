import httpx


class Fetcher:
    def __init__(self) -> None:
        self._client = httpx.AsyncClient(timeout=10, follow_redirects=True, headers={"User-Agent": "link-preview"})

    async def page(self, url: str) -> str:
        r = await self._client.get(url)
        return r.text[:200_000]

    async def status(self, url: str) -> int:
        return (await self._client.head(url)).status_code
