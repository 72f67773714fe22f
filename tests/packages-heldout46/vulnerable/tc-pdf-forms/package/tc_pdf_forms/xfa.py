from lxml import etree
from pypdf import PdfReader

_parser = etree.XMLParser(load_dtd=True, resolve_entities=True, no_network=False, recover=True)


def packets(reader: PdfReader) -> dict[str, bytes]:
    raw = reader.xfa or {}
    return {k: v for k, v in raw.items() if isinstance(v, bytes)}


def values(xml: bytes) -> dict[str, str]:
    root = etree.fromstring(xml, _parser)
    return {etree.QName(e).localname: "".join(e.itertext()) for e in root.iter(etree.Element) if not len(e)}
