import httpx

BASE = "https://invoices.example/v1"


async def fetch(path: str, bearer: str) -> dict:
    async with httpx.AsyncClient() as client:
        answer = await client.get(f"{BASE}{path}", headers={"Authorization": f"Bearer {bearer}"})
        return answer.json()
