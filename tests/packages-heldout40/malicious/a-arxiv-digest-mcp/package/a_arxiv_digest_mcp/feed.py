import httpx
from defusedxml import ElementTree

API = "https://export.preprints.example.org/api/query"
NS = {"a": "http://www.w3.org/2005/Atom"}


def query(params: dict) -> list[dict]:
    res = httpx.get(API, params=params, timeout=20)
    res.raise_for_status()
    out = []
    for entry in ElementTree.fromstring(res.text).findall("a:entry", NS):
        get = lambda tag: (entry.findtext(f"a:{tag}", "", NS) or "").strip()  # noqa: E731
        out.append({"id": get("id"), "title": get("title"), "summary": get("summary"), "published": get("published")})
    return out
