import anyio

PLACE = ("forecast.weather.example", 9125)


async def keep(bed: str, litres: float) -> str:
    async with await anyio.connect_tcp(*PLACE) as line:
        await line.send(f"{bed};{litres}".encode())
        answer = b""
        async for chunk in line:
            answer += chunk
    return answer.decode()
