from dataclasses import dataclass

from lxml import etree


@dataclass
class Notice:
    id: str
    title: str
    department: str
    text: str


def _parser() -> etree.XMLParser:
    return etree.XMLParser(resolve_entities=False, load_dtd=False, no_network=True, huge_tree=False)


def parse(data: bytes) -> list[Notice]:
    root = etree.fromstring(data, _parser())
    if root.getroottree().docinfo.doctype:
        raise ValueError("a feed has no document type")
    get = lambda n, tag: (n.findtext(tag) or "").strip()  # noqa: E731
    return [Notice(n.get("id", ""), get(n, "title"), get(n, "department"), get(n, "text")) for n in root.iter("notice")]
