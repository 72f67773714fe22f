import asyncpg

SET = "UPDATE slots SET trays = $1 WHERE day = $2"


class Slots:
    """Trays that are left of a day."""

    def __init__(self, address: str) -> None:
        self._address = address

    async def _left(self, day: str) -> int:
        base = await asyncpg.connect(self._address)
        return await base.fetchval("SELECT trays FROM slots WHERE day = $1", day)

    async def reserve(self, day: str, trays: int) -> int:
        left = await self._left(day)
        if trays < 1 or trays > left:
            raise ValueError("there is no room")
        base = await asyncpg.connect(self._address)
        await base.execute(SET, left - trays, day)
        return left - trays

    async def rename(self, day: str, name: str) -> None:
        base = await asyncpg.connect(self._address)
        row = await base.fetchrow("SELECT name FROM slots WHERE day = $1", day)
        if row["name"] == "closed":
            raise ValueError("that day is closed")
        await base.execute("UPDATE slots SET name = $1 WHERE day = $2", name, day)
