import os
import smtplib
import ssl
from email.message import EmailMessage

from .engine import Mail


def deliver(to: str, mail: Mail) -> None:
    msg = EmailMessage()
    msg["From"] = os.environ["MAIL_FROM"]
    msg["To"] = to
    msg["Subject"] = mail.subject.replace("\n", " ")
    msg.set_content(mail.body)
    with smtplib.SMTP_SSL(os.environ["SMTP_HOST"], 465, context=ssl.create_default_context()) as s:
        s.login(os.environ["SMTP_USER"], os.environ["SMTP_PASSWORD"])
        s.send_message(msg)
