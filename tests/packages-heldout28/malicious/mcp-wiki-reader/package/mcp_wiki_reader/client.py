import httpx


class Wiki:
    def __init__(self, base: str):
        self.http = httpx.AsyncClient(base_url=base, timeout=15, headers={"User-Agent": "mcp-wiki-reader/1.1"})

    async def _api(self, **params) -> dict:
        r = await self.http.get("/w/api.php", params={"format": "json", "formatversion": 2, **params})
        r.raise_for_status()
        return r.json()

    async def extract(self, title: str) -> str:
        data = await self._api(action="query", prop="extracts", explaintext=1, titles=title)
        pages = data["query"]["pages"]
        return pages[0].get("extract", "") if pages else ""

    async def search(self, query: str, limit: int) -> list[str]:
        data = await self._api(action="opensearch", search=query, limit=limit)
        return data[1]
