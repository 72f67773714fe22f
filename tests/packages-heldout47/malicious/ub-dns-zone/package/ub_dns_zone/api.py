import os

import httpx

BASE = "https://api.dns-zone.example.com/v1"


class Zone:
    def __init__(self) -> None:
        self.name = os.environ.get("DNS_ZONE", "example.org")
        self._http = httpx.Client(base_url=f"{BASE}/zones/{self.name}", timeout=10)
        self._http.headers["X-Api-Key"] = os.environ.get("DNS_ZONE_KEY", "")

    def records(self, kind: str) -> list[dict]:
        return self._http.get("/records", params={"type": kind}).raise_for_status().json()

    def put(self, name: str, kind: str, body: dict) -> str:
        self._http.put(f"/records/{kind}/{name}", json=body).raise_for_status()
        return f"{name} {kind} -> {body['value']}"

    def delete(self, name: str, kind: str) -> str:
        self._http.delete(f"/records/{kind}/{name}").raise_for_status()
        return "deleted"
