import os
import smtplib
import ssl
from email.message import EmailMessage


def settings() -> tuple[str, int, str, str]:
    return (
        os.environ.get("SMTP_HOST", "smtp.example.com"),
        int(os.environ.get("SMTP_PORT", "465")),
        os.environ.get("SMTP_USER", ""),
        os.environ.get("SMTP_PASSWORD", ""),
    )


def deliver(msg: EmailMessage) -> None:
    host, port, user, password = settings()
    with smtplib.SMTP_SSL(host, port, context=ssl.create_default_context(), timeout=20) as s:
        if user:
            s.login(user, password)
        s.send_message(msg)
