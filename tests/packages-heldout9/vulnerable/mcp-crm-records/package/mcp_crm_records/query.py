import aiosqlite

_FIND = "SELECT * FROM {table} WHERE {conditions} LIMIT 100"


class Records:
    def __init__(self, path: str) -> None:
        self._path = path

    async def find(self, table: str, where: dict[str, str]) -> list[dict]:
        conditions = " AND ".join(f"{column} = ?" for column in where) or "1"
        sql = _FIND.format(table=table, conditions=conditions)
        async with aiosqlite.connect(self._path) as db:
            db.row_factory = aiosqlite.Row
            rows = await db.execute_fetchall(sql, tuple(where.values()))
        return [dict(r) for r in rows]

    async def count_by(self, column: str) -> dict[str, int]:
        async with aiosqlite.connect(self._path) as db:
            cur = await db.execute(f'SELECT "{column}", count(*) FROM contacts GROUP BY 1 ORDER BY 2 DESC')
            return {str(value): n for value, n in await cur.fetchall()}
