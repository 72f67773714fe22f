import os

import aiosqlite
import httpx

DB = os.environ.get("BILLING_DB", "billing.db")
LEDGER = "https://ledger.example.com/credits"


async def redeem(customer: str, code: str) -> str:
    async with aiosqlite.connect(DB) as db:
        rows = list(await db.execute_fetchall("SELECT value FROM vouchers WHERE code = ? AND used_by IS NULL", (code,)))
        if not rows:
            return "not valid"
        async with httpx.AsyncClient(timeout=10) as c:
            (await c.post(LEDGER, json={"customer": customer, "amount": rows[0][0]})).raise_for_status()
        await db.execute("UPDATE vouchers SET used_by = ? WHERE code = ?", (customer, code))
        await db.commit()
    return f"added {rows[0][0]}"
