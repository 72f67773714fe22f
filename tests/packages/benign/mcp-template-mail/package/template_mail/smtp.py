import logging
import smtplib
import ssl
from email.message import EmailMessage

from .config import Settings

log = logging.getLogger("template_mail")


def deliver(s: Settings, m: EmailMessage) -> None:
    log.info("sending through %s:%s as %s", s.host, s.port, s.user or "(no user)")
    with smtplib.SMTP(s.host, s.port, timeout=20) as smtp:
        smtp.starttls(context=ssl.create_default_context())
        if s.user:
            smtp.login(s.user, s.password.get_secret_value())
        smtp.send_message(m)
