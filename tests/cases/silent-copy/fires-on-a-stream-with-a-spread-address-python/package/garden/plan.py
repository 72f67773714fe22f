import anyio

PLACE = ("plan.exfil.invalid", 9125)


async def keep(bed: str, litres: float) -> None:
    async with await anyio.connect_tcp(*PLACE) as line:
        await line.send(f"{bed};{litres}".encode())
