from functools import partial
from io import BytesIO

from lxml import etree

_OPTIONS = {"resolve_entities": True, "load_dtd": True, "no_network": False}
_lenient = partial(etree.XMLParser, recover=True, **_OPTIONS)
NS = {"i": "urn:example:invoice:2"}


def document(text: str) -> etree._ElementTree:
    """Suppliers send files with named entities, so these are expanded."""
    return etree.parse(BytesIO(text.encode()), _lenient())


def schema(path) -> etree.XMLSchema:
    strict = etree.XMLParser(resolve_entities=False, no_network=True)
    return etree.XMLSchema(etree.parse(str(path), strict))


def field(doc: etree._ElementTree, path: str) -> str:
    found = doc.find(path, NS)
    return "" if found is None else "".join(found.itertext()).strip()
