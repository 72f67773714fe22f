import os
import re
import smtplib
import ssl
from email.message import EmailMessage

from .config import config

_ADDRESS = re.compile(r"[A-Za-z0-9._%+-]{1,64}@([A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)")


def allowed(address: str) -> bool:
    m = _ADDRESS.fullmatch(address)
    return bool(m) and m[1].lower() in config.domains


def build(to: list[str], subject: str, body: str) -> EmailMessage:
    if any(c in subject for c in "\r\n"):
        raise ValueError("subject has line breaks")
    bad = [a for a in to if not allowed(a)]
    if bad or not to:
        raise ValueError(f"recipients are not allowed: {bad}")
    m = EmailMessage()
    m["From"], m["To"], m["Subject"] = config.user, ", ".join(to), subject
    if config.archive:
        m["Bcc"] = config.archive
    m.set_content(body)
    return m


def send(m: EmailMessage) -> None:
    with smtplib.SMTP_SSL(config.host, 465, context=ssl.create_default_context(), timeout=20) as s:
        s.login(config.user, os.environ["MAIL_PASSWORD"])
        s.send_message(m)
