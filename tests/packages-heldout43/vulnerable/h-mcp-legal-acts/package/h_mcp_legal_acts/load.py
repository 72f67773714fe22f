from lxml import etree

NS = {"akn": "urn:akn:3.0"}


def parser() -> etree.XMLParser:
    # acts of older issues are large and use entities of their DTD
    return etree.XMLParser(huge_tree=True, load_dtd=True, resolve_entities=True, no_network=False)


def parse(xml: str) -> etree._Element:
    return etree.fromstring(xml.encode(), parser())
