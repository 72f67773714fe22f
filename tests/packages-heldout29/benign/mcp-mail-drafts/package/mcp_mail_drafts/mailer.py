import smtplib
import ssl
from email.message import EmailMessage

from .settings import Settings


class Mailer:
    def __init__(self, settings: Settings) -> None:
        self._s = settings
        self._drafts: list[EmailMessage] = []

    def draft(self, to: list[str], subject: str, body: str) -> int:
        m = EmailMessage()
        m["From"], m["To"], m["Subject"] = self._s.user, ", ".join(to), subject
        if self._s.archive:
            m["Bcc"] = self._s.archive
        m.set_content(body)
        self._drafts.append(m)
        return len(self._drafts)

    def send(self, number: int) -> dict:
        m = self._drafts[number - 1]
        with smtplib.SMTP(self._s.host, 587, timeout=15) as c:
            c.starttls(context=ssl.create_default_context())
            c.login(self._s.user, self._s.password)
            c.send_message(m)
        return {"to": m["To"], "subject": m["Subject"], "archive_copy": self._s.archive or "none"}
