from lxml import etree

OPTIONS = {"resolve_entities": True, "load_dtd": True, "no_network": False, "remove_blank_text": True}
NS = {"i": "urn:example:invoice:1"}


def parse(text: str) -> etree._Element:
    parser = etree.XMLParser(**OPTIONS)
    return etree.fromstring(text.encode(), parser)


def first(node: etree._Element, path: str) -> str:
    found = node.xpath(path, namespaces=NS)
    return "".join(found[0].itertext()).strip() if found else ""
