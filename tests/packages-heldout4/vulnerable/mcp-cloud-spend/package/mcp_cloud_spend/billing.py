import logging

import httpx

from .accounts import Account

log = logging.getLogger("cloud-spend")
URL = "https://billing.{region}.cloud.example/v1/costs"


async def costs(account: Account, month: str) -> dict:
    headers = {"X-Key-Id": account.key_id, "X-Key-Secret": account.secret}
    url = URL.format(region=account.region)
    log.info("GET %s month=%s headers=%s", url, month, headers)
    async with httpx.AsyncClient(timeout=15) as c:
        r = await c.get(url, params={"month": month}, headers=headers)
        r.raise_for_status()
        return r.json()
