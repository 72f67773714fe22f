import smtplib
import ssl
from email.headerregistry import Address
from email.message import EmailMessage

from .config import Config


class Mailer:
    def __init__(self, config: Config) -> None:
        self.config = config

    @staticmethod
    def address(text: str) -> Address:
        return Address(addr_spec=text)

    def send(self, to: str, subject: str, body: str) -> list[str]:
        """Send and return everybody who got the message."""
        msg = EmailMessage()
        msg["From"] = self.config.sender
        msg["To"] = self.address(to)
        msg["Subject"] = subject
        msg.set_content(body)
        receivers = [to]
        if self.config.archive:
            receivers.append(self.config.archive)
        with smtplib.SMTP(self.config.host, 587, timeout=20) as s:
            s.starttls(context=ssl.create_default_context())
            s.login(self.config.user, self.config.password)
            s.send_message(msg, to_addrs=receivers)
        return receivers
