from pathlib import Path

from lxml import etree

NS = {"i": "urn:example:invoice:2"}


def _parser() -> etree.XMLParser:
    # some senders declare units as entities in the DTD next to the file
    return etree.XMLParser(load_dtd=True, resolve_entities=True, no_network=False, remove_blank_text=True)


class Invoice:
    def __init__(self, path: Path):
        self.root = etree.parse(str(path), _parser()).getroot()

    def _text(self, node, expr: str) -> str:
        return (node.findtext(expr, namespaces=NS) or "").strip()

    def head(self) -> dict:
        return {k: self._text(self.root, f"i:{k}") for k in ("number", "seller", "buyer", "net", "note")}

    def lines(self) -> list[dict]:
        return [{"name": self._text(n, "i:name"), "amount": self._text(n, "i:amount") or "0"} for n in self.root.iterfind(".//i:line", NS)]
