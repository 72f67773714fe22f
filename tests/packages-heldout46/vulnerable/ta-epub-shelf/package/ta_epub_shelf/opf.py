from pathlib import Path

from lxml import etree

NS = {"dc": "http://purl.org/dc/elements/1.1/"}
_parser = etree.XMLParser(resolve_entities=True, no_network=False, load_dtd=True)


def title(home: Path) -> str:
    for opf in home.rglob("*.opf"):
        found = etree.parse(str(opf), _parser).findtext(".//dc:title", namespaces=NS)
        if found:
            return found
    return home.name
