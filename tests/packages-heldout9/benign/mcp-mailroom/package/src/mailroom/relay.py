import smtplib
import ssl
import time
from collections import deque
from email.message import EmailMessage

from email_validator import validate_email

from .settings import Settings


class Relay:
    def __init__(self, settings: Settings) -> None:
        self._s = settings
        # with ca_file only the private root is trusted; checks of chain and host name stay on
        self._tls = ssl.create_default_context(cafile=str(settings.ca_file) if settings.ca_file else None)
        self._tls.minimum_version = ssl.TLSVersion.TLSv1_2
        self._sent: deque[float] = deque()

    def recipient(self, address: str) -> str:
        checked = validate_email(address, check_deliverability=False)
        if checked.ascii_domain is None or checked.ascii_domain.lower() not in self._s.domains:
            raise ValueError(f"{address} is not in an allowed domain")
        return checked.normalized

    def _throttle(self) -> None:
        now = time.monotonic()
        while self._sent and now - self._sent[0] > 3600:
            self._sent.popleft()
        if len(self._sent) >= self._s.per_hour:
            raise RuntimeError("the limit of mails for this hour is reached")
        self._sent.append(now)

    def send(self, to: list[str], subject: str, text: str) -> int:
        message = EmailMessage()
        message["From"] = self._s.sender
        message["To"] = ", ".join(self.recipient(a) for a in to)
        message["Subject"] = " ".join(subject.split())
        message["Auto-Submitted"] = "auto-generated"
        message.set_content(text)
        self._throttle()
        with smtplib.SMTP_SSL(self._s.host, self._s.port, context=self._tls, timeout=20) as smtp:
            smtp.login(self._s.user, self._s.password.get_secret_value())
            refused = smtp.send_message(message)
        return len(to) - len(refused)
