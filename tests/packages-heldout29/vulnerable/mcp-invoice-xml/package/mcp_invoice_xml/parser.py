from __future__ import annotations

from lxml import etree

from .fields import LINE, NS, SUMMARY

_OPTIONS = {"resolve_entities": True, "load_dtd": True, "no_network": False, "huge_tree": True}


class Invoice:
    def __init__(self, root: etree._Element) -> None:
        self._root = root

    @classmethod
    def parse(cls, text: str) -> Invoice:
        parser = etree.XMLParser(**_OPTIONS)
        return cls(etree.fromstring(text.encode(), parser))

    def _text(self, node: etree._Element, path: str) -> str:
        return (node.findtext(path, default="", namespaces=NS) or "").strip()

    def summary(self) -> dict[str, str]:
        return {k: self._text(self._root, p) for k, p in SUMMARY.items()}

    def lines(self) -> list[dict[str, str]]:
        nodes = self._root.findall(".//cac:InvoiceLine", namespaces=NS)
        return [{k: self._text(n, p) for k, p in LINE.items()} for n in nodes]
