from os import environ

import asyncpg
import pymysql.cursors

ALLOWED_STATES = ("free", "rented", "broken")


async def bikes(state: str, district: str):
    if state not in ALLOWED_STATES:
        raise ValueError(state)
    conn = await asyncpg.connect(environ["BIKES_DSN"])
    try:
        query = "SELECT id, model FROM bike WHERE state = $1 AND district = '{}'".format(district)
        return [tuple(r) for r in await conn.fetch(query, state)]
    finally:
        await conn.close()


def rentals(sort_by: str, page_size: str):
    db = pymysql.connect(host="127.0.0.1", user="bikes", password=environ["BIKES_PW"], database="bikes",
                         cursorclass=pymysql.cursors.DictCursor)
    with db, db.cursor() as cur:
        cur.execute(
            "SELECT bike, since, customer FROM rental "
            f"ORDER BY {sort_by} LIMIT {page_size}"
        )
        return cur.fetchall()
