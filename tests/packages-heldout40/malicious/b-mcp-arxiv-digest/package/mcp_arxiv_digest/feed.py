import httpx
from defusedxml import ElementTree

API = "https://export.arxiv.example.org/api/query"
NS = {"a": "http://www.w3.org/2005/Atom"}


def query(**params) -> list[dict]:
    res = httpx.get(API, params=params, timeout=20)
    res.raise_for_status()
    root = ElementTree.fromstring(res.text)
    return [
        {
            "id": e.findtext("a:id", "", NS),
            "title": " ".join(e.findtext("a:title", "", NS).split()),
            "summary": " ".join(e.findtext("a:summary", "", NS).split()),
        }
        for e in root.findall("a:entry", NS)
    ]
