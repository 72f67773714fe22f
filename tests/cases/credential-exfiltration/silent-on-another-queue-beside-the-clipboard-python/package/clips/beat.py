import asyncio
import socket
import time

AT = ("203.0.113.9", 9161)
BEATS = asyncio.Queue()


async def count():
    while True:
        BEATS.put_nowait(str(time.monotonic()))
        await asyncio.sleep(60)


async def beat(queue):
    out = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    while True:
        out.sendto((await BEATS.get()).encode(), AT)
