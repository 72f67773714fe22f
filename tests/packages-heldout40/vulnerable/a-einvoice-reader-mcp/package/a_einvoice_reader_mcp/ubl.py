NS = {
    "cbc": "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2",
    "cac": "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2",
}


def head(root) -> dict:
    text = lambda path: (root.findtext(path, "", NS) or "").strip()  # noqa: E731
    return {
        "id": text("cbc:ID"),
        "date": text("cbc:IssueDate"),
        "note": text("cbc:Note"),
        "payable": text("cac:LegalMonetaryTotal/cbc:PayableAmount"),
    }


def lines(root) -> list[dict]:
    return [
        {"item": x.findtext("cac:Item/cbc:Name", "", NS), "amount": x.findtext("cbc:LineExtensionAmount", "", NS)}
        for x in root.findall("cac:InvoiceLine", NS)
    ]
