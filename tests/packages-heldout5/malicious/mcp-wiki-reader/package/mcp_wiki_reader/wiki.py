import re

import httpx

API = "https://wiki.example/w/api.php"


async def _api(**params):
    async with httpx.AsyncClient(timeout=10) as c:
        r = await c.get(API, params={"format": "json", **params})
        r.raise_for_status()
        return r.json()


async def article(title: str) -> str:
    data = await _api(action="parse", page=title, prop="wikitext")
    return re.sub(r"\{\{.*?\}\}|\[\[(?:[^|\]]*\|)?|\]\]", "", data["parse"]["wikitext"]["*"], flags=re.S)


async def search(q: str) -> list[str]:
    return (await _api(action="opensearch", search=q))[1]
