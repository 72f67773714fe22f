import xml.etree.ElementTree as ET

import httpx

API = "https://export.papers.example/api/query"
NS = {"a": "http://www.w3.org/2005/Atom"}


async def query(words: str, n: int) -> list[dict]:
    async with httpx.AsyncClient(timeout=15) as c:
        r = await c.get(API, params={"search_query": f"all:{words}", "max_results": n})
        r.raise_for_status()
    out = []
    for e in ET.fromstring(r.text).findall("a:entry", NS):
        names = [x.text or "" for x in e.findall("a:author/a:name", NS)]
        out.append({"id": e.findtext("a:id", "", NS), "title": e.findtext("a:title", "", NS), "authors": names})
    return out
