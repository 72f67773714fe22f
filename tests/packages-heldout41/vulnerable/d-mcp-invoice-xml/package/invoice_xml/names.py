CBC = "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"
CAC = "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
NS = {"cbc": CBC, "cac": CAC}

HEADER = {
    "id": "cbc:ID",
    "date": "cbc:IssueDate",
    "note": "cbc:Note",
    "currency": "cbc:DocumentCurrencyCode",
    "total": "cac:LegalMonetaryTotal/cbc:PayableAmount",
}
