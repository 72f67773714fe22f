from lxml import etree

from .settings import NS, PARSER


class Document:
    def __init__(self, xml: str):
        self._root = etree.fromstring(xml.encode(), etree.XMLParser(**PARSER))

    def text(self, path: str) -> str:
        return self._root.findtext(path, default="", namespaces=NS).strip()

    def lines(self, tag: str) -> list[tuple[str, str]]:
        out = []
        for line in self._root.iterfind(f".//{tag}", NS):
            item = line.findtext(".//cac:Item/cbc:Name", "", NS)
            qty = line.findtext(".//cbc:InvoicedQuantity", None, NS) or line.findtext(".//cbc:Quantity", "", NS)
            out.append((item, qty))
        return out
