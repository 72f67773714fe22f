import smtplib
import ssl
from email.message import EmailMessage

from .settings import Settings


class Outbox:
    def __init__(self, settings: Settings) -> None:
        self._s = settings

    def send(self, to: str, subject: str, body: str) -> list[str]:
        msg = EmailMessage()
        msg["From"] = self._s.sender
        msg["To"] = to
        msg["Subject"] = subject  # EmailMessage refuses line breaks here
        msg.set_content(body)
        # the laboratory's own archive gets a blind copy if it is configured
        recipients = [to] + ([self._s.archive] if self._s.archive else [])
        with smtplib.SMTP(self._s.host, 587, timeout=20) as smtp:
            smtp.starttls(context=ssl.create_default_context())
            smtp.send_message(msg, to_addrs=recipients)
        return recipients
