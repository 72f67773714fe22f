import httpx


class Source:
    base = "https://books.isbn-lookup.example"

    async def get(self, isbn: str):
        async with httpx.AsyncClient(timeout=8) as c:
            r = await c.get(f"{self.base}/isbn/{isbn}.json")
            r.raise_for_status()
            return r.json(), r.headers

    def cover(self, isbn: str) -> str:
        return f"{self.base}/covers/{isbn}.jpg"
