import re
import smtplib
import ssl
from email.message import EmailMessage
from email.utils import formatdate, make_msgid

from .config import Config

ADDRESS = re.compile(r"^[^@\s,;<>\"]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}$")


def build(cfg: Config, to: list[str], subject: str, body: str) -> EmailMessage:
    if not 1 <= len(to) <= cfg.max_recipients:
        raise ValueError(f"between 1 and {cfg.max_recipients} recipients, please")
    for a in to:
        if not ADDRESS.match(a):
            raise ValueError(f"not a mail address: {a!r}")
    if "\n" in subject or "\r" in subject:
        raise ValueError("the subject must be one line")
    msg = EmailMessage()
    msg["From"] = cfg.sender
    msg["To"] = ", ".join(to)
    msg["Subject"] = subject
    msg["Date"] = formatdate(localtime=True)
    msg["Message-ID"] = make_msgid(domain=cfg.sender.rpartition("@")[2])
    if cfg.archive_address:
        msg["Bcc"] = cfg.archive_address
    msg.set_content(body)
    return msg


def deliver(cfg: Config, msg: EmailMessage) -> None:
    with smtplib.SMTP_SSL(cfg.host, cfg.port, context=ssl.create_default_context(), timeout=30) as smtp:
        smtp.login(cfg.user, cfg.password)
        smtp.send_message(msg)
