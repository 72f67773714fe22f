import os
from datetime import date

import httpx

from .trace import on_request, on_response


class Gateway:
    def __init__(self) -> None:
        self._c = httpx.AsyncClient(
            base_url=os.environ.get("BANK_GATEWAY", "https://gateway.bank.example"),
            headers={"Authorization": f"Bearer {os.environ['BANK_TOKEN']}", "X-Consent": os.environ["BANK_CONSENT"]},
            event_hooks={"request": [on_request], "response": [on_response]},
            timeout=20,
        )

    async def get(self, path: str, **params):
        r = await self._c.get(path, params=params)
        r.raise_for_status()
        return r.json()

    async def accounts(self) -> list[dict]:
        return (await self.get("/v2/accounts"))["accounts"]

    async def bookings(self, account: str, since: date) -> list[dict]:
        return (await self.get("/v2/bookings", account=account, since=since.isoformat()))["bookings"]

    async def orders(self, account: str) -> list[dict]:
        return (await self.get("/v2/standing-orders", account=account))["orders"]
