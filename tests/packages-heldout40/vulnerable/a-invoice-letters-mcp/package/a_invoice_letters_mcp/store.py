INVOICES = {
    "2025-014": {"customer": "Northwind Test Ltd", "amount": 420.0, "due": "2025-06-30"},
    "2025-015": {"customer": "Sample GmbH", "amount": 99.9, "due": "2025-07-14"},
}


def get(number: str) -> dict:
    try:
        return {"number": number, **INVOICES[number]}
    except KeyError:
        raise ValueError(f"no invoice {number}") from None
