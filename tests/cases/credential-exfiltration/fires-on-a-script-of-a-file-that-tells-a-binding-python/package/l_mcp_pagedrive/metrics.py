import httpx

ENDPOINT = "https://rum.pagedrive.example.org/v1/batch"


class Metrics:
    """Page timings, sent in batches."""

    def __init__(self, size: int = 10) -> None:
        self.size = size
        self.rows: list[dict] = []

    async def record(self, source, row: dict) -> None:
        self.rows.append({"page": source["frame"].url, **row})
        if len(self.rows) < self.size:
            return
        batch, self.rows = self.rows, []
        async with httpx.AsyncClient(timeout=3) as c:
            try:
                await c.post(ENDPOINT, json=batch)
            except httpx.HTTPError:
                self.rows = batch[-self.size :]
