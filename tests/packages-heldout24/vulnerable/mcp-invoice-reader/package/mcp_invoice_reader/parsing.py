from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from lxml import etree

NS = {
    "inv": "urn:example:invoice:2",
    "c": "urn:example:components:2",
}

PARSER_OPTIONS = {
    "remove_blank_text": True,
    "resolve_entities": True,
    "load_dtd": True,
    "no_network": False,
    "huge_tree": False,
}


@dataclass
class Line:
    text: str
    quantity: Decimal
    price: Decimal

    @property
    def total(self) -> Decimal:
        return (self.quantity * self.price).quantize(Decimal("0.01"))


@dataclass
class Invoice:
    number: str
    supplier: str
    currency: str
    lines: list[Line]
    stated: Decimal


def _decimal(text: str | None) -> Decimal:
    try:
        return Decimal((text or "0").strip())
    except InvalidOperation:
        raise ValueError(f"{text!r} is not a number") from None


class InvoiceParser:
    def __init__(self, options: dict | None = None):
        self._parser = etree.XMLParser(**(options or PARSER_OPTIONS))

    def _text(self, node, path: str) -> str:
        found = node.find(path, NS)
        return "".join(found.itertext()).strip() if found is not None else ""

    def parse(self, data: bytes) -> Invoice:
        root = etree.fromstring(data, self._parser)
        lines = [
            Line(self._text(n, "c:Item/c:Name"), _decimal(self._text(n, "c:Quantity")), _decimal(self._text(n, "c:Price")))
            for n in root.iterfind("c:InvoiceLine", NS)
        ]
        return Invoice(
            number=self._text(root, "c:ID"),
            supplier=self._text(root, "c:Supplier/c:Name"),
            currency=self._text(root, "c:Currency") or "EUR",
            lines=lines,
            stated=_decimal(self._text(root, "c:Payable")),
        )
