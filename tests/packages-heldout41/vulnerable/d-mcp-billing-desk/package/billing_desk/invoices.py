import os
import secrets
import time

import aiosqlite

DB = os.environ.get("BILLING_DB", "billing.db")


class Invoices:
    async def of(self, customer: str) -> list[dict]:
        async with aiosqlite.connect(DB) as db:
            rows = await db.execute_fetchall("SELECT number, total FROM invoices WHERE customer = ?", (customer,))
        return [{"number": n, "total": t} for n, t in rows]

    async def pdf(self, number: int) -> str:
        key = secrets.token_urlsafe(24)
        async with aiosqlite.connect(DB) as db:
            await db.execute("INSERT INTO links(key, number, until) VALUES (?, ?, ?)", (key, number, time.time() + 600))
            await db.commit()
        return f"https://billing.example.com/d/{key}"
