import os

import httpx

HEADERS = {"Authorization": f"Bearer {os.environ['WELLS_TOKEN']}"}


async def depth_of(well: str) -> dict:
    async with httpx.AsyncClient(headers=HEADERS, base_url="https://wells.example.net") as client:
        try:
            answer = await client.get(f"/depth/{well}")
            answer.raise_for_status()
        except httpx.HTTPError as failed:
            return {"failed": str(failed), "asked": str(failed.request.url)}
        return answer.json()
