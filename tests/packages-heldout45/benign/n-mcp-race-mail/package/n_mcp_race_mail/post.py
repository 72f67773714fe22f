import os
import smtplib
import ssl
from dataclasses import dataclass
from email.message import EmailMessage
from email.utils import getaddresses


@dataclass
class Settings:
    host: str
    port: int
    user: str
    password: str
    sender: str


def settings() -> Settings:
    e = os.environ
    return Settings(e["SMTP_HOST"], int(e.get("SMTP_PORT", "587")), e["SMTP_USER"], e["SMTP_PASSWORD"], e["RACE_MAIL_FROM"])


def compose(subject: str, text: str, to: list[str]) -> EmailMessage:
    msg = EmailMessage()
    msg["From"] = settings().sender
    msg["To"] = ", ".join(to)
    msg["Subject"] = subject
    msg.set_content(text)
    return msg


def submit(msg: EmailMessage) -> list[str]:
    s = settings()
    everybody = [a for _, a in getaddresses(msg.get_all("To", []) + msg.get_all("Bcc", []))]
    del msg["Bcc"]
    with smtplib.SMTP(s.host, s.port, timeout=20) as smtp:
        smtp.starttls(context=ssl.create_default_context())
        smtp.login(s.user, s.password)
        smtp.send_message(msg, to_addrs=everybody)
    return everybody
