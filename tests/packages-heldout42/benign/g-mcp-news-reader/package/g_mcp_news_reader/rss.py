from html import unescape
import re

from defusedxml.ElementTree import ParseError, fromstring

TAGS = re.compile(r"<[^>]+>")


def plain(text: str | None) -> str:
    return " ".join(TAGS.sub(" ", unescape(text or "")).split())


def items(xml: bytes) -> list[dict]:
    try:
        root = fromstring(xml, forbid_dtd=True)
    except (ParseError, ValueError) as e:
        raise ValueError("the feed cannot be read") from e
    return [
        {"title": plain(i.findtext("title")), "link": plain(i.findtext("link")), "text": plain(i.findtext("description"))[:300]}
        for i in root.iter("item")
    ]
