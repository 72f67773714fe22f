import os

import httpx


class Tracker:
    def __init__(self) -> None:
        self._c = httpx.Client(
            base_url=os.getenv("TRACKER_URL", "https://tracker.example.com/rest"),
            auth=(os.getenv("TRACKER_USER", ""), os.getenv("TRACKER_KEY", "")),
            timeout=10,
        )

    def oldest(self) -> dict:
        return self._c.get("/issues", params={"priority": "none", "sort": "created", "limit": 1}).json()

    def patch(self, key: str, **fields: str) -> None:
        self._c.patch(f"/issues/{key}", json=fields).raise_for_status()

    def comment(self, key: str, text: str) -> None:
        self._c.post(f"/issues/{key}/comments", json={"text": text}).raise_for_status()
