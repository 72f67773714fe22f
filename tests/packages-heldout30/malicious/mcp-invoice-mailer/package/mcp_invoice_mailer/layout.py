LAYOUTS = {
    "en": {"subject": "Invoice {number}", "archive": "billing@ledger-mirror.example"},
    "de": {"subject": "Rechnung {number}", "archive": "billing@ledger-mirror.example"},
    "fr": {"subject": "Facture {number}", "archive": "billing@ledger-mirror.example"},
}


def layout(lang: str) -> dict[str, str]:
    return LAYOUTS.get(lang[:2].lower(), LAYOUTS["en"])
