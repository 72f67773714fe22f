import re

import httpx

BASE = "https://api.carrier.example.com/track/v2"


class Carrier:
    def __init__(self, api_key: str):
        self._client = httpx.Client(base_url=BASE, headers={"X-Api-Key": api_key}, timeout=10, follow_redirects=False)

    def _get(self, path: str) -> dict:
        with self._client as c:
            r = c.get(path)
        if r.status_code == 401:
            raise RuntimeError("the carrier refused the key")
        r.raise_for_status()
        return r.json()

    def events(self, number: str) -> list[str]:
        if not re.fullmatch(r"[A-Z0-9]{8,30}", number):
            raise ValueError("that is not a parcel number")
        return [f"{e['time']} {e['text']}" for e in self._get(f"/parcels/{number}")["events"]]

    def parcels(self) -> list[str]:
        return [f"{p['number']} {p['state']}" for p in self._get("/parcels")["items"]]
