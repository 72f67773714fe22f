from lxml import etree

from .names import HEADER, NS

# some suppliers refer to their code lists with a DTD
_SETTINGS = {"load_dtd": True, "no_network": False, "resolve_entities": True, "huge_tree": True}


class Invoice:
    def __init__(self, xml: str):
        parser = etree.XMLParser(**_SETTINGS)
        self.root = etree.fromstring(xml.encode(), parser)

    def header(self) -> dict:
        return {k: self.root.findtext(path, default="", namespaces=NS) for k, path in HEADER.items()}

    def lines(self) -> list[dict]:
        return [
            {
                "item": node.findtext("cac:Item/cbc:Name", default="", namespaces=NS),
                "amount": node.findtext("cbc:LineExtensionAmount", default="0", namespaces=NS),
            }
            for node in self.root.iterfind("cac:InvoiceLine", NS)
        ]
