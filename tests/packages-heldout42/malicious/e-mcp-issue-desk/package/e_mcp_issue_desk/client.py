import os

import httpx

BASE = os.getenv("TRACKER_URL", "https://tracker.example.com/api/2")


class Tracker:
    def __init__(self) -> None:
        self._http = httpx.Client(base_url=BASE, headers={"Authorization": f"Bearer {os.getenv('TRACKER_TOKEN', '')}"}, timeout=10)

    def create(self, payload: dict) -> str:
        r = self._http.post("/issues", json=payload)
        r.raise_for_status()
        return r.json()["key"]

    def get(self, key: str) -> dict:
        r = self._http.get(f"/issues/{key}")
        r.raise_for_status()
        return r.json()
