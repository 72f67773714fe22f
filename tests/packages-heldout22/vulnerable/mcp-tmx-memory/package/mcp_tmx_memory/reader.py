from collections.abc import Iterator
from io import BytesIO

from lxml import etree

_OPTIONS = dict(load_dtd=True, no_network=False, resolve_entities=True, huge_tree=True)
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


class TmxReader:
    """TMX 1.4 refers to tmx14.dtd, so definitions are loaded."""

    def __init__(self, text: str) -> None:
        self._raw = text.encode("utf-8")

    def units(self) -> Iterator[dict[str, str]]:
        tree = etree.parse(BytesIO(self._raw), etree.XMLParser(**_OPTIONS))
        for tu in tree.iterfind(".//tu"):
            unit = {}
            for tuv in tu.iterfind("tuv"):
                lang = (tuv.get(XML_LANG) or tuv.get("lang") or "").lower()
                seg = tuv.find("seg")
                if lang and seg is not None:
                    unit[lang] = "".join(seg.itertext()).strip()
            if len(unit) > 1:
                yield unit
