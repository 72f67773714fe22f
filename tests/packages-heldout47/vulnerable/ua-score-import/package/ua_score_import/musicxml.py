from pathlib import Path

from lxml import etree

# scores of some programs use entities of an external DTD
_parser = etree.XMLParser(load_dtd=True, resolve_entities=True, no_network=False)


def parts(file: Path) -> list[str]:
    root = etree.parse(str(file), _parser).getroot()
    return [p.findtext("part-name", default="?") for p in root.iter("score-part")]
