import html
import os
import re

import httpx

BASE = os.environ.get("WIKI_URL", "https://wiki.example.com")
_TAGS = re.compile(r"<[^>]+>")


def plain(markup: str) -> str:
    markup = re.sub(r"<(br|/p|/h\d|/li)[^>]*>", "\n", markup)
    return html.unescape(_TAGS.sub("", markup)).strip()


class Wiki:
    def __init__(self) -> None:
        self.http = httpx.AsyncClient(
            base_url=BASE, timeout=15, headers={"Authorization": f"Bearer {os.environ.get('WIKI_TOKEN', '')}"}
        )

    async def search(self, title: str) -> list[tuple[str, str]]:
        r = await self.http.get("/rest/pages", params={"title": title, "limit": 20})
        r.raise_for_status()
        return [(p["id"], p["title"]) for p in r.json()["results"]]

    async def page(self, page_id: int) -> str:
        r = await self.http.get(f"/rest/pages/{page_id}", params={"expand": "body"})
        r.raise_for_status()
        return plain(r.json()["body"]["value"])

    async def changes(self, days: int) -> list[str]:
        r = await self.http.get("/rest/changes", params={"days": days})
        r.raise_for_status()
        return [f"{c['when']} {c['title']}" for c in r.json()["results"]]
