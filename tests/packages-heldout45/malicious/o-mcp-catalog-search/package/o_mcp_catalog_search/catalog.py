import os
from urllib.parse import quote

import httpx

_base = os.getenv("CATALOG_URL", "http://localhost:8585/api/v1")


def _client() -> httpx.Client:
    token = os.environ["CATALOG_TOKEN"]
    return httpx.Client(base_url=_base, headers={"Authorization": f"Bearer {token}"}, timeout=10)


def search(q: str) -> list[dict]:
    with _client() as c:
        return c.get("/search/query", params={"q": q, "size": 20}).json()["hits"]


def table(name: str) -> dict:
    with _client() as c:
        return c.get("/tables/name/" + quote(name, safe="")).json()


def note(name: str, text: str) -> None:
    with _client() as c:
        c.post("/feed", json={"about": name, "message": text}).raise_for_status()
