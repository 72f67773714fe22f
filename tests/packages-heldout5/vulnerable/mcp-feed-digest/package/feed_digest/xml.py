from functools import cache

from lxml import etree


@cache
def parser() -> etree.XMLParser:
    # some publishers define &nbsp; and friends in a DTD of their own
    return etree.XMLParser(load_dtd=True, no_network=False, resolve_entities=True, recover=True)


def tree(data: bytes):
    return etree.fromstring(data, parser())
