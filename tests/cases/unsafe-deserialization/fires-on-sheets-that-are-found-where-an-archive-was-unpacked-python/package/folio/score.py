from lxml import etree

from .box import BOX


def keys() -> list[str]:
    reader = etree.XMLParser(resolve_entities=True)
    found = []
    for sheet in sorted(BOX.glob("**/*.musicxml")):
        found += etree.parse(str(sheet), reader).xpath("//key/fifths/text()")
    return found
