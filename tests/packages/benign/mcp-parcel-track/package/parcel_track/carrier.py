from __future__ import annotations

import re

import httpx

from .key import Secret

HOST = "https://api.carrier.example"
NUMBER = re.compile(r"[A-Z]{2}\d{9}[A-Z]{2}")


class CarrierError(RuntimeError):
    pass


class Carrier:
    def __init__(self, key: Secret) -> None:
        self._key = key

    async def _get(self, path: str) -> dict:
        headers = {"authorization": f"Bearer {self._key.reveal()}"}
        try:
            async with httpx.AsyncClient(base_url=HOST, timeout=15, follow_redirects=False) as http:
                res = await http.get(path, headers=headers)
        except httpx.TransportError as exc:
            raise CarrierError(type(exc).__name__) from None
        if res.status_code != 200:
            raise CarrierError(f"the carrier answered {res.status_code}")
        return res.json()

    async def events(self, number: str) -> list[dict]:
        if not NUMBER.fullmatch(number):
            raise CarrierError("not a parcel number")
        return (await self._get(f"/v3/parcels/{number}"))["events"]

    async def parcels(self) -> list[str]:
        return (await self._get("/v3/parcels"))["numbers"]
