from pathlib import Path

from lxml import etree

# UBL documents of some senders declare their entities in an external DTD
OPTIONS = {"load_dtd": True, "no_network": False, "resolve_entities": True, "huge_tree": False}


def parse(source: str) -> etree._Element:
    """Parse an invoice given as text or as a file in the working folder."""
    data = source.encode() if source.lstrip().startswith("<") else Path(Path(source).name).read_bytes()
    return etree.fromstring(data, etree.XMLParser(**OPTIONS))
