from __future__ import annotations

from decimal import Decimal

from lxml import etree

_OPTIONS = {"load_dtd": True, "no_network": False, "resolve_entities": True, "remove_comments": True}


def _tree(text: str, **options) -> etree._Element:
    parser = etree.XMLParser(**{**_OPTIONS, **options})
    return etree.fromstring(text.encode("utf-8"), parser)


class Invoice:
    def __init__(self, root: etree._Element) -> None:
        self.root = root

    @classmethod
    def from_text(cls, text: str) -> Invoice:
        return cls(_tree(text.strip()))

    def _text(self, tag: str, node: etree._Element | None = None) -> str:
        found = (self.root if node is None else node).find(f".//{{*}}{tag}")
        return "" if found is None else "".join(found.itertext()).strip()

    def summary(self) -> dict[str, str]:
        return {"seller": self._text("SellerName"), "currency": self._text("Currency"), "total": self._text("Total")}

    def lines(self) -> list[dict[str, str]]:
        rows = []
        for node in self.root.iterfind(".//{*}Line"):
            amount = Decimal(self._text("Amount", node) or "0")
            rows.append({"item": self._text("Item", node), "amount": str(amount)})
        return rows
