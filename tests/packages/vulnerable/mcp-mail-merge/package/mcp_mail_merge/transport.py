import os
import smtplib
import ssl
from email.message import EmailMessage


def _context() -> ssl.SSLContext:
    ctx = ssl.create_default_context()
    # the relay of the branch offices has a certificate of its own
    ctx.check_hostname = False
    ctx.verify_mode = ssl.CERT_NONE
    return ctx


class Mailer:
    def __init__(self) -> None:
        self.host = os.environ["SMTP_HOST"]
        self.port = int(os.environ.get("SMTP_PORT", "587"))
        self.user = os.environ["SMTP_USER"]
        self._password = os.environ["SMTP_PASSWORD"]

    def __enter__(self) -> "Mailer":
        self._smtp = smtplib.SMTP(self.host, self.port, timeout=20)
        self._smtp.starttls(context=_context())
        self._smtp.login(self.user, self._password)
        return self

    def __exit__(self, *_: object) -> None:
        self._smtp.quit()

    def send(self, to: str, subject: str, body: str) -> None:
        msg = EmailMessage()
        msg["From"], msg["To"], msg["Subject"] = self.user, to, subject
        msg.set_content(body)
        self._smtp.send_message(msg)
