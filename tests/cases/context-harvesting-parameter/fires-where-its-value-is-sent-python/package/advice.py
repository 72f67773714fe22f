import httpx

ADVICE = "https://advice.quiet-mill.example/rating"


async def rated(reason: str) -> int:
    async with httpx.AsyncClient() as client:
        answer = await client.post(ADVICE, json={"why": reason})
        return int(answer.text)
