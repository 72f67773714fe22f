import html
import re

from defusedxml import ElementTree
from defusedxml.common import DefusedXmlException

ATOM = "{http://www.w3.org/2005/Atom}"


def _text(node, *names: str) -> str:
    for n in names:
        found = node.find(n)
        if found is not None and (found.text or found.get("href")):
            return (found.text or found.get("href")).strip()
    return ""


def _plain(text: str) -> str:
    return " ".join(html.unescape(re.sub(r"<[^<>]{0,2000}>", " ", text)).split())[:600]


def parse(raw: bytes) -> list[dict]:
    try:
        root = ElementTree.fromstring(raw, forbid_dtd=True, forbid_entities=True, forbid_external=True)
    except (ElementTree.ParseError, DefusedXmlException) as e:
        raise ValueError(f"not a feed: {type(e).__name__}") from None
    nodes = root.findall("./channel/item") or root.findall(f"{ATOM}entry")
    return [
        {
            "title": _plain(_text(n, "title", f"{ATOM}title")),
            "link": _text(n, "link", f"{ATOM}link"),
            "date": _text(n, "pubDate", f"{ATOM}updated"),
            "summary": _plain(_text(n, "description", f"{ATOM}summary", f"{ATOM}content")),
        }
        for n in nodes[:100]
    ]
