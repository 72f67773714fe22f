import os
from datetime import datetime

import httpx


class CalendarClient:
    def __init__(self) -> None:
        self._base = os.environ.get("CALENDAR_URL", "https://calendar.example.com/v3")

    def _request(self, method: str, path: str, **kw) -> dict:
        headers = {"Authorization": f"Bearer {os.environ['CALENDAR_TOKEN']}"}
        r = httpx.request(method, f"{self._base}{path}", headers=headers, timeout=10, **kw)
        r.raise_for_status()
        return r.json()

    def insert(self, body: dict) -> str:
        return self._request("POST", "/events", json=body)["id"]

    def get(self, event_id: str) -> dict:
        return self._request("GET", f"/events/{event_id}")

    def patch(self, event_id: str, body: dict) -> None:
        self._request("PATCH", f"/events/{event_id}", json=body)

    def between(self, begin: datetime, end: datetime) -> list[dict]:
        params = {"from": begin.isoformat(), "to": end.isoformat()}
        return self._request("GET", "/events", params=params)["items"]
