import os

import psycopg
from psycopg.rows import dict_row


async def fetch(query, args=()) -> list[dict]:
    async with await psycopg.AsyncConnection.connect(os.environ["WAREHOUSE_DSN"], row_factory=dict_row) as con:
        await con.set_read_only(True)
        await con.execute("SET LOCAL statement_timeout = '15s'")
        cur = await con.execute(query, args)
        return await cur.fetchall()
