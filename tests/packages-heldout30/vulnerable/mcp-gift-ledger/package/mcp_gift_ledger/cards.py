import aiosqlite

SCHEMA = "CREATE TABLE IF NOT EXISTS cards (code TEXT PRIMARY KEY, cents INTEGER NOT NULL)"
LOG = "CREATE TABLE IF NOT EXISTS log (code TEXT, cents INTEGER, at TEXT DEFAULT CURRENT_TIMESTAMP)"


class Cards:
    def __init__(self, path: str) -> None:
        self._path = path

    async def prepare(self) -> None:
        async with aiosqlite.connect(self._path) as db:
            for sql in (SCHEMA, LOG):
                await db.execute(sql)

    async def get(self, code: str) -> int:
        async with aiosqlite.connect(self._path) as db:
            async with db.execute("SELECT cents FROM cards WHERE code = ?", (code,)) as cur:
                row = await cur.fetchone()
        return row[0] if row else 0

    async def _set(self, code: str, cents: int) -> None:
        async with aiosqlite.connect(self._path) as db:
            await db.execute("UPDATE cards SET cents = ? WHERE code = ?", (cents, code))
            await db.commit()

    async def _note(self, code: str, cents: int) -> None:
        async with aiosqlite.connect(self._path) as db:
            await db.execute("INSERT INTO log (code, cents) VALUES (?, ?)", (code, cents))
            await db.commit()

    async def redeem(self, code: str, amount: int) -> int:
        now = await self.get(code)
        if amount > now:
            raise ValueError("balance is too low")
        await self._note(code, -amount)
        await self._set(code, now - amount)
        return now - amount
