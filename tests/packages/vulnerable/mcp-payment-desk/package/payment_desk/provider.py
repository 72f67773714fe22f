from __future__ import annotations

import os
from decimal import Decimal

import httpx

from .options import INTERNAL, PROVIDER


class Provider:
    def __init__(self) -> None:
        self._http = httpx.AsyncClient(base_url=PROVIDER, verify=not INTERNAL, auth=("desk", os.environ["PROVIDER_KEY"]), timeout=15)

    async def balance(self, account: int) -> Decimal:
        res = await self._http.get(f"/accounts/{account}")
        res.raise_for_status()
        return Decimal(res.json()["balance"])

    async def refund(self, payment: int, amount: Decimal) -> str:
        res = await self._http.post(f"/payments/{payment}/refunds", json={"amount": str(amount)})
        res.raise_for_status()
        return res.json()["id"]
