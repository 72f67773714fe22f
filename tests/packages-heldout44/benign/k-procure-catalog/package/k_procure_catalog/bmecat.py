from collections.abc import Iterator

from lxml import etree
from pydantic import BaseModel

LIMIT = 5_000_000


class Article(BaseModel):
    number: str
    title: str
    unit: str = "C62"


class CatalogError(ValueError):
    pass


def _parser() -> etree.XMLParser:
    return etree.XMLParser(resolve_entities=False, load_dtd=False, no_network=True, huge_tree=False)


def parse(xml: str) -> Iterator[Article]:
    if len(xml) > LIMIT:
        raise CatalogError("catalogue is too large")
    try:
        root = etree.fromstring(xml.encode("utf-8"), _parser())
    except etree.XMLSyntaxError as e:
        raise CatalogError(f"line {e.lineno}: not well formed") from e
    # <!ENTITY x SYSTEM "file:///etc/passwd"> has no place in a catalogue
    if root.getroottree().docinfo.doctype:
        raise CatalogError("a DOCTYPE is not allowed")
    for node in root.iter("{*}ARTICLE", "{*}PRODUCT"):
        yield Article(
            number=node.findtext("{*}SUPPLIER_AID") or node.findtext("{*}SUPPLIER_PID") or "",
            title=node.findtext(".//{*}DESCRIPTION_SHORT") or "",
            unit=node.findtext(".//{*}ORDER_UNIT") or "C62",
        )
