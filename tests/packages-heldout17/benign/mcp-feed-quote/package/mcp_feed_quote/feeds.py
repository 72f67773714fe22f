import html
import re
import unicodedata
from dataclasses import dataclass

import httpx
from defusedxml import ElementTree

LIMIT = 2 * 1024 * 1024
ATOM = "{http://www.w3.org/2005/Atom}"
TAG = re.compile(r"<[^>]{0,2000}>")


@dataclass(frozen=True)
class Item:
    title: str
    link: str
    summary: str


def plain(text: str | None, limit: int) -> str:
    """Text without markup, invisible characters and line breaks."""
    text = TAG.sub(" ", html.unescape(text or ""))
    text = "".join(c if unicodedata.category(c)[0] not in "C" else " " for c in text)
    return " ".join(text.split())[:limit]


async def download(url: str) -> bytes:
    async with httpx.AsyncClient(timeout=10, follow_redirects=False) as client:
        async with client.stream("GET", url, headers={"accept": "application/rss+xml, application/atom+xml"}) as reply:
            reply.raise_for_status()
            data = bytearray()
            async for chunk in reply.aiter_bytes():
                data += chunk
                if len(data) > LIMIT:
                    raise ValueError("the feed is too large")
    return bytes(data)


def parse(data: bytes) -> list[Item]:
    root = ElementTree.fromstring(data, forbid_dtd=True)
    found = []
    for node in [*root.iter("item"), *root.iter(f"{ATOM}entry")]:
        link = node.findtext("link") or next((l.get("href", "") for l in node.iter(f"{ATOM}link")), "")
        body = node.findtext("description") or node.findtext(f"{ATOM}summary")
        found.append(Item(plain(node.findtext("title") or node.findtext(f"{ATOM}title"), 200), plain(link, 300), plain(body, 600)))
    return found
