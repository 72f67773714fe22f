NS = {
    "cac": "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2",
    "cbc": "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2",
}
SUMMARY = {
    "number": "cbc:ID",
    "date": "cbc:IssueDate",
    "seller": ".//cac:AccountingSupplierParty//cbc:Name",
    "buyer": ".//cac:AccountingCustomerParty//cbc:Name",
    "total": ".//cbc:PayableAmount",
}
LINE = {"id": "cbc:ID", "name": "cac:Item/cbc:Name", "quantity": "cbc:InvoicedQuantity", "amount": "cbc:LineExtensionAmount"}
