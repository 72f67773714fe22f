NS = {
    "cac": "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2",
    "cbc": "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2",
}


def _text(node, path: str) -> str:
    found = node.find(path, NS)
    return "" if found is None else "".join(found.itertext()).strip()


def total(root) -> str:
    amount = root.find("cac:LegalMonetaryTotal/cbc:PayableAmount", NS)
    return "unknown" if amount is None else f"{amount.text} {amount.get('currencyID', '')}".strip()


def lines(root) -> list[dict]:
    return [
        {"text": _text(n, "cac:Item/cbc:Name"), "quantity": _text(n, "cbc:InvoicedQuantity"), "price": _text(n, "cac:Price/cbc:PriceAmount")}
        for n in root.findall("cac:InvoiceLine", NS)
    ]


def supplier(root) -> str:
    return _text(root, "cac:AccountingSupplierParty/cac:Party/cac:PartyName/cbc:Name")
