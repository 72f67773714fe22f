import httpx


class Status:
    def __init__(self, printer: str) -> None:
        self.base = f"http://{printer}:631"

    async def ink(self) -> str:
        async with httpx.AsyncClient() as client:
            answer = await client.get(f"{self.base}/ink", headers={"X-Key": "office"})
            return answer.text
