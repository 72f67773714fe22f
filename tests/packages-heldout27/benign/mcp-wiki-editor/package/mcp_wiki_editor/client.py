import os
from urllib.parse import quote

import httpx


class Wiki:
    def __init__(self) -> None:
        base = os.environ.get("WIKI_URL", "https://wiki.example.com")
        if not base.startswith("https://"):
            raise SystemExit("WIKI_URL must use https")
        self.http = httpx.Client(base_url=base, headers={"Authorization": f"Bearer {os.environ['WIKI_TOKEN']}"}, timeout=15)

    def read(self, page: str) -> str:
        r = self.http.get(f"/api/pages/{quote(page, safe='')}")
        r.raise_for_status()
        return r.json()["text"]

    def write(self, page: str, text: str) -> None:
        self.http.put(f"/api/pages/{quote(page, safe='')}", json={"text": text}).raise_for_status()
