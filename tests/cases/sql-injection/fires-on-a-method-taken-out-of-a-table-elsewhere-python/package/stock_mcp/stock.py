import aiosqlite

TOTALS = "SELECT {column}, sum(pieces) FROM shelves GROUP BY {column}"


class Stock:
    def __init__(self, path):
        self.path = path

    async def newest(self, kind):
        async with aiosqlite.connect(self.path) as db:
            return await db.execute_fetchall("SELECT * FROM shelves WHERE kind = ? LIMIT 5", (kind,))

    async def totals(self, column):
        async with aiosqlite.connect(self.path) as db:
            return await db.execute_fetchall(TOTALS.format(column=column))
