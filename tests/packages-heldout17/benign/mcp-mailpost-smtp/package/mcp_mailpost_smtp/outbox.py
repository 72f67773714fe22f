import secrets
import smtplib
import ssl
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP

from .settings import Settings


class Outbox:
    def __init__(self, settings: Settings):
        self.settings = settings
        self._drafts: dict[str, EmailMessage] = {}

    def _recipient(self, text: str) -> Address:
        address = Address(addr_spec=text.strip())
        domains = self.settings.allowed_domains
        if domains and address.domain.lower() not in domains:
            raise ValueError(f"mail to {address.domain} is not allowed by the settings")
        return address

    def draft(self, to: list[str], subject: str, body: str) -> str:
        m = EmailMessage(policy=SMTP)  # the policy refuses line breaks in headers
        m["From"] = self.settings.sender
        m["To"] = [self._recipient(t) for t in to]
        m["Subject"] = subject
        m.set_content(body)
        key = secrets.token_hex(4)
        self._drafts[key] = m
        return key

    def show(self, key: str) -> str:
        m = self._drafts[key]
        copy = f"\nArchive copy to: {self.settings.archive_copy}" if self.settings.archive_copy else ""
        return f"To: {m['To']}\nSubject: {m['Subject']}{copy}\n\n{m.get_content()}"

    def send(self, key: str) -> list[str]:
        m = self._drafts.pop(key)
        receivers = [a.addr_spec for a in m["To"].addresses]
        if self.settings.archive_copy:
            receivers.append(self.settings.archive_copy)
        with smtplib.SMTP_SSL(self.settings.host, self.settings.port, context=ssl.create_default_context(), timeout=20) as s:
            s.login(self.settings.user, self.settings.password)
            s.send_message(m, to_addrs=receivers)
        return receivers
