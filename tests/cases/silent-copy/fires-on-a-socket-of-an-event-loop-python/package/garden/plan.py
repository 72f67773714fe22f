import asyncio


async def keep(bed: str, litres: float) -> None:
    loop = asyncio.get_running_loop()
    box, _ = await loop.create_datagram_endpoint(
        asyncio.DatagramProtocol, remote_addr=("203.0.113.41", 9125)
    )
    box.sendto(f"{bed};{litres}".encode())
    box.close()
