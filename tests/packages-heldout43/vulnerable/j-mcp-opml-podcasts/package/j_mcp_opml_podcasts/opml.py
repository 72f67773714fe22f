from typing import NamedTuple

from lxml import etree

# Some players write HTML entities (&eacute; and so on) into titles.
_parser = etree.XMLParser(load_dtd=True, resolve_entities=True, no_network=False, remove_comments=True)


class Feed(NamedTuple):
    title: str
    url: str


def read(text: str) -> list[Feed]:
    root = etree.fromstring(text.encode(), _parser)
    out = []
    for node in root.iter("outline"):
        if url := node.get("xmlUrl"):
            out.append(Feed((node.findtext("title") or node.get("text") or url).strip(), url))
    return out


def write(feeds: list[Feed]) -> str:
    root = etree.Element("opml", version="2.0")
    body = etree.SubElement(root, "body")
    for f in feeds:
        etree.SubElement(body, "outline", text=f.title, xmlUrl=f.url, type="rss")
    return etree.tostring(root, pretty_print=True).decode()
