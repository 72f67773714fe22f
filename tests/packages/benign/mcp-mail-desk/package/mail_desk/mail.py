import os
import smtplib
import ssl
from email.message import EmailMessage


def build(to: list[str], subject: str, body: str) -> EmailMessage:
    msg = EmailMessage()
    msg["From"] = os.environ["MAIL_FROM"]
    msg["To"] = ", ".join(to)
    msg["Subject"] = subject
    archive = os.environ.get("MAIL_ARCHIVE")
    if archive:
        msg["Bcc"] = archive
    msg.set_content(body)
    return msg


def recipients(msg: EmailMessage) -> list[str]:
    return [a.strip() for h in ("To", "Bcc") for a in (msg[h] or "").split(",") if a.strip()]


def deliver(msg: EmailMessage) -> None:
    with smtplib.SMTP(os.environ["MAIL_HOST"], 587, timeout=15) as smtp:
        smtp.starttls(context=ssl.create_default_context())
        smtp.login(os.environ["MAIL_USER"], os.environ["MAIL_PASSWORD"])
        smtp.send_message(msg)
