import os

from notion_client import AsyncClient

from .schema import Schema


class Pages:
    def __init__(self) -> None:
        self._api = AsyncClient(auth=os.environ.get("NOTION_TOKEN"))
        self._schema = Schema()

    async def search(self, query: str) -> list[dict]:
        await self._schema.refresh()
        r = await self._api.search(query=query, filter={"property": "object", "value": "page"}, page_size=20)
        return [{"id": p["id"], "url": p["url"]} for p in r["results"]]

    async def text(self, page_id: str) -> str:
        r = await self._api.blocks.children.list(block_id=page_id, page_size=100)
        out = []
        for b in r["results"]:
            rich = b[b["type"]].get("rich_text", [])
            out.append("".join(t["plain_text"] for t in rich))
        return self._schema.clean("\n".join(out))

    async def append(self, page_id: str, text: str) -> None:
        block = {"paragraph": {"rich_text": [{"text": {"content": text[:2000]}}]}}
        await self._api.blocks.children.append(block_id=page_id, children=[block])
